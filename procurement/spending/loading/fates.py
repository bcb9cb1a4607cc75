"""What becomes of each row of one purchase: a function of the rows alone, in whatever order they came."""

import json
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from procurement.models import Fate

from .rows.facts import Facts
from .rows.traps import Use, asks, use_of

UNREAD = "{}"
"""What is kept of a row that could not be understood."""

NEVER = 2**62  # the place of a row that is not stored yet: after all that are


@dataclass(slots=True)
class Row:
    """A row as it is decided on: stored ones have a `pk`, those of the file at hand none yet.

    `expense` is the purchase written of it, if any; `agency`, `package`, `estimate` and `facts` are known of
    rows at hand and looked up for stored ones only when they are needed.
    """

    number: int
    key: str
    digest: str
    version: int
    drawn_on: date | None
    marks: list[str]
    file: int = NEVER
    pk: int | None = None
    fate: str = ""
    expense: int | None = None
    facts: Facts | None = None
    written: str = ""
    agency: int | None = None
    package: Any = None
    estimate: Decimal | None = None
    problems: list[tuple[str, str, str]] = field(default_factory=list)

    @property
    def place(self) -> tuple[int, int]:
        """The order in which rows became known."""
        return self.file, self.number

    @property
    def age(self) -> tuple[int, date]:
        """How new it is by its own account: the version, then the day it was drawn, where known."""
        return self.version, self.drawn_on or date.min


TEXT = 6
"""The place of what a row says among its plain values."""


def folded(row: Row) -> list[Any]:
    """A row of a file as plain values, before anything was looked up for it."""
    drawn = row.drawn_on and row.drawn_on.isoformat()
    problems = [[str(part) for part in one] for one in row.problems]
    said = (row.marks, row.written, problems)
    return [row.number, row.key, row.digest, row.version, drawn, *said]


def unfolded(batch: list[list[Any]]) -> list[Row]:
    """The rows again; their facts are read in one go."""
    said = json.loads("[" + ",".join([values[TEXT] for values in batch]) + "]")
    return [_unfolded(values, facts) for values, facts in zip(batch, said, strict=True)]


def _unfolded(values: list[Any], facts: dict[str, Any]) -> Row:
    number, key, digest, version, drawn, marks, text, problems = values
    row = Row(number, key, digest, version, drawn and date.fromisoformat(drawn), marks)
    row.written = text
    if problems:
        row.problems = [tuple(one) for one in problems]
    if text != UNREAD:
        row.facts = Facts.read(facts)
    return row


def decide(rows: list[Row]) -> tuple[Row | None, dict[int, Fate]]:
    """The row that speaks for the purchase, if any, and the fate of each by its place in `rows`.

    A row that says what an earlier one said is a duplicate. Of the others the newest usable one
    counts, or, when it says that the purchase was cancelled, none; older ones are superseded. What
    is held back for an officer takes nothing out until it was decided on.
    """
    if len(rows) == 1:
        return _alone(rows[0])
    fates: dict[int, Fate] = {}
    first: dict[tuple[int, str], int] = {}
    for place in sorted(range(len(rows)), key=lambda one: rows[one].place):
        row = rows[place]
        if (row.version, row.digest) in first:
            fates[place] = Fate.DUPLICATE
        else:
            first[row.version, row.digest] = place
    uses = {place: use_of(rows[place].marks) for place in first.values()}
    ranks = _ranks(rows, first)
    usable = [place for place, use in uses.items() if use in (Use.GOOD, Use.CANCELLED)]
    newest = max(usable, key=ranks.__getitem__, default=None)
    for place, use in uses.items():
        fates[place] = _fate(
            rows[place], use, ranks[place], None if newest is None else ranks[newest]
        )
    winner = rows[newest] if newest is not None and uses[newest] is Use.GOOD else None
    return winner, fates


def _alone(row: Row) -> tuple[Row | None, dict[int, Fate]]:
    """The same for the most frequent case: nothing else is known of the purchase."""
    if not row.marks:
        return row, {0: Fate.IMPORTED}
    use, rank = use_of(row.marks), ()
    fate = _fate(row, use, rank, rank if use in (Use.GOOD, Use.CANCELLED) else None)
    return row if use is Use.GOOD else None, {0: fate}


def _ranks(rows: list[Row], first: dict[tuple[int, str], int]) -> dict[int, tuple[Any, ...]]:
    """How new each row is that is no duplicate: by its own account, then in the order of loading.

    What was drawn again on a later day is news again; what was only loaded again is not.
    """
    ages = {place: rows[place].age for place in first.values()}
    for row in rows:
        place = first[row.version, row.digest]
        ages[place] = max(ages[place], row.age)
    return {place: (*age, *rows[place].place) for place, age in ages.items()}


def _fate(row: Row, use: Use, rank: tuple[Any, ...], newest: tuple[Any, ...] | None) -> Fate:
    if use is Use.REFUSED or (use is Use.CANCELLED and rank == newest):
        return Fate.REFUSED
    if newest is not None and rank != newest:
        return Fate.SUPERSEDED if rank < newest else Fate.FLAGGED
    return Fate.FLAGGED if use is Use.HELD or asks(row.marks) else Fate.IMPORTED
