"""One form per user action; forms read what was typed, services decide."""
