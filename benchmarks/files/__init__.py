"""What is loaded from files and written to them."""
