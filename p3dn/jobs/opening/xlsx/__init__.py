"""XLSX: its values, and what its own XML tells besides."""
