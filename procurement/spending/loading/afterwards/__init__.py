"""What is decided of purchases after they were loaded."""
