"""What becomes of a request: its number, its steps, whom it waits for, and its ways back."""
