"""What was frozen of a report: making it, reading it, showing it."""
