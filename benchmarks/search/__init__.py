"""The catalogue's search, by itself and beside another shop."""
