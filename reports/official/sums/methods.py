"""Plan and spending by field of government and way of buying, counted in packages and in rupiah.

The field is the first *bidang urusan* in the code of the agency (Permendagri 90/2019). The ways are
those of the form; where none fits, it is the last one.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.db.models import Case, CharField, Count, Q, QuerySet, Sum, Value, When

from p3dn.accounts.models import Agency, Region
from procurement.models import Expense, Package, Realization, SelfManagedPackage, Source
from reports.figures.shares import Addable
from reports.official.periods import Period

from .control import announced, purchases, require_sums

ZERO = Decimal(0)
Method = Package.Method
SELF, PURCHASING, TENDER, CONTEST, PRIZE, DIRECT, APPOINTMENT, OTHER = (
    "Swakelola", "E-Purchasing", "E-Tender", "Kontes", "Sayembara", "Pengadaan Langsung",
    "Penunjukan Langsung", "Darurat/Lainnya",
)  # fmt: skip
WAYS = (SELF, PURCHASING, TENDER, CONTEST, PRIZE, DIRECT, APPOINTMENT, OTHER)
OF_METHODS = {
    PURCHASING: (Method.E_PURCHASING,),
    TENDER: (Method.TENDER, Method.QUICK_TENDER, Method.SELECTION),
    CONTEST: (Method.CONTEST,),
    DIRECT: (Method.DIRECT,),
    APPOINTMENT: (Method.APPOINTMENT,),
}
FIELD = re.compile(r"^(\d\.\d\d)\.")
SMALL = Q(small_business=Realization.SmallBusiness.YES)
DOMESTIC = Q(domestic_value__gt=0)


@dataclass(frozen=True, slots=True)
class MethodSums(Addable):
    """Packages and rupiah: announced, by quarter of the planned contract, and bought."""

    packages: int = 0
    ceiling: Decimal = ZERO
    quarter_1: Decimal = ZERO
    quarter_2: Decimal = ZERO
    quarter_3: Decimal = ZERO
    quarter_4: Decimal = ZERO
    value: Decimal = ZERO
    domestic_packages: int = 0
    domestic_value: Decimal = ZERO
    small_packages: int = 0
    small_value: Decimal = ZERO
    without_package: Decimal = ZERO


Place = tuple[str, str]
"""Code of the field (empty when the agency's code names none) and way of buying."""


def by_method(region: Region, period: Period) -> dict[Place, MethodSums]:
    """Sums by field and way. Raises NotSettled unless they come to the cells and the plan."""
    fields = _fields(region, period)
    found: dict[Place, MethodSums] = defaultdict(MethodSums)
    for row in [*_planned(region, period), *_bought(region, period)]:
        place = fields[row.pop("agency")], row.pop("way")
        found[place] += MethodSums(**row)
    whole = sum(found.values(), MethodSums())  # of the plan of providers, as the cells have it
    sums = {name: getattr(whole, name) for name in ("value", "domestic_value", "ceiling")}
    require_sums(sums | {"small_business_value": whole.small_value}, region, period)
    for row in _carried_out(region, period):
        place = fields[row.pop("agency")], row.pop("way")
        found[place] += MethodSums(**row)
    return found


def self_managed(region: Region, period: Period) -> QuerySet[SelfManagedPackage]:
    """The self-managed packages of the year's plan that stand, in no order."""
    rows = SelfManagedPackage.objects.active().filter(region=region, fiscal_year=period.year)
    return rows.order_by()


def _way(*self_managed: When) -> Case:
    known = [When(method__in=methods, then=Value(way)) for way, methods in OF_METHODS.items()]
    return Case(*self_managed, *known, default=Value(OTHER), output_field=CharField())


def _planned(region: Region, period: Period) -> Iterable[dict[str, Any]]:
    rows = announced(region, period.year).annotate(way=_way())
    quarters = _quarters("contract_from", period)
    return _summed(rows, packages=Count("pk"), all=Sum("ceiling"), **quarters)


def _carried_out(region: Region, period: Period) -> Iterable[dict[str, Any]]:
    """Self-managed packages by agency; their quarter is that in which the work begins."""
    rows = self_managed(region, period).annotate(way=Value(SELF))
    return _summed(rows, packages=Count("pk"), all=Sum("ceiling"), **_quarters("work_from", period))


def _quarters(begins: str, period: Period) -> dict[str, Sum]:
    """Ceilings by the quarter of a day, if that lies in the year of the plan."""
    of_year = {f"{begins}__year": period.year}
    return {
        f"quarter_{n}": Sum(
            "ceiling", filter=Q(**of_year, **{f"{begins}__quarter": n}), default=ZERO
        )
        for n in range(1, 5)
    }


def _bought(region: Region, period: Period) -> Iterable[dict[str, Any]]:
    # files of tenders do not tell tender and selection apart, both of which are this way
    special = (
        When(source=Source.SELF_MANAGED, then=Value(SELF)),
        When(source=Source.TENDER, then=Value(TENDER)),
    )
    rows = purchases(region, period).annotate(way=_way(*special))
    packages = {
        name: Count("package", distinct=True, filter=which)
        for name, which in {"domestic_packages": DOMESTIC, "small_packages": SMALL}.items()
    }
    return _summed(
        rows,
        all=Sum("value"),
        domestic=Sum("domestic_value"),
        small=Sum("value", filter=SMALL, default=ZERO),
        without_package=Sum("value", filter=Q(package__isnull=True), default=ZERO),
        **packages,
    )


NAMES = {"domestic": "domestic_value", "small": "small_value"}


def _summed(rows: "QuerySet[Any]", **sums: Any) -> Iterable[dict[str, Any]]:
    """Rows of sums by agency and way; `all` is the ceiling of packages, the value of purchases."""
    whole = "value" if rows.model is Expense else "ceiling"
    for row in rows.values("agency", "way").annotate(**sums):
        yield {NAMES.get(name, whole if name == "all" else name): row[name] for name in row}


def _fields(region: Region, period: Period) -> dict[int, str]:
    """The field of each agency that plans or buys."""
    concerned = Q(pk__in=announced(region, period.year).values("agency"))
    concerned |= Q(pk__in=purchases(region, period).values("agency"))
    concerned |= Q(pk__in=self_managed(region, period).values("agency"))
    codes = Agency.objects.filter(concerned).values_list("pk", "code")
    return {pk: (found[1] if (found := FIELD.match(code)) else "") for pk, code in codes}
