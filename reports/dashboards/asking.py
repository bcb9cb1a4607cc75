"""What a dashboard asks of the cells: queries written once for every place (`rows_about`).

Each takes a region or an agency, the year, and last who reads: of an agency that moved between regions
they are told what the list of spending shows them; None for all of the place.
"""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django.db.models import Aggregate, Case, Count, IntegerField, Max, Q, When

from p3dn.accounts.access.prepared import Rows, kind_of, rows_about
from p3dn.accounts.access.rows import Person, access_of
from p3dn.accounts.access.statements import Row
from p3dn.accounts.models import Agency, Region
from procurement.models import (
    AgencyBudget,
    DayCell,
    DocumentCount,
    DutyCell,
    MonthCell,
    PlanCell,
    SourceCell,
)
from procurement.models.spending.cells import Cell, CellQuerySet
from reports.equal_spans import EqualSpans
from reports.figures.answers import left_none, of_year, turned_down
from reports.figures.declared.answers import DISMISSALS, REQUIREMENTS
from reports.figures.register import BUDGETED, DOCUMENTS, MONEY, sums_in, together
from reports.figures.shares import ZERO, Figures, Sums
from reports.figures.terms import AnswerTerm

Place = Region | Agency
# Spans of two years: whole months that are compared, those since, and the same months a year before; then the days
# beside them that are compared, of either year.
WHOLE, RUNNING, BEFORE, DAYS, DAYS_BEFORE = range(5)
# Cells of sums that months and agencies are not told of.
OTHERS: tuple[type[Cell], ...] = (DutyCell, PlanCell)
SUMS: Mapping[type[Cell], Mapping[str, Aggregate]] = {
    MonthCell: {**MONEY, "as_of": Max("written_at")},
    DocumentCount: DOCUMENTS,
}
MONTHLY, BY_AGENCY = ("year", "month"), ("agency", "span")
Ends = tuple[date, date]


def of(model: type[Cell], place: Place, reader: Person | None) -> CellQuerySet[Any]:
    """The cells of a place, or what of them a reader may see."""
    rows: CellQuerySet[Any] = model.objects.of(place)
    return rows if reader is None else rows.visible_to(reader)


def years(place: Place, reader: Person | None) -> Rows:
    """Years in which something was spent, newest first."""
    spent = of(MonthCell, place, reader).filter(lines__gt=0).order_by("-year")
    return spent.values_list("year").distinct()


def written(place: Place, year: int, reader: Person | None) -> Rows:
    """Source, and when what it knows of the year last moved, of those that know anything."""
    known = of(SourceCell, place, reader).filter(year=year, lines__gt=0).order_by()
    found: Rows = known.values("source").annotate(at=Max("written_at")).values_list("source", "at")
    return found


def monthly(place: Place, model: type[Cell], year: int, reader: Person | None) -> Rows:
    """Year and month, then the sums of the kind of cells, of a year and the one before."""
    both = of(model, place, reader).filter(year__in=(year, year - 1))
    return _summed(both, MONTHLY, SUMS[model])


def by_agency(
    place: Place,
    model: type[Cell],
    year: int,
    until: int,
    cut: tuple[Ends, Ends] | None,
    reader: Person | None,
) -> Rows:
    """Agency and span, then the sums: of a year, of the months `until` of the year before, and of the days of a `cut`.

    Of documents nobody knows the days.
    """
    span = Case(
        When(year=year, month__lte=until, then=WHOLE),
        When(year=year, then=RUNNING),
        default=BEFORE,
        output_field=IntegerField(),
    )
    both = of(model, place, reader).filter(Q(year=year) | Q(year=year - 1, month__lte=until))
    months = _summed(both.annotate(span=span), BY_AGENCY, SUMS[model])
    if cut is None or model is not MonthCell:
        return months
    return months.union(days_by_agency(place, *cut, reader), all=True)


def days_by_agency(place: Place, days: Ends, before: Ends, reader: Person | None) -> Rows:
    """Agency and span, then the sums of the days beside whole months, of this year and the one before."""
    span = Case(When(date__range=days, then=DAYS), default=DAYS_BEFORE, output_field=IntegerField())
    both = of(DayCell, place, reader).filter(Q(date__range=days) | Q(date__range=before))
    return _summed(both.annotate(span=span), BY_AGENCY, SUMS[MonthCell])


def apart(place: Place, model: type[Cell], year: int, reader: Person | None) -> Rows:
    """The sums of a year that only these cells hold; no row without cells."""
    return together(of(model, place, reader).filter(year=year), sums_in(model))


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


def _summed(rows: CellQuerySet[Any], by: tuple[str, str], sums: Mapping[str, Aggregate]) -> Rows:
    found: Rows = rows.order_by().values(*by).annotate(**sums).values_list(*by, *sums)
    return found


def _named(names: Sequence[str], rows: Sequence[Row]) -> dict[str, Decimal]:
    """The only row by the names of its sums; a sum over nothing is zero."""
    return dict(zip(names, rows[0] if rows else [ZERO] * len(names), strict=True))


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
        """Sums by year and month, of the year and the one before; two queries."""
        return self._by(monthly, year)

    def by_agency(self, year: int, spans: EqualSpans) -> dict[tuple[int, int], Sums]:
        """Sums by agency and the span of its whole months and days; two queries."""
        cut = tuple((one.first, one.last) for one in spans.cut or ()) or None
        return self._by(by_agency, year, spans.whole_months, cut)

    def of_days(self, spans: EqualSpans) -> dict[tuple[int, int], Sums]:
        """The same of the days beside whole months alone; one query, none where there are no such days."""
        if spans.cut is None:
            return {}
        ends = [(one.first, one.last) for one in spans.cut]
        found = rows_about(days_by_agency, self.place, *ends, reader=self.reader)
        names = SUMS[MonthCell]
        return {(one, span): dict(zip(names, sums, strict=True)) for one, span, *sums in found}

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

    def _by(self, build: Callable[..., Rows], *asked: Hashable) -> dict[tuple[int, int], Sums]:
        """What the documents tell and what the money tells, under the same two values."""
        told: dict[tuple[int, int], Sums] = {}
        for model in (DocumentCount, MonthCell):
            for one, other, *sums in rows_about(
                build, self.place, model, *asked, reader=self.reader
            ):
                told.setdefault((one, other), {}).update(zip(SUMS[model], sums, strict=True))
        return told
