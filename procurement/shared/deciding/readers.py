"""Roles that may read what agencies buy."""

from p3dn.accounts.access.rows import BUYING, REGION_WIDE

READERS = BUYING | REGION_WIDE
