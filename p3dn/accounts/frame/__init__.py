"""The frame around every page: the rail of each role, its tabs, and what templates ask for."""
