"""Rows for tests, filled in as far as a test does not care."""
