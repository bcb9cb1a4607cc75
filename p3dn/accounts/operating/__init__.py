"""The system operators' desk (`/kelola/`): who enters it, and what all its parts share."""
