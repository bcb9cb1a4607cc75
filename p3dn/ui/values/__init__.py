"""Figures, days and texts: what may be typed, how it is read, how it is written."""
