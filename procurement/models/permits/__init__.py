"""Going over a ceiling: who may let it pass, and what they let pass."""
