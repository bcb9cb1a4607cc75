"""Products: search, page, entry, correction, photos."""

from django.contrib import messages
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from catalog.models import Commodity, Producer, Product
from catalog.offers.certification import certification_on
from catalog.register.photos.forms import PhotoForm
from catalog.register.prices.reads import price_history
from catalog.register.producers.choosing import carried, choose_producer
from catalog.shared import bands
from catalog.shared.editing import do_and_tell, edit_of, save_edit
from catalog.shared.history import keeps_region_of
from catalog.shared.writing import OFFICER
from catalog.verification.services import submit
from p3dn.accounts.access.permissions import get_visible_or_404, requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import access_of
from p3dn.audit.editing.once import once
from p3dn.audit.editing.versions import all_seen_in, as_they_stand, seen_in, versioned
from p3dn.ui.lists.parameters import asked
from p3dn.ui.lists.query import asked_id
from p3dn.ui.values.bounds import wholes

from .forms import ProductForm
from .panels import panels_for
from .reads import for_page
from .services import create_product, set_product_active, update_product
from .timeline import timeline


@requires()
def product_detail(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Everything known of a product."""
    rows = versioned(for_page(Product.objects.all(), request.user))
    product = get_visible_or_404(rows, request.user, pk=pk)
    certification = certification_on(product, timezone.localdate())
    context = {
        "product": product,
        "certification": certification,
        "band_label": bands.band_label(bands.band_of(certification.tkdn)),
        "is_trigger": bands.is_trigger(certification.tkdn_bmp),
        "trigger_label": bands.trigger_label(),
        "timeline": timeline(product.certificates.all(), timezone.localdate()),
        "prices": price_history(product),
        "classes": Commodity.objects.filter(pk__in=product.commodity.lineage),
        "may_read_history": keeps_region_of(request.user, product),
        "may_edit": product.region_id in access_of(request.user).region_ids(OFFICER),
        "may_price": access_of(request.user).has(*OFFICER),
        "photo_form": PhotoForm(),
        "panels": panels_for(request, product),
    }
    return render(request, "catalog/register/products/product_detail.html", context)


@requires(Role.CATALOGUE_OFFICER)
@once
def product_create(request: AuthenticatedRequest) -> HttpResponse:
    """Second step of the registration: what is made. Without a producer, choose one first."""
    chosen = asked_id(request.GET, "produsen")
    if chosen is None:
        return choose_producer(request, "product")
    producers = Producer.objects.editable_by(request.user).filter(is_active=True)
    producer = get_object_or_404(producers, pk=chosen)
    form = _typed(request, producer.region_id)
    if request.method == "POST" and form.is_valid():
        product = form.write(create_product, user=request.user, producer=producer)
        if product:
            return _next_step(request, product)
    added = producer.products.filter(pk__in=_added(request))
    context = {"form": form, "producer": producer, "step": 2, "added": added}
    return render(request, "catalog/register/products/product_form.html", context)


def _added(request: AuthenticatedRequest) -> list[int]:
    """Products entered before this one in the same registration."""
    return wholes(request.GET.getlist("produk"))


def _typed(
    request: AuthenticatedRequest, region_id: int, product: Product | None = None
) -> ProductForm:
    """The form as typed; a suggested class that was pressed is filled in, and nothing is saved."""
    if request.method == "POST" and "use_commodity" in request.POST:
        picked = request.POST.dict() | {"commodity": request.POST["use_commodity"]}
        return ProductForm(initial=picked, instance=product, region_id=region_id)
    begun_for = carried(request) if product is None else {}
    return ProductForm(
        request.POST or None, instance=product, initial=begun_for, region_id=region_id
    )


def _next_step(request: AuthenticatedRequest, product: Product) -> HttpResponse:
    """Where the button that was pressed leads."""
    query = asked(producer=product.producer_id, product=[*_added(request), product.pk])
    if "certificate" in request.POST:
        messages.success(request, _("Produk tersimpan. Lanjutkan dengan sertifikatnya."))
        return redirect(reverse("catalog:certificate_create", query=query))
    if "another" in request.POST:
        messages.success(request, _("Produk tersimpan. Masukkan produk berikutnya."))
        return redirect(reverse("catalog:product_create", query=query))
    if "submit" in request.POST:
        submit(records=[product], user=request.user, seen=as_they_stand([product]))
        messages.success(request, _("Produk diajukan dan menunggu verifikasi."))
    else:
        messages.success(request, _("Konsep tersimpan."))
    return redirect("catalog:product_detail", product.pk)


def _own(request: AuthenticatedRequest, pk: int) -> Product:
    """A product of a region whose officer this is, with its version; 404 otherwise."""
    return get_object_or_404(versioned(Product.objects.editable_by(request.user)), pk=pk)


@requires(Role.CATALOGUE_OFFICER)
@transaction.atomic
def product_edit(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Correct a product of one's own region; what changed must be verified again."""
    product = _own(request, pk)
    form = _typed(request, product.region_id, product)
    edit = edit_of(request, product, form)
    if request.method == "POST" and edit.is_valid():
        changed = save_edit(edit, update_product, user=request.user, product=product)
        if changed and changed.state == product.state != Product.State.DRAFT:
            messages.info(request, _("Tidak ada yang berubah."))
            return redirect("catalog:product_detail", pk)
        if changed:
            return _next_step(request, changed)
    context = {"form": form, "producer": product.producer, "product": product} | edit.context()
    return render(request, "catalog/register/products/product_form.html", context)


@require_POST
@requires(Role.CATALOGUE_OFFICER)
def product_active(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Mark a product as no longer sold, or as sold again."""
    product = _own(request, pk)
    active = request.POST.get("active") == "yes"
    said = _("Produk dijual lagi.") if active else _("Produk ditandai tidak dijual lagi.")
    change = {"user": request.user, "seen": seen_in(request.POST, product), "active": active}
    do_and_tell(request, lambda: set_product_active(product=product, **change), said)
    return redirect("catalog:product_detail", pk)


@require_POST
@requires(Role.CATALOGUE_OFFICER)
def product_submit(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Hand a draft product to the verifiers."""
    product = _own(request, pk)
    seen = all_seen_in(request.POST, [product])
    said = _("Produk diajukan dan menunggu verifikasi.")
    do_and_tell(request, lambda: submit(records=[product], user=request.user, seen=seen), said)
    return redirect("catalog:product_detail", pk)
