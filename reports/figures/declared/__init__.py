"""Figures, a file for each or for a small family of them."""
