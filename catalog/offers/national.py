"""What is known of kinds of things beyond the catalogue: national list and ministers' minimums."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
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
from p3dn.regulation.judging.kind import SUBCLASS_DIGITS, shows_kind
from p3dn.regulation.judging.national import known_list, shown_by
from p3dn.regulation.regimes import MinimumRule, minimum_for

from .candidates import in_kind
from .groups import NO_GROUPS, Groups

PERCENT = DecimalField(max_digits=5, decimal_places=2)
LOOK, LISTED, MINIMUM = "look", "listed", "minimum"
ANSWERS = ("has_trigger", "has_purchasable", "has_certified", "has_siinas", "has_domestic")


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of one code: the national list's answers and a minister's own minimum."""

    national: NationalList
    minimum: MinimumTkdn | None


@dataclass(frozen=True, slots=True)
class _Row:
    """One fact of any source; `said` is the keyword or the regulation, `own` the region's.

    `tkdn` is what a row states, a Minister asks for, or was asked for in a look (percent).
    """

    source: str
    code: str
    day: date
    pk: int
    said: str
    tkdn: Decimal | None
    bmp: Decimal | None
    has_trigger: bool | None
    has_purchasable: bool | None
    has_certified: bool | None
    has_siinas: bool | None
    has_domestic: bool | None
    own: bool


def known_of(
    codes: Iterable[str], *, region_id: int, day: date, groups: Groups = NO_GROUPS
) -> dict[str, Known]:
    """What is known of each code on a local date; one query for any number of codes.

    The region's last look into the national list counts, for the code or a class above it down to
    the subclass: wider looks say too little. Rows of the list that were assigned to the kind, or to
    a code that was decided to serve the same use (`groups`), speak for themselves, whatever the
    last look said, as long as they were seen recently enough to prove anything
    (`list_max_age_days`); they answer alone when the last look is older than that. A minister's
    minimum holds for every code below the one it names; the nearest above wins (PP 29/2018 Pasal
    61 ayat 5). Minimums are those the region entered for itself and the shared ones, of one class
    its own first.
    """
    wanted = list(dict.fromkeys(codes))
    open_end = Q(valid_to__isnull=True) | Q(valid_to__gte=day)
    lineage = {code[:n] for code in wanted for n in range(1, len(code) + 1)}
    near = {part for part in lineage if len(part) >= SUBCLASS_DIGITS}
    checks = NationalListCheck.objects.filter(
        region_id=region_id, checked_on__lte=day, commodity_id__in=near
    )
    listed = NationalListEntry.objects.filter(
        in_kind(wanted, groups=groups), tkdn__isnull=False, seen_on__lte=day
    ).filter(Q(valid_until__isnull=True) | Q(valid_until__gte=day))
    minimums = MinimumRow.objects.in_regions([region_id]).filter(
        open_end, valid_from__lte=day, commodity_id__in=lineage
    )
    rows = [
        _Row(*values)
        for values in _columns(checks, LOOK, "checked_on", "keyword", tkdn="asked_minimum").union(
            _columns(listed, LISTED, "seen_on", None, tkdn="tkdn", bmp="bmp"),
            _columns(minimums, MINIMUM, "valid_from", "regulation", tkdn="minimum"),
            all=True,
        )
    ]
    regime = duty_on(day)
    oldest = regime.oldest_look(day) if regime else day
    rows = [row for row in rows if row.source != LISTED or row.day >= oldest]
    known = {}
    for code in wanted:
        minimum = _minimum(code, rows)
        group = groups.get(code, ())
        kind = [r for r in rows if r.source != LISTED or shows_kind(code, r.code, group)]
        known[code] = Known(_national(code, kind, regime, oldest, minimum), minimum)
    return known


def _columns(
    rows: QuerySet[Any], source: str, day: str, said: str | None, **values: str
) -> QuerySet[Any]:
    """The same columns of any source, so that all can come in one query."""
    own = {name: F(name) for name in ANSWERS} if source == LOOK else {}
    empty = {name: Cast(Value(None), BooleanField()) for name in ANSWERS}
    numbers = {
        name: Cast(F(values[name]) if name in values else Value(None), PERCENT)
        for name in ("tkdn", "bmp")
    }
    answers = empty | own
    theirs: Any = Value(value=False, output_field=BooleanField())
    if source == MINIMUM:
        theirs = ExpressionWrapper(Q(region__isnull=False), BooleanField())
    columns: QuerySet[Any] = (
        rows.order_by()
        .annotate(a_source=Value(source, CharField()), a_day=F(day))
        .annotate(a_said=Cast(F(said), CharField()) if said else Value("", CharField()))
        .annotate(a_own=theirs)
        .annotate(**{f"a_{name}": value for name, value in (numbers | answers).items()})
        .values_list(
            "a_source", "commodity_id", "a_day", "pk", "a_said", "a_tkdn", "a_bmp",
            *(f"a_{name}" for name in ANSWERS), "a_own",
        )
    )  # fmt: skip
    return columns


def _minimum(code: str, rows: list[_Row]) -> MinimumTkdn | None:
    return minimum_for(
        code,
        (
            MinimumRule(row.code, row.day, row.own, MinimumTkdn(row.tkdn, row.said))
            for row in rows
            if row.source == MINIMUM and row.tkdn is not None
        ),
    )


def _national(
    code: str,
    rows: list[_Row],
    regime: DutyRegime | None,
    oldest: date,
    minister: MinimumTkdn | None,
) -> NationalList:
    general = regime.purchase_minimum if regime else Decimal(0)
    least = minister.minimum if minister else general
    looks = [row for row in rows if row.source == LOOK and code.startswith(row.code)]
    last = max(looks, key=lambda row: (row.day, row.pk), default=None)
    listed = [row for row in rows if row.source == LISTED]
    values = [(row.tkdn or Decimal(0), row.bmp or Decimal(0)) for row in listed]
    seen_on = max((row.day for row in listed), default=None)
    return known_list(
        None if last is None else _look(last),
        shown_by(values, regime, least),
        seen_on,
        oldest,
        least,
    )


def _look(row: _Row) -> NationalList:
    return NationalList(
        checked_on=row.day,
        has_trigger=row.has_trigger,
        has_purchasable=row.has_purchasable,
        has_certified=row.has_certified,
        has_siinas=row.has_siinas,
        has_domestic=row.has_domestic,
        asked_minimum=row.tkdn,
        keyword=row.said,
        reference=f"pemeriksaan {row.pk}",
    )
