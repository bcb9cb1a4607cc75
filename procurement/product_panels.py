"""What procurement knows of a product, for its page: who bought it, and whether one may."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from django.db.models import Count, F, Max, Sum
from django.http import HttpRequest

from catalog.models import Product
from catalog.panels import Panel
from p3dn.accounts.access import access_of
from p3dn.accounts.models import Region
from procurement.forms_product import WhyForm
from procurement.judgement import Judged, judge
from procurement.models import (
    Package,
    PurchaseRequest,
    Realization,
    RealizationLine,
    RequestLine,
)

SHOWN = 10
DELIVERY_DAYS = 30


@dataclass(frozen=True, slots=True)
class Bought:
    """Deliveries of a product to one agency."""

    agency: str
    times: int
    quantity: Decimal
    last_on: date


def bought_panel(request: HttpRequest, product: Product) -> Panel | None:
    """Agencies that received it: by name where the person may see them, else only how many."""
    lines = RealizationLine.objects.filter(line__product=product, realization__is_cancelled=False)
    total = lines.aggregate(n=Count("realization__agency", distinct=True))["n"]
    if not total:
        return None
    visible = Realization.objects.visible_to(request.user)
    mine = (
        lines.filter(realization__in=visible)
        .values(agency=F("realization__agency__name"))
        .annotate(
            times=Count("realization", distinct=True),
            quantity=Sum("quantity"),
            last_on=Max("realization__handover_date"),
        )
        .order_by("-last_on", "agency")
    )
    rows = [Bought(**row) for row in mine[:SHOWN]]
    return Panel(
        "procurement/_product_bought.html",
        {"rows": rows, "total": total, "hidden": total - len(rows), "unit": product.unit},
    )


def why_panel(request: HttpRequest, product: Product) -> Panel | None:
    """Whether a buyer may choose it, judged by the very engine that judges requests."""
    region = region_of(request)
    if region is None:
        return None
    asked = "jumlah" in request.GET
    form = WhyForm(request.GET if asked else None)
    judged = None
    if asked and form.is_valid():
        judged = judge_product(product, region, **form.cleaned_data)
    return Panel("procurement/_product_why.html", {"form": form, "judged": judged})


def region_of(request: HttpRequest) -> Region | None:
    """The region a person buys or keeps the catalogue for; the first when there are several."""
    access = access_of(request.user)
    regions = Region.objects.filter(pk__in=access.region_ids(access.roles))
    return regions.order_by("code").first()


def judge_product(product: Product, region: Region, *, jumlah: Decimal, tanggal: date) -> Judged:
    """Judge the product as if one line of a request chose it; nothing is stored."""
    package = Package(rup_code="", name="")
    request = PurchaseRequest(region=region, package=package)
    request.needed_on = tanggal + timedelta(days=DELIVERY_DAYS)
    line = RequestLine(
        request=request,
        product=product,
        commodity_id=product.commodity_id,
        subject=product.subject,
        description=str(product)[:300],
        quantity=jumlah,
        unit=product.unit,
        unit_price=product.price,
    )
    return judge([line], tanggal)[0]
