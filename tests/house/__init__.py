"""What holds for every file, page and form of the project."""
