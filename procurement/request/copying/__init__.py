"""A request copied from an earlier one of its agency."""
