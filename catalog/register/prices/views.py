"""Recording prices of products."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from catalog.models import Product
from p3dn.accounts.access.permissions import get_visible_or_404, requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import access_of
from p3dn.audit.editing.once import once

from .forms import PriceForm
from .services import record_price


@requires(Role.CATALOGUE_OFFICER)
@once
def price_create(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Record what a product cost in the officer's region, whoever registered the product."""
    product = get_visible_or_404(Product.objects.all(), request.user, pk=pk)
    form = PriceForm(request.POST or None, product=product, user=request.user)
    if request.method == "POST" and form.is_valid():
        record = form.write(record_price, product=product, user=request.user)
        if record:
            messages.success(request, _("Harga tercatat."))
            return redirect("catalog:product_detail", pk)
    context = {
        "form": form,
        "product": product,
        "own": product.region_id in access_of(request.user).region_ids({Role.CATALOGUE_OFFICER}),
        "heading": _("Catat harga %(product)s") % {"product": product},
        "submit_label": _("Simpan harga"),
        "cancel_url": reverse("catalog:product_detail", args=[pk]),
    }
    return render(request, "catalog/register/prices/price_form.html", context)
