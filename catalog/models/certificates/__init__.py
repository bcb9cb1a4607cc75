"""What is certified of products, from which day to which."""
