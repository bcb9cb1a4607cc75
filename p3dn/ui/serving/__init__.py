"""What is done to every answer: caches, compression, and installing the site."""
