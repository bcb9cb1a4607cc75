"""Producers, products and certificates of the demo city."""
