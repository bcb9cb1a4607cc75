"""The figures of a dashboard as text: what, out of what, compared with what, and its list."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date

from django.urls import reverse

from p3dn.accounts.models import Agency
from p3dn.ui.lists.parameters import asked
from p3dn.ui.values.formats import number, rupiah
from reports.answers.filters import answers_url
from reports.equal_spans import compared_with
from reports.figures.figure import Amounts, Figure
from reports.figures.register import BY_KEY, FIGURES
from reports.figures.terms import AnswerTerm, BudgetTerm, PlanTerm, Term
from reports.models import Target
from reports.spending.links import plan_url, spending_url
from reports.targets.reads import Targets
from reports.targets.words import against

from .changes import Change, amount_change, points_change
from .reads import Overview

# The message of the page, and what stands beside it.
FIRST = ("pdn", "belanja", "memenuhi", "realisasi-rencana-pdn")


@dataclass(frozen=True, slots=True)
class Link:
    """A figure that opens the list it sums."""

    text: str
    url: str


@dataclass(frozen=True, slots=True)
class Tile:
    """One key figure. `basis` states its denominator; `change` is None without a year before.

    `short` is what a tile shows: whole percentages, or an amount in words; the exact figure stands
    in the table and in the list behind it. `goal` says how far it is from what a rule asks for, `target` from what a decree sets.
    """

    label: str
    figure: Link
    short: str
    basis: str
    meaning: Figure
    parts: list[Link] = field(default_factory=list)
    change: Change | None = None
    goal: str = ""
    target: str = ""


def tiles(
    shown: Overview, targets: Targets, answers: Amounts, *, told: Collection[str] = ()
) -> list[Tile]:
    """Every figure of the page, the first four for its head; `answers` are those the reader may see.

    Without those that are `told` already, by their keys.
    """
    amounts = shown.amounts | dict(answers)
    compared = Compared(shown.compared.amounts(), shown.previous.amounts())
    rest = [figure for figure in FIGURES if figure.key not in FIRST]
    figures = [*(BY_KEY[key] for key in FIRST), *rest]
    return [
        _tile(shown, figure, amounts, compared, targets.of(shown.place, figure.key))
        for figure in figures
        if figure.key not in told and _is_told(figure, amounts)
    ]


def _is_told(figure: Figure, amounts: Amounts) -> bool:
    if any(term.name not in amounts for term in figure.terms()):
        return False
    return figure.shown_empty or figure.of is None or bool(amounts[figure.of.name])


@dataclass(frozen=True, slots=True)
class Compared:
    """Sums of the days that are compared, and of the same dates of the year before."""

    now: Amounts
    before: Amounts


def _tile(
    shown: Overview, figure: Figure, amounts: Amounts, compared: Compared, target: Target | None
) -> Tile:
    reading = figure.reading(amounts)
    parts = [term for term in (figure.unknown, *figure.parts) if term is not None]
    own = [figure.counted] if figure.of is not None else []
    return Tile(
        label=str(figure.label),
        figure=Link(reading.text, url_of(figure.counted, shown)),
        short=reading.short,
        basis=str(figure.basis),
        meaning=figure,
        parts=[
            Link(f"{term.label} {amount_of(term, amounts)}", url_of(term, shown))
            for term in dict.fromkeys([*own, *parts])
        ],
        change=_change(shown, figure, compared),
        goal=reading.goal_on(date(shown.year, 12, 31)),
        target="" if target is None else against(target, reading.share),
    )


def amount_of(term: Term, amounts: Amounts) -> str:
    """What a term comes to, in rupiah or as a number of things."""
    return number(amounts[term.name]) if term.is_number else rupiah(amounts[term.name])


def url_of(term: Term, shown: Overview) -> str:
    """Address of the list that adds up to a term of a place's year."""
    if isinstance(term, AnswerTerm):
        return answers_url(term.view, shown.place, shown.year)
    if isinstance(term, BudgetTerm):
        kind = "agency" if isinstance(shown.place, Agency) else "region"
        choices = asked(**{kind: shown.place.pk, "year": shown.year})
        return reverse("reports:budget_list", query=choices)
    if isinstance(term, PlanTerm):
        return plan_url(shown.place, shown.year, term.name)
    return spending_url(shown.place, term.name, year=shown.year)


def _change(shown: Overview, figure: Figure, compared: Compared) -> Change | None:
    """Against the same days of the year before; None for what is not kept by month."""
    now, before = compared.now, compared.before
    if any(term.name not in now for term in figure.terms()):
        return None
    if figure.of is None:
        return amount_change(shown.compared.value, shown.previous)
    return points_change(figure.reading(now).share, figure.reading(before).share)


def compared_of(shown: Overview) -> str:
    """Which days the changes are measured between."""
    return compared_with(shown.spans, is_bought=not shown.previous.is_empty, since=shown.since)
