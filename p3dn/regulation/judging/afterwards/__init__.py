"""What is asked of a purchase once it was approved: its order, its delivery, what it fulfilled."""
