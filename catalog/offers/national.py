"""What is known of kinds of things beyond the catalogue: national list and ministers' minimums."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from django.db.models import (
    BooleanField,
    CharField,
    DecimalField,
    ExpressionWrapper,
    F,
    Q,
    QuerySet,
    Value,
)
from django.db.models.functions import Cast

from catalog.models import MinimumTkdn as MinimumRow
from catalog.models import NationalListCheck, NationalListEntry
from p3dn.regulation import DutyRegime, MinimumTkdn, NationalList, duty_on

from .candidates import SUBCLASS_DIGITS, in_kind, same_kind

PERCENT = DecimalField(max_digits=5, decimal_places=2)
ANSWERS = ("has_trigger", "has_purchasable", "has_certified", "has_siinas")


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of one code: the national list's answers and a minister's own minimum."""

    national: NationalList
    minimum: MinimumTkdn | None


@dataclass(frozen=True, slots=True)
class _Row:
    """One fact of any source; `words` is the keyword or the regulation."""

    source: str
    code: str
    day: date
    pk: int
    words: str
    tkdn: Decimal | None
    bmp: Decimal | None
    has_trigger: bool | None
    has_purchasable: bool | None
    has_certified: bool | None
    has_siinas: bool | None
    own: bool


def known_of(codes: Iterable[str], *, region_id: int, day: date) -> dict[str, Known]:
    """What is known of each code on a local date; one query for any number of codes.

    The region's last look into the national list counts, for the code or a class above it down to
    the subclass: wider looks say too little. Rows of the list that were assigned to the kind speak
    for themselves, whatever the last look said, as long as they were seen recently enough to prove
    anything (`list_max_age_days`); they answer alone when the last look is older than that. A
    minister's minimum holds for every code below the one it names; the nearest above wins (PP
    29/2018 Pasal 61 ayat 5). Minimums are those the region entered for itself and the shared ones,
    of one class its own first.
    """
    wanted = list(dict.fromkeys(codes))
    open_end = Q(valid_to__isnull=True) | Q(valid_to__gte=day)
    lineage = {code[:n] for code in wanted for n in range(1, len(code) + 1)}
    near = {part for part in lineage if len(part) >= SUBCLASS_DIGITS}
    checks = NationalListCheck.objects.filter(
        region_id=region_id, checked_on__lte=day, commodity_id__in=near
    )
    listed = NationalListEntry.objects.filter(
        in_kind(wanted), tkdn__isnull=False, seen_on__lte=day
    ).filter(Q(valid_until__isnull=True) | Q(valid_until__gte=day))
    minimums = MinimumRow.objects.in_regions([region_id]).filter(
        open_end, valid_from__lte=day, commodity_id__in=lineage
    )
    rows = [
        _Row(*values)
        for values in _columns(checks, "check", "checked_on", "keyword").union(
            _columns(listed, "listed", "seen_on", None, tkdn="tkdn", bmp="bmp"),
            _columns(minimums, "minimum", "valid_from", "regulation", tkdn="minimum"),
            all=True,
        )
    ]
    regime = duty_on(day)
    oldest = day - timedelta(days=regime.list_max_age_days if regime else 0)
    rows = [row for row in rows if row.source != "listed" or row.day >= oldest]
    return {
        code: Known(_national(code, rows, regime, oldest), _minimum(code, rows)) for code in wanted
    }


def _columns(
    rows: QuerySet[Any], source: str, day: str, words: str | None, **values: str
) -> QuerySet[Any]:
    """The same columns of any source, so that all can come in one query."""
    own = {name: F(name) for name in ANSWERS} if source == "check" else {}
    empty = {name: Cast(Value(None), BooleanField()) for name in ANSWERS}
    numbers = {
        name: Cast(F(values[name]) if name in values else Value(None), PERCENT)
        for name in ("tkdn", "bmp")
    }
    given = empty | own
    theirs: Any = Value(value=False, output_field=BooleanField())
    if source == "minimum":
        theirs = ExpressionWrapper(Q(region__isnull=False), BooleanField())
    columns: QuerySet[Any] = (
        rows.order_by()
        .annotate(a_source=Value(source, CharField()), a_day=F(day))
        .annotate(a_words=Cast(F(words), CharField()) if words else Value("", CharField()))
        .annotate(a_own=theirs)
        .annotate(**{f"a_{name}": value for name, value in (numbers | given).items()})
        .values_list(
            "a_source", "commodity_id", "a_day", "pk", "a_words", "a_tkdn", "a_bmp",
            *(f"a_{name}" for name in ANSWERS), "a_own",
        )
    )  # fmt: skip
    return columns


def _minimum(code: str, rows: list[_Row]) -> MinimumTkdn | None:
    above = [row for row in rows if row.source == "minimum" and code.startswith(row.code)]
    nearest = max(above, key=lambda row: (len(row.code), row.own, row.day), default=None)
    if nearest is None or nearest.tkdn is None:
        return None
    return MinimumTkdn(nearest.tkdn, nearest.words)


def _national(code: str, rows: list[_Row], regime: DutyRegime | None, oldest: date) -> NationalList:
    checks = [row for row in rows if row.source == "check" and code.startswith(row.code)]
    last = max(checks, key=lambda row: (row.day, row.pk), default=None)
    listed = [row for row in rows if row.source == "listed" and same_kind(code, row.code)]
    proven = _proven(listed, regime)
    if last is None or (listed and last.day < oldest):
        seen = max((row.day for row in listed), default=None)
        trigger, purchasable, certified = proven
        source = "daftar impor" if listed else ""
        return NationalList(seen, trigger, purchasable, certified, reference=source)
    return NationalList(
        checked_on=last.day,
        has_trigger=proven[0] or last.has_trigger,
        has_purchasable=proven[1] or last.has_purchasable,
        has_certified=proven[2] or last.has_certified,
        has_siinas=last.has_siinas,
        keyword=last.words,
        reference=f"pemeriksaan {last.pk}",
    )


def _proven(
    listed: list[_Row], regime: DutyRegime | None
) -> tuple[bool | None, bool | None, bool | None]:
    """What rows of the list prove: yes or nothing, for absence from an import proves nothing."""
    if regime is None:
        return None, None, None
    values = [(row.tkdn or Decimal(0), row.bmp or Decimal(0)) for row in listed]
    return (
        any(tkdn + bmp >= regime.trigger_minimum for tkdn, bmp in values) or None,
        any(tkdn >= regime.purchase_minimum for tkdn, _bmp in values) or None,
        any(tkdn < regime.purchase_minimum for tkdn, _bmp in values) or None,
    )
