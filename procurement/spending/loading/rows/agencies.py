"""Agencies that a file knows and the region does not, registered because somebody said so."""

from collections.abc import Sequence

from p3dn.accounts.models import Agency
from procurement.spending.loading.fates import Row

from .resolving import Resolver

PRETENDED = -1  # stands for an agency that the load would register


def register_agencies(resolver: Resolver, rows: Sequence[Row], *, create: bool) -> None:
    """Register the agencies of rows whose code nobody knows; without `create` only pretend to."""
    strange = [
        (row, row.facts.agency or row.facts.unit, row.facts.agency_name)
        for row in rows
        if row.facts and "agency_unknown" in row.marks and (row.facts.agency or row.facts.unit)
    ]
    wanted = {code[:30]: name for _row, code, name in strange}
    if not wanted:
        return
    if create:
        Agency.objects.bulk_create(
            (
                Agency(region=resolver.region, code=code, name=name[:200] or code, kind="other")
                for code, name in wanted.items()
            ),
            ignore_conflicts=True,
        )
        found = Agency.objects.filter(region=resolver.region, code__in=wanted)
        resolver.agencies |= dict(found.values_list("code", "pk"))
    else:
        resolver.agencies |= dict.fromkeys(wanted, PRETENDED)
    for row, code, _name in strange:
        row.agency = resolver.agencies[code[:30]]
        row.marks.remove("agency_unknown")
        resolver.learn(row)
