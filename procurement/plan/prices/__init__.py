"""SIPD's standard prices: imported, and shown beside the estimates of request lines."""
