"""What rows at hand, and those known before, make of the purchases they name; nothing is written here."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from django.db import connection

from p3dn.accounts.models import Region
from p3dn.jobs.importing.bulk import array_of
from procurement.models import Expense, SourceRow

from .fates import Row, decide
from .rows.facts import Facts
from .rows.resolving import Resolver

# keys as one array: thousands of parameters would cost more than the rows they find
STORED = (
    "SELECT r.id, r.file_id, r.number, r.key, r.digest, r.version, r.drawn_on, r.fate, r.marks,"
    " r.agency_id, r.expense_id FROM procurement_sourcerow AS r"
    " JOIN procurement_sourcefile AS f ON f.id = r.file_id AND f.taken_back_at IS NULL"
    " WHERE r.region_id = %s AND r.source = %s AND r.key = ANY(%s::varchar[])"
)
BOOKED = (
    "SELECT key, id, version, state, value, counted_by_id FROM procurement_expense"
    " WHERE region_id = %s AND source = %s AND key = ANY(%s::varchar[])"
)
LOOKED_UP = frozenset({"agency_unknown", "no_plan"})


@dataclass(slots=True)
class Kept:
    """The purchase of a key as it is in the books: the current version, if any, and the newest number."""

    current: int | None = None
    value: Decimal = Decimal(0)
    counted_by: int | None = None
    version: int = 0


@dataclass(slots=True)
class Entry:
    """A purchase to be written of a row, in the place of what was current."""

    row: Row
    kept: Kept


@dataclass(slots=True)
class Turn:
    """What a batch makes of the books: rows with their fates, purchases that come and go."""

    new: list[Row] = field(default_factory=list)
    moved: list[Row] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    gone: list[Kept] = field(default_factory=list)


class Ledger:
    """The books of one region and source."""

    def __init__(self, region: Region, source: str, resolver: Resolver) -> None:
        self.region, self.source, self.resolver = region, source, resolver

    def stored(self, keys: Iterable[str]) -> dict[str, list[Row]]:
        """Rows known before of these purchases; rows of files taken back are no more."""
        rows: dict[str, list[Row]] = {}
        with connection.cursor() as cursor:
            cursor.execute(STORED, [self.region.pk, self.source, array_of(set(keys))])
            for (
                pk,
                file,
                number,
                key,
                digest,
                version,
                drawn,
                fate,
                marks,
                agency,
                expense,
            ) in cursor:
                row = Row(number, key, digest, version, drawn, marks, file, pk, fate, expense)
                row.agency = agency
                rows.setdefault(key, []).append(row)
        return rows

    def turn(
        self, new: Sequence[Row], renewed: Iterable[str] = (), stored: dict[str, list[Row]] | None = None
    ) -> Turn:  # fmt: skip
        """Decide on the purchases of these rows, and on those of the keys `renewed`.

        A purchase of a renewed key is written anew even where the same row speaks for it.
        """
        by_key: dict[str, list[Row]] = {}
        for row in new:
            by_key.setdefault(row.key, []).append(row)
        anew = set(renewed)
        if stored is None:
            stored = self.stored(by_key.keys() | anew)
        kept = self._kept(by_key.keys() | stored.keys() | anew)
        turn = Turn(new=list(new))
        for key in by_key.keys() | stored.keys() | anew:
            self._decide(key, [*stored.get(key, ()), *by_key.get(key, ())], kept, anew, turn)
        self._complete(turn)
        return turn

    def _kept(self, keys: Iterable[str]) -> dict[str, Kept]:
        """What the books hold of these purchases, also through files taken back since."""
        kept: dict[str, Kept] = {}
        with connection.cursor() as cursor:
            cursor.execute(BOOKED, [self.region.pk, self.source, array_of(keys)])
            for key, pk, version, state, value, counted_by in cursor:
                one = kept.setdefault(key, Kept())
                one.version = max(one.version, version)
                if state == Expense.State.CURRENT:
                    one.current, one.value, one.counted_by = pk, value, counted_by
        return kept

    def _decide(
        self, key: str, rows: list[Row], kept: dict[str, Kept], anew: set[str], turn: Turn
    ) -> None:
        winner, fates = decide(rows)
        for place, fate in fates.items():
            row = rows[place]
            if row.fate != fate:
                row.fate = fate.value
                if row.pk is not None:
                    turn.moved.append(row)
        one = kept.get(key) or Kept()
        if winner is None:
            if one.current is not None:
                turn.gone.append(one)
        elif winner.expense is None or winner.expense != one.current or key in anew:
            turn.entries.append(Entry(winner, one))

    def _complete(self, turn: Turn) -> None:
        """Stored rows that speak again come with what they say, looked up anew."""
        silent = (entry.row for entry in turn.entries if entry.row.facts is None)
        wanted = {row.pk: row for row in silent if row.pk is not None}
        if not wanted:
            return
        for pk, facts in SourceRow.objects.filter(pk__in=wanted).values_list("pk", "facts"):
            row = wanted[pk]
            row.facts = Facts.read(facts)
            row.marks = [mark for mark in row.marks if mark not in LOOKED_UP]
        self.resolver.resolve(list(wanted.values()))
