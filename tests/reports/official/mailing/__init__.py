"""Official reports by mail."""
