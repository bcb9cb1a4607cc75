"""Producers: list, page, entry, correction."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from catalog.certification import certification_on
from catalog.filters import ProducerFilter
from catalog.forms.producers import ProducerForm
from catalog.models import Certificate, Producer, Product
from catalog.services.producers import create_producer, set_producer_active, update_producer
from catalog.standing import standing_on
from p3dn.accounts.access import access_of
from p3dn.accounts.models import Region

from .access import page_of, role_required


@role_required()
def producer_list(request: HttpRequest) -> HttpResponse:
    """Producers this person may see."""
    found = ProducerFilter(
        request.GET, Producer.objects.visible_to(request.user).for_list(), request=request
    )
    context = {
        "filter": found,
        "page": page_of(request, found.qs.order_by("name", "pk")),
        "may_enter": access_of(request.user).has("catalogue_officer"),
    }
    return render(request, "catalog/producer_list.html", context)


@role_required()
def producer_detail(request: HttpRequest, pk: int) -> HttpResponse:
    """A producer with its products and certificates."""
    producer = get_object_or_404(
        Producer.objects.visible_to(request.user).select_related("location", "region"), pk=pk
    )
    today = timezone.localdate()
    products = list(
        Product.objects.visible_to(request.user).filter(producer=producer).for_list()[:200]
    )
    certificates = list(
        Certificate.objects.visible_to(request.user).filter(producer=producer).for_list()[:200]
    )
    context = {
        "producer": producer,
        "products": [(product, certification_on(product, today)) for product in products],
        "certificates": [
            (c, standing_on(c, c.standing_changes.all(), today)) for c in certificates
        ],
        "may_edit": Producer.objects.editable_by(request.user).filter(pk=pk).exists(),
        "knows_contact": access_of(request.user).has("catalogue_officer", "catalogue_verifier"),
    }
    return render(request, "catalog/producer_detail.html", context)


@role_required("catalogue_officer")
def producer_create(request: HttpRequest) -> HttpResponse:
    """First step of the registration: who makes it."""
    regions = Region.objects.filter(pk__in=access_of(request.user).region_ids({"catalogue_officer"}))
    region = get_object_or_404(regions, pk=request.POST["region"]) if "region" in request.POST else (
        regions.order_by("pk")[0]
    )
    form = ProducerForm(request.POST or None, initial={"location": region.pk})
    if request.method == "POST" and form.is_valid():
        producer = form.write(create_producer, user=request.user, region=region)
        if producer:
            messages.success(request, _("Produsen tersimpan. Lanjutkan dengan produknya."))
            return redirect(reverse("catalog:product_create", query={"producer": producer.pk}))
    context = {"form": form, "step": 1, "region": region, "regions": regions}
    return render(request, "catalog/producer_form.html", context)


@role_required("catalogue_officer")
def producer_edit(request: HttpRequest, pk: int) -> HttpResponse:
    """Correct a producer of one's own region."""
    producer = get_object_or_404(Producer.objects.editable_by(request.user), pk=pk)
    form = ProducerForm(request.POST or None, instance=producer)
    if request.method == "POST" and form.is_valid():
        if form.write(update_producer, user=request.user, producer=producer):
            messages.success(request, _("Perubahan tersimpan."))
            return redirect("catalog:producer_detail", producer.pk)
    return render(request, "catalog/producer_form.html", {"form": form, "producer": producer})


@require_POST
@role_required("catalogue_officer")
def producer_active(request: HttpRequest, pk: int) -> HttpResponse:
    """Take a producer out of the catalogue, or bring it back."""
    producer = get_object_or_404(Producer.objects.editable_by(request.user), pk=pk)
    active = request.POST.get("active") == "yes"
    set_producer_active(producer=producer, user=request.user, active=active)
    messages.success(
        request,
        _("Produsen aktif kembali.")
        if active
        else _("Produsen dinonaktifkan; produknya tidak lagi ditawarkan."),
    )
    return redirect("catalog:producer_detail", pk)
