"""Who makes what, where, at which price."""
