"""Quantities asked for in packs and bought in the product's own unit: said openly, both kept."""
