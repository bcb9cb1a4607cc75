"""An uploaded file as a table: its cells with their kinds, its rows, and why it cannot be read."""
