"""How many plans are above their budget, and the worst of them."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.db.models import Count, F, Q, Sum
from django.urls import reverse

from p3dn.accounts.access.prepared import Rows
from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import Person, access_of
from procurement.models import BudgetStanding

from .filters import OVER, UNKNOWN, StandingFilter

Level = BudgetStanding.Level


@dataclass(frozen=True, slots=True)
class Alarm:
    """Plans of one level and year: how many are above their budget, by how much, how many unknown."""

    label: str
    over: int
    above: Decimal
    unknown: int
    over_url: str
    unknown_url: str


def alarms(user: Person, year: int) -> list[Alarm]:
    """By level, those that have something to say; one query."""
    above = Q(planned__gt=F("budget"))
    rows = (
        BudgetStanding.objects.visible_to(user)
        .filter(fiscal_year=year)
        .order_by()
        .values_list("level")
        .annotate(
            over=Count("pk", filter=above),
            above=Sum(F("planned") - F("budget"), filter=above, default=Decimal(0)),
            unknown=Count("pk", filter=Q(budget__isnull=True)),
        )
    )
    found = {level: (over, amount, unknown) for level, over, amount, unknown in rows}
    told = []
    for level in Level:
        over, amount, unknown = found.get(level, (0, Decimal(0), 0))
        if over or unknown:
            urls = [_url(year, level, standing) for standing in (OVER, UNKNOWN)]
            told.append(Alarm(str(level.label), over, amount, unknown, *urls))
    return told


def _url(year: int, level: str, standing: str) -> str:
    asked = StandingFilter.asked(fiscal_year=year, level=level, budget=standing)
    return reverse("procurement:budget_list", query=asked)


def worst_over(user: Person, day: date) -> Rows:
    """This year's plan of the region that is furthest above its budget, of whatever level.

    One row of agency, key of it, level, codes, name, and rupiah above.
    """
    rows = (
        BudgetStanding.objects.filter(
            region__in=access_of(user).region_ids({Role.ADMINISTRATOR}), fiscal_year=day.year
        )
        .over()
        .annotate(above=F("planned") - F("budget"))
    )
    columns = ("agency__name", "agency", "level", "code", "account", "name", "above")
    return rows.order_by("-above", "pk").values_list(*columns)[:1]
