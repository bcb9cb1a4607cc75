"""Delivered lines as purchases."""

from collections.abc import Sequence
from decimal import Decimal

from procurement.models import (
    Answer,
    BudgetLine,
    Expense,
    ExpenseFunding,
    Package,
    ProcurementType,
    Realization,
    RealizationLine,
    RequestLine,
    Source,
)

from .duty import judged

ZERO, HUNDRED = Decimal(0), Decimal(100)
TYPES = {
    "barang": ProcurementType.GOODS,
    "pekerjaan konstruksi": ProcurementType.CONSTRUCTION,
    "jasa konsultansi": ProcurementType.CONSULTING,
    "jasa lainnya": ProcurementType.SERVICES,
}


def expenses_of(realization: Realization, lines: Sequence[RealizationLine]) -> list[Expense]:
    """One purchase per delivered line, not written yet; the last line first.

    So lists, newest first, show the lines of a delivery in their order.
    Asks the database nothing when the lines' request lines come with product, producer and its
    place, and budget line and its package, and the request with region and package.
    """
    return [_expense(realization, line) for line in reversed(lines)]


def fundings_of(expenses: Sequence[Expense]) -> list[ExpenseFunding]:
    """Which source of funds paid each delivered line; nothing where that is not told.

    That of the budget line it names, or else the one that all lines of its package have. At most one
    query, for packages.
    """
    unnamed = [one.package_id for one in expenses if one.package_id and not _named(one)]
    rows = (
        BudgetLine.objects.filter(package__in=unnamed)
        .order_by()
        .values_list("package", "funding_source")
    )
    found: dict[int, set[str]] = {}
    for package, name in rows.distinct() if unnamed else ():
        found.setdefault(package, set()).add(name)
    fundings = []
    for one in expenses:
        line = _named(one)
        names = {line.funding_source} if line else found.get(one.package_id or 0, set())
        if len(names) == 1 and "" not in names:
            (name,) = names
            fundings.append(ExpenseFunding(expense=one, source=name, amount=one.value))
    return fundings


def _named(expense: Expense) -> BudgetLine | None:
    """The budget line that the delivered line's request names."""
    return expense.request_line.budget_line if expense.request_line else None


def key_of(line: RealizationLine) -> str:
    """What names a delivered line among deliveries."""
    return str(line.pk)


def _expense(realization: Realization, line: RealizationLine) -> Expense:
    value, package = line.value, _payer(realization, line.line)
    duty, known = judged(line.assessment), line.tkdn is not None
    producer = line.line.product.producer if line.line.product else None
    return Expense(
        source=Source.DELIVERY,
        key=key_of(line),
        document=str(realization.pk),
        fiscal_year=realization.handover_date.year,
        date=realization.handover_date,
        region_id=realization.region_id,
        agency_id=realization.agency_id,
        package=package,
        request_line=line.line,
        assessment=line.assessment,
        delivery_line=line,
        commodity_id=line.line.commodity_id,
        producer=producer,
        procurement_type=type_of(package.procurement_types if package else ""),
        method=package.method if package else "",
        supplier_name=realization.supplier_name,
        supplier_npwp=realization.supplier_npwp,
        value=value,
        **{f"{line.origin}_value": value},
        tkdn_base=value if known else ZERO,
        tkdn_weighted=value * line.tkdn / HUNDRED if known else ZERO,
        small_business=realization.small_business,
        in_region=_in_region(realization, line.line),
        duty=duty.duty,
        duty_code=duty.code,
        duty_ground=duty.ground,
    )


def _payer(realization: Realization, line: RequestLine) -> Package | None:
    """The package out of which the line is paid: its budget line's, else the request's own."""
    return line.budget_line.package if line.budget_line else realization.request.package


def type_of(written: str) -> ProcurementType:
    """The type a package's text names; several and none are answers too."""
    named = {part.strip().casefold() for part in written.split(";")} - {""}
    if len(named) > 1:
        return ProcurementType.SEVERAL
    return TYPES.get(next(iter(named), ""), ProcurementType.UNKNOWN)


def _in_region(realization: Realization, line: RequestLine) -> Answer:
    """Whether the thing was made in the buyer's region; of uncatalogued things nobody knows."""
    if line.product is None:
        return Answer.UNKNOWN
    made_at = line.product.producer.location.code
    return Answer.YES if made_at.startswith(realization.region.code) else Answer.NO
