"""The announced plan and what was spent of it: sums for figures, and the packages behind each."""

from collections.abc import Iterable, Mapping
from decimal import Decimal

from django.db.models import Exists, ExpressionWrapper, F, OuterRef, Q, QuerySet

from p3dn.accounts.access.prepared import Rows, kind_of, rows_about
from p3dn.accounts.access.rows import Person
from p3dn.accounts.access.statements import Row
from p3dn.accounts.models import Agency, Region
from procurement.models import AgencyBudget, AnnouncedCell, Package, PlanCell
from procurement.models.access import own_or_region
from reports.figures.register import PLANNED, or_null
from reports.figures.shares import Plan, Sums
from reports.figures.terms import RUPIAH, PlanTerm

Place = Region | Agency
CEILINGS = tuple(term for term in PLANNED if not term.spent)
TOLD_BY_PACKAGES = tuple(term for term in CEILINGS if term.budgeted is None)
"""What packages tell by themselves, and so what their kept history can be asked for."""
REALISED = tuple(term for term in PLANNED if term.spent)


def plan_rows(which: Q, year: int) -> Rows:
    """Agency, whether its budget is known, then each of `CEILINGS`, of the year's cells that match; one query.

    Whether a budget is known is asked once for an agency: those beside a budget are of both kinds of agencies.
    """
    sums = or_null({f"sum_{term.name}": term.in_cells(of_agency=True) for term in CEILINGS})
    announced = AnnouncedCell.objects.filter(which, fiscal_year=year, packages__gt=0).order_by()
    known = AgencyBudget.objects.known().filter(agency=OuterRef("agency"), fiscal_year=year)
    rows = announced.values("agency").annotate(**sums).annotate(known=Exists(known))
    return rows.values_list("agency", "known", *sums)


def realised_rows(which: Q, year: int) -> Rows:
    """Agency, then each of `REALISED`: what was spent in the year on those packages; one query.

    `which` narrows packages, by their names as cells have them (`package__`).
    """
    sums = or_null({f"sum_{term.name}": term.in_cells() for term in REALISED})
    spent = PlanCell.objects.filter(
        which,
        year=year,
        region=F("package__region"),
        package__fiscal_year=year,
        package__is_active=True,
    )
    by_agency = spent.order_by().values("package__agency").annotate(**sums)
    return by_agency.values_list("package__agency", *sums)


def plans(place: Place, year: int, reader: Person | None = None) -> dict[int, Plan]:
    """The year's announced plan by agency, with what was spent of it; two queries.

    All of a place, or what of it a reader may see.
    """
    planned = rows_about(_planned_of, place, year, reader=reader)
    return added_up(planned, rows_about(_realised_of, place, year, reader=reader))


def _planned_of(place: Place, year: int, reader: Person | None) -> Rows:
    return plan_rows(_of_place(place, reader), year)


def _realised_of(place: Place, year: int, reader: Person | None) -> Rows:
    return realised_rows(_of_place(place, reader, "package__"), year)


def _of_place(place: Place, reader: Person | None, prefix: str = "") -> Q:
    """Packages, or cells, of a place, or what of them a reader may see."""
    which = Q(**{f"{prefix}{kind_of(place)}": place})
    return which if reader is None else which & own_or_region(reader, prefix)


def added_up(planned: Iterable[Row], realised: Iterable[Row]) -> dict[int, Plan]:
    """Rows of `plan_rows` and of `realised_rows` as plans by agency."""
    sums: dict[int, Sums] = {}
    for agency, known, *row in planned:
        sums[agency] = {
            term.name: counted
            for term, counted in zip(CEILINGS, row, strict=True)
            if term.budgeted in (None, known)
        }
    for agency, *row in realised:
        named = zip((term.name for term in REALISED), row, strict=True)
        sums.setdefault(agency, {}).update(named)
    return {agency: Plan.of(row) for agency, row in sums.items()}


def planned_packages(user: Person) -> QuerySet[Package]:
    """Active packages of the plan that the person may see."""
    return Package.objects.visible_to(user).filter(is_active=True)


def with_amounts(
    packages: QuerySet[Package], term: PlanTerm, *, spent: PlanTerm
) -> QuerySet[Package]:
    """Each with its agency, what was spent on it (`spent`) and what of it a sum counts (`counted`)."""
    return packages.select_related("agency").annotate(
        spent=ExpressionWrapper(spent.amount(), RUPIAH),
        counted=ExpressionWrapper(term.amount(), RUPIAH),
    )


def counted_in_cells(
    user: Person, told: Mapping[str, object], term: PlanTerm, *, figure: PlanTerm
) -> Decimal | int | None:
    """What the sum counts of the packages of a figure that the person may see; one query.

    `told` narrows them besides, by the names of filters. None where cells of the plan do not know all of it.
    """
    asked = {name: value for name, value in told.items() if value not in (None, "")}
    if term.spent or figure.spent or not asked.keys() <= {*AnnouncedCell.KEY}:
        return None
    cells = AnnouncedCell.objects.visible_to(user).filter(figure.of_cells(), **asked)
    found: Decimal | int = cells.aggregate(counted=term.in_cells())["counted"]
    return found


def counted_of(packages: QuerySet[Package], term: PlanTerm) -> Decimal | int:
    """The same of the packages themselves; one query."""
    packages = packages.order_by()
    if not term.spent:
        found: Decimal | int = packages.aggregate(counted=term.in_packages())["counted"]
        return found
    spent = PlanCell.objects.filter(
        package__in=packages.values("pk"),
        year=F("package__fiscal_year"),
        region=F("package__region"),
    )
    total: Decimal = spent.aggregate(counted=term.in_cells())["counted"]
    return total
