"""Own price estimates (HPS) beside contracts."""
