"""What is known of kinds of things beyond the catalogue: national list and ministers' minimums."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from django.contrib.postgres.fields import ArrayField
from django.db.models import (
    BooleanField,
    CharField,
    DecimalField,
    ExpressionWrapper,
    F,
    Func,
    Q,
    QuerySet,
    Value,
)
from django.db.models.functions import Cast

from catalog.models import MinimumTkdn as MinimumRow
from catalog.models import NationalListCheck, NationalListEntry
from p3dn.regulation import DutyRegime, MinimumTkdn, NationalList, duty_on
from p3dn.regulation.dated.regimes import MinimumRule, minimum_for
from p3dn.regulation.judging.candidates.national import known_list, shown_by
from p3dn.regulation.judging.kind import SUBCLASS_DIGITS, shows_kind

from .candidates import in_kind
from .groups import NO_GROUPS, Groups

PERCENT, TEXT = DecimalField(max_digits=5, decimal_places=2), CharField()
LOOK, LISTED, MINIMUM = "look", "listed", "minimum"
ANSWERS = ("has_trigger", "has_purchasable", "has_certified", "has_siinas", "has_domestic")
YES_OR_NO = ArrayField(BooleanField(null=True))
UNTOLD, NOTHING, NO_ANSWERS = Value(None), Value(""), Value([], YES_OR_NO)
SHARED = Value(value=False, output_field=BooleanField())
OF_A_REGION = ExpressionWrapper(Q(region__isnull=False), BooleanField())


class Array(Func):
    """Columns of yes, no or unknown as one."""

    template = "ARRAY[%(expressions)s]"
    output_field = YES_OR_NO


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of one code: the national list's answers and a minister's own minimum."""

    national: NationalList
    minimum: MinimumTkdn | None


class _Row(NamedTuple):
    """One fact of any source; `said` is the keyword or the regulation, `own` the region's.

    `tkdn` is what a row states, a Minister asks for, or was asked for in a look (percent).
    `answers` has those of a look in the order of `ANSWERS`.
    """

    source: str
    code: str
    day: date
    pk: int
    said: str
    tkdn: Decimal | None
    bmp: Decimal | None
    answers: Sequence[bool | None]
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
    looked = _columns(
        checks, LOOK, "checked_on", "asked_minimum", said=F("keyword"), answers=Array(*ANSWERS)
    )
    told = looked.union(
        _columns(listed, LISTED, "seen_on", "tkdn", bmp=F("bmp")),
        _columns(minimums, MINIMUM, "valid_from", "minimum", said=F("regulation"), own=OF_A_REGION),
        all=True,
    )
    rows = [_Row(*values) for values in told]
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
    rows: QuerySet[Any],
    source: str,
    day: str,
    tkdn: str,
    *,
    bmp: Any = UNTOLD,
    said: Any = NOTHING,
    answers: Any = NO_ANSWERS,
    own: Any = SHARED,
) -> QuerySet[Any]:
    """The columns of a row from any source, so that all can come in one query."""
    return rows.order_by().values_list(
        Value(source), "commodity_id", day, "pk", Cast(said, TEXT), Cast(tkdn, PERCENT),
        Cast(bmp, PERCENT), answers, own,
    )  # fmt: skip


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
        asked_minimum=row.tkdn,
        keyword=row.said,
        reference=f"pemeriksaan {row.pk}",
        **dict(zip(ANSWERS, row.answers, strict=True)),
    )
