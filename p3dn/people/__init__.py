"""People, roles and agencies of a region, kept by its administrator within the application."""
