"""Products that lines could be bought as: which are judged, how much of each is left, what stands beside them."""
