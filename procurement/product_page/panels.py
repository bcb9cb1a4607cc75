"""What procurement knows of a product, for its page: who bought it, and whether one may."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import cast

from django.db.models import Count, Max, Q, Sum

from catalog.models import HandoverQuality, Product
from catalog.register.products.panels import Panel
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import Region, User
from p3dn.ui.lists.parameters import parameter
from procurement.judgement.judging import Judged, judge
from procurement.models import (
    Package,
    PurchaseRequest,
    RealizationLine,
    RequestLine,
)

from .forms import WhyForm

SHOWN = 10
DELIVERY_DAYS = 30


@dataclass(frozen=True, slots=True)
class Bought:
    """Deliveries of a product to one agency; rupiah as contracted, quantity in `unit`."""

    agency: str
    unit: str
    times: int
    quantity: Decimal
    value: Decimal
    last_on: date


def bought_panel(request: AuthenticatedRequest, product: Product) -> Panel | None:
    """Agencies that received it: by name where the person may see them, else only how many."""
    rows, total = bought_by(product, request.user)
    if not total:
        return None
    named = len({row.agency for row in rows})
    return Panel(
        "procurement/product_page/_product_bought.html",
        {
            "rows": rows[:SHOWN],
            "more": len(rows) > SHOWN,
            "hidden": total - named,
            "quality": HandoverQuality.objects.filter(product=product, inspected__gt=0).first(),
        },
    )


def bought_by(product: Product, user: User) -> tuple[list[Bought], int]:
    """Deliveries the person may see, the last first, and the number of all agencies; one query.

    Cancelled ones count for nothing. A product bought in two units is listed once for each.
    """
    visible = RealizationLine.objects.visible_to(user).filter(line__product=product)
    groups = (
        RealizationLine.objects.counted()
        .filter(line__product=product)
        .order_by()
        .values("realization__agency", "realization__agency__name", "line__unit")
        .annotate(
            seen=Count("pk", filter=Q(pk__in=visible.values("pk"))),
            times=Count("realization", distinct=True),
            received=Sum("quantity"),
            worth=Sum("value"),
            last_on=Max("realization__handover_date"),
        )
        .order_by("-last_on", "realization__agency__name")
    )
    rows = list(groups)
    bought = [
        Bought(
            agency=row["realization__agency__name"],
            unit=row["line__unit"],
            times=row["times"],
            quantity=row["received"],
            value=row["worth"],
            last_on=row["last_on"],
        )
        for row in rows
        if row["seen"]
    ]
    return bought, len({row["realization__agency"] for row in rows})


def why_panel(request: AuthenticatedRequest, product: Product) -> Panel | None:
    """Whether a buyer may choose it, judged by the very engine that judges requests."""
    if not access_of(request.user).grants:
        return None
    asked = parameter("quantity") in request.GET
    form = WhyForm(request.GET if asked else None)
    region = region_of(request) if asked and form.is_valid() else None
    judged = judge_product(product, region, **form.cleaned_data) if region else None
    return Panel("procurement/product_page/_product_why.html", {"form": form, "judged": judged})


def region_of(request: AuthenticatedRequest) -> Region | None:
    """The region a person buys or keeps the catalogue for; the first when there are several."""
    access = access_of(request.user)
    regions = Region.objects.filter(pk__in=access.region_ids(access.roles))
    return regions.order_by("code").first()


def judge_product(product: Product, region: Region, *, quantity: Decimal, day: date) -> Judged:
    """Judge the product as if one line of a request chose it; nothing is stored."""
    package = Package(rup_code="", name="")
    request = PurchaseRequest(region=region, package=package)
    request.needed_on = day + timedelta(days=DELIVERY_DAYS)
    line = RequestLine(
        request=request,
        product=product,
        commodity_id=product.commodity_id,
        subject=product.subject,
        description=str(product)[:300],
        quantity=quantity,
        unit=product.unit,
        unit_price=cast(Decimal, product.price),  # None of an unpriced one: nothing is stored
    )
    return judge([line], day)[0]
