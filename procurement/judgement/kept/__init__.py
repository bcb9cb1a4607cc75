"""Verdicts kept between two looks at a long request, and told only while nothing they rest on has changed."""
