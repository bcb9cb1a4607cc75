"""From a row of a national file to a purchase: what it says, what is odd about it, what becomes of it."""
