"""Roles that may read what agencies buy."""

from p3dn.accounts.access import BUYING, REGION_WIDE

READERS = BUYING | REGION_WIDE
