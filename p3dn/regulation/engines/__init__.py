"""Engines that judged before: what they froze is judged again as they judged it."""
