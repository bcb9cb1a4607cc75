"""Taking goods over: their requirements one by one, the TKDN they achieve, and photos of them."""
