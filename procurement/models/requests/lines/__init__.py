"""Lines of requests: what was asked, claimed, totalled, and where they stand."""
