"""What stands above a list and in its table: the toolbar, the columns a reader chose."""
