"""What the clock starts: written down by the tasks themselves, and told to administrators."""
