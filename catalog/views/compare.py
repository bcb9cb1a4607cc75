"""Products side by side, at an address that can be sent to a colleague."""

from django.db.models import F
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone

from catalog.candidates import in_kind
from catalog.compare import MOST, compared, rows_of
from catalog.models import Product
from p3dn.accounts.permissions import requires

SUGGESTED = 6


@requires()
def product_compare(request: HttpRequest) -> HttpResponse:
    """Up to four products (`?produk=1&produk=2`); more are left out, and so are unknown ones."""
    asked = list(dict.fromkeys(p for p in request.GET.getlist("produk") if p.isdecimal()))
    wanted = [int(pk) for pk in asked[:MOST] if len(pk) < 16]
    rows = Product.objects.visible_to(request.user).for_list().with_attributes().in_bulk(wanted)
    products = [rows[pk] for pk in wanted if pk in rows]
    columns = compared(products, timezone.localdate())
    only = "beda" in request.GET
    lines = rows_of(columns) if columns else []
    context = {
        "columns": [(c, _address(products, without=c.product, only=only)) for c in columns],
        "lines": [line for line in lines if line.differs or not only],
        "only": only,
        "several": len(columns) > 1,
        "full": len(columns) >= MOST,
        "too_many": len(asked) > MOST,
        "not_found": len(products) < len(wanted),
        "typed": request.GET.get("q", "").strip(),
        "suggested": _suggested(request, products, only=only),
    }
    return render(request, "catalog/product_compare.html", context)


def _address(
    products: list[Product],
    *,
    without: Product | None = None,
    plus: Product | None = None,
    only: bool = False,
) -> str:
    """The same comparison with one product less or more."""
    ids = [p.pk for p in products if p != without] + ([plus.pk] if plus else [])
    query = {"produk": ids} | ({"beda": "1"} if only else {})
    return reverse("catalog:product_compare", query=query)


def _suggested(
    request: HttpRequest, products: list[Product], *, only: bool
) -> list[tuple[Product, str]]:
    """What could be added: what was searched for, else the same kind with the highest TKDN."""
    typed = request.GET.get("q", "").strip()
    if len(products) >= MOST or not (typed or products):
        return []
    offered = Product.objects.published().visible_to(request.user)
    offered = offered.exclude(pk__in=[p.pk for p in products])
    if typed:
        found = offered.search(typed).with_values(timezone.localdate()).order_by("-relevance", "pk")
    else:
        kind = offered.filter(in_kind(p.commodity_id for p in products))
        found = kind.with_values(timezone.localdate()).order_by(
            F("tkdn").desc(nulls_last=True), "name", "pk"
        )
    found = found.select_related("producer")[:SUGGESTED]
    return [(product, _address(products, plus=product, only=only)) for product in found]
