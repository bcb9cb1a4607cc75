"""Whether a product may be bought, and why (not)."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone

from catalog.candidates import ref_of
from catalog.models import Product
from p3dn.accounts.permissions import get_visible_or_404, requires
from procurement.forms_product import AllowedForm
from procurement.judgement import Judged
from procurement.product_question import judge_product

BESIDE = 3


@requires()
def product_allowed(request: HttpRequest, pk: int) -> HttpResponse:
    """The judgement of a line that buys this product; the question travels in the address."""
    rows = Product.objects.select_related("commodity", "producer")
    product = get_visible_or_404(rows, request.user, pk=pk)
    asked = "quantity" in request.GET
    data = request.GET if asked else {"quantity": "1", "day": str(timezone.localdate())}
    form = AllowedForm(data, user=request.user, unit=product.unit)
    context = {"product": product, "form": form, "judged": None}
    if form.is_valid():
        judged = judge_product(product, **form.cleaned_data)
        ref = ref_of(product.pk)
        context |= {
            "judged": judged,
            "why": [one for one in judged.why_not(ref) if one not in judged.sentences],
            "compare_url": _beside(product, judged),
        }
    return render(request, "procurement/product_allowed.html", context)


def _beside(product: Product, judged: Judged) -> str:
    """Where the product stands beside the best alternatives; empty when there are none."""
    others = [ref.rpartition(":")[2] for ref in judged.result.alternatives]
    others = [pk for pk in others if pk != str(product.pk)][:BESIDE]
    if not others:
        return ""
    return reverse("catalog:product_compare", query={"produk": [product.pk, *others]})
