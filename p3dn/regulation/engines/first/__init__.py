"""Engine 1.0: the law as it was first read; it differs from today's in what it called proven."""
