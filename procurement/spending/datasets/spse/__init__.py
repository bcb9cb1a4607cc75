"""What SPSE exports: contracts, and what was recorded of purchases outside of it."""
