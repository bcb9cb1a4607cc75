"""The region's own policy on domestic products: its decrees and plans, with files, days and history."""
