"""Writing what a turn of the books says: rows, purchases and what paid them; sums follow at the end."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.db import connection
from django.utils import timezone

from p3dn.jobs.holding import hold
from p3dn.jobs.importing.bulk import array_of, copy_values, keys_for
from procurement.models import Expense, ExpenseAccount, ExpenseFunding, SourceFile, SourceRow
from procurement.spending.cells import move

from .fates import Row
from .ledger import Turn
from .purchases import COLUMNS, accounts_of, fundings_of, purchase_of

ROW_COLUMNS = (
    "file", "region", "source", "number", "key", "digest", "version", "drawn_on", "fate", "marks",
    "facts", "agency", "expense",
)  # fmt: skip
# keys as one array: thousands of parameters cost more than what they change
STATE = "UPDATE procurement_expense SET state = %s WHERE id = ANY(%s::bigint[])"


class Writer:
    """Collects by how much sums move while batches are written, and moves them once.

    `anew`: what is written is compared anew, so that a likeness nobody decided on stays with the
    version it was found for.
    """

    def __init__(self, region: int, source: str, *, anew: bool = False) -> None:
        self.region, self.source, self.anew = region, source, anew
        self.signs: dict[int, int] = {}
        self.written: list[int] = []

    def hold(self) -> None:
        """Let nobody else write the books of this region and source until the transaction ends."""
        hold_books(self.region, self.source)

    def write(self, turn: Turn, file: SourceFile | None = None) -> None:
        """Write one turn; `file` is that of the new rows."""
        self._take_out(turn)
        self._enter(turn)
        self.release([kept.current for kept in turn.gone if kept.current])
        if file is not None:
            copy_values(SourceRow, ROW_COLUMNS, (self._row(row, file) for row in turn.new))
        self._move_rows({row.pk: row for row in [*turn.moved, *(e.row for e in turn.entries)] if row.pk})  # fmt: skip

    def finish(self) -> None:
        """Move all sums by what came and went."""
        move({pk: sign for pk, sign in self.signs.items() if sign})
        self.signs, self.written = {}, []

    def _sign(self, pks: Iterable[int], sign: int) -> None:
        for pk in pks:
            self.signs[pk] = self.signs.get(pk, 0) + sign

    def _take_out(self, turn: Turn) -> None:
        states = Expense.State
        replaced = [entry.kept.current for entry in turn.entries if entry.kept.current]
        cancelled = [kept.current for kept in turn.gone if kept.current]
        for pks, state in ((replaced, states.SUPERSEDED), (cancelled, states.CANCELLED)):
            if pks:
                with connection.cursor() as cursor:
                    cursor.execute(STATE, [state.value, array_of(pks)])
        counted = [e.kept.current for e in turn.entries if e.kept.current and not e.kept.counted_by]
        counted += [kept.current for kept in turn.gone if kept.current and not kept.counted_by]
        self._sign(counted, -1)

    def release(self, pks: Sequence[int]) -> None:
        """What was counted by these counts by itself again: it was bought all the same."""
        if not pks:
            return
        rows = Expense.objects.filter(counted_by__in=pks, state=Expense.State.CURRENT)
        freed = list(rows.values_list("pk", flat=True))
        if freed:
            Expense.objects.filter(pk__in=freed).update(counted_by=None)
            self._sign(freed, 1)

    def count_by(self, pairs: dict[int, int]) -> None:
        """Let each of these purchases, which counts by itself, be counted by another."""
        if not pairs:
            return
        with connection.cursor() as cursor:
            cursor.execute(
                "UPDATE procurement_expense AS e SET counted_by_id = pair.other"
                " FROM unnest(%s::bigint[], %s::bigint[]) AS pair (one, other)"
                " WHERE e.id = pair.one AND e.counts RETURNING e.id",
                [list(pairs.keys()), list(pairs.values())],
            )
            self._sign([pk for (pk,) in cursor.fetchall()], -1)

    def _enter(self, turn: Turn) -> None:
        if not turn.entries:
            return
        now, keys = timezone.now(), keys_for(Expense, len(turn.entries))
        rows, fundings, accounts = [], [], []
        replaced: dict[int, int] = {}
        for pk, entry in zip(keys, turn.entries, strict=True):
            row, kept = entry.row, entry.kept
            facts = row.facts
            assert facts is not None  # noqa: S101 - the ledger completes entries
            same = kept.counted_by if kept.value == facts.value else None
            rows.append(
                purchase_of(row, pk=pk, version=kept.version + 1, counted_by=same, now=now,
                            region=self.region, source=self.source)
            )  # fmt: skip
            fundings += [(pk, name, amount) for name, amount in fundings_of(facts)]
            accounts += [(pk, code, amount) for code, amount in accounts_of(facts)]
            row.expense = pk
            if same is None:
                self._sign([pk], 1)
            if kept.current:
                replaced[kept.current] = pk
        copy_values(Expense, COLUMNS, rows)
        copy_values(ExpenseFunding, ("expense", "source", "amount"), fundings)
        if accounts:
            copy_values(ExpenseAccount, ("expense", "code", "amount"), accounts)
        self.written += keys
        self._hand_on(replaced)

    def _hand_on(self, replaced: dict[int, int]) -> None:
        """What was counted by a purchase is counted by its new version, which is matched like the old.

        One that is worth something else than what it was taken for the same as is only proposed.
        """
        if not replaced:
            return
        pairs = [list(replaced.keys()), list(replaced.values())]
        kept = " AND (m.state <> 'proposed' OR m.decided_by_id IS NOT NULL)" if self.anew else ""
        pair = "FROM unnest(%s::bigint[], %s::bigint[]) AS pair (old, new)"
        with connection.cursor() as cursor:
            cursor.execute(
                f"UPDATE procurement_expense AS e SET counted_by_id = pair.new {pair}"  # noqa: S608 - constants
                " WHERE e.counted_by_id = pair.old AND e.state = 'current'",
                pairs,
            )
            cursor.execute(
                "UPDATE procurement_sourcematch AS m SET expense_id = pair.new, state = CASE"  # noqa: S608 - constants
                " WHEN m.state = 'same' AND e.counts THEN 'proposed' ELSE m.state END"
                f" {pair} JOIN procurement_expense AS e ON e.id = pair.new"
                f" WHERE m.expense_id = pair.old{kept}",
                pairs,
            )
            cursor.execute(
                f"UPDATE procurement_sourcematch AS m SET other_id = pair.new {pair}"  # noqa: S608 - constants
                f" WHERE m.other_id = pair.old{kept}",
                pairs,
            )

    def _row(self, row: Row, file: SourceFile) -> tuple[Any, ...]:
        return (
            file.pk, self.region, self.source, row.number, row.key, row.digest, row.version,
            row.drawn_on, row.fate, array_of(row.marks), row.written, row.agency, row.expense,
        )  # fmt: skip

    def _move_rows(self, rows: dict[int, Row]) -> None:
        if not rows:
            return
        given = [
            (pk, row.fate, ",".join(row.marks), row.agency, row.expense) for pk, row in rows.items()
        ]
        with connection.cursor() as cursor:
            cursor.execute(
                "UPDATE procurement_sourcerow AS r SET fate = new.fate,"
                " marks = string_to_array(new.marks, ','), agency_id = new.agency,"
                " expense_id = new.expense"
                " FROM unnest(%s::bigint[], %s::text[], %s::text[], %s::bigint[], %s::bigint[])"
                " AS new (id, fate, marks, agency, expense) WHERE r.id = new.id",
                [array_of(column) for column in zip(*given, strict=True)],
            )


def hold_books(region: int, *sources: str) -> None:
    """Let nobody else write the books of these sources until the transaction ends; always in one order."""
    for source in sorted(sources):
        hold("books", region, source)


def recount(files: Iterable[int]) -> None:
    """Make the five numbers of these files what their rows say."""
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE procurement_sourcefile AS f SET rows = s.rows, imported = s.imported,"
            " superseded = s.superseded, duplicate = s.duplicate, flagged = s.flagged,"
            " refused = s.refused FROM (SELECT file_id, count(*) AS rows,"
            " count(*) FILTER (WHERE fate = 'imported') AS imported,"
            " count(*) FILTER (WHERE fate = 'superseded') AS superseded,"
            " count(*) FILTER (WHERE fate = 'duplicate') AS duplicate,"
            " count(*) FILTER (WHERE fate = 'flagged') AS flagged,"
            " count(*) FILTER (WHERE fate = 'refused') AS refused"
            " FROM procurement_sourcerow WHERE file_id = ANY(%s) GROUP BY file_id) AS s"
            " WHERE f.id = s.file_id",
            [list(files)],
        )


def span(file: SourceFile) -> None:
    """Note the first and the last day of what the file says was bought, and when its rows say it was drawn."""
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE procurement_sourcefile AS f SET first_day = s.a, last_day = s.z, drawn_on ="
            " CASE WHEN s.drawn BETWEEN DATE '2000-01-01' AND f.drawn_on THEN s.drawn"
            " ELSE f.drawn_on END FROM ("
            " SELECT min((facts->>'date')::date) AS a, max((facts->>'date')::date) AS z,"
            " max(drawn_on) AS drawn"
            " FROM procurement_sourcerow WHERE file_id = %s) AS s WHERE f.id = %s",
            [file.pk, file.pk],
        )
