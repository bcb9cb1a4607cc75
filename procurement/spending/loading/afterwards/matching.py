"""Purchases known from two sources: found, counted once where the keys agree, proposed otherwise.

What was delivered and typed here knows most, so it counts; of two national sources the one that was
known first does. A delivery is several purchases of one contract: its first line stands for it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from django.db import connection

from p3dn.accounts.models import Region
from p3dn.jobs.importing.bulk import array_of
from procurement.models import Expense, Source, SourceMatch
from procurement.spending.loading.writing import Writer

Ground, State = SourceMatch.Ground, SourceMatch.State
PARTED = (Source.RECORDED.value, Source.SELF_MANAGED.value)
NEAR = 45  # days between two records of one purchase

# a number on paper, without what typing adds; empty for what has no digit or is too short to tell
PAPER = (
    "CASE WHEN {0} ~ '[0-9]' AND length(regexp_replace({0}, '[^[:alnum:]]', '', 'g')) >= 4"
    " THEN lower(regexp_replace({0}, '[^[:alnum:]]', '', 'g')) END"
)
SUPPLIER = (
    "nullif(regexp_replace(regexp_replace(lower({0}), '\\y(pt|cv|ud|pd|persero|tbk)\\y', '', 'g'),"
    " '[^[:alnum:]]', '', 'g'), '')"
)
# every purchase of a national source that counts by itself
NATIONAL = """
    SELECT e.id, e.source, e.agency_id, e.package_id, e.value, e.date, e.document, e.supplier_name
    FROM procurement_expense AS e
    WHERE e.region_id = %(region)s AND e.counts AND e.source <> 'delivery'
"""
# every delivery typed here, as one purchase
DELIVERED = """
    SELECT min(e.id) AS id, 'delivery' AS source, e.agency_id, e.package_id, sum(e.value) AS value,
      min(e.date) AS date, min(r.contract_number) AS document, min(e.supplier_name) AS supplier_name
    FROM procurement_expense AS e
    JOIN procurement_realizationline AS l ON l.id = e.delivery_line_id
    JOIN procurement_realization AS r ON r.id = l.realization_id
    WHERE e.region_id = %(region)s AND e.counts AND e.source = 'delivery'
    GROUP BY r.id, e.agency_id, e.package_id
"""
# those worth what was just written, with when they became known: the key of their first version
KNOWN = """
    SELECT e.id, e.source, e.agency_id, e.package_id, e.value, e.date, e.document, e.supplier_name,
      (SELECT min(v.id) FROM procurement_expense AS v WHERE v.region_id = e.region_id
        AND v.source = e.source AND v.key = e.key) AS known
    FROM procurement_expense AS e
    WHERE e.region_id = %(region)s AND e.counts AND e.source <> 'delivery'
      AND e.value IN (SELECT w.value FROM procurement_expense AS w WHERE w.id = ANY(%(new)s::bigint[]))
"""
# one agency and one amount; what else agrees says how sure it is
AGREE = f"""
    WITH pair AS MATERIALIZED (
      SELECT n.id AS one, o.id AS other, {{place_one}} AS place_one, {{place_other}} AS place_other,
        n.package_id = o.package_id AS plan, n.package_id IS NULL OR o.package_id IS NULL AS unplanned, abs(n.date - o.date) AS days,
        n.document AS n_document, o.document AS o_document,
        n.supplier_name AS n_supplier, o.supplier_name AS o_supplier
      FROM {{new}} JOIN {{others}} ON o.value = n.value AND o.agency_id = n.agency_id
        AND o.source <> n.source {{also}}
      WHERE n.value > 0
    ), told AS (
      SELECT one, other, place_one, place_other, coalesce(plan, false) AS plan, unplanned, days,
        coalesce({PAPER.format("n_document")} = {PAPER.format("o_document")}, false) AS paper,
        coalesce({SUPPLIER.format("n_supplier")} = {SUPPLIER.format("o_supplier")}, false) AS supplier
      FROM pair
    )
    SELECT one, other, ground FROM (SELECT DISTINCT ON (one) one, other, place_one,
      CASE WHEN plan AND paper THEN 'number' WHEN paper THEN 'paper' WHEN plan THEN 'plan'
        ELSE 'supplier' END AS ground
    FROM told
    WHERE (paper OR (plan AND days <= {NEAR} * 4) OR (supplier AND unplanned AND days <= {NEAR}))
      AND NOT EXISTS (SELECT FROM procurement_sourcematch AS m
        WHERE (m.expense_id = one AND m.other_id = other)
           OR (m.expense_id = other AND m.other_id = one))
    ORDER BY one, plan AND paper DESC, paper DESC, place_other) AS best ORDER BY place_one
