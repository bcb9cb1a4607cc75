"""Role guides: which there are, which part speaks of which page, and words found in them."""
