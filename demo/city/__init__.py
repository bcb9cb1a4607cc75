"""Who lives in the demo city, and what its papers and days look like."""
