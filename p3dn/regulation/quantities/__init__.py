"""Units, packs and what a number may be."""
