"""Purchases known from two sources: found, counted once where the keys agree, proposed otherwise.

What was delivered and typed here knows most, so it counts; of two national sources the one that was
known first does. A delivery is several purchases of one contract: its first line stands for it.
"""

from collections.abc import Iterable, Sequence

from django.db import connection

from p3dn.accounts.models import Region
from procurement.models import Expense, SourceMatch

from .writing import Writer

Ground, State = SourceMatch.Ground, SourceMatch.State
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
# every current purchase of a national source that is not known to be another's
NATIONAL = f"""
    SELECT e.id, e.source, e.agency_id, e.package_id, e.value, e.date,
      {PAPER.format("e.document")} AS paper, {SUPPLIER.format("e.supplier_name")} AS supplier
    FROM procurement_expense AS e
    WHERE e.region_id = %(region)s AND e.counts AND e.source <> 'delivery'
"""  # noqa: S608 - constants of this file
DELIVERED = f"""
    SELECT min(e.id) AS id, 'delivery' AS source, e.agency_id, e.package_id,
      sum(e.value) AS value, min(e.date) AS date,
      {PAPER.format("min(r.contract_number)")} AS paper, {SUPPLIER.format("min(e.supplier_name)")} AS supplier
    FROM procurement_expense AS e
    JOIN procurement_realizationline AS l ON l.id = e.delivery_line_id
    JOIN procurement_realization AS r ON r.id = l.realization_id
    WHERE e.region_id = %(region)s AND e.counts AND e.source = 'delivery'
    GROUP BY r.id, e.agency_id, e.package_id
"""  # noqa: S608 - constants of this file
# one agency and one amount; what else agrees says how sure it is
AGREE = """
    SELECT DISTINCT ON (n.id) n.id, o.id,
      CASE WHEN n.package_id = o.package_id AND n.paper = o.paper THEN 'number'
           WHEN n.paper = o.paper THEN 'paper'
           WHEN n.package_id = o.package_id THEN 'plan' ELSE 'supplier' END AS ground
    FROM {new} JOIN {others} ON o.value = n.value AND o.source <> n.source
      AND o.agency_id = n.agency_id
    WHERE n.value > 0 AND (n.paper = o.paper
      OR (n.package_id = o.package_id AND abs(n.date - o.date) <= {near} * 4)
      OR (n.supplier = o.supplier AND abs(n.date - o.date) <= {near}
          AND (n.package_id IS NULL OR o.package_id IS NULL)))
      AND NOT EXISTS (SELECT FROM procurement_sourcematch AS m
        WHERE (m.expense_id = n.id AND m.other_id = o.id)
           OR (m.expense_id = o.id AND m.other_id = n.id))
    ORDER BY n.id, (n.package_id = o.package_id AND n.paper = o.paper) DESC NULLS LAST,
      (n.paper = o.paper) DESC NULLS LAST, o.id
"""


def match(writer: Writer, region: Region) -> int:
    """Look for what was just written among all other purchases; how many pairs were found.

    Part of a load: sums are moved by its writer.
    """
    if not writer.written:
        return 0
    given = {"region": region.pk, "new": writer.written}
    national = f"WITH national AS MATERIALIZED ({NATIONAL}), delivered AS ({DELIVERED})"
    new = "(SELECT * FROM national WHERE id = ANY(%(new)s)) AS n"
    pairs = _pairs(national, new, "delivered AS o", given)
    taken = {one for one, _other, _ground in pairs}
    pairs += [
        pair for pair in _pairs(national, new, "national AS o", given) if pair[0] not in taken
    ]
    writer.count_by(_note(region.pk, pairs))
    return len(pairs) + _parts(writer, region)


def _pairs(start: str, new: str, others: str, given: dict[str, object]) -> list[tuple[int, int, str]]:  # fmt: skip
    asked = AGREE.format(new=new, others=others, near=NEAR)
    with connection.cursor() as cursor:
        cursor.execute(f"{start} {asked}", given)
        return [(one, other, ground) for one, other, ground in cursor.fetchall()]


def _note(region: int, pairs: Iterable[tuple[int, int, str]]) -> dict[int, int]:
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
        "new": [one.pk for one in expenses],
    }
    alike = f"{NATIONAL} AND e.agency_id = %(agency)s AND e.value = %(total)s"
    lines = DELIVERED.replace("GROUP BY", "AND e.id = ANY(%(new)s) GROUP BY")
    found = _pairs("", f"({alike}) AS n", f"({lines}) AS o", given)
    return _note(first.region_id, found)


def _parts(writer: Writer, region: Region) -> int:
    """Payments are parts of what was recorded as a whole: where the whole counts, they do not."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT part.id, whole.id FROM procurement_expense AS part"
            " JOIN procurement_expense AS whole ON whole.region_id = part.region_id"
            " AND whole.source = part.source AND whole.state = 'current'"
            " AND whole.key = split_part(part.key, '/', 1)"
            " WHERE part.region_id = %s AND part.counts AND part.source = ANY(%s)"
            " AND part.key LIKE '%%/%%' AND (part.id = ANY(%s) OR whole.id = ANY(%s))",
            [region.pk, ["recorded", "self_managed"], writer.written, writer.written],
        )
        wholes = dict(cursor.fetchall())
    writer.count_by(wholes)
    return len(wholes)
