"""The one list: what its address asks for, its filters, its page, its spreadsheet."""
