"""Products of neighbouring codes: the buyer says why not, and what recurs becomes a proposal."""
