"""Judging a line, and requests of many."""
