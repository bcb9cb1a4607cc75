"""The candidates of a line: sorted into tiers, narrowed, drawn by lot, and what is told of each."""
