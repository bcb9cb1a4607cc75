"""A second opinion: whoever decides asks somebody else, and decides after."""
