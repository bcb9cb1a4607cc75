"""The total of the list of spending, quick however many purchases there are.

What cells know is asked of them. Of anything else PostgreSQL is asked first how much there is to read: a
little is summed on the spot, more by the worker, and kept for a few minutes; until then the page says that it is
being counted.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django.db.models import Count, Q, QuerySet, Sum
from django.utils import timezone

from p3dn.accounts.access.prepared import Rows, rows_for
from p3dn.accounts.access.rows import Person
from p3dn.ui.kept import shelf
from procurement.models import (
    CommodityCell,
    DocumentCount,
    DutyCell,
    Expense,
    FundingCell,
    MonthCell,
    PlanCell,
    ProducerCell,
    SourceCell,
    SpendingCell,
)
from procurement.models.spending.cells import PLACE, Cell, MoneyCell
from reports.figures.register import DOCUMENTS, SPENDING_BY_KEY, together
from reports.figures.terms import WHOLE, SpendingTerm

from .purchases import UNKNOWN
from .reads import counted_of

# The first that knows everything that is asked is read: the fewer rows, the earlier.
CELLS: tuple[type[Cell], ...] = (
    MonthCell, SourceCell, DutyCell, SpendingCell, CommodityCell, ProducerCell, PlanCell, FundingCell,
)  # fmt: skip
FEW = (MonthCell, SourceCell, DutyCell, FundingCell)
"""A handful for each agency and month, whatever was bought; of others it is asked how many there are."""
WHEN = frozenset({"year", "quarter", "month", "until"})
LITTLE = 3_000.0
"""What is summed while somebody waits costs at most so much as the planner reckons: some two thousand purchases."""
MANY_CELLS = 10_000.0
"""The same of cells, of which three columns are summed."""
KEPT_SECONDS, ASKED_SECONDS = 600, 60


@dataclass(frozen=True, slots=True)
class Total:
    """Sums of a filter; None for what nobody has counted. `at` is when the worker did, `counted` what a figure counts."""

    lines: int | None = None
    documents: int | None = None
    value: Decimal | None = None
    counted: Decimal | None = None
    at: datetime | None = None

    @property
    def is_known(self) -> bool:
        """Whether there is anything to show."""
        return self.value is not None or self.counted is not None


def costs_little(rows: QuerySet[Any], most: float | None = None) -> bool:
    """Whether the database expects to read few rows; it is asked for its plan only."""
    plan = json.loads(rows.order_by().explain(format="json"))
    return float(plan[0]["Plan"]["Total Cost"]) <= (LITTLE if most is None else most)


def total_of(lines: QuerySet[Expense], term: SpendingTerm, *, whole: SpendingTerm) -> Total:
    """Summed purchase by purchase; one query, and one for what a figure counts."""
    found = lines.order_by().aggregate(
        lines=Count("pk"), documents=Count("document", distinct=True), value=Sum("value")
    )
    counted = None if term is whole else counted_of(lines, term)
    return Total(found["lines"], found["documents"], found["value"] or Decimal(0), counted)


def total_from_cells(
    user: Person, told: Mapping[str, object], term: SpendingTerm, *, whole: SpendingTerm
) -> Total | None:
    """The same of cells, as far as these know it; None where none of them can tell. Two queries at most.

    Of how many purchases a part of their worth is counted no cell knows, and documents only those of whole months
    and sources.
    """
    asked = asked_of(told)
    model = cells_for(asked.keys() - WHEN, term)
    if model is None:
        return None
    day, which = timezone.localdate(), tuple(sorted(_lookup(*one) for one in asked.items()))
    if model not in FEW and not costs_little(_cells(user, model, which), MANY_CELLS):
        return None
    rows = rows_for(_sums, user, day, model, term.key, which)
    lines, value, counted = rows[0] if rows else (0, Decimal(0), Decimal(0))
    if model is FundingCell:  # it sums what one source paid of purchases that several may pay
        return Total(lines)
    if term is whole:
        of_documents = _documents_of(user, day, which) if knows_months(told) else None
        return Total(lines, of_documents, value)
    if term.is_number:
        return Total(int(counted), None, None, counted)
    is_whole = term.column in WHOLE and not term.without
    return Total(lines if is_whole else None, None, None, counted)


def _documents_of(user: Person, day: date, which: tuple[tuple[str, object], ...]) -> int:
    """How many documents cells know of; one query."""
    rows = rows_for(_documents, user, day, which)
    return int(rows[0][0] or 0) if rows else 0


def asked_of(told: Mapping[str, object]) -> dict[str, object]:
    """What narrows the purchases, by the names of filters, besides what a figure counts."""
    return {
        name: value for name, value in told.items() if value not in (None, "") and name != "figure"
    }


def knows_months(told: Mapping[str, object]) -> bool:
    """Whether it is a choice of whole months of places and sources."""
    return not told_besides(told, {"region", "agency", "source"})


def told_besides(told: Mapping[str, object], names: Iterable[str]) -> set[str]:
    """By what else than parts of the year and these the purchases are narrowed."""
    return set(asked_of(told)) - WHEN - {*names}


def months_from_cells(user: Person, told: Mapping[str, object]) -> list[tuple[int, int, int]]:
    """Year, month and number of purchases of each month with any, the oldest first; one query."""
    which = dict(_lookup(*one) for one in asked_of(told).items())
    cells: Any = (SourceCell if "source" in which else MonthCell).objects.visible_to(user)
    rows = cells.filter(**which).order_by("year", "month").values_list("year", "month")
    return [row for row in rows.annotate(of_month=Sum("lines")) if row[2]]


def cells_for(narrowed_by: Iterable[str], term: SpendingTerm) -> type[Cell] | None:
    """The cells that are keyed by all of it and hold what the term sums."""
    needed = {*narrowed_by} | term.cell_keys
    columns = {term.column, term.without} - {""}
    for model in CELLS:
        sums = MoneyCell.SUMS if model is MonthCell else model.SUMS
        if needed - set(PLACE) <= set(model.KEY) and columns <= set(sums):
            return model
    return None


def _cells(user: Person, model: type[Cell], which: Iterable[tuple[str, object]]) -> Any:
    """The cells that match, as far as the person may see them."""
    return model.objects.visible_to(user).filter(**dict(which))


def _sums(
    user: Person, day: date, model: type[Cell], key: str, which: Iterable[tuple[str, object]]
) -> Rows:
    """Purchases and rupiah of those that belong to a term, and what it counts; no row without cells."""
    term = SPENDING_BY_KEY[key]
    rows = _cells(user, model, which)
    belonging: Q | None = term.of_cells() or None
    return together(
        rows,
        {
            "sum_lines": Sum("lines", filter=belonging, default=0),
            "sum_value": Sum("value", filter=belonging, default=Decimal(0)),
            "sum_counted": term.in_cells(model),
        },
    )


def _documents(user: Person, day: date, which: Iterable[tuple[str, object]]) -> Rows:
    """How many documents there are; no row without any."""
    return together(DocumentCount.objects.visible_to(user).filter(**dict(which)), DOCUMENTS)


def _lookup(name: str, value: object) -> tuple[str, object]:
    """How cells are asked for what the list's filter asks of purchases."""
    if name == "until":
        return "month__lte", int(str(value))
    if name == "month":
        return name, int(str(value))
    if name == "quarter":
        last = int(str(value)) * 3
        return "month__range", (last - 2, last)
    if value == UNKNOWN:
        return (name, "") if name == "method" else (f"{name}__isnull", True)
    if name == "commodity":
        return "commodity__kbki_code__startswith", value
    return name, getattr(value, "pk", value)


def key_of(user: Person, query: Iterable[tuple[str, object]]) -> str:
    """Name under which the worker keeps what it counted of a question of this person."""
    question = (user.pk, sorted((name, str(value)) for name, value in query))
    return "spending-total:" + hashlib.sha256(repr(question).encode()).hexdigest()


def kept(key: str) -> Total | None:
    """What the worker counted within the last minutes."""
    found: Total | None = shelf.find(key)
    return found


def keep(key: str, total: Total) -> None:
    """Let pages have it for a while."""
    shelf.put(key, total, KEPT_SECONDS)


def first_to_ask(key: str) -> bool:
    """True once a minute for the same question, so that many who wait queue one task."""
    return shelf.first(f"{key}:asked", ASKED_SECONDS)
