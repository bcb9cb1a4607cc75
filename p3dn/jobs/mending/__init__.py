"""Putting a checked file right on the screen: cells, columns, answers."""
