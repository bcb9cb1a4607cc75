"""Producers: list, page, entry, correction."""

import re
from typing import Any, ClassVar

from django.contrib import messages
from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef, QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as _lazy
from django.utils.translation import ngettext, pgettext_lazy
from django.views.decorators.http import require_POST

from catalog.models import Certificate, Producer, Product, TkdnCalculation, Verifiable
from catalog.offers.certification import certification_on
from catalog.offers.reads import with_certificates
from catalog.offers.replacement import tell_successors
from catalog.shared.editing import do_and_tell, edit_of, save_edit
from catalog.shared.history import keeps_region_of
from catalog.shared.privacy import contact_regions, hides_address
from catalog.verification.many import submit_all_of
from p3dn.accounts.access.permissions import RequiresRoles, get_visible_or_404, requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import Region, User
from p3dn.audit.editing.once import once
from p3dn.audit.editing.versions import all_seen_in, seen_in, versioned
from p3dn.ui.lists.export import Column
from p3dn.ui.lists.parameters import asked
from p3dn.ui.lists.query import asked_id, asked_words
from p3dn.ui.lists.views import FilteredListView
from p3dn.ui.values.bounds import whole

from .choosing import carried
from .completeness import completeness_of
from .filters import ProducerFilter
from .forms import ProducerForm
from .reads import for_list
from .services import create_producer, set_producer_active, update_producer

MOST_SAID = 8  # records named in one message
UNFINISHED = (Verifiable.State.DRAFT, Verifiable.State.REFUSED)


class ProducerList(RequiresRoles, FilteredListView):
    """Producers this person may see."""

    model = Producer
    filterset_class = ProducerFilter
    orderings: ClassVar = {"nama": ("name",), "produk": ("-product_count", "name")}
    default_ordering = "nama"
    heading = pgettext_lazy("daftar", "Produsen")
    empty_text = _lazy("Tidak ada produsen yang cocok. Kurangi saringan atau periksa ejaan.")
    template_name = "catalog/register/producers/producer_list.html"
    table_template = "catalog/register/producers/_producer_table.html"
    columns: ClassVar = (
        Column(_lazy("Nama"), "name", width=36),
        Column(_lazy("NIB"), "nib"),
        Column(_lazy("Skala usaha"), lambda p: p.get_scale_display()),
        Column(_lazy("Tempat produksi"), "location.name", width=28),
        Column(_lazy("SIINas"), lambda p: p.get_siinas_status_display()),
        Column(_lazy("Produk dijual"), "product_count", kind="number"),
    )

    def queryset_for(self, user: User) -> QuerySet[Producer]:
        return for_list(Producer.objects.visible_to(user), user)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Whether to offer the entry of a new one."""
        may_enter = access_of(self.request.user).has(Role.CATALOGUE_OFFICER)
        return super().get_context_data(may_enter=may_enter, **kwargs)


@requires()
def producer_detail(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """A producer with its products and certificates.

    The address of one that was merged leads to its survivor; `?arsip=1` shows the old record.
    """
    merged = Producer.objects.filter(merged_into=OuterRef("pk")).order_by("pk")
    rows = versioned(Producer.objects.select_related("location", "region", "merged_into")).annotate(
        earlier_nibs=ArraySubquery(merged.values("nib"))
    )
    producer = rows.visible_to(request.user).filter(pk=pk).first()
    if producer is None or (producer.merged_into_id and "arsip" not in request.GET):
        successor = get_visible_or_404(rows, request.user, absorbed=pk)
        address = reverse("catalog:producer_detail", args=[successor.pk], query={"dari": pk})
        return redirect(address)
    today = timezone.localdate()
    made = versioned(Product.objects.visible_to(request.user).filter(producer=producer))
    products = list(with_certificates(made)[:200])
    held = versioned(Certificate.objects.visible_to(request.user).filter(producer=producer))
    certificates = list(held.select_related("producer").with_standing(today)[:200])
    tell_successors(certificates)
    sites = list(producer.sites.select_related("location"))
    own = producer.region_id in access_of(request.user).region_ids({Role.CATALOGUE_OFFICER})
    may_edit = own and not producer.merged_into_id
    earlier_nibs = producer.earlier_nibs  # type: ignore[attr-defined]  # an annotation, which the stubs lose
    context = {
        "producer": producer,
        "sites": sites,
        "completeness": may_edit
        and completeness_of(
            producer,
            sites=sum(site.is_active for site in sites),
            products=sum(product.is_active for product in products),
        ),
        "came_from": _merged_ones(request, producer),
        "merges": own and earlier_nibs and producer.merges.select_related("merged", "by"),
        "products": [(product, certification_on(product, today)) for product in products],
        "certificates": certificates,
        "may_read_history": keeps_region_of(request.user, producer),
        "may_edit": may_edit,
        "unfinished": [r for r in (*products, *certificates) if may_edit and r.state in UNFINISHED],
        "calculations": TkdnCalculation.objects.visible_to(request.user).filter(producer=producer)[
            :50
        ],
        "knows_contact": producer.region_id in contact_regions(request.user),
        "hides_address": hides_address(request.user, producer),
    }
    return render(request, "catalog/register/producers/producer_detail.html", context)


def _merged_ones(request: AuthenticatedRequest, producer: Producer) -> list[Producer]:
    """The merged producer whose address was asked for, if it is one of this producer's."""
    number = whole(request.GET.get("dari", ""))
    known = producer.absorbed.visible_to(request.user)
    return [] if number is None else list(known.filter(pk=number))


