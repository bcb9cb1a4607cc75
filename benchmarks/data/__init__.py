"""Invented rows for the measurements."""
