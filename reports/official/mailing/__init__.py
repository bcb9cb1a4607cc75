"""Signed reports by mail: recipients, deadlines with their reminders, letters and what became of each."""
