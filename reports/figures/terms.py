"""The sums that figures are made of: each told once, for cells, lists and files alike.

A term says which purchases (or packages) belong to it and how much of each counts. Cells, the list
behind a figure, its total and its export are all asked in these words, so that they cannot differ.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING

from django.db.models import (
    Count,
    DecimalField,
    Exists,
    F,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    Sum,
    Value,
)
from django.db.models.expressions import Combinable
from django.db.models.functions import Coalesce

from procurement.models import (
    AgencyBudget,
    AnnouncedCell,
    DutyCell,
    MonthCell,
    PlanCell,
    SpendingCell,
    Way,
)
from procurement.models.spending.cells import Cell
from procurement.models.spending.months import PartedCell
from procurement.spending.months import COLUMNS
from procurement.spending.priced import COUNTED
from procurement.spending.reconcile import DIFFERS, PARTS

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

# The first that knows what a term asks for is read.
CELLS: tuple[type[Cell], ...] = (MonthCell, SpendingCell, PlanCell, DutyCell)
RUPIAH = DecimalField(max_digits=26, decimal_places=6)
ZERO = Value(Decimal(0), RUPIAH)
WHOLE = ("value", COUNTED)  # of which every purchase has something
Lookups = Mapping[str, object]


def _root(lookup: str) -> str:
    return lookup.partition("__")[0]


def _narrowed(where: Lookups, but: Lookups, start: str = "") -> Q:
    found = Q(**{f"{start}{name}": asked for name, asked in where.items()})
    for name, asked in but.items():
        found &= ~Q(**{f"{start}{name}": asked})
    return found


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Term:
    """A sum by its name in the code, its word in addresses, and its name on pages."""

    name: str
    key: str
    label: "StrOrPromise"

    @property
    def is_number(self) -> bool:
        """True where things are counted and not rupiah."""
        return False


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class SpendingTerm(Term):
    """A sum of rupiah over purchases that count, or how many of them there are.

    `column` is the sum a cell keeps, `without` one that is taken off it. `where` narrows by
    what cells are keyed by, and each of `but` shuts out; purchases have the same columns.
    """

    column: str = "value"
    without: str = ""
    where: Lookups = field(default_factory=dict)
    but: Lookups = field(default_factory=dict)

    @property
    def is_number(self) -> bool:
        """True where purchases are counted."""
        return PARTS[self.column][0] == COUNTED

    @property
    def cell(self) -> type[Cell]:
        """The cells that hold the sum."""
        return next(model for model in CELLS if self.is_in(model))

    def is_in(self, model: type[Cell]) -> bool:
        """Whether cells of this kind tell it."""
        if self._narrowed_in(model):
            return True
        columns = {self.column, self.without} - {""}
        return self.cell_keys <= set(model.KEY) and columns <= set(model.SUMS)

    def _narrowed_in(self, model: type[Cell]) -> str:
        """The column in which cells of months and days keep it narrowed already; empty where they do not."""
        if not issubclass(model, PartedCell) or self.but or self.without:
            return ""
        return COLUMNS.get((self.column, tuple(sorted(self.where.items()))), "")

    @property
    def cell_keys(self) -> set[str]:
        """What cells must be keyed by to tell it."""
        return {_root(lookup) for lookup in (*self.where, *self.but)}

    def in_cells(self, model: type[Cell] | None = None) -> Sum:
        """The sum over cells, of the kind that holds it unless another is named; nothing at all is zero."""
        if narrowed := self._narrowed_in(model or self.cell):
            return Sum(narrowed, default=ZERO, output_field=RUPIAH)
        which = self.of_cells()
        amount = F(self.column) - F(self.without) if self.without else F(self.column)
        return Sum(amount, filter=which or None, default=ZERO, output_field=RUPIAH)

    def of_cells(self) -> Q:
        """Which cells belong to it, of those that are keyed by what it narrows by."""
        return _narrowed(self.where, self.but)

    def rows(self) -> Q:
        """Which purchases belong to it; of those that belong, each adds something."""
        field_name, which = PARTS[self.column]
        found = which & self._of_rows()
        if self.without:
            return found & Q(**{f"{field_name}__gt": F(PARTS[self.without][0])})
        return found if field_name in WHOLE else found & Q(**{f"{field_name}__gt": 0})

    def amount(self) -> Combinable:
        """How much of a purchase that belongs to it counts, in rupiah; one where they are counted."""
        if self.is_number:
            return Value(Decimal(1), RUPIAH)
        counted = F(PARTS[self.column][0])
        return counted - F(PARTS[self.without][0]) if self.without else counted

    def in_rows(self) -> Sum:
        """The sum over purchases, of those among them that belong to it."""
        return Sum(self.amount(), filter=self.rows() or None, default=ZERO, output_field=RUPIAH)

    def _of_rows(self) -> Q:
        plain = {name: asked for name, asked in self.where.items() if name != "differs"}
        found = _narrowed(plain, self.but)
        return found & DIFFERS[str(self.where["differs"])] if "differs" in self.where else found


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class PlanTerm(Term):
    """A sum over the active packages of one year's announced plan (RUP).

    Of ceilings; or of packages (`counts`); or of what was `spent` on them in the year of the plan, a
    column of cells. `where` and `but` narrow the packages; `budgeted` leaves those whose agency has,
    or has not, a known procurement budget of the year. Of packages of providers, unless `ways` says so.

    Cells of the plan are keyed by what `where` and `but` name, under the names that packages have.
    """

    ways: tuple[Way, ...] = (Way.PROVIDER,)
    counts: bool = False
    spent: str = ""
    budgeted: bool | None = None
    where: Lookups = field(default_factory=dict)
    but: Lookups = field(default_factory=dict)

    @property
    def is_number(self) -> bool:
        """True where packages are counted."""
        return self.counts

    @property
    def cell(self) -> type[Cell]:
        """The cells that hold the sum."""
        return PlanCell if self.spent else AnnouncedCell

    @property
    def is_of_providers(self) -> bool:
        """Whether packages of providers are all it sums, and so their list adds up to it."""
        return self.ways == (Way.PROVIDER,)

    def packages(self) -> Q:
        """Which packages of providers belong to it."""
        found = self._which("")
        return found & Q(Exists(_spent_on())) if self.spent else found

    def amount(self) -> Combinable:
        """How much of a package that belongs to it counts."""
        if self.spent:
            sums = _spent_on().order_by().values("package").annotate(of_package=Sum(self.spent))
            return Coalesce(Subquery(sums.values("of_package")), ZERO, output_field=RUPIAH)
        return Value(1) if self.counts else F("ceiling")

    def in_packages(self) -> Sum | Count:
        """The sum over packages of providers, of those that belong to it; not for what was spent."""
        which = self._which("") or None
        if self.counts:
            return Count("pk", filter=which)
        return Sum("ceiling", filter=which, default=ZERO, output_field=RUPIAH)

    def in_cells(self, *, of_agency: bool = False) -> Sum:
        """The sum over the cells that hold it; `of_agency` where whoever asks knows if its budget is known."""
        if self.spent:
            which = self._which("package__") or None
            return Sum(self.spent, filter=which, default=ZERO, output_field=RUPIAH)
        which = self.of_cells(of_agency=of_agency)
        if self.counts:
            return Sum("packages", filter=which, default=0)
        return Sum("ceiling", filter=which, default=ZERO, output_field=RUPIAH)

    def of_cells(self, *, of_agency: bool = False) -> Q:
        """Which cells of the plan belong to it; not for what was spent."""
        found = _narrowed(self.where, self.but) if of_agency else self._which("")
        return Q(way__in=self.ways) & found

    def _which(self, start: str) -> Q:
        found = _narrowed(self.where, self.but, start)
        if self.budgeted is None:
            return found
        known = Exists(
            AgencyBudget.objects.known().filter(
                agency=OuterRef(f"{start}agency"), fiscal_year=OuterRef(f"{start}fiscal_year")
            )
        )
        return found & (Q(known) if self.budgeted else ~Q(known))


def _spent_on() -> "QuerySet[PlanCell]":
    """What was spent on a package in the year of its plan, in the region that has it now.

    Spending stays with the region of its day: an agency that moved takes its packages along only.
    """
    return PlanCell.objects.filter(
        package=OuterRef("pk"), year=OuterRef("fiscal_year"), region=OuterRef("region")
    )


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class BudgetTerm(Term):
    """A sum of the procurement budgets of a year, in rupiah, by document or by file."""

    def in_budgets(self) -> Sum:
        """The sum over budgets; none at all is zero."""
        return Sum("amount", default=ZERO, output_field=RUPIAH)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class AnswerTerm(Term):
    """A number of answers of buyers; `view` is the list of them, `roles` who may read it."""

    view: str
    roles: frozenset[str]

    @property
    def is_number(self) -> bool:
        """Always."""
        return True
