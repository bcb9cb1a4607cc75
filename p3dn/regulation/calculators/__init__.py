"""Sums the law prescribes, each usable from a page and from `python -m p3dn.regulation`."""
