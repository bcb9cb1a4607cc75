"""What was announced to be bought, and the money for it."""
