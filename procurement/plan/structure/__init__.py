"""Budgets of agencies beside their plan: imported, shown, and the plan above them raised as an alarm."""
