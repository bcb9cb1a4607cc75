"""A believable city to try everything on; every person, firm and figure in it is invented."""

PASSWORD = "prabumulih-demo"  # noqa: S105 - printed by the demo itself, for invented people only
