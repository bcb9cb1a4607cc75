"""The catalogue for anybody, without login: published products only, no contacts, no contracts.

Read-only and the same for everybody, so answers may be kept by browsers and proxies for a while.
`PUBLIC_CATALOGUE` switches it off; then every address is unknown.
"""

import io

import segno
from django.http import FileResponse, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone

from catalog.models import Product, ProductPhoto
from catalog.offers.certification import certification_on
from catalog.offers.reads import for_comparison
from catalog.search.cards import cards_of
from catalog.search.matches import MatchPaginator, PagedMatches, matches_of
from catalog.shared import bands
from catalog.uploads.views import send
from p3dn.accounts.access.public import open_to_all
from p3dn.ui.lists.known import PAGE, asked_page, knows

PAGE_SIZE = 20
LONGEST_SEARCH = 100


public = open_to_all("PUBLIC_CATALOGUE")


@public
@knows("q", PAGE)
def public_list(request: HttpRequest) -> HttpResponse:
    """Search by words."""
    typed = request.GET.get("q", "").strip()[:LONGEST_SEARCH]
    products, today = Product.objects.published(), timezone.localdate()
    matches = matches_of(products, typed)
    found = PagedMatches(
        matches.find,
        lambda keys: cards_of(products, keys, today, "public_product"),
    )
    page = asked_page(request, MatchPaginator(found, PAGE_SIZE))
    context = {
        "typed": typed,
        "page_obj": page,
        "cards": page.object_list,
        "partly": matches.partly,
    }
    return render(request, "catalog/public/public_list.html", context)


@public
def public_product(request: HttpRequest, pk: int) -> HttpResponse:
    """A product sheet that prints on one page, with a code that leads back here."""
    product = get_object_or_404(for_comparison(Product.objects.published()), pk=pk)
    certification = certification_on(product, timezone.localdate())
    context = {
        "product": product,
        "certification": certification,
        "band_label": bands.band_label(bands.band_of(certification.tkdn)),
        "day": timezone.localdate(),
        "address": request.build_absolute_uri(reverse("public_product", args=[pk])),
    }
    return render(request, "catalog/public/public_product.html", context)


@public
def public_qr(request: HttpRequest, pk: int) -> HttpResponse:
    """The address of the product sheet as a QR code (SVG)."""
    product = get_object_or_404(Product.objects.published(), pk=pk)
    address = request.build_absolute_uri(reverse("public_product", args=[product.pk]))
    drawing = io.BytesIO()
    segno.make(address, error="m").save(drawing, kind="svg", scale=4, border=2)
    return HttpResponse(drawing.getvalue(), content_type="image/svg+xml")


@public
def public_photo(request: HttpRequest, pk: int) -> FileResponse:
    """A picture of a published product."""
    photo = get_object_or_404(ProductPhoto, product__in=Product.objects.published(), pk=pk)
    return send(photo.image, f"foto-{pk}")
