"""Starting a request: against a package of the plan, or without one and why."""
