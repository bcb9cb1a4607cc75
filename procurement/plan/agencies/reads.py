"""Proposals that wait for an administrator."""

from datetime import date

from p3dn.accounts.access.prepared import Rows
from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import Person, access_of
from procurement.models import AgencyProposal


def proposals_to_decide(user: Person, day: date) -> Rows:
    """Name, kind and day of the oldest proposals nobody decided, one of each kind."""
    regions = access_of(user).region_ids({Role.ADMINISTRATOR})
    rows = AgencyProposal.objects.filter(region__in=regions).open()
    first = rows.order_by("kind", "job__created_at", "pk").distinct("kind")
    return first.values_list("name", "kind", "job__created_at", "pk")
