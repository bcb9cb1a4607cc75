"""What kinds of goods there are, and what the nation's list says of them."""
