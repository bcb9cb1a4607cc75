"""A breakdown as rows: each value with its sums, those of the same days a year before, and its lists."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from urllib.parse import urlencode

from django.db.models import Model
from django.urls import reverse

from p3dn.ui.lists.parameters import asked
from reports.days import Days, a_month
from reports.figures.figure import in_column
from reports.figures.register import BY_KEY, SPENDING_BY_NAME
from reports.figures.shares import Figures

from .filters import BreakdownFilter
from .kinds import BY, Kind, nobody_knows
from .sums import Found, Told, narrowing


@dataclass(slots=True)
class Row:
    """One value: what was spent, what of it is compared, and what was spent a year before."""

    key: Any
    figures: Figures
    compared: Figures
    previous: Figures
    name: str = ""
    url: str = ""
    list_url: str = ""

    @property
    def value(self) -> Decimal:
        """Rupiah spent."""
        return self.figures.value

    @property
    def domestic_value(self) -> Decimal:
        """Rupiah proven domestic."""
        return self.figures.domestic_value

    @property
    def unknown_value(self) -> Decimal:
        """Rupiah of unknown origin."""
        return self.figures.unknown_value

    @property
    def lines(self) -> int:
        """Number of purchases."""
        return self.figures.lines

    @property
    def previous_value(self) -> Decimal:
        """Rupiah spent on the same days a year before."""
        return self.previous.value

    @property
    def difference(self) -> Decimal | None:
        """Rupiah more or less than on the same days a year before; None where nothing is compared."""
        if self.compared.is_empty or self.previous.is_empty:
            return None
        return self.compared.value - self.previous.value

    @property
    def domestic_share(self) -> str:
        """What of it is PDN, in percent: bounds where a part is unknown."""
        return self._said("pdn")

    @property
    def tkdn(self) -> str:
        """Weighted TKDN in percent."""
        return self._said("tkdn-tertimbang")

    @property
    def small_share(self) -> str:
        """What of it went to small business, in percent."""
        return self._said("umkk")

    def _said(self, figure: str) -> str:
        return in_column(BY_KEY[figure].reading(self.figures.amounts()).share)


def rows_of(found: Found, compared: Found, previous: Found, *, in_order: bool) -> list[Row]:
    """A row for each value that was bought in either year, the largest first.

    `in_order`: values are numbers that follow each other; they stand so, and none between them is passed over.
    """
    values = found.keys() | previous.keys()
    if in_order and values:
        values = set(range(min(values), max(values) + 1))
    rows = [
        Row(
            key,
            found.get(key, Figures()),
            compared.get(key, Figures()),
            previous.get(key, Figures()),
        )
        for key in values
    ]
    if in_order:
        return sorted(rows, key=lambda row: row.key)
    return sorted(rows, key=lambda row: (-row.value, -row.previous_value, str(row.key)))


def named(rows: list[Row], by: str, days: Days, told: Told) -> list[Row]:
    """The rows of a page with their names and addresses."""
    kind = BY[by]
    names = kind.names([row.key for row in rows if row.key not in (None, "")])
    for row in rows:
        row.name = names.get(row.key) or nobody_knows()
        own = _of_row(row, by, kind, days, told)
        row.list_url = f"{reverse('reports:spending_lines')}?{urlencode(own)}"
        row.url = f"{reverse('reports:breakdown')}?{urlencode(own | BreakdownFilter.asked(by=onward(by, told)))}"
    return rows


def onward(by: str, told: Told) -> str:
    """By what one of the values is looked at further: not by what is chosen already."""
    chosen = {by, *narrowing(told)}
    return next(
        (one for one in (BY[by].onward, "agency", "commodity", "source") if one not in chosen),
        "month",
    )


def onward_links(told: Told, days: Days) -> list[tuple[str, str]]:
    """By what these purchases may be broken down further: words and addresses."""
    query, chosen = query_of(told, days), {"region", *narrowing(told)}
    page = reverse("reports:breakdown")
    return [
        (str(BY[by].label), f"{page}?{urlencode(query | BreakdownFilter.asked(by=by))}")
        for by in BY
        if by not in chosen and (by != "month" or days.first.year == days.last.year)
    ]


def _of_row(row: Row, by: str, kind: Kind, days: Days, told: Told) -> dict[str, object]:
    if by == "month":
        own = a_month(days.first.year, row.key).within(days)
        return query_of(told, own)
    return query_of({**told, by: kind.asked(row.key)}, days)


def query_of(told: Mapping[str, object], days: Days) -> dict[str, object]:
    """A choice of purchases and days as an address spells it."""
    chosen = {
        name: value.pk if isinstance(value, Model) else value
        for name, value in narrowing(told).items()
    }
    return BreakdownFilter.asked(**(chosen | days.asked()))


def term_url(told: Told, days: Days, term: str) -> str:
    """Address of the purchases that a sum, by its name, counts."""
    query = query_of(told, days)
    if term != "value":
        query |= asked(figure=SPENDING_BY_NAME[term].key)
    return f"{reverse('reports:spending_lines')}?{urlencode(query)}"
