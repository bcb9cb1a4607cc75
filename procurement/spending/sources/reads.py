"""From where spending is known, and until when: one row for each source of a region."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import cast

from django.db.models import Count, F, Func, Max, Min, Q, QuerySet, Sum
from django.utils import timezone

from p3dn.accounts.access.rows import REGION_WIDE, Person, access_of
from p3dn.accounts.models import Region
from procurement.models import Fate, Source, SourceCell, SourceFile, SourceRow
from procurement.spending.datasets import DATASETS
from procurement.spending.loading.afterwards.settling import ANSWERS
from procurement.spending.loading.rows.traps import TRAPS


@dataclass(slots=True)
class Known:
    """A dataset: its last file, what became of all its rows, and what its source has by month.

    `gap` are the months of the year until today in which the source knows nothing.
    """

    dataset: str
    label: str
    source: Source
    kind: str
    last: SourceFile | None = None
    rows: int = 0
    fates: dict[str, int] = field(default_factory=dict)
    first_day: date | None = None
    last_day: date | None = None
    value: Decimal = Decimal(0)
    gap: list[date] = field(default_factory=list)

    @property
    def fates_in_words(self) -> list[tuple[str, str, int]]:
        """Word of the fate, its name, number of rows; those that no row met are not told."""
        return [
            (fate.value, str(fate.label), count)
            for fate in Fate
            if (count := self.fates.get(fate.value, 0))
        ]


def regions_of(user: Person) -> QuerySet[Region]:
    """Regions in which the person reads everything."""
    return Region.objects.filter(pk__in=access_of(user).region_ids(REGION_WIDE)).order_by("code")


def known_sources(region: Region, year: int) -> list[Known]:
    """Every dataset there is, loaded or not; a constant number of queries."""
    found = {
        name: Known(name, str(one.label), one.source, one.kind) for name, one in DATASETS.items()
    }
    files = SourceFile.objects.filter(region=region).standing()
    sums = {f"all_{fate.value}": Sum(fate.value) for fate in Fate}
    totals = files.values("dataset").annotate(
        newest=Max("pk"), first=Min("first_day"), until=Max("last_day"), all_rows=Sum("rows"), **sums
    )  # fmt: skip
    newest = SourceFile.objects.in_bulk([row["newest"] for row in totals.order_by()])
    for row in totals.order_by():
        one = found.get(row["dataset"])
        if one is not None:
            one.last, one.rows = newest[row["newest"]], row["all_rows"]
            one.first_day, one.last_day = row["first"], row["until"]
            told = cast("dict[str, int]", row)
            one.fates = {fate.value: told[f"all_{fate.value}"] for fate in Fate}
    _add_months(list(found.values()), region, year)
    return list(found.values())


def _add_months(known: Sequence[Known], region: Region, year: int) -> None:
    """What counts in the year, and the months in which nothing does."""
    months = _months_until_now(year)
    by_source: dict[str, dict[int, Decimal]] = {}
    cells = SourceCell.objects.filter(Q(lines__gt=0), region=region, year=year)
    for source, month, value in cells.values_list("source", "month").annotate(value=Sum("value")):
        by_source.setdefault(source, {})[month] = value
    for one in known:
        spent = by_source.get(one.source, {})
        one.value = sum(spent.values(), Decimal(0))
        if one.last is not None:
            one.gap = [date(year, month, 1) for month in months if month not in spent]


def _months_until_now(year: int) -> range:
    today = timezone.localdate()
    if year > today.year:
        return range(1, 1)
    return range(1, 13 if year < today.year else today.month + 1)


def open_marks(file: SourceFile) -> list[tuple[str, str, int]]:
    """Marks on rows of the file that wait for somebody, with how many; one query."""
    rows = SourceRow.objects.filter(file=file, fate=Fate.FLAGGED)
    counted = (
        rows.annotate(mark=Func(F("marks"), function="unnest"))
        .values_list("mark")
        .annotate(count=Count("pk"))
        .order_by("mark")
    )
    return [(mark, str(TRAPS[mark].label), count) for mark, count in counted if mark in ANSWERS]
