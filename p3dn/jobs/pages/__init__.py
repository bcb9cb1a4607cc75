"""The pages of imports: upload, follow, look at what would change, confirm."""
