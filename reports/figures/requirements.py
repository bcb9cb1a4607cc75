"""Requirements that left no domestic product: what is counted, and how."""

from dataclasses import dataclass

from django.db.models import Count, QuerySet

from p3dn.accounts.access.rows import Person
from p3dn.accounts.models import Agency, Region
from procurement.models import LineRequirement, LineState

# Lines that were handed in and neither taken back nor refused.
COUNTED = (
    LineState.SUBMITTED,
    LineState.APPROVED,
    LineState.DELIVERED,
    LineState.CLOSED,
)


def left_none(user: Person) -> QuerySet[LineRequirement]:
    """Requirements that left no domestic product when their line was handed in, each counted once."""
    rows = LineRequirement.objects.visible_to(user)
    return rows.filter(left_none=True, line__removed_at__isnull=True, line__state__in=COUNTED)


def of_year(
    rows: QuerySet[LineRequirement], place: Region | Agency, year: int
) -> QuerySet[LineRequirement]:
    """Those of requests that were handed in that year, in a region or by an agency."""
    kind = "agency" if isinstance(place, Agency) else "region"
    return rows.filter(
        **{f"line__request__{kind}": place, "line__request__submitted_at__year": year}
    )


@dataclass(frozen=True, slots=True)
class AgencyCount:
    """How many of them an agency has."""

    agency: str
    count: int


def by_agency(rows: QuerySet[LineRequirement]) -> list[AgencyCount]:
    """The same by agency, the most first; they add up to the number of rows. One query."""
    found = (
        rows.order_by()
        .values_list("line__request__agency__name")
        .annotate(count=Count("pk"))
        .order_by("-count", "line__request__agency__name")
    )
    return [AgencyCount(agency, count) for agency, count in found]
