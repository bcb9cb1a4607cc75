"""Who may let requests pass their ceilings: given by letter, ended with a reason."""
