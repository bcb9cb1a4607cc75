"""What the demo city aims at and reports."""
