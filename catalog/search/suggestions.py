"""Suggestions while typing; fragments for the pickers of forms."""

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone

from catalog.models import Commodity, Product
from catalog.shared.commodities import FINEST_NEEDED
from p3dn.accounts.access.permissions import requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import User
from p3dn.ui.lists.parameters import parameter
from p3dn.ui.lists.query import asked_kbki, asked_words

from .cards import Card, cards_of
from .matches import matches_of
from .words.other_names import with_other_names
from .words.records import search_commodities

MOST = 8


def suggestions(user: User, typed: str, code: str = "") -> list[Card]:
    """The first published products for what is typed, best first.

    `code` is the beginning of a KBKI code; text of one letter alone finds nothing.
    """
    products = Product.objects.published().visible_to(user)
    if code:
        products = products.filter(commodity__kbki_code__startswith=code)
    elif len(typed) < 2:
        return []
    keys = matches_of(products, typed, most=MOST).find(MOST)
    return cards_of(products, keys, timezone.localdate())


@requires()
def product_suggest(request: AuthenticatedRequest) -> HttpResponse:
    """Published products for `?q=` and `?komoditas=` (beginning of a KBKI code), best first.

    Answers list items with buttons named `product` whose value is the product's id.
    """
    typed, code = asked_words(request.GET), asked_kbki(request.GET)
    context = {"cards": suggestions(request.user, typed, code), "typed": typed}
    return render(request, "catalog/search/suggesting/_product_suggest.html", context)


@requires()
def commodity_suggest(request: AuthenticatedRequest) -> HttpResponse:
    """KBKI classes for what is being typed: options of a datalist, or buttons.

    The text is in `q`, or in the field that asks: the class in a form or an
    address, or the one that `?nama=` names.
    `?as=options` gives options. Buttons pick the class of a product, so that none is wider than such.
    """
    field = request.GET.get("nama", "commodity")
    names = ("q", field, parameter(field))
    typed = next(filter(None, (asked_words(request.GET, name) for name in names)), "")
    regions = access_of(request.user).region_ids()
    as_options = request.GET.get("as") == "options"
    offered = Commodity.objects.all()
    if not as_options:
        offered = offered.filter(digits__gte=FINEST_NEEDED)
    found = list(search_commodities(offered, typed, regions)[:12]) if len(typed) > 1 else []
    found = with_other_names(found, regions)
    template = (
        "catalog/search/suggesting/_commodity_options.html"
        if as_options
        else "catalog/search/suggesting/_commodity_suggest.html"
    )
    return render(request, template, {"commodities": found, "typed": typed})
