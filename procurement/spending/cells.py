"""Keeps cells equal to the purchases they sum, by what is added and taken, never by summing again.

Every statement sums first and writes in the order of the key, so that two writers meet in one order;
a cell is added to as it stands when the row is reached, so that neither's part is lost. That holds
for `rebuild` too: it compares purchases and cells as one moment saw them and adds the difference to
what has become of the cells meanwhile, so that nobody has to wait for it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.db import connection, transaction

from p3dn.audit.tables import column_of, own_field
from p3dn.jobs.importing.bulk import array_of
from procurement.models import (
    AccountCell,
    CommodityCell,
    DocumentCell,
    DocumentCount,
    DutyCell,
    FundingCell,
    MonthCell,
    PlanCell,
    ProducerCell,
    SourceCell,
    SpendingCell,
)
from procurement.models.spending.cells import Cell

from . import bands, months, priced

# of a budget account (`mak`), which names an activity before it
ACCOUNT = r"5\.\d\.\d\d\.\d\d\.\d\d\.\d{4}"
# What fills a column of a cell, from a purchase `e`, its funding `f` or account `a`, its delivered line `d`
# or, where it names no account, the line `q` of its request.
KEYS = {
    "region": "e.region_id",
    "agency": "e.agency_id",
    "year": "extract(year FROM e.date)::smallint",
    "month": "extract(month FROM e.date)::smallint",
    "source": "e.source",
    "procurement_type": "e.procurement_type",
    "method": "e.method",
    "duty": "e.duty",
    "duty_code": "e.duty_code",
    "duty_ground": "e.duty_ground",
    "differs": "CASE WHEN d.id IS NULL THEN 'unknown' WHEN d.findings = '[]' THEN 'no' ELSE 'yes' END",
    "commodity": "e.commodity_id",
    "producer": "e.producer_id",
    "package": "e.package_id",
    "document": "e.document",
    "funding": "f.source",
    "account": f"coalesce(substring(a.code FROM '{ACCOUNT}'), '')",
    "budget_line": "q.budget_line_id",
}
MONEY_OF = {
    "lines": "1",
    "value": "e.value",
    "domestic_value": "e.domestic_value",
    "imported_value": "e.imported_value",
    "unknown_value": "e.unknown_value",
    "tkdn_base": "e.tkdn_base",
    "tkdn_weighted": "e.tkdn_weighted",
    **bands.IN_SQL,
    "small_business_value": "CASE e.small_business WHEN 'yes' THEN e.value ELSE 0 END",
    "small_business_unknown": "CASE e.small_business WHEN 'unknown' THEN e.value ELSE 0 END",
    "in_region_value": "CASE e.in_region WHEN 'yes' THEN e.value ELSE 0 END",
    "in_region_unknown": "CASE e.in_region WHEN 'unknown' THEN e.value ELSE 0 END",
}
SPENT = {**MONEY_OF, **priced.IN_SQL}
PURCHASES = "procurement_expense AS e"
FUNDINGS = f"{PURCHASES} JOIN procurement_expensefunding AS f ON f.expense_id = e.id"
DELIVERED = f"{PURCHASES} LEFT JOIN procurement_realizationline AS d ON d.id = e.delivery_line_id"
PAID_FROM = (
    f"{PURCHASES} LEFT JOIN procurement_expenseaccount AS a ON a.expense_id = e.id"
    " LEFT JOIN procurement_requestline AS q ON q.id = e.request_line_id AND a.id IS NULL"
)
ADDED = "JOIN unnest(%(ids)s::bigint[]) AS moved (id) ON moved.id = e.id"
MOVED = (
    "JOIN unnest(%(ids)s::bigint[], %(signs)s::numeric[]) AS moved (id, sign) ON moved.id = e.id"
)
ONE_YEAR = "e.date >= make_date(%(year)s, 1, 1) AND e.date < make_date(%(year)s + 1, 1, 1)"
# cells of one kind are put right by one at a time; a second would add the same difference again
ONE_AT_A_TIME = "SELECT pg_advisory_xact_lock('procurement_expense'::regclass::int, hashtext(%s))"


@dataclass(frozen=True, slots=True)
class Rollup:
    """A kind of cell: the table, the rows it is summed from, and what of each row is summed."""

    model: type[Cell]
    rows: str
    terms: Mapping[str, str]

    @property
    def table(self) -> str:
        """The cells' table."""
        return self.model._meta.db_table

    @property
    def key(self) -> list[str]:
        """The columns of the key, in the order in which cells are written."""
        return [column_of(own_field(self.model, name)) for name in self.model.KEY]

    def source(self, which: str, sign: str = "") -> str:
        """SELECT of key and sums, times `sign` where there is one, over the rows narrowed by `which`."""
        keys = [KEYS[name] for name in self.model.KEY]
        named = (f"{sql} AS {column}" for sql, column in zip(keys, self.key, strict=True))
        sums = (f"{self.sum_of(term, sign)} AS {name}" for name, term in self.terms.items())
        return (
            f"SELECT {_list(named)}, {_list(sums)} FROM {self.rows} {which} GROUP BY {_list(keys)}"
        )

    def sum_of(self, term: str, sign: str) -> str:
        """The aggregate of a term."""
        return f"sum({sign} * ({term}))" if sign else f"sum({term})"

    def difference(self, year: int | None) -> str:
        """SELECT of what cells lack of their purchases, of a year or of all; no row when equal."""
        keys, names = _list(self.key), list(self.terms)
        source = self.source("WHERE e.counts" + (f" AND {ONE_YEAR}" if year else ""))
        kept = f"SELECT {keys}, {_list(f'-{n}' for n in names)} FROM {self.table}{_of(year)}"
        sums = _list(f"sum({name}) AS {name}" for name in names)
        differs = " OR ".join(f"sum({name}) <> 0" for name in names)
        both = f"({source} UNION ALL {kept}) AS both_sides"
        return f"SELECT {keys}, {sums} FROM {both} GROUP BY {keys} HAVING {differs}"

    def add(self, change: str) -> str:
        """INSERT that adds the rows of a SELECT of key and sums to the cells, in order of the key."""
        columns, keys = _list([*self.key, *self.terms]), _list(self.key)
        added = _list(f"{name} = cell.{name} + excluded.{name}" for name in self.terms)
        return (
            f"INSERT INTO {self.table} AS cell ({columns}, written_at)"
            f" SELECT {columns}, statement_timestamp() FROM ({change}) AS change ORDER BY {keys}"
            f" ON CONFLICT ({keys}) DO UPDATE SET {added}, written_at = excluded.written_at"
        )


