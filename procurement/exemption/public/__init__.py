"""What was granted, for anybody: no people, no prices, nobody's free words."""
