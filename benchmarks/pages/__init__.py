"""Pages: how long each takes, at demo size and at millions of rows."""
