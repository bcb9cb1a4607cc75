"""What a search can be narrowed by, and how many products each choice would leave."""
