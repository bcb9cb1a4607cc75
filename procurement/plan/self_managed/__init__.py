"""The self-managed part of the plan: its import and its list."""
