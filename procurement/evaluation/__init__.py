"""The worksheet of the final evaluated price (HEA): offers of a request, their ranking, and what was declared final."""
