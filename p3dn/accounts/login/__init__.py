"""Getting in: passwords, limits by client, and what was typed when the session had ended."""
