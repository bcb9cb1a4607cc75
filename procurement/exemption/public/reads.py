"""Granted exemptions and import approvals as anybody may read them.

What may name a person or tell a price is not read at all: reason, evidence, conditions and notes are
free words, and the line's price is an estimate that bidders must not see.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from datetime import date
from decimal import Decimal
from typing import TypedDict, cast

from django.db.models import F, OuterRef, QuerySet, Subquery
from django.db.models.functions import JSONObject, TruncDate
from django.utils import timezone

from p3dn.ui.values.countries import country_names
from procurement.models import Exemption, ExemptionSearch

NEWEST = (
    ExemptionSearch.objects.filter(exemption=OuterRef("pk"))
    .order_by("-pk")
    .values(
        told=JSONObject(
            on="searched_on", candidates="candidates", domestic="domestic", fit="satisfying"
        )
    )
)
STORED = {
    "region": F("line__request__region__name"),
    "agency": F("line__request__agency__name"),
    "request": F("line__request__number"),
    "item": F("line__description"),
    "kbki": F("line__commodity_id"),
    "commodity": F("line__commodity__name"),
    "unit": F("line__unit"),
    "decided_on": TruncDate("decided_at"),  # local: of the current time zone
    "search": Subquery(NEWEST[:1]),
}
OWN = ("pk", "stands", "kind", "ground", "quantity", "origins", "decision_number", "valid_until",
       "letter_number", "letter_date")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Public:
    """One granted exemption, all that is told of it. None: not known, or not asked then."""

    region: str
    agency: str
    request: str
    kind: str
    ground: str
    item: str
    kbki: str
    commodity: str
    quantity: Decimal
    unit: str
    origins: str
    decision_number: str
    decided_on: date | None
    valid_until: date | None
    stands: str
    letter_number: str
    letter_date: date | None
    searched_on: date | None
    candidates: int | None
    domestic: int | None
    satisfying: int | None


NAMES = tuple(field.name for field in fields(Public))


def granted(year: int | None) -> QuerySet[Exemption, dict[str, object]]:
    """What was granted and lifts the duty, of all years or of the local year it was decided in; newest first.

    An import without the regional head's letter, or what was granted without reason or number, is
    not granted as far as the law goes (`lifting`); people of the house see in their list what it waits for.
    """
    rows = Exemption.objects.lifting().with_standing(timezone.localdate())
    if year is not None:
        rows = rows.filter(decided_at__year=year)
    told = rows.order_by(F("decided_at").desc(nulls_last=True), "-pk").values(*OWN, **STORED)
    return cast("QuerySet[Exemption, dict[str, object]]", told)


def years() -> list[int]:
    """Local years in which something was granted, the newest first."""
    rows = Exemption.objects.lifting().filter(decided_at__isnull=False)
    return [moment.year for moment in rows.datetimes("decided_at", "year", order="DESC")]


class Row(TypedDict):
    """What of a stored row is told in other words than it is kept in."""

    stands: str
    kind: str
    ground: str
    origins: list[str]
    search: "Search | None"


class Search(TypedDict):
    """The newest search of an exemption, as the database gives it."""

    on: str
    candidates: int
    domestic: int
    fit: int


def shown(rows: Iterable[dict[str, object]]) -> Iterator[Public]:
    """The rows in words, as they stand today."""
    for stored in rows:
        row = cast(Row, stored)
        search = row["search"]
        told = {name: stored[name] for name in NAMES if name in stored} | {
            "kind": str(Exemption.Kind(row["kind"]).label),
            "ground": str(Exemption.Ground(row["ground"]).label),
            "origins": country_names(row["origins"]),
            "stands": str(Exemption.Standing(row["stands"]).label),
            "searched_on": date.fromisoformat(search["on"]) if search else None,
            "candidates": search["candidates"] if search else None,
            "domestic": search["domestic"] if search else None,
            "satisfying": search["fit"] if search else None,
        }
        yield Public(**told)  # type: ignore[arg-type]  # each as its column has it
