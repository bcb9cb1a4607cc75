"""Electronic purchasing: orders of the e-catalogues and of Toko Daring."""
