"""Reasoned requests to buy below the duty, with their papers, search and state."""
