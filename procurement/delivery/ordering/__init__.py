"""Ordering what was approved, after looking at it once more.

An order is not forced: the law lets small purchases go without one (a receipt up to Rp50 million,
Perpres 16/2018 Pasal 28), and a delivery names its contract and is judged on that day either way.
What was ordered is handed over under its order, and no more of it without one.
"""
