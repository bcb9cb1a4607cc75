"""Undoing a whole load, from the history the database keeps."""
