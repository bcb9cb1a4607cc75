"""django-oscar with the same products, and the servers that both stand under."""
