"""Acting officers (Plt., Plh.): who stands in for whom, by which letter, from a day to a day."""
