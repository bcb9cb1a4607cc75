"""Oscar's search with one repair, made the way Oscar wants its parts replaced."""
