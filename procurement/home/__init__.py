"""What waits in procurement for each role, as the home page shows it."""
