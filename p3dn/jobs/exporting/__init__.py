"""Lists too long to wait for: asked again by a worker, and written to a file."""
