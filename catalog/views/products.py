"""Products: search, page, entry, correction, photos."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from catalog import bands
from catalog.certification import Certification, certification_on
from catalog.filters import ProductFilter
from catalog.forms.products import PhotoForm, ProductForm
from catalog.models import Commodity, Producer, Product, ProductPhoto
from catalog.services.photos import add_photo, remove_photo
from catalog.services.products import create_product, set_product_active, update_product
from catalog.services.verification import submit
from catalog.timeline import price_history, timeline
from p3dn.accounts.access import access_of

from .access import page_of, role_required


def rows_of(products: list[Product]) -> list[tuple[Product, Certification, str]]:
    """Products with what they may claim today and their TKDN band, ready for a template."""
    today = timezone.localdate()
    certified = [(product, certification_on(product, today)) for product in products]
    return [(product, c, bands.band_of(c.tkdn)) for product, c in certified]


@role_required()
def product_list(request: HttpRequest) -> HttpResponse:
    """Search of the catalogue."""
    visible = Product.objects.visible_to(request.user).for_list()
    found = ProductFilter(request.GET, visible, request=request)
    page = page_of(request, found.qs)
    commodity = request.GET.get("commodity", "")
    context = {
        "filter": found,
        "page": page,
        "rows": rows_of(list(page.object_list)),
        "facets": found.facets() if found.form.is_valid() else [],
        "commodity": Commodity.objects.filter(pk=commodity).first() if commodity else None,
        "may_enter": access_of(request.user).has("catalogue_officer"),
    }
    template = "catalog/_product_results.html" if request.htmx else "catalog/product_list.html"
    return render(request, template, context)


@role_required()
def product_detail(request: HttpRequest, pk: int) -> HttpResponse:
    """Everything known of a product."""
    visible = Product.objects.visible_to(request.user).for_list()
    product = get_object_or_404(visible.select_related("verified_by", "entered_by"), pk=pk)
    certification = certification_on(product, timezone.localdate())
    context = {
        "product": product,
        "certification": certification,
        "band": bands.band_of(certification.tkdn),
        "band_label": bands.band_label(bands.band_of(certification.tkdn)),
        "is_trigger": bands.is_trigger(certification.tkdn_bmp),
        "trigger_label": bands.trigger_label(),
        "timeline": timeline(product, request.user, timezone.localdate()),
        "prices": price_history(product),
        "classes": Commodity.objects.filter(pk__in=product.commodity.lineage),
        "may_edit": Product.objects.editable_by(request.user).filter(pk=pk).exists(),
        "photo_form": PhotoForm(),
    }
    return render(request, "catalog/product_detail.html", context)


@role_required("catalogue_officer")
def product_create(request: HttpRequest) -> HttpResponse:
    """Second step of the registration: what is made. Without a producer, choose one first."""
    producers = Producer.objects.editable_by(request.user).filter(is_active=True)
    if not request.GET.get("producer", "").isdigit():
        typed = request.GET.get("q", "")
        found = producers.search(typed).for_list()[:20] if typed.strip() else []
        return render(request, "catalog/register.html", {"typed": typed, "found": found, "step": 1})
    producer = get_object_or_404(producers, pk=request.GET["producer"])
    form = ProductForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        product = form.write(create_product, user=request.user, producer=producer)
        if product:
            return _next_step(request, product)
    context = {"form": form, "producer": producer, "step": 2}
    return render(request, "catalog/product_form.html", context)


def _next_step(request: HttpRequest, product: Product) -> HttpResponse:
    """Where the button that was pressed leads."""
    if "certificate" in request.POST:
        messages.success(request, _("Produk tersimpan. Lanjutkan dengan sertifikatnya."))
        query = {"producer": product.producer_id, "product": product.pk}
        return redirect(reverse("catalog:certificate_create", query=query))
    if "submit" in request.POST:
        submit(records=[product], user=request.user)
        messages.success(request, _("Produk diajukan dan menunggu verifikasi."))
    else:
        messages.success(request, _("Konsep tersimpan."))
    return redirect("catalog:product_detail", product.pk)


@role_required("catalogue_officer")
def product_edit(request: HttpRequest, pk: int) -> HttpResponse:
    """Correct a product of one's own region; what changed must be verified again."""
    product = get_object_or_404(
        Product.objects.editable_by(request.user).select_related("producer", "commodity"), pk=pk
    )
    form = ProductForm(request.POST or None, instance=product)
    if request.method == "POST" and form.is_valid():
        changed = form.write(update_product, user=request.user, product=product)
        if changed and changed.state == product.state != Product.State.DRAFT:
            messages.info(request, _("Tidak ada yang berubah."))
            return redirect("catalog:product_detail", pk)
        if changed:
            return _next_step(request, changed)
    context = {"form": form, "producer": product.producer, "product": product}
    return render(request, "catalog/product_form.html", context)


@require_POST
@role_required("catalogue_officer")
def product_active(request: HttpRequest, pk: int) -> HttpResponse:
    """Mark a product as no longer sold, or as sold again."""
    product = get_object_or_404(Product.objects.editable_by(request.user), pk=pk)
    active = request.POST.get("active") == "yes"
    set_product_active(product=product, user=request.user, active=active)
    messages.success(
        request, _("Produk dijual lagi.") if active else _("Produk ditandai tidak dijual lagi.")
    )
    return redirect("catalog:product_detail", pk)


@require_POST
@role_required("catalogue_officer")
def product_submit(request: HttpRequest, pk: int) -> HttpResponse:
    """Hand a draft product to the verifiers."""
    product = get_object_or_404(Product.objects.editable_by(request.user), pk=pk)
    try:
        submit(records=[product], user=request.user)
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    else:
        messages.success(request, _("Produk diajukan dan menunggu verifikasi."))
    return redirect("catalog:product_detail", pk)


@require_POST
@role_required("catalogue_officer")
def photo_add(request: HttpRequest, pk: int) -> HttpResponse:
    """Add a picture to a product."""
    product = get_object_or_404(Product.objects.editable_by(request.user), pk=pk)
    form = PhotoForm(request.POST, request.FILES)
    try:
        if form.is_valid():
            add_photo(
                product=product,
                user=request.user,
                upload=form.cleaned_data["photo"],
                alt=form.cleaned_data["alt"],
            )
            messages.success(request, _("Foto tersimpan."))
        else:
            messages.error(request, _("Pilih berkas foto dahulu."))
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    return redirect("catalog:product_detail", pk)


@require_POST
@role_required("catalogue_officer")
def photo_remove(request: HttpRequest, pk: int) -> HttpResponse:
    """Take a picture off a product."""
    photo = get_object_or_404(
        ProductPhoto.objects.filter(product__in=Product.objects.editable_by(request.user)), pk=pk
    )
    remove_photo(photo=photo, user=request.user)
    messages.success(request, _("Foto dihapus dari produk."))
    return redirect("catalog:product_detail", photo.product_id)
