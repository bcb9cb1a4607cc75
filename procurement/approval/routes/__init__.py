"""Whose agreement requests need: kept by the region's administrator, from a day to a day."""
