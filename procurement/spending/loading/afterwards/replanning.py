"""Purchases whose plan became known after them: linked as if the plan had been there first."""

from collections.abc import Collection, Iterable, Sequence

from django.db import connection

from p3dn.accounts.models import Region
from procurement.models import Expense, Source, SourceRow
from procurement.spending.cells import move
from procurement.spending.loading.fates import Row
from procurement.spending.loading.ledger import LOOKED_UP, Ledger, Turn
from procurement.spending.loading.rows.facts import Facts
from procurement.spending.loading.rows.resolving import Resolver, matters
from procurement.spending.loading.writing import Writer, hold_books, recount

from .matching import PARTED, match_again
from .undoing import A_TIME

NATIONAL = frozenset(Source.values) - {Source.DELIVERY, Source.SIPD}
# rows that a package with one of these codes may concern; the index `sourcerow_unplanned` has them
UNPLANNED = """
    SELECT r.source, r.key FROM procurement_sourcerow AS r
    JOIN procurement_sourcefile AS f ON f.id = r.file_id AND f.taken_back_at IS NULL
    WHERE r.region_id = %s AND r.facts->'rup' ?| %s::text[]
      AND (r.marks @> ARRAY['no_plan']::varchar[] OR jsonb_array_length(r.facts->'rup') > 1)
    ORDER BY r.file_id, r.number
"""
# payments whose agency is that of the whole they are a part of
PARTS = """
    SELECT r.key FROM procurement_sourcerow AS r
    JOIN procurement_sourcefile AS f ON f.id = r.file_id AND f.taken_back_at IS NULL
    WHERE r.region_id = %s AND r.source = %s AND r.marks @> ARRAY['agency_unknown']::varchar[]
      AND r.facts->>'part_of' = ANY(%s)
"""


def link_to_plan(region: Region, codes: Collection[str]) -> int:
    """Link purchases that name packages which came into the plan just now; how many were written anew.

    Part of the transaction that wrote the packages: agency, method, type and matches follow, and so
    do all sums. A load of spending under way is waited for, so that none of its rows is missed.
    """
    if not codes:
        return 0
    hold_books(region.pk, *NATIONAL)
    keys: dict[str, dict[str, None]] = {}
    with connection.cursor() as cursor:
        cursor.execute(UNPLANNED, [region.pk, sorted(codes)])
        for source, key in cursor:
            keys.setdefault(source, {})[key] = None
    signs: dict[int, int] = {}
    writers, files = [], set[int]()
    for source, named in keys.items():
        writer = Writer(region.pk, source, anew=True)
        writer.signs = signs  # what one source counts another may count no more
        files |= _link(region, writer, list(named))
        writers.append(writer)
    match_again(writers, region)
    move({pk: sign for pk, sign in signs.items() if sign})
    recount(files)
    return sum(len(writer.written) for writer in writers)


def _link(region: Region, writer: Writer, keys: Sequence[str]) -> set[int]:
    """Decide anew on the purchases of these keys, and on parts that follow them; the files touched."""
    ledger = Ledger(region, writer.source, Resolver(region, writer.source))
    files = set[int]()
    for start in range(0, len(keys), A_TIME):
        chosen = keys[start : start + A_TIME]
        files |= _turn(ledger, writer, chosen)
        if writer.source in PARTED:
            files |= _turn(ledger, writer, _parts_of(region, writer.source, chosen))
    return files


def _parts_of(region: Region, source: str, wholes: Iterable[str]) -> list[str]:
    with connection.cursor() as cursor:
        cursor.execute(PARTS, [region.pk, source, list(wholes)])
        return list(dict.fromkeys(key for (key,) in cursor.fetchall()))


def _turn(ledger: Ledger, writer: Writer, keys: Sequence[str]) -> set[int]:
    if not keys:
        return set()
    stored = ledger.stored(keys)
    rows = [row for of_key in stored.values() for row in of_key]
    before = {id(row): (set(row.marks), row.agency) for row in rows}
    _look_up(ledger.resolver, rows)
    turn = ledger.turn([], renewed=_linked_anew(rows), stored=stored)
    _also_moved(turn, rows, before)
    writer.write(turn)
    return {row.file for row in turn.moved} | {entry.row.file for entry in turn.entries}


def _look_up(resolver: Resolver, rows: Sequence[Row]) -> None:
    """Packages of stored rows as the plan says today, and agencies of those that had none."""
    of_today = {pk: row for row in rows if (pk := row.pk) is not None and matters(row)}
    agencies = {pk: row.agency for pk, row in of_today.items()}
    for pk, facts in SourceRow.objects.filter(pk__in=of_today).values_list("pk", "facts"):
        row = of_today[pk]
        row.facts = Facts.read(facts)
        row.marks = [mark for mark in row.marks if mark not in LOOKED_UP]
    resolver.resolve(list(of_today.values()))
    for pk, row in of_today.items():
        if agencies[pk] is not None:  # whose it was that day, it is
            row.agency = agencies[pk]
            row.marks = [mark for mark in row.marks if mark != "agency_unknown"]


def _linked_anew(rows: Sequence[Row]) -> set[str]:
    """Keys of purchases that name another package, or another agency, than they were written with."""
    written = {row.expense: row for row in rows if row.expense is not None and row.facts}
    current = Expense.objects.filter(pk__in=written, state=Expense.State.CURRENT)
    booked = current.values_list("pk", "package_id", "agency_id")
    return {
        written[pk].key
        for pk, package, agency in booked
        if (package, agency)
        != (written[pk].package.pk if written[pk].package else None, written[pk].agency)
    }


def _also_moved(
    turn: Turn, rows: Sequence[Row], before: dict[int, tuple[set[str], int | None]]
) -> None:
    """Rows on which something else stands now, whatever became of them."""
    known = {id(row) for row in turn.moved}
    turn.moved += [
        row
        for row in rows
        if id(row) not in known and before[id(row)] != (set(row.marks), row.agency)
    ]