"""  # noqa: S608 - constants of this file


def match(writer: Writer, region: Region) -> int:
    """Look for what was just written among all other purchases; how many pairs were found.

    Part of a load: sums are moved by its writer.
    """
    if not writer.written:
        return 0
    given = {"region": region.pk, "new": array_of(writer.written)}
    new = f"({NATIONAL} AND e.id = ANY(%(new)s::bigint[])) AS n"
    with _whole_tables():
        pairs = _pairs(new, f"({DELIVERED}) AS o", given)
        others = _pairs(new, f"({NATIONAL}) AS o", given)
    taken = {one for one, _other, _ground in pairs}
    pairs += [pair for pair in others if pair[0] not in taken]
    writer.count_by(_note(region, pairs))
    return len(pairs) + _parts(writer, region)


def match_again(writers: Sequence[Writer], region: Region) -> None:
    """The same for purchases of several sources that are written anew because more is known of them.

    Of two national sources the one known first counts, as if both had come with what is known now.
    """
    written = [pk for writer in writers for pk in writer.written]
    if not written:
        return
    given = {"region": region.pk, "new": array_of(written)}
    either = (
        "AND o.known < n.known AND (n.id = ANY(%(new)s::bigint[]) OR o.id = ANY(%(new)s::bigint[]))"
    )
    with _whole_tables():
        pairs = _pairs(
            f"({NATIONAL} AND e.id = ANY(%(new)s::bigint[])) AS n", f"({DELIVERED}) AS o", given
        )
        places = {"place_one": "n.known", "place_other": "o.known", "also": either}
        others = _pairs(f"({KNOWN}) AS n", f"({KNOWN}) AS o", given, **places)
    taken = {one for one, _other, _ground in pairs}
    pairs += [pair for pair in others if pair[0] not in taken]
    writers[0].count_by(_note(region, pairs))
    for writer in writers:
        _parts(writer, region)


@contextmanager
def _whole_tables() -> Iterator[None]:
    """Both sides are read once, whatever their size.

    Right after a load the database knows nothing of its size, and would compare row by row.
    """
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL enable_nestloop = off")
        yield
        cursor.execute("SET LOCAL enable_nestloop = on")


def _pairs(
    new: str, others: str, given: Mapping[str, Any], *, place_one: str = "n.id",
    place_other: str = "o.id", also: str = "",
) -> list[tuple[int, int, str]]:  # fmt: skip
    """Pairs: what was written, what it may be, why; the places say which of several comes first."""
    sql = AGREE.format(
        new=new, others=others, place_one=place_one, place_other=place_other, also=also
    )
    with connection.cursor() as cursor:
        cursor.execute(sql, given)
        return [(one, other, ground) for one, other, ground in cursor.fetchall()]


def _note(region: Region, pairs: Iterable[tuple[int, int, str]]) -> dict[int, int]:
    """Write down the pairs; those whose keys agree, by what is counted and what counts."""
    sure: dict[int, int] = {}
    found = []
    for one, other, ground in pairs:
        is_sure = ground == Ground.NUMBER and other not in sure and one not in sure.values()
        if is_sure:
            sure[one] = other
        state = State.SAME if is_sure else State.PROPOSED
        found.append(
            SourceMatch(region=region, expense_id=one, other_id=other, ground=ground, state=state)
        )
    if found:
        SourceMatch.objects.bulk_create(found, ignore_conflicts=True)
    return sure


def match_delivery(expenses: Sequence[Expense]) -> dict[int, int]:
    """Look for what was just delivered among the purchases of national sources; writes down what is found.

    Returns those that are counted by a delivered line from now on; the caller lets them.
    """
    if not expenses:
        return {}
    first = expenses[0]
    given = {
        "region": first.region_id,
        "agency": first.agency_id,
        "total": sum(one.value for one in expenses),
        "new": array_of(one.pk for one in expenses),
    }
    # an index gives the few purchases worth as much
    alike = f"{NATIONAL} AND e.agency_id = %(agency)s AND e.value = %(total)s"
    lines = DELIVERED.replace("GROUP BY", "AND e.id = ANY(%(new)s::bigint[]) GROUP BY")
    found = _pairs(f"({alike}) AS n", f"({lines}) AS o", given)
    return _note(first.region, found)


def _parts(writer: Writer, region: Region) -> int:
    """Payments are parts of what was recorded as a whole: where the whole counts, they do not."""
    if writer.source not in PARTED:
        return 0
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT part.id, whole.id FROM procurement_expense AS part"
            " JOIN procurement_expense AS whole ON whole.region_id = part.region_id"
            " AND whole.source = part.source AND whole.state = 'current'"
            " AND whole.key = split_part(part.key, '/', 1)"
            " WHERE part.region_id = %s AND part.counts AND part.source = ANY(%s)"
            " AND part.key LIKE '%%/%%' AND (part.id = ANY(%s) OR whole.id = ANY(%s))",
            [region.pk, list(PARTED), writer.written, writer.written],
        )
        wholes = dict(cursor.fetchall())
    writer.count_by(wholes)
    return len(wholes)
