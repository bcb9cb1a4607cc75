"""The kinds of cells, and the statements that sum purchases for them, add to them and compare them.

Purchases are read once for a family of cells: what the coarser ones of it sum is summed from the finest.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from p3dn.audit.tables import column_of, own_field
from procurement.models import (
    AccountCell,
    AgencyCommodityDayCell,
    AgencyMethodDayCell,
    AgencyProducerDayCell,
    AnnouncedCell,
    CommodityCell,
    CommodityDayCell,
    DayCell,
    DocumentCell,
    DocumentCount,
    DutyCell,
    FundingCell,
    MethodDayCell,
    MonthCell,
    PlanCell,
    ProducerCell,
    ProducerDayCell,
    RegionMonthCell,
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
    "date": "e.date",
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
    "fiscal_year": "e.fiscal_year",
    "way": "e.way",
    "planned_domestic": "e.planned_domestic",
    "planned_small_business": "e.planned_small_business",
}
# What of each purchase is summed; NULL, which is passed over quicker than a zero is added, where nothing is.
MONEY_OF = {
    "lines": "1",
    "value": "e.value",
    "domestic_value": "e.domestic_value",
    "imported_value": "e.imported_value",
    "unknown_value": "e.unknown_value",
    "tkdn_base": "e.tkdn_base",
    "tkdn_weighted": "e.tkdn_weighted",
    **bands.IN_SQL,
    "small_business_value": "CASE WHEN e.small_business = 'yes' THEN e.value END",
    "small_business_unknown": "CASE WHEN e.small_business = 'unknown' THEN e.value END",
    "in_region_value": "CASE WHEN e.in_region = 'yes' THEN e.value END",
    "in_region_unknown": "CASE WHEN e.in_region = 'unknown' THEN e.value END",
}
SPENT = {**MONEY_OF, **priced.IN_SQL}
PARTED = {**MONEY_OF, **months.in_sql(SPENT, "e.")}
LINES_AND_VALUE = {"lines": "1", "value": "e.value"}
PURCHASES = "procurement_expense AS e"
FUNDINGS = f"{PURCHASES} JOIN procurement_expensefunding AS f ON f.expense_id = e.id"
DELIVERED = f"{PURCHASES} LEFT JOIN procurement_realizationline AS d ON d.id = e.delivery_line_id"
PAID_FROM = (
    f"{PURCHASES} LEFT JOIN procurement_expenseaccount AS a ON a.expense_id = e.id"
    " LEFT JOIN procurement_requestline AS q ON q.id = e.request_line_id AND a.id IS NULL"
)
# packages of providers and self-managed ones as rows of one kind
PACKAGES = """(
    SELECT region_id, agency_id, fiscal_year, 'provider' AS way, method, planned_domestic, planned_small_business,
        ceiling, is_active AS counts
    FROM procurement_package
    UNION ALL
    SELECT region_id, agency_id, fiscal_year, 'self', '', 'unknown', 'unknown', ceiling, is_active
    FROM procurement_selfmanagedpackage
) AS e"""
ONE_YEAR = "{} >= make_date(%(year)s, 1, 1) AND {} < make_date(%(year)s + 1, 1, 1)"


@dataclass(frozen=True, slots=True)
class Rollup:
    """A kind of cell: the rows it is summed from, and what of each row is summed.

    `of_finer` says what of the finest cells of its family gives the same sums; the finest has none.
    """

    model: type[Cell]
    rows: str
    terms: Mapping[str, str]
    of_finer: Mapping[str, str] = field(default_factory=dict)

    @property
    def table(self) -> str:
        """The cells' table."""
        return self.model._meta.db_table

    @property
    def key(self) -> list[str]:
        """The columns of the key, in the order in which cells are written."""
        return [column_of(own_field(self.model, name)) for name in self.model.KEY]

    def in_year(self, year: int | None) -> str:
        """WHERE that leaves the cells of a year, if one is asked for."""
        return "" if year is None else f" WHERE {self.of_year()}"

    def counting(self, year: int | None) -> str:
        """WHERE that leaves the rows that count, of a year, if one is asked for."""
        return "WHERE e.counts" if year is None else f"WHERE e.counts AND {self.of_year('e.')}"

    def of_year(self, of: str = "") -> str:
        """Condition that cells, or the rows they sum if these are what `of` begins, are of a year."""
        if self.model.OF_YEAR == "fiscal_year":
            return f"{of}fiscal_year = %(year)s"
        if of or "date" in self.model.KEY:
            return ONE_YEAR.format(f"{of}date", f"{of}date")
        return "year = %(year)s"

    def source(self, which: str, sign: str = "") -> str:
        """SELECT of key and sums, times `sign` where there is one, over the rows narrowed by `which`."""
        keys = [KEYS[name] for name in self.model.KEY]
        named = (f"{sql} AS {column}" for sql, column in zip(keys, self.key, strict=True))
        sums = (f"{self.sum_of(term, sign)} AS {name}" for name, term in self.terms.items())
        return f"SELECT {listed(named)}, {listed(sums)} FROM {self.rows} {which} GROUP BY {listed(keys)}"

    def sum_of(self, term: str, sign: str = "") -> str:
        """The aggregate of a term."""
        return f"coalesce(sum({f'{sign} * ({term})' if sign else term}), 0)"

    def from_finer(self, finer: str) -> str:
        """SELECT of key and sums over rows of the family's finest cells, or of what they change by."""
        keys = listed(self.key)
        sums = listed(f"coalesce(sum({term}), 0) AS {n}" for n, term in self.of_finer.items())
        return f"SELECT {keys}, {sums} FROM {finer} GROUP BY {keys}"

    def difference(self, summed: str, year: int | None) -> str:
        """SELECT of what cells lack of what was `summed`, of a year or of all; no row when equal."""
        names = list(self.terms)
        both = [f"coalesce(s.{column}, c.{column}) AS {column}" for column in self.key]
        sums = [f"coalesce(s.{n}, 0) - coalesce(c.{n}, 0) AS {n}" for n in names]
        differs = " OR ".join(f"coalesce(s.{n}, 0) <> coalesce(c.{n}, 0)" for n in names)
        cells = f"SELECT * FROM {self.table}{self.in_year(year)}"
        return (
            f"SELECT {listed([*both, *sums])} FROM {summed} AS s FULL JOIN ({cells}) AS c"
            f" ON {self.same('c', 's')} WHERE {differs}"
        )

    def same(self, cells: str, others: str, named: str = "") -> str:
        """Condition that a cell and a row of other sums have one key; what is not known equals itself.

        The others' columns are called as the cells' are, or, after `named`, as the parts of the key.
        """
        found = []
        for name in self.model.KEY:
            own = own_field(self.model, name)
            column = column_of(own)
            other = f"{others}.{named}{name if named else column}"
            found.append(f"{_known(own, f'{cells}.{column}')} = {_known(own, other)}")
        return " AND ".join(found)

    def add(self, change: str) -> str:
        """INSERT that adds the rows of a SELECT of key and sums to the cells, in order of the key."""
        columns, keys = listed([*self.key, *self.terms]), listed(self.key)
        added = listed(f"{name} = cell.{name} + excluded.{name}" for name in self.terms)
        return (
            f"INSERT INTO {self.table} AS cell ({columns}, written_at)"
            f" SELECT {columns}, statement_timestamp() FROM ({change}) AS change ORDER BY {keys}"
            f" ON CONFLICT ({keys}) DO UPDATE SET {added}, written_at = excluded.written_at"
        )


