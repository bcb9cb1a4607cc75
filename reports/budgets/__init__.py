"""What agencies may spend on procurement, by year and document."""
