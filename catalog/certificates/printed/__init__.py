"""What a certificate says, as printed on it."""
