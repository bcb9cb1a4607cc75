"""Packages that providers carry out: the plan of purchases, its budget lines and their importers."""
