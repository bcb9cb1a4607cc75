"""Absence of those who decide: noted by themselves, told to who stands in for them or may appoint somebody."""
