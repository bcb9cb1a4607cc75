"""From what somebody typed to the records it may mean."""
