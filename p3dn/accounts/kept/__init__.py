"""Views of lists kept under a name."""