class Distinct(Rollup):
    """Counts different values instead of summing; only `rebuild` asks, `move` knows without."""

    def sum_of(self, term: str, sign: str) -> str:
        """The number of different values."""
        return f"count(DISTINCT {term})"


MONEY = [
    Rollup(MonthCell, PURCHASES, {**MONEY_OF, **months.in_sql(SPENT)}),
    Rollup(SpendingCell, PURCHASES, SPENT),
    *(Rollup(model, PURCHASES, MONEY_OF) for model in (CommodityCell, ProducerCell, PlanCell)),
]
DUTY = Rollup(DutyCell, DELIVERED, {"lines": "1", "value": "e.value"})
FUNDING = Rollup(FundingCell, FUNDINGS, {"lines": "1", "value": "f.amount"})
SOURCE = Rollup(SourceCell, PURCHASES, {"lines": "1", "value": "e.value"})
ACCOUNT_OF = Rollup(AccountCell, PAID_FROM, {"lines": "1", "value": "coalesce(a.amount, e.value)"})
PLAIN = (*MONEY, SOURCE, DUTY, FUNDING, ACCOUNT_OF)
DOCUMENTS = Rollup(DocumentCell, PURCHASES, {"lines": "1"})
COUNT = Distinct(DocumentCount, PURCHASES, {"documents": "e.document"})
# in this order all who write cells write them
ROLLUPS = [*PLAIN, DOCUMENTS, COUNT]


def _list(parts: Iterable[str]) -> str:
    return ", ".join(parts)


def _of(year: int | None) -> str:
    return " WHERE year = %(year)s" if year else ""


def move(signs: Mapping[int, int]) -> None:
    """Add purchases, by their keys, to all cells (1) or take them out (-1); always ten statements.

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
        for rollup in PLAIN:
            cursor.execute(rollup.add(rollup.source(*moved)), given)
        cursor.execute(_move_documents(DOCUMENTS.source(*moved)), given)


def _move_documents(change: str) -> str:
    """Count a document when its first purchase comes, and no more when its last one goes."""
    keys, month = _list(DOCUMENTS.key), _list(COUNT.key)
    kept = DOCUMENTS.add("SELECT * FROM change")
    returned = _list(f"cell.{column}" for column in [*DOCUMENTS.key, "lines"])
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
    return sum(_rebuild(rollup, year) for rollup in ROLLUPS)


@transaction.atomic
def _rebuild(rollup: Rollup, year: int | None) -> int:
    empty = " AND ".join(f"{name} = 0" for name in rollup.terms)
    wanted = {"year": year}
    with connection.cursor() as cursor:
        cursor.execute(ONE_AT_A_TIME, [rollup.table])
        cursor.execute(rollup.add(rollup.difference(year)), wanted)
        changed: int = cursor.rowcount
        everywhere = "" if year is None else " AND year = %(year)s"
        cursor.execute(f"DELETE FROM {rollup.table} WHERE {empty}{everywhere}", wanted)
    return changed
