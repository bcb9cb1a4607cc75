"""Pieces that several pages of procurement show."""
