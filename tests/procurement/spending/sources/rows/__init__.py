"""What a row of a national file means, without a database."""
