"""Purchase requests, how their lines were judged, and who decided what of them."""
