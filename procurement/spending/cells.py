"""Keeps cells equal to the purchases they sum, by what is added and taken, never by summing again.

Every statement sums first and writes in the order of the key, so that two writers meet in one order;
a cell is added to as it stands when the row is reached, so that neither's part is lost. That holds
for `rebuild` too: it compares purchases and cells as one moment saw them and adds the difference to
what has become of the cells meanwhile, so that nobody has to wait for it.
"""

from collections.abc import Mapping, Sequence

from django.db import connection, transaction

from p3dn.jobs.importing.bulk import array_of

from .rollups import COUNT, DOCUMENTS, FAMILIES, ONE_YEAR, Rollup, listed

ADDED = "JOIN unnest(%(ids)s::bigint[]) AS moved (id) ON moved.id = e.id"
MOVED = (
    "JOIN unnest(%(ids)s::bigint[], %(signs)s::numeric[]) AS moved (id, sign) ON moved.id = e.id"
)
# cells of one kind are put right by one at a time; a second would add the same difference again
ONE_AT_A_TIME = "SELECT pg_advisory_xact_lock('procurement_expense'::regclass::int, hashtext(%s))"
Family = Sequence[Rollup]


def move(signs: Mapping[int, int]) -> None:
    """Add purchases, by their keys, to all cells (1) or take them out (-1); one statement for each family.

    The caller's transaction also writes what makes them count or not count any more, and calls this
    once for all of them: cells stay held until it ends.
    """
    if not signs:
        return
    given = {"ids": array_of(signs.keys()), "signs": array_of(signs.values())}
    # a load adds only, and to multiply each of its sums by one would cost as much as to sum them
    adds_only = all(sign == 1 for sign in signs.values())
    moved = (ADDED, "") if adds_only else (MOVED, "moved.sign")
    with connection.cursor() as cursor:
        for family in FAMILIES:
            change = family[0].source(*moved)
            if DOCUMENTS in family:
                cursor.execute(_move_documents(change), given)
            else:
                cursor.execute(
                    _all_of(family, {"change": change}, _coarser("change", family)), given
                )


def _coarser(finest: str, family: Family) -> list[str]:
    """What each of a family changes by, of what its finest does."""
    return [f"SELECT * FROM {finest}", *(one.from_finer(finest) for one in family[1:])]


def _all_of(family: Family, read: Mapping[str, str], changes: Sequence[str]) -> str:
    """One statement that adds to all of a family, in its order; its row says to how many cells.

    `read` are the queries that the changes read from, by their names, each asked once.
    """
    asked = [f"{name} AS MATERIALIZED ({query})" for name, query in read.items()]
    written = [
        f"{one.table}_ AS ({one.add(change)} RETURNING 1)"
        for one, change in zip(family, changes, strict=True)
    ]
    # PostgreSQL writes them as it counts them, one after the other
    counted = " + ".join(f"(SELECT count(*) FROM {one.table}_)" for one in family)
    return f"WITH {listed([*asked, *written])} SELECT {counted}"


def _move_documents(change: str) -> str:
    """Count a document when its first purchase comes, and no more when its last one goes."""
    keys, month = listed(DOCUMENTS.key), listed(COUNT.key)
    kept = DOCUMENTS.add("SELECT * FROM change")
    returned = listed(f"cell.{column}" for column in [*DOCUMENTS.key, "lines"])
    turned = (
        f"SELECT {month}, sum((kept.lines > 0)::int - (kept.lines - change.lines > 0)::int)"
        f" AS documents FROM kept JOIN change USING ({keys}) GROUP BY {month}"
    )
    return (
        f"WITH change AS ({change}), kept AS ({kept} RETURNING"
        f" {returned}), turned AS ({turned}) {COUNT.add('SELECT * FROM turned WHERE documents <> 0')}"
    )


def rebuild(year: int | None = None) -> int:
    """Make the cells of a year, or all, what their purchases say; returns how many were not.

    Writers go on meanwhile. Cells left with nothing in them are removed.
    """
    return sum(_rebuild(family, year) for family in FAMILIES)


@transaction.atomic
def _rebuild(family: Family, year: int | None) -> int:
    which = "WHERE e.counts" + (f" AND {ONE_YEAR.format('e.date', 'e.date')}" if year else "")
    summed = {"summed": family[0].source(which)}
    summed |= {f"summed_{n}": one.from_finer("summed") for n, one in enumerate(family) if n}
    changes = [one.difference(name, year) for one, name in zip(family, summed, strict=True)]
    wanted = {"year": year}
    with connection.cursor() as cursor:
        cursor.execute(ONE_AT_A_TIME, [family[0].table])
        cursor.execute(_all_of(family, summed, changes), wanted)
        changed: int = cursor.fetchone()[0]
        for one in family:
            empty = " AND ".join(f"{name} = 0" for name in one.terms)
            among = one.in_year(year)
            cursor.execute(
                f"DELETE FROM {one.table}{among}{' AND' if among else ' WHERE'} {empty}",
                wanted,
            )
    return changed
