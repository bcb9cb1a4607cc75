"""What the national list of units proposes for a region's agencies, and what its administrator decides."""
