"""What was really bought, and its sums."""
