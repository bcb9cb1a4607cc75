"""The page of a request: a few lines whole, many as rows of a table, each with a page of its own."""
