"""Equivalence groups: what Disperindag decided to be one kind."""
