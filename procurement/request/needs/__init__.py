"""What the buyer must have: typing it, checking it, keeping it."""
