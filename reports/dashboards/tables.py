"""The tables of a dashboard as rows of cells; every amount opens the list that sums to it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from p3dn.accounts.models import Agency
from p3dn.ui.markup.words import unbroken
from p3dn.ui.values.formats import month_name, rupiah, rupiah_short
from reports.equal_spans import EqualSpans
from reports.figures.figure import Amounts, in_column
from reports.figures.register import BY_KEY
from reports.figures.shares import Figures, Plan
from reports.figures.words import signed
from reports.models import Target
from reports.spending.links import agency_url, spending_url
from reports.targets.reads import Place, Targets
from reports.targets.words import in_short

from .reads import AgencyRow, MonthRow, Overview

COUNTED = 4  # cells of a row that say what was spent


@dataclass(frozen=True, slots=True)
class Cell:
    """A value under its heading, with a word below it; a link where a list or page stands behind it.

    `absent` is what it means that there is no text, where that is not that nobody knows.
    """

    heading: str
    text: str
    url: str = ""
    note: str = ""
    absent: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A named row."""

    name: Cell
    cells: list[Cell]


@dataclass(frozen=True, slots=True)
class Table:
    """Headings, rows and a total that is the sum of the rows."""

    caption: str
    headings: list[str]
    rows: list[Row]
    total: Row


def by_month(shown: Overview) -> Table:
    """The twelve months of the year beside the year before."""
    before = str(shown.year - 1)
    spending = _spending_headings()
    headings = [_("Bulan"), *spending, before, _("Selisih")]

    def cells(figures: Figures, previous: Figures, difference: Cell, **when: int) -> list[Cell]:
        last = {"year": shown.year - 1} | when
        return [
            *_spending_cells(spending, shown.place, figures, **({"year": shown.year} | when)),
            _amount(before, shown.place, "value", previous, **last),
            difference,
        ]

    cut = shown.spans.cut
    rows = [
        Row(
            Cell(headings[0], month_name(row.month).capitalize()),
            cells(
                row.figures,
                row.previous,
                _difference(headings[-1], row, row.before, cut if row.spans == cut else None),
                month=row.month,
            ),
        )
        for row in shown.months
    ]
    for row, month in zip(rows, shown.months, strict=True):
        if shown.is_to_come(month):  # not known yet, which is not Rp0
            row.cells[:COUNTED] = [Cell(cell.heading, "") for cell in row.cells[:COUNTED]]
    whole = sum((row.previous for row in shown.months), Figures())
    # the sum of the differences above it
    difference = _difference(headings[-1], shown, shown.previous, shown.spans if cut else None)
    total = Row(
        Cell(headings[0], pgettext("seluruhnya", "Jumlah")),
        cells(shown.total, whole, difference),
    )
    return Table(_("Belanja per bulan"), headings, rows, total)


def _difference(
    heading: str, now: MonthRow | Overview, before: Figures, days: EqualSpans | None
) -> Cell:
    """How equal days differ; which, where those are not all days of the row."""
    change = _change(now.compared, before)
    return Cell(heading, change, note=days.now.in_short("d MMM") if days and change else "")


def by_agency(
    shown: Overview, targets: Targets, agencies: Sequence[AgencyRow] | None = None
) -> Table:
    """Every agency that planned or spent, the largest spender first, or these of them; the total is of all."""
    spending, further = _spending_headings(), _agency_headings()
    headings = [_("Perangkat daerah"), *spending, *further]
    rows = [
        Row(
            Cell(
                headings[0],
                row.name,
                agency_url(row.pk, shown.year) if row.is_here else "",
                _target(targets, Agency(pk=row.pk), figures),
            ),
            [
                *_compared_cells(
                    spending, Agency(pk=row.pk), figures, shown, (row.compared, row.previous)
                ),
                *_agency_cells(further, figures, row.plan),
            ],
        )
        for row in (shown.agencies if agencies is None else agencies)
        for figures in [row.figures]
    ]
    total = Row(
        Cell(
            headings[0],
            pgettext("seluruhnya", "Jumlah"),
            note=_target(targets, shown.place, shown.total),
        ),
        [
            *_compared_cells(
                spending, shown.place, shown.total, shown, (shown.compared, shown.previous)
            ),
            *_agency_cells(further, shown.total, shown.plan),
        ],
    )
    return Table(_("Belanja per perangkat daerah"), headings, rows, total)


def _spending_headings() -> list[str]:
    return [_("Belanja"), _("Belanja PDN"), _("PDN dari belanja"), _("Asal belum diketahui")]


def _spending_cells(headings: list[str], place: Any, figures: Figures, **when: int) -> list[Cell]:
    value, domestic, share, unknown = headings
    return [
        _amount(value, place, "value", figures, **when),
        _amount(domestic, place, "domestic_value", figures, **when),
        Cell(share, _said("pdn", figures.amounts()), absent=_nothing_bought(figures)),
        _amount(unknown, place, "unknown_value", figures, **when),
    ]


def _compared_cells(
    headings: list[str],
    place: Any,
    figures: Figures,
    shown: Overview,
    compared: tuple[Figures, Figures],
) -> list[Cell]:
    """What was spent, with how it changed below the amount: a column of its own would crowd the names."""
    value, *others = _spending_cells(headings, place, figures, year=shown.year)
    change = _change(*compared)
    told = {"change": change, "before": unbroken(shown.spans.before_in_short())}
    return [
        replace(value, note=_("%(change)s dari %(before)s") % told if change else ""),
        *others,
    ]


def _agency_headings() -> list[str]:
    return [_("TKDN tertimbang"), _("UMKK dari belanja"), _("PDN dari rencana")]


def _agency_cells(headings: list[str], figures: Figures, plan: Plan) -> list[Cell]:
    tkdn, small, planned = headings
    amounts = figures.amounts()
    return [
        Cell(tkdn, _said("tkdn-tertimbang", amounts, short=True), absent=_nothing_bought(figures)),
        Cell(small, _said("umkk", amounts, short=True), absent=_nothing_bought(figures)),
        Cell(
            planned,
            in_column(plan.domestic_realisation, short=True),
            absent=_("tidak ada rencana PDN"),
        ),
    ]


def _target(targets: Targets, place: Place, figures: Figures) -> str:
    """The target of PDN and what lacks of it; empty without one."""
    target = targets.of(place, Target.Measure.DOMESTIC)
    if target is None:
        return ""
    share = BY_KEY["pdn"].reading(figures.amounts()).share
    return _("target PDN %(told)s") % {"told": in_short(target, share)}


def _amount(heading: str, place: Any, figure: str, figures: Figures, **when: int) -> Cell:
    value = getattr(figures, figure)
    return Cell(heading, rupiah(value), spending_url(place, figure, **when) if value else "")


def _said(key: str, amounts: Amounts, *, short: bool = False) -> str:
    """A share; empty where there is nothing to divide by; the template prints the spoken dash."""
    return in_column(BY_KEY[key].reading(amounts).share, short=short)


def _nothing_bought(figures: Figures) -> str:
    """What an empty share means then: there is nothing it could be a share of."""
    return "" if figures.value else _("tidak ada belanja")


def _change(figures: Figures, previous: Figures) -> str:
    """The difference in short; both amounts stand in full elsewhere in the row or on the page."""
    if figures.is_empty or previous.is_empty:
        return ""
    difference = figures.value - previous.value
    return unbroken(signed(rupiah_short(abs(difference)), difference))
