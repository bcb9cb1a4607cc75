"""What buyers said of their lines and is looked after: what is counted, and how.

Products of neighbouring codes that they turned down, and requirements that left no domestic product.
"""

from typing import TypeVar

from django.db.models import Count, QuerySet

from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import Person
from p3dn.accounts.models import Agency, Region
from procurement.models import LineDismissal, LineRequirement, LineState

Answer = TypeVar("Answer", LineDismissal, LineRequirement)

# Who looks after what agencies answered and required.
READ_REQUIREMENTS = frozenset({Role.AUDITOR.value, Role.ADMINISTRATOR.value})
READ_DISMISSALS = READ_REQUIREMENTS | {Role.P3DN_TEAM.value}

# Lines that were handed in and neither taken back nor refused.
COUNTED = (
    LineState.SUBMITTED,
    LineState.APPROVED,
    LineState.DELIVERED,
    LineState.CLOSED,
)


def turned_down(user: Person) -> QuerySet[LineDismissal]:
    """Each product turned down for a line that was handed in, counted once per line."""
    return _handed_in(LineDismissal.objects.visible_to(user))


def left_none(user: Person) -> QuerySet[LineRequirement]:
    """Requirements that left no domestic product when their line was handed in, each counted once."""
    return _handed_in(LineRequirement.objects.visible_to(user)).filter(left_none=True)


def _handed_in(rows: QuerySet[Answer]) -> QuerySet[Answer]:
    return rows.filter(line__removed_at__isnull=True, line__state__in=COUNTED)


def of_year(rows: QuerySet[Answer], place: Region | Agency, year: int) -> QuerySet[Answer]:
    """Those of requests that were handed in that year, in a region or by an agency."""
    kind = "agency" if isinstance(place, Agency) else "region"
    return rows.filter(
        **{f"line__request__{kind}": place, "line__request__submitted_at__year": year}
    )


def by_agency(rows: QuerySet[Answer]) -> list[tuple[str, int]]:
    """Agencies with how many each has, the most first; they add up to the number of rows."""
    found = rows.order_by().values_list("line__request__agency__name").annotate(count=Count("pk"))
    return list(found.order_by("-count", "line__request__agency__name"))
