"""Who decides what, until when, and in whose place."""
