"""How Django writes and reads dates and figures in a language, where it is not its own way."""
