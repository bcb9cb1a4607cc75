"""How one purchase is judged: what is proven, which step of the ladder applies, what it fulfils."""
