"""What procurement adds to the page of a product: may I buy it, and who bought it before."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from django.db.models import Count, Max, Q, Sum

from catalog.models import Product
from catalog.panels import Panel
from p3dn.accounts.access import access_of
from procurement.forms_product import AllowedForm
from procurement.models import RealizationLine

MOST_AGENCIES = 200


@dataclass(frozen=True, slots=True)
class Buyer:
    """What one agency has received of a product; rupiah as contracted, quantity in `unit`."""

    agency: str
    unit: str
    times: int
    quantity: Decimal
    value: Decimal
    last: date


def allowed_panel(product: Product, user: Any) -> Panel | None:
    """The question “may I buy this?”; answered on a page of its own."""
    if not access_of(user).grants:
        return None
    form = AllowedForm(user=user, unit=product.unit)
    return Panel("procurement/_panel_allowed.html", {"form": form}, early=True)


def bought_panel(product: Product, user: Any) -> Panel | None:
    """Agencies that received the product: what one may see of them, and how many there are."""
    buyers, agencies, seen = buyers_of(product, user)
    data = {"buyers": buyers, "agencies": agencies, "unseen": agencies - seen}
    return Panel("procurement/_panel_bought.html", data)


def buyers_of(product: Product, user: Any) -> tuple[list[Buyer], int, int]:
    """Buyers whose deliveries the person may see, and the number of agencies in all and of those.

    Cancelled deliveries count for nothing. One query.
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
            last=Max("realization__handover_date"),
        )
        .order_by("-last", "realization__agency__name")[:MOST_AGENCIES]
    )
    rows = list(groups)
    shown = [row for row in rows if row["seen"]]
    buyers = [
        Buyer(
            agency=row["realization__agency__name"],
            unit=row["line__unit"],
            times=row["times"],
            quantity=row["received"],
            value=row["worth"],
            last=row["last"],
        )
        for row in shown
    ]
    key = "realization__agency"
    return buyers, len({row[key] for row in rows}), len({row[key] for row in shown})
