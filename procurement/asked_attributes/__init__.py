"""Attributes that buyers require and that products in the catalogue do not tell yet."""
