"""A job between its steps: whose it is, how far it is, and acting on it as its page showed it."""
