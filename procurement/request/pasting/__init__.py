"""Lines typed elsewhere: a table that is pasted or uploaded, looked through, and written at once."""
