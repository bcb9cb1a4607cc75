"""Price preference on the offers of a request: what was offered, and the worksheet declared final."""
