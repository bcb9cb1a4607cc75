"""Keeps cells equal to the purchases they sum, by what is added and taken, never by summing again.

Every statement sums first and writes in the order of the key, so that two writers meet in one order;
a cell is added to as it stands when the row is reached, so that neither's part is lost. That holds
for `rebuild` too: it compares purchases and cells as one moment saw them and adds the difference to
what has become of the cells meanwhile, so that nobody has to wait for it.
"""

from collections.abc import Mapping, Sequence
from functools import cache

from django.db import connection, transaction

from p3dn.jobs.holding import hold
from p3dn.jobs.importing.bulk import array_of

from .rollups import ANNOUNCED, COUNT, DOCUMENTS, FAMILIES, Rollup, listed

ADDED = "JOIN unnest(%(ids)s::bigint[]) AS moved (id) ON moved.id = e.id"
MOVED = (
    "JOIN unnest(%(ids)s::bigint[], %(signs)s::numeric[]) AS moved (id, sign) ON moved.id = e.id"
)
Family = Sequence[Rollup]
FEW = 1_000
"""Purchases whose sums are moved by one statement, so that cells are held for one way to the database and back."""


def move(signs: Mapping[int, int]) -> None:
    """Add purchases, by their keys, to all cells (1) or take them out (-1); always as many statements.

    The caller's transaction also writes what makes them count or not count any more, and calls this
    once for all of them: cells stay held until it ends, those of a few purchases no longer than one
    statement takes.
    """
    if not signs:
        return
    given = {"ids": array_of(signs.keys()), "signs": array_of(signs.values())}
    # a load adds only, and to multiply each of its sums by one would cost as much as to sum them
    adds_only = all(sign == 1 for sign in signs.values())
    with connection.cursor() as cursor:
        for statement in _moving(adds_only=adds_only, at_once=len(signs) <= FEW):
            cursor.execute(statement, given)


@cache
def _moving(*, adds_only: bool, at_once: bool) -> list[str]:
    """What moves all cells: one statement, or one for each family, whose changes need not be kept side by side."""
    moved = (ADDED, "") if adds_only else (MOVED, "moved.sign")
    parts = [_change_of(family, family[0].source(*moved)) for family in FAMILIES]
    whole = [_with([query for part in parts for query in part], FAMILIES)]
    return whole if at_once else [_with(part, [f]) for part, f in zip(parts, FAMILIES, strict=True)]


def _change_of(family: Family, change: str) -> list[str]:
    """Queries, by their names, that add a change to a family: to the coarser cells what the finest change by."""
    finest, *coarser = family
    name = f"{finest.table}_change"
    read = f"{name} AS MATERIALIZED ({change})"
    if finest is DOCUMENTS:
        return [read, *_documents_of(name)]
    changes = [f"SELECT * FROM {name}", *(one.from_finer(name) for one in coarser)]
    return [read, *_written(family, changes)]


def _written(family: Family, changes: Sequence[str]) -> list[str]:
    """Queries that add a change to each kind of a family, and answer a row for each cell."""
    return [
        f"{one.table}_moved AS ({one.add(change)} RETURNING 1)"
        for one, change in zip(family, changes, strict=True)
    ]


def _with(queries: Sequence[str], families: Sequence[Family]) -> str:
    """One statement of these queries, which cells are written by in their order; its row says to how many was added."""
    # PostgreSQL writes them as it counts them, one kind after the other
    kinds = [one.table for family in families for one in family]
    counted = " + ".join(f"(SELECT count(*) FROM {table}_moved)" for table in kinds)
    return f"WITH {listed(queries)} SELECT {counted}"


def _documents_of(change: str) -> list[str]:
    """Count a document when its first purchase comes, and no more when its last one goes."""
    keys, month = listed(DOCUMENTS.key), listed(COUNT.key)
    kept = f"{DOCUMENTS.table}_moved"
    returned = listed(f"cell.{column}" for column in [*DOCUMENTS.key, "lines"])
    turned = (
        f"SELECT {month}, sum((kept.lines > 0)::int - (kept.lines - change.lines > 0)::int) AS documents"
        f" FROM {kept} AS kept JOIN {change} AS change USING ({keys}) GROUP BY {month}"
    )
    return [
        f"{kept} AS ({DOCUMENTS.add(f'SELECT * FROM {change}')} RETURNING {returned})",
        f"turned AS ({turned})",
        f"{COUNT.table}_moved AS ({COUNT.add('SELECT * FROM turned WHERE documents <> 0')} RETURNING 1)",
    ]


def rebuild(year: int | None = None) -> int:
    """Make the cells of a year, or all, what purchases and packages say; returns how many were not.

    Writers go on meanwhile. Cells left with nothing in them are removed.
    """
    return sum(_rebuild(family, year) for family in (*FAMILIES, [ANNOUNCED]))


@transaction.atomic
def _rebuild(family: Family, year: int | None) -> int:
    finest, *coarser = family
    summed = ["summed", *(f"({one.from_finer('summed')})" for one in coarser)]
    changes = [one.difference(sums, year) for one, sums in zip(family, summed, strict=True)]
    read = f"summed AS MATERIALIZED ({finest.source(finest.counting(year))})"
    wanted = {"year": year}
    hold("cells", finest.table)  # a second rebuild would add the same difference again
    with connection.cursor() as cursor:
        cursor.execute(_with([read, *_written(family, changes)], [family]), wanted)
        changed: int = cursor.fetchone()[0]
        for one in family:
            empty = " AND ".join(f"{name} = 0" for name in one.terms)
            among = one.in_year(year)
            cursor.execute(
                f"DELETE FROM {one.table}{among}{' AND' if among else ' WHERE'} {empty}",
                wanted,
            )
    return changed
