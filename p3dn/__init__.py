"""What every app stands on. Nothing is imported here: the law below needs the standard library alone."""
