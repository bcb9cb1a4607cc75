"""What a figure says of itself: numerator, denominator, what is unknown, law, and who answers for it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as _lazy

from p3dn.ui.markup.words import unbroken
from p3dn.ui.values.formats import (
    number,
    percent,
    rupiah,
    rupiah_short,
    short_date,
    unknown,
    whole_percent,
)

from .shares import ZERO, Span, span
from .terms import Term

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

Amounts = Mapping[str, Decimal | int]
"""Sums by the names of terms."""

OWN_MEASURE: "StrOrPromise" = _lazy("Ukuran aplikasi ini; tidak ada pasal yang menetapkannya.")
SHARE_OF_UNKNOWN: "StrOrPromise" = _lazy(
    "Yang belum diketahui ditunjukkan sebagai rentang: angka terkecil bila tidak satu pun dari bagian"
    " itu ikut, terbesar bila seluruhnya ikut."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """Who wrote a declaration, who else checked it (empty: nobody yet), and until when that holds."""

    author: "StrOrPromise" = _lazy("Pengembang P3DN")
    checker: "StrOrPromise" = ""
    reviewed_on: date = date(2026, 11, 26)
    next_review: date = date(2027, 5, 26)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Figure:
    """A figure, declared once: query, list, explanation and notes of files all follow from it.

    Without a denominator (`of`) it is an amount or a number, otherwise a share of it in percent.
    `unknown` is what may belong to the numerator; `parts` are shown beside it. `goal` gives the
    share that a rule asks for on a day. What is not `shown_empty` is left out where there is nothing to divide.
    """

    key: str
    label: "StrOrPromise"
    formula: "StrOrPromise"
    counted: Term
    basis: "StrOrPromise"
    of: Term | None = None
    unknown: Term | None = None
    parts: tuple[Term, ...] = ()
    excludes: "StrOrPromise" = ""
    unknown_shown: "StrOrPromise" = ""
    law: "StrOrPromise" = OWN_MEASURE
    goal: Callable[[date], Decimal | None] | None = None
    shown_empty: bool = True
    review: Review = Review()

    def terms(self) -> Iterator[Term]:
        """Everything it is made of."""
        yield self.counted
        yield from (term for term in (self.of, self.unknown) if term is not None)
        yield from self.parts

    def reading(self, amounts: Amounts) -> "Reading":
        """What it says of these sums."""
        share = None
        if self.of is not None:
            maybe = amounts[self.unknown.name] if self.unknown is not None else ZERO
            share = span(amounts[self.counted.name], maybe, amounts[self.of.name])
        return Reading(self, amounts[self.counted.name], share)

    def notes(self, checker: str = "") -> list[str]:
        """Its explanation, a sentence or two a line, as pages and files tell it.

        `checker` says who else checked it, where somebody in the reader's region did. Put together
        once for each language: a dashboard has some thirty of them.
        """
        return list(_notes(self, get_language(), checker))


@lru_cache(maxsize=2000)
def _notes(figure: Figure, language: str | None, checker: str) -> tuple[str, ...]:
    """What a figure says of itself; the language is that of now, and tells the copies apart."""
    review = figure.review
    checked = checker or review.checker or _("belum ada pemeriksa kedua")
    told = [
        (_("Cara menghitung"), figure.formula),
        (_("Tidak termasuk"), figure.excludes),
        (_("Yang belum diketahui"), figure.unknown_shown),
        (_("Dasar"), figure.law),
        (
            _("Ditulis dan diperiksa"),
            _("%(author)s; %(checker)s. Ditinjau %(on)s, berikutnya %(next)s.")
            % {
                "author": review.author,
                "checker": checked,
                "on": short_date(review.reviewed_on),
                "next": short_date(review.next_review),
            },
        ),
    ]
    return tuple(f"{label}: {text}" for label, text in told if text)


@dataclass(frozen=True, slots=True)
class Reading:
    """A figure of certain sums: `amount` of the numerator, and the span of the share, if it is one."""

    figure: Figure
    amount: Decimal | int
    share: Span | None

    @property
    def text(self) -> str:
        """Exactly: "72,73%", "61,20 sampai 84,05%", or an amount."""
        if self.figure.of is not None:
            return said(self.share)
        return number(self.amount) if self.is_number else rupiah(self.amount)

    @property
    def short(self) -> str:
        """At a glance: "73%", "61 sampai 84%", "Rp1,5 miliar"."""
        if self.figure.of is not None:
            return said(self.share, short=True)
        return number(self.amount) if self.is_number else unbroken(rupiah_short(self.amount))

    @property
    def is_number(self) -> bool:
        """True where things are counted and not rupiah."""
        return self.figure.counted.is_number

    def goal_on(self, day: date) -> str:
        """What a rule of the day asks for, and how far the share is from it; empty without one."""
        goal = self.figure.goal(day) if self.figure.goal is not None else None
        far = "" if goal is None else gap(self.share, goal)
        if goal is None or not far:
            return ""
        return _("Paling sedikit %(goal)s%%: %(far)s") % {"goal": number(goal), "far": far}


def in_column(share: Span | None, *, short: bool = False) -> str:
    """A share for a column of a table: bounds with a dash between, empty without a whole."""
    if share is None:
        return ""
    write = whole_percent if short else percent
    low, high = write(share.low), write(share.high)
    if share.is_exact or share.is_unknown or low == high:
        return said(share, short=short)
    return f"{low.removesuffix('%')}–{high}"


def said(share: Span | None, *, short: bool = False) -> str:
    """A share in words: bounds where a part is unknown; nothing at all is not "unknown"."""
    write = whole_percent if short else percent
    if share is None:
        return _("belum ada")
    if share.is_unknown:
        return unknown()
    low, high = write(share.low), write(share.high)
    if share.is_exact or low == high:
        return low
    return _("%(low)s sampai %(high)s") % {"low": low.removesuffix("%"), "high": high}


def gap(share: Span | None, goal: Decimal) -> str:
    """What lacks of a goal, in points: "kurang 3,1 poin"; two numbers where a part is unknown."""
    if share is None or share.is_unknown:
        return ""
    if share.low >= goal:
        return _("tercapai")
    most = _points(goal - share.low)
    if share.is_exact:
        return _("kurang %(points)s poin") % {"points": most}
    if share.high >= goal:
        return _("kurang paling banyak %(points)s poin") % {"points": most}
    return _("kurang %(least)s sampai %(most)s poin") % {
        "least": _points(goal - share.high),
        "most": most,
    }


def _points(value: Decimal) -> str:
    return number(max(round(value, 1), Decimal("0.1")))
