"""Requests whose next agreement nobody can give today, for who keeps the region's roles."""
