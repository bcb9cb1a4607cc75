"""What buyers said of neighbouring codes, counted per pair: what recurs is a proposal for a group.

A pair has no order: what was said of a pump for wells when a fire pump was asked for, and the other
way round, is one question to the industry office.
"""

from collections.abc import Iterator
from datetime import date, datetime
from functools import reduce
from itertools import combinations
from operator import or_
from typing import cast

from django.db.models import CharField, Count, Exists, F, Max, OuterRef, Q, QuerySet, Sum
from django.db.models.functions import Greatest, Least

from catalog.models import EquivalenceGroup
from p3dn.accounts.access.rows import CATALOGUE, REGION_WIDE
from p3dn.accounts.models import Region
from p3dn.regulation import WhyNot
from procurement.models import Assessment, KindsApart, LineDismissal, RequestLine

READERS = CATALOGUE | REGION_WIDE
Pairs = QuerySet[LineDismissal, dict[str, object]]
State = EquivalenceGroup.State


def said_in(region: Region) -> QuerySet[LineDismissal]:
    """What counts of a region: of lines that stand and were not given up."""
    rows = LineDismissal.objects.filter(line__request__region=region, line__removed_at__isnull=True)
    return rows.exclude(line__state__in=RequestLine.GIVEN_UP)


def said_of(region: Region, first: str, second: str) -> QuerySet[LineDismissal]:
    """The same of one pair of codes, whichever was asked for."""
    one = Q(asked=first, offered=second) | Q(asked=second, offered=first)
    return said_in(region).filter(one)


def pair(region: Region, first: str, second: str) -> dict[str, object] | None:
    """The counts of one pair; None when nobody said anything of it."""
    return next(iter(_counted(said_of(region, first, second))), None)


def _counted(said: QuerySet[LineDismissal]) -> Pairs:
    """One row per pair of codes: requests, agencies, worth in rupiah, the newest, and each reason.

    A line counts its worth once, however many products of the code it names; a reason counts the
    requests that give it. `frozen` counts requests whose judgement was kept.
    """
    earlier = LineDismissal.objects.filter(
        line=OuterRef("line"), offered=OuterRef("offered"), pk__lt=OuterRef("pk")
    )
    reasons = {
        f"why_{why.value}": Count("line__request", filter=Q(why=why.value), distinct=True)
        for why in WhyNot
    }
    code = CharField()
    rows = (
        said.alias(
            again=Exists(earlier),
            kept=Exists(Assessment.objects.filter(line=OuterRef("line"))),
        )
        .order_by()
        .values(
            first=Least("asked_id", "offered_id", output_field=code),
            second=Greatest("asked_id", "offered_id", output_field=code),
        )
        .annotate(
            requests=Count("line__request", distinct=True),
            frozen=Count("line__request", filter=Q(kept=True), distinct=True),
            agencies=Count("line__request__agency", distinct=True),
            value=Sum("line__total", filter=Q(again=False)),
            newest=Max("at"),
            **reasons,
        )
    )
    return cast("Pairs", rows)


def open_pairs(region: Region, day: date) -> Pairs:
    """Those nobody answered: neither closed nor refused since the newest, nor of one group by now."""
    rows = _counted(said_in(region))
    answered = [
        Q(first__startswith=first, second__startswith=second) & (Q(newest__lte=at) if at else Q())
        for first, second, at in _answers(region, day)
    ]
    return rows.filter(~reduce(or_, answered)) if answered else rows


def _answers(region: Region, day: date) -> Iterator[tuple[str, str, datetime | None]]:
    """(code, code, answered when) of each pair that was answered; None: for as long as it holds."""
    closed = KindsApart.objects.filter(region=region).values_list("first", "second")
    yield from closed.annotate(latest=Max("at")).order_by("first", "second")
    groups = EquivalenceGroup.objects.in_regions([region.pk]).filter(
        kind=EquivalenceGroup.Kind.JOINED
    )
    for group in groups.filter(state=State.REFUSED).with_codes():
        yield from ((one, two, group.decided_at) for one, two in _pairs_of(group))
    for group in groups.in_force(day).with_codes():
        yield from ((one, two, None) for one, two in _pairs_of(group))


def proposed_for(region: Region) -> dict[tuple[str, str], EquivalenceGroup]:
    """Proposals that wait for a decision, by each pair of codes they would join."""
    waiting = EquivalenceGroup.objects.in_regions([region.pk]).filter(
        kind=EquivalenceGroup.Kind.JOINED, state=State.PROPOSED
    )
    return {pair: group for group in waiting.with_codes() for pair in _pairs_of(group)}


def _pairs_of(group: EquivalenceGroup) -> Iterator[tuple[str, str]]:
    codes: list[str] = group.codes  # type: ignore[attr-defined]  # an annotation
    return combinations(sorted(codes), 2)


def by_agency(
    region: Region, first: str, second: str
) -> QuerySet[LineDismissal, dict[str, object]]:
    """How many requests of each agency say so of a pair, the most first."""
    rows = (
        said_of(region, first, second)
        .order_by()
        .values(agency_name=F("line__request__agency__name"))
        .annotate(requests=Count("line__request", distinct=True))
        .order_by("-requests", "agency_name")
    )
    return cast("QuerySet[LineDismissal, dict[str, object]]", rows)


def closed_for(region: Region, first: str, second: str) -> QuerySet[KindsApart]:
    """When and why the pair was closed, the newest first."""
    rows = KindsApart.objects.filter(region=region, first=first, second=second)
    return rows.select_related("by").order_by("-at", "-pk")
