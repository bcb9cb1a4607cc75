"""A believable city to try everything on; every person, firm and figure in it is invented."""
