"""What hangs on certificates that are about to lapse: open requests, their packages, last year's spending.

A product counts when its certificate is in force today and, by the dates and events known now, no
certificate is in force at the end of the window. Renewals still to come are not foreseen.

A line counts when its newest frozen judgement found that it complies on letter a, b or c, which
rest on a certificate; one that complied on letter d, or was bought outside the duty, loses nothing. Lines nobody
has judged yet, drafts above all, are a sum of their own. A package of the plan names no product, so
it counts only through an open request. What is listed would have to be judged again; a product in
SIINas may still be bought on letter d. BMP that lapses alone is not counted: it moves the trigger
of others, not the compliance of the product itself.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from django.db.models import Count, DecimalField, Exists, F, OuterRef, Q, QuerySet, Subquery, Sum
from django.db.models.functions import Coalesce

from catalog.models import CertifiedPeriod, Product
from p3dn.accounts.models import Region
from p3dn.regulation import Standing, Verdict
from p3dn.regulation.results import CERTIFIED
from procurement.models import Assessment, Package, RealizationLine, RequestLine

WINDOWS = (30, 90, 180)
YEAR = timedelta(days=365)
MONEY = DecimalField(max_digits=20, decimal_places=2)
ZERO = Decimal(0)
COMPLIED = Q(verdict=Verdict.COMPLIES.value, step__in=CERTIFIED)
UNJUDGED = Q(verdict__isnull=True)


@dataclass(frozen=True, slots=True)
class Window:
    """Sums for one window, in rupiah; `packages` have an open request resting on such a product."""

    days: int
    products: int
    open_requests: Decimal
    unjudged: Decimal
    packages: int
    package_ceilings: Decimal
    spent: Decimal


def lapsing(day: date, days: int) -> QuerySet[Product]:
    """Products certified on the day and no longer at the end of the window."""
    end = day + timedelta(days=days)

    def valid(on: date) -> Exists:
        return Exists(
            CertifiedPeriod.objects.filter(
                product=OuterRef("pk"),
                starts_on__lte=on,
                ends_on__gte=on,
                standing=Standing.VALID.value,
            )
        )

    return Product.objects.filter(valid(day), ~valid(end))


def open_lines(regions: Sequence[Region]) -> QuerySet[RequestLine]:
    """Lines under way that comply by their certificate, or were not judged yet.

    `verdict` and `step` are those of the newest frozen judgement, null when there is none.
    """
    newest = Assessment.objects.filter(line=OuterRef("pk")).order_by("-sequence")
    return (
        RequestLine.objects.filter(request__region__in=regions, state__in=RequestLine.OPEN)
        .annotate(
            verdict=Subquery(newest.values("verdict")[:1]), step=Subquery(newest.values("step")[:1])
        )
        .filter(COMPLIED | UNJUDGED)
    )


def spent_lines(regions: Sequence[Region], day: date) -> QuerySet[RealizationLine]:
    """Deliveries of the year up to the day that complied by their certificate at handover."""
    return RealizationLine.objects.filter(
        realization__region__in=regions,
        realization__is_cancelled=False,
        realization__handover_date__gt=day - YEAR,
        realization__handover_date__lte=day,
        assessment__verdict=Verdict.COMPLIES.value,
        assessment__step__in=CERTIFIED,
    )


def windows(regions: Sequence[Region], day: date) -> list[Window]:
    """One row per window; four questions each, whatever the number of lines."""
    return [_window(regions, day, days) for days in WINDOWS]


def _window(regions: Sequence[Region], day: date, days: int) -> Window:
    products = lapsing(day, days)
    lines = open_lines(regions).filter(product__in=products)
    spent = spent_lines(regions, day).filter(line__product__in=products)
    sums = lines.aggregate(
        complied=Coalesce(Sum("total", filter=COMPLIED), ZERO, output_field=MONEY),
        unjudged=Coalesce(Sum("total", filter=UNJUDGED), ZERO, output_field=MONEY),
    )
    packages = (
        packages_at_stake(regions, day, days)
        .order_by()
        .aggregate(n=Count("pk"), sum=Coalesce(Sum("ceiling"), ZERO, output_field=MONEY))
    )
    spent_sum = spent.aggregate(sum=Coalesce(Sum("value"), ZERO, output_field=MONEY))["sum"]
    return Window(
        days=days,
        products=products_at_stake(regions, day, days).order_by().count(),
        open_requests=sums["complied"],
        unjudged=sums["unjudged"],
        packages=packages["n"],
        package_ceilings=packages["sum"],
        spent=spent_sum,
    )


def lines_at_stake(regions: Sequence[Region], day: date, days: int) -> QuerySet[RequestLine]:
    """Open lines that comply by the certificate of a lapsing product, the most rupiah first."""
    return _lines(regions, day, days).filter(COMPLIED)


def unjudged_at_stake(regions: Sequence[Region], day: date, days: int) -> QuerySet[RequestLine]:
    """Open lines of lapsing products that nobody judged yet, the most rupiah first."""
    return _lines(regions, day, days).filter(UNJUDGED)


def _lines(regions: Sequence[Region], day: date, days: int) -> QuerySet[RequestLine]:
    lines = open_lines(regions).filter(product__in=lapsing(day, days))
    return lines.select_related("request__agency", "product__producer").order_by("-total", "pk")


def packages_at_stake(regions: Sequence[Region], day: date, days: int) -> QuerySet[Package]:
    """Packages of the plan with such a line, the highest ceiling first."""
    lines = open_lines(regions).filter(product__in=lapsing(day, days))
    paying = lines.values(paying=Coalesce("budget_line__package", "request__package"))
    packages = Package.objects.filter(pk__in=paying)
    return packages.select_related("agency").order_by("-ceiling", "pk")


def spending_at_stake(regions: Sequence[Region], day: date, days: int) -> QuerySet[RealizationLine]:
    """Deliveries of the past year of lapsing products, the most rupiah first."""
    spent = spent_lines(regions, day).filter(line__product__in=lapsing(day, days))
    return spent.select_related(
        "realization__agency", "line__product__producer", "line__request"
    ).order_by("-value", "pk")


def products_at_stake(regions: Sequence[Region], day: date, days: int) -> QuerySet[Product]:
    """Lapsing products with the rupiah that rest on them, the most first; those with none last."""

    def total(
        rows: QuerySet[RequestLine] | QuerySet[RealizationLine], key: str, field: str
    ) -> Coalesce:
        sums = rows.filter(**{key: OuterRef("pk")}).order_by().values(key)
        inner = sums.annotate(sum=Sum(field)).values("sum")
        return Coalesce(Subquery(inner, output_field=MONEY), ZERO, output_field=MONEY)

    current = CertifiedPeriod.objects.filter(
        product=OuterRef("pk"), starts_on__lte=day, ends_on__gte=day
    )
    return (
        lapsing(day, days)
        .filter(Q(region__in=regions) | Q(pk__in=open_lines(regions).values("product"))
                | Q(pk__in=spent_lines(regions, day).values("line__product")))
        .annotate(
            open_sum=total(open_lines(regions).filter(COMPLIED), "product", "total"),
            unjudged_sum=total(open_lines(regions).filter(UNJUDGED), "product", "total"),
            spent_sum=total(spent_lines(regions, day), "line__product", "value"),
            certificate_id=Subquery(current.values("certificate_id")[:1]),
            number=Subquery(current.values("certificate__number")[:1]),
            until=Subquery(current.values("ends_on")[:1]),
        )
        .select_related("producer")
        .order_by(F("open_sum").desc(), F("unjudged_sum").desc(),
                  F("spent_sum").desc(), "until", "pk")
    )  # fmt: skip
