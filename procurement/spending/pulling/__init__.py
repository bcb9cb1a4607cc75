"""Fetching files from INAPROC for the importers; off unless a token is given."""
