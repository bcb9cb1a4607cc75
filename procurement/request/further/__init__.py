"""Further packages that pay lines of a request: one purchase, several budgets."""
