"""Who may open which page, and which rows they find there."""
