"""What the law was on a day, as data, and days counted."""
