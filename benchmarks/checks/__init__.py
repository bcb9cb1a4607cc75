"""Not measurements: whether tests hold each line, and whether pages stayed the same."""
