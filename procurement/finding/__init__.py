"""Requests, lines, packages, exemptions and deliveries in the search over everything."""
