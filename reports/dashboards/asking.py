"""What a dashboard asks of the cells: queries written once for every place (`rows_about`).

Each takes a region or an agency, the year, and last who reads: of an agency that moved between regions
they are told what the list of spending shows them; None for all of the place.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django.db.models import (
    Aggregate,
    BooleanField,
    Count,
    DecimalField,
    ExpressionWrapper,
    Max,
    Q,
    Sum,
    Value,
)

from p3dn.accounts.access.prepared import Rows, kind_of, rows_about
from p3dn.accounts.access.rows import Person, access_of
from p3dn.accounts.access.statements import Row
from p3dn.accounts.models import Agency, Region
from procurement.models import (
    AgencyBudget,
    DayCell,
    DutyCell,
    MethodDayCell,
    MonthCell,
    PlanCell,
    RegionMonthCell,
    SourceCell,
)
from procurement.models.spending.cells import Cell, CellQuerySet
from reports.equal_spans import EqualSpans
from reports.figures.answers import left_none, of_year, turned_down
from reports.figures.declared.answers import DISMISSALS, REQUIREMENTS
from reports.figures.register import BUDGETED, MONEY, belonging_in, or_null, sums_in, together
from reports.figures.shares import ZERO, Figures, Sums
from reports.figures.terms import AnswerTerm

Place = Region | Agency
# Cells of sums that months and agencies are not told of.
OTHERS: tuple[type[Cell], ...] = (DutyCell, PlanCell)
SUMS: Mapping[str, Aggregate] = {**or_null(MONEY), "as_of": Max("written_at")}
# What of an agency is compared: a difference in short, where anything is recorded.
COMPARED = ("lines", "value")
Ends = tuple[date, date]
Cut = tuple[Ends, Ends]


def of(model: type[Cell], place: Place, reader: Person | None) -> CellQuerySet[Any]:
    """The cells of a place, or what of them a reader may see."""
    rows: CellQuerySet[Any] = model.objects.of(place)
    return rows if reader is None else rows.visible_to(reader)


def monthly_cells(place: Place, reader: Person | None) -> CellQuerySet[Any]:
    """The coarsest cells that tell months: of all of a region its own."""
    is_whole = isinstance(place, Region) and reader is None
    return of(RegionMonthCell if is_whole else MonthCell, place, reader)


def years(place: Place, reader: Person | None) -> Rows:
    """Years in which something was spent, newest first."""
    spent = monthly_cells(place, reader).filter(lines__gt=0).order_by("-year")
    return spent.values_list("year").distinct()


def written(place: Place, year: int, reader: Person | None) -> Rows:
    """Source, and when what it knows of the year last moved, of those that know anything."""
    known = of(SourceCell, place, reader).filter(year=year, lines__gt=0).order_by()
    found: Rows = known.values("source").annotate(at=Max("written_at")).values_list("source", "at")
    return found


def monthly(place: Place, year: int, reader: Person | None) -> Rows:
    """Year and month, then the sums, of a year and the one before."""
    both = monthly_cells(place, reader).filter(year__in=(year, year - 1)).order_by()
    found: Rows = both.values("year", "month").annotate(**SUMS).values_list("year", "month", *SUMS)
    return found


def by_agency(place: Place, year: int, until: int, reader: Person | None) -> Rows:
    """Agency, then the sums of a year, and those `COMPARED` of its months `until`."""
    sums = {name: total for name, total in SUMS.items() if name != "as_of"}
    compared = {f"until_{name}": Sum(name, filter=Q(month__lte=until)) for name in COMPARED}
    rows = of(MonthCell, place, reader).filter(year=year).order_by().values("agency")
    found: Rows = rows.annotate(**sums, **compared).values_list("agency", *sums, *compared)
    return found


def compared_by_agency(
    place: Place, year: int, until: int, cut: Cut | None, reader: Person | None
) -> Rows:
    """Agency, then those `COMPARED` of this year's days of a `cut`, and of its months `until` and days a year before.

    An agency may have a row for months and one for days.
    """
    now, before = ([f"{which}_{name}" for name in COMPARED] for which in ("now", "before"))
    nothing = dict.fromkeys(now, Value(None, output_field=DecimalField()))
    sums = dict(zip(before, map(Sum, COMPARED), strict=True))
    months = of(MonthCell, place, reader).filter(year=year - 1, month__lte=until).order_by()
    found: Rows = (
        months.values("agency").annotate(**nothing, **sums).values_list("agency", *now, *before)
    )
    if cut is None:
        return found
    split = {
        name: Sum(name.partition("_")[2], filter=Q(date__range=ends))
        for names, ends in zip((now, before), cut, strict=True)
        for name in names
    }
    days = _days(DayCell, place, *cut, reader).values("agency").annotate(**split)
    return found.union(days.values_list("agency", *now, *before), all=True)


def of_days(place: Place, days: Ends, before: Ends, reader: Person | None) -> Rows:
    """Whether they are of the year before, then the sums of the days beside whole months; of a whole region its own."""
    is_whole = isinstance(place, Region) and reader is None
    both = _days(MethodDayCell if is_whole else DayCell, place, days, before, reader)
    split = both.annotate(earlier=ExpressionWrapper(Q(date__range=before), BooleanField()))
    found: Rows = split.values("earlier").annotate(**SUMS).values_list("earlier", *SUMS)
    return found


def _days(
    model: type[Cell], place: Place, days: Ends, before: Ends, reader: Person | None
) -> CellQuerySet[Any]:
    both = Q(date__range=days) | Q(date__range=before)
    return of(model, place, reader).filter(both).order_by()


def apart(place: Place, model: type[Cell], year: int, reader: Person | None) -> Rows:
    """The sums of a year that only these cells hold; no row without cells."""
    rows = of(model, place, reader).filter(belonging_in(model), year=year)
    return together(rows, sums_in(model))


def budgets(place: Place, year: int, reader: Person | None) -> Rows:
    """What a place may spend on procurement, as far as it is known; no row where nothing is."""
    rows = AgencyBudget.objects.known().filter(**{kind_of(place): place}, fiscal_year=year)
    seen = rows if reader is None else rows.visible_to(reader)
    return together(seen, {term.name: term.in_budgets() for term in BUDGETED})


def turned_down_in(place: Place, year: int, reader: Person) -> Rows:
    """How many products buyers turned down; no row for none."""
    return together(of_year(turned_down(reader), place, year), {"count": Count("pk")})


def left_none_in(place: Place, year: int, reader: Person) -> Rows:
    """How many requirements left no domestic product; no row for none."""
    return together(of_year(left_none(reader), place, year), {"count": Count("pk")})


ANSWERS: tuple[tuple[AnswerTerm, Callable[..., Rows]], ...] = (
    (DISMISSALS, turned_down_in),
    (REQUIREMENTS, left_none_in),
)


def answers(place: Place, year: int, reader: Person) -> dict[str, int]:
    """How many answers of each kind the year has, of those the reader may look after; a query each."""
    found = {
        term.name: rows_about(build, place, year, reader=reader)
        for term, build in ANSWERS
        if access_of(reader).has(*term.roles)
    }
    return {name: rows[0][0] if rows else 0 for name, rows in found.items()}


def _named(names: Sequence[str], rows: Sequence[Row]) -> dict[str, Decimal]:
    """The only row by the names of its sums; a sum over nothing is zero."""
    return dict(zip(names, rows[0] if rows else [ZERO] * len(names), strict=True))


def _compared(sums: Sequence[Any]) -> Sums:
    """Those `COMPARED` by their names."""
    return {f"sum_{name}": one for name, one in zip(COMPARED, sums, strict=True)}


def _cut(spans: EqualSpans) -> Cut | None:
    """First and last of the days beside whole months, of this year and of the one before."""
    if spans.cut is None:
        return None
    now, before = spans.cut
    return (now.first, now.last), (before.first, before.last)


def _added(told: Sums, sums: Sequence[Any]) -> Sums:
    """Those `COMPARED` with as much more."""
    more = _compared(sums)
    return {name: (told.get(name) or 0) + (one or 0) for name, one in more.items()}


@dataclass(frozen=True, slots=True)
class OfAgency:
    """Sums of an agency's year; and those `COMPARED` of what is over of it, and of the same dates a year before."""

    year: Sums = field(default_factory=dict)
    compared: Sums = field(default_factory=dict)
    previous: Sums = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Asked:
    """A place, as far as somebody may see it, to be asked for the sums of its dashboard."""

    place: Place
    reader: Person | None = None

    def years(self) -> list[int]:
        """Years in which something was spent, newest first; one query."""
        return [year for (year,) in rows_about(years, self.place, reader=self.reader)]

    def written(self, year: int) -> dict[str, datetime]:
        """When what each source knows of the year last moved; one query."""
        return dict(rows_about(written, self.place, year, reader=self.reader))

    def by_month(self, year: int) -> dict[tuple[int, int], Sums]:
        """Sums by year and month, of the year and the one before; one query."""
        rows = rows_about(monthly, self.place, year, reader=self.reader)
        return {
            (of_year, month): dict(zip(SUMS, sums, strict=True)) for of_year, month, *sums in rows
        }

    def by_agency(self, year: int, spans: EqualSpans) -> dict[int, OfAgency]:
        """The sums of each agency that bought in a year or the one before; two queries."""
        names, until = [name for name in SUMS if name != "as_of"], spans.whole_months
        found: dict[int, OfAgency] = {}
        for agency, *sums in rows_about(by_agency, self.place, year, until, reader=self.reader):
            own, compared = sums[: len(names)], sums[len(names) :]
            found[agency] = OfAgency(dict(zip(names, own, strict=True)), _compared(compared))
        asked, many = (year, until, _cut(spans)), len(COMPARED)
        for agency, *sums in rows_about(compared_by_agency, self.place, *asked, reader=self.reader):
            one = found.get(agency, OfAgency())
            now, before = _added(one.compared, sums[:many]), _added(one.previous, sums[many:])
            found[agency] = replace(one, compared=now, previous=before)
        return found

    def of_days(self, spans: EqualSpans) -> tuple[Figures, Figures]:
        """The sums of the days beside whole months, and of those of the year before; one query, if there are such days."""
        cut = _cut(spans)
        rows = rows_about(of_days, self.place, *cut, reader=self.reader) if cut else []
        found = {
            earlier: Figures.of(dict(zip(SUMS, sums, strict=True)), "sum_")
            for earlier, *sums in rows
        }
        return found.get(False, Figures()), found.get(True, Figures())

    def whole(self, year: int) -> Figures:
        """The sums of a year by themselves, without its documents; one query."""
        found = rows_about(apart, self.place, MonthCell, year, reader=self.reader)
        return Figures.of(_named(list(sums_in(MonthCell)), found), "sum_")

    def apart(self, year: int) -> dict[str, Decimal]:
        """The year's sums of other cells and of budgets, by the names of terms; three queries."""
        found = rows_about(budgets, self.place, year, reader=self.reader)
        sums = _named([term.name for term in BUDGETED], found)
        for model in OTHERS:
            names = [name.removeprefix("sum_") for name in sums_in(model)]
            sums |= _named(names, rows_about(apart, self.place, model, year, reader=self.reader))
        return sums
