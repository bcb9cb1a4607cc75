"""Pages kept between two looks, and shown only while nothing they rest on has changed."""
