"""One row of a national file: read, doubted, and looked up."""
