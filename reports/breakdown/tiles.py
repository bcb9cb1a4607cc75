"""The figures of a choice of purchases, as far as its sums tell them."""

from collections.abc import Callable, Iterable

from reports.dashboards.changes import amount_change, points_change
from reports.dashboards.tiles import Link, Tile, amount_of
from reports.figures.figure import Figure
from reports.figures.register import FIGURES
from reports.figures.shares import Figures
from reports.figures.terms import SpendingTerm, Term

AddressOf = Callable[[str], str]
"""The list of what a term, by its name, counts; empty where the reader sees no list."""
FIRST = ("pdn", "belanja", "umkk", "tkdn-tertimbang")


def tiles(
    total: Figures,
    now: Figures,
    before: Figures,
    terms: Iterable[SpendingTerm],
    address_of: AddressOf,
) -> list[Tile]:
    """Every figure that these terms make up, the first four for the head of the page."""
    known = {term.name for term in terms}
    fit = [one for one in FIGURES if all(term.name in known for term in _needed(one))]
    head = [one for key in FIRST for one in fit if one.key == key]
    rest = [one for one in fit if one not in head and _is_told(one, total)]
    return [_tile(one, total, now, before, known, address_of) for one in (*head, *rest)]


def _needed(figure: Figure) -> list[Term]:
    """Without which it says nothing; its parts are told where they are known."""
    return [term for term in (figure.counted, figure.of, figure.unknown) if term is not None]


def _is_told(figure: Figure, total: Figures) -> bool:
    return figure.shown_empty or figure.of is None or bool(total.amounts()[figure.of.name])


def _tile(
    figure: Figure,
    total: Figures,
    now: Figures,
    before: Figures,
    known: set[str],
    address_of: AddressOf,
) -> Tile:
    amounts = total.amounts()
    reading = figure.reading(amounts)
    own = [figure.counted] if figure.of is not None else []
    parts = [term for term in (*own, figure.unknown, *figure.parts) if term is not None]
    if figure.of is None:
        change = amount_change(now.value, before)
    else:
        change = points_change(
            figure.reading(now.amounts()).share, figure.reading(before.amounts()).share
        )
    return Tile(
        label=str(figure.label),
        figure=Link(reading.text, address_of(figure.counted.name)),
        short=reading.short,
        basis=str(figure.basis),
        meaning=figure,
        parts=[
            Link(f"{term.label} {amount_of(term, amounts)}", address_of(term.name))
            for term in dict.fromkeys(parts)
            if term.name in known
        ],
        change=change if not before.is_empty else None,
    )