@requires(Role.CATALOGUE_OFFICER)
@once
def producer_create(request: AuthenticatedRequest) -> HttpResponse:
    """First step of the registration: who makes it."""
    regions = Region.objects.filter(
        pk__in=access_of(request.user).region_ids({Role.CATALOGUE_OFFICER})
    ).order_by("pk")
    chosen = asked_id(request.POST, "region")
    region = regions[0] if chosen is None else get_object_or_404(regions, pk=chosen)
    form = ProducerForm(
        request.POST or None,
        initial={"location": region.pk} | _typed_before(request),
        user=request.user,
    )
    if request.method == "POST" and form.is_valid():
        producer = form.write(create_producer, user=request.user, region=region)
        if producer:
            messages.success(request, _("Produsen tersimpan. Lanjutkan dengan produknya."))
            query = asked(producer=producer.pk, **carried(request))
            return redirect(reverse("catalog:product_create", query=query))
    context = {"form": form, "step": 1, "region": region, "regions": regions}
    return render(request, "catalog/register/producers/producer_form.html", context)


def _typed_before(request: AuthenticatedRequest) -> dict[str, str]:
    """What was looked for before, as the name or the NIB of the new producer."""
    typed = asked_words(request.GET, "nama")
    return {"nib" if re.fullmatch(r"[\d .-]+", typed) else "name": typed}


@requires(Role.CATALOGUE_OFFICER)
def producer_edit(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Correct a producer of one's own region."""
    producer = _own(request, pk)
    form = ProducerForm(request.POST or None, instance=producer, user=request.user)
    edit = edit_of(request, producer, form)
    valid = request.method == "POST" and edit.is_valid()
    if valid and save_edit(edit, update_producer, user=request.user, producer=producer):
        messages.success(request, _("Perubahan tersimpan."))
        return redirect("catalog:producer_detail", producer.pk)
    context = {"form": form, "producer": producer} | edit.context()
    return render(request, "catalog/register/producers/producer_form.html", context)


def _own(request: AuthenticatedRequest, pk: int) -> Producer:
    """A producer of a region whose officer this is, with its version; 404 otherwise."""
    return get_object_or_404(versioned(Producer.objects.editable_by(request.user)), pk=pk)


@require_POST
@requires(Role.CATALOGUE_OFFICER)
def producer_submit(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Hand everything unfinished of a producer to the verifiers, as its page showed it."""
    producer = _own(request, pk)
    unfinished = [
        *producer.products.filter(state__in=UNFINISHED),
        *producer.certificates.filter(state__in=UNFINISHED),
    ]
    seen = all_seen_in(request.POST, unfinished)
    outcome = submit_all_of(producer, request.user, seen)
    if len(seen) < len(unfinished):
        unseen = len(unfinished) - len(seen)
        text = ngettext(
            "%(n)s data tidak ada pada halaman yang Anda lihat dan tidak ikut diajukan.",
            "%(n)s data tidak ada pada halaman yang Anda lihat dan tidak ikut diajukan.",
            unseen,
        )
        messages.warning(request, text % {"n": unseen})
    if outcome.done:
        text = _("Diajukan dan menunggu verifikasi: %(records)s.")
        messages.success(request, text % {"records": ", ".join(map(str, outcome.done[:MOST_SAID]))})
    for record, why in outcome.refused[:MOST_SAID]:
        messages.error(request, _("%(record)s belum diajukan. %(why)s") % {"record": record, "why": why})  # fmt: skip
    if not unfinished:
        messages.info(request, _("Tidak ada konsep yang perlu diajukan."))
    return redirect("catalog:producer_detail", pk)


@require_POST
@requires(Role.CATALOGUE_OFFICER)
def producer_active(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Take a producer out of the catalogue, or bring it back."""
    producer = _own(request, pk)
    active = request.POST.get("active") == "yes"
    said = (
        _("Produsen aktif kembali.")
        if active
        else _("Produsen dinonaktifkan; produknya tidak lagi ditawarkan.")
    )
    seen = seen_in(request.POST, producer)

    def change() -> Producer:
        return set_producer_active(producer=producer, user=request.user, seen=seen, active=active)

    do_and_tell(request, change, said)
    return redirect("catalog:producer_detail", pk)