class Distinct(Rollup):
    """Counts different values instead of summing."""

    def sum_of(self, term: str, sign: str = "") -> str:
        """The number of different values."""
        return f"count(DISTINCT {term})"


def _known(own: Any, column: str) -> str:
    """A part of a key, with a value of its own for what is not known, which equals nothing in SQL."""
    if not own.null:
        return column
    nothing = "''" if own.target_field.get_internal_type() == "CharField" else "-1"
    return f"coalesce({column}, {nothing})"


def listed(parts: Iterable[str]) -> str:
    """As SQL writes several."""
    return ", ".join(parts)


def _kept_by_finer(names: Iterable[str]) -> dict[str, str]:
    """Sums that finer cells keep under the same names."""
    return {name: name for name in names}


def _days(terms: Mapping[str, str], finest: type[Cell], *coarser: type[Cell]) -> tuple[Rollup, ...]:
    """Days of agencies told apart by something, and what they sum up to."""
    whole = (Rollup(model, PURCHASES, terms, _kept_by_finer(terms)) for model in coarser)
    return (Rollup(finest, PURCHASES, terms), *whole)


SPENDING = Rollup(SpendingCell, PURCHASES, SPENT)
MONTH, REGION_MONTH = (
    Rollup(model, PURCHASES, PARTED, {**_kept_by_finer(MONEY_OF), **months.in_sql(_kept_by_finer(SPENT))})
    for model in (MonthCell, RegionMonthCell)
)  # fmt: skip
SOURCE = Rollup(SourceCell, PURCHASES, LINES_AND_VALUE, _kept_by_finer(LINES_AND_VALUE))
DOCUMENTS = Rollup(DocumentCell, PURCHASES, {"lines": "1"})
COUNT = Distinct(DocumentCount, PURCHASES, {"documents": "e.document"}, {"documents": "1"})
# In this order all who write cells write them; the finest first in each family.
FAMILIES: tuple[tuple[Rollup, ...], ...] = (
    (SPENDING, MONTH, SOURCE, REGION_MONTH),
    _days(PARTED, AgencyMethodDayCell, MethodDayCell, DayCell),
    _days(MONEY_OF, AgencyCommodityDayCell, CommodityDayCell),
    _days(MONEY_OF, AgencyProducerDayCell, ProducerDayCell),
    *((Rollup(model, PURCHASES, MONEY_OF),) for model in (CommodityCell, ProducerCell, PlanCell)),
    (Rollup(DutyCell, DELIVERED, LINES_AND_VALUE),),
    (Rollup(FundingCell, FUNDINGS, {"lines": "1", "value": "f.amount"}),),
    (Rollup(AccountCell, PAID_FROM, {"lines": "1", "value": "coalesce(a.amount, e.value)"}),),
    (DOCUMENTS, COUNT),
)  # fmt: skip
ROLLUPS = [rollup for family in FAMILIES for rollup in family]
# Of the plan, which no purchase moves: triggers do (`models/triggers.py`).
ANNOUNCED = Rollup(AnnouncedCell, PACKAGES, {"packages": "1", "ceiling": "e.ceiling"})
BY_MODEL = {rollup.model: rollup for rollup in (*ROLLUPS, ANNOUNCED)}
