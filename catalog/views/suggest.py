"""Suggestions while typing; fragments for the pickers of forms."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from catalog.cards import cards_of
from catalog.found import hits_of
from catalog.models import Commodity, Product
from p3dn.accounts.permissions import requires

MOST = 8


@requires()
def product_suggest(request: HttpRequest) -> HttpResponse:
    """Published products for `?q=` and `?commodity=` (beginning of a KBKI code), best first.

    Answers list items with buttons named `product` whose value is the product's id.
    """
    typed = request.GET.get("q", "").strip()
    code = request.GET.get("commodity", "").strip().split(" ")[0]
    products = Product.objects.published().visible_to(request.user)
    if code.isdigit():
        products = products.filter(commodity__kbki_code__startswith=code)
    if len(typed) < 2 and not code.isdigit():
        cards = []
    else:
        keys = hits_of(products, typed, most=MOST).find(MOST)
        cards = cards_of(products, keys, timezone.localdate())
    context = {"cards": cards, "typed": typed}
    return render(request, "catalog/_product_suggest.html", context)


@requires()
def commodity_suggest(request: HttpRequest) -> HttpResponse:
    """KBKI classes for what is being typed: options of a datalist, or buttons.

    The text is in `q`, or in the field that asks: `commodity`, or the one that `?nama=` names.
    `?as=options` gives options.
    """
    field = request.GET.get("nama", "commodity")
    typed = request.GET.get("q") or request.GET.get(field) or ""
    found = list(Commodity.objects.search(typed.strip())[:12]) if len(typed.strip()) > 1 else []
    as_options = request.GET.get("as") == "options"
    template = (
        "catalog/_commodity_options.html" if as_options else "catalog/_commodity_suggest.html"
    )
    return render(request, template, {"commodities": found, "typed": typed})
