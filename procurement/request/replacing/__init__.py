"""All lines that do not comply exchanged for domestic products in one step."""
