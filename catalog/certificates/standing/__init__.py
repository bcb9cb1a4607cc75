"""What happens to a verified certificate later."""
