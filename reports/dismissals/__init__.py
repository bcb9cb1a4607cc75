"""The list of products of neighbouring codes that buyers turned down, with the reasons."""
