"""The files of a stored report: made from what was frozen and its state, the same bytes each time."""
