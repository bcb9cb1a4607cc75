"""Products: search, page, entry, correction, photos."""

from typing import Any, ClassVar

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import F, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as _lazy
from django.views.decorators.http import require_POST

from catalog import bands
from catalog.certification import certification_on
from catalog.forms.products import PhotoForm, ProductForm
from catalog.models import Commodity, Producer, Product, ProductPhoto
from catalog.panels import panels_for
from catalog.prices import price_history
from catalog.search.cards import cards_of
from catalog.search.counting import first_to_ask
from catalog.search.facets import Counts
from catalog.search.found import BY_NAME, Found, FoundPaginator
from catalog.search.levels import classes_below
from catalog.search.product_filter import ProductFilter
from catalog.services.common import OFFICER
from catalog.services.photos import add_photo, remove_photo
from catalog.services.products import create_product, set_product_active, update_product
from catalog.services.verification import submit
from catalog.tasks import count_facets
from catalog.timeline import timeline
from catalog.views.editing import edit_of, saved, told
from catalog.views.history import keeps_region_of
from catalog.views.register import carried, choose_producer
from catalog.words import STANDINGS
from p3dn.accounts.access import access_of
from p3dn.accounts.models import User
from p3dn.accounts.permissions import RequiresRoles, get_visible_or_404, requires
from p3dn.audit.once import nothing_made, once
from p3dn.audit.versions import all_seen_in, as_they_stand, seen_in, versioned
from p3dn.ui.bounds import wholes
from p3dn.ui.export import Column
from p3dn.ui.query import asked_id, asked_kbki
from p3dn.ui.views import KINDS, FilteredListView

TURNS = ("1", "2", "3", "4", "5")  # how often a page asks for numbers that are still being counted


class ProductList(RequiresRoles, FilteredListView):
    """Search of the catalogue, with counts beside the filters."""

    model = Product
    filterset_class = ProductFilter
    orderings: ClassVar = {
        "harga": (F("price").asc(nulls_last=True), "pk"),
        "-harga": (F("price").desc(nulls_last=True), "-pk"),
        "-tkdn": (F("tkdn").desc(nulls_last=True), "-pk"),
        "nama": ("folded",),
    }
    sorts: ClassVar = (
        ("", _lazy("Paling sesuai")),
        ("harga", _lazy("Harga terendah")),
        ("-harga", _lazy("Harga tertinggi")),
        ("-tkdn", _lazy("TKDN tertinggi")),
        ("nama", _lazy("Nama")),
    )
    default_ordering = "nama"
    paginator_class = FoundPaginator
    heading = _lazy("Katalog produk")
    empty_text = _lazy(
        "Tidak ada produk yang cocok. Kurangi saringan, coba kata lain, atau cari di daftar nasional."
    )
    template_name = "catalog/product_list.html"
    columns: ClassVar = (
        Column(_lazy("Produk"), str, width=40),
        Column(_lazy("Produsen"), "producer.name", width=32),
        Column(_lazy("Kode KBKI"), "commodity_id"),
        Column(_lazy("Satuan"), "unit"),
        Column(_lazy("Harga satuan"), "price", kind="rupiah"),
        Column(_lazy("TKDN"), "tkdn", kind="percent"),
        Column(_lazy("BMP"), "bmp", kind="percent"),
        Column(_lazy("Sertifikat"), lambda p: str(STANDINGS[p.standing])),
        Column(_lazy("Kapasitas per bulan"), "monthly_capacity", kind="number"),
        Column(_lazy("Skala usaha"), lambda p: p.producer.get_scale_display()),
    )

    def queryset_for(self, user: User) -> QuerySet[Product]:
        return Product.objects.visible_to(user).for_list()

    def get_queryset(self) -> Any:
        """The first products that match, for a page; all of them, for a download."""
        if self.request.GET.get("unduh") in KINDS:
            return super().get_queryset()
        rows = Product.objects.visible_to(self.request.user)
        self.filterset = self.filterset_class(self.request.GET, queryset=rows, request=self.request)
        self.counts = self.count()
        if not self.understood():
            return Found(lambda most: [], list)
        return Found(
            self.filterset.find(self.request.GET.get("urut")),
            lambda keys: cards_of(rows, keys, timezone.localdate()),
            self.counts[""][""] if self.counts else None,
        )

    def ordered(self, rows: QuerySet[Product]) -> QuerySet[Product]:
        """Best match first when something was searched for and no other order was asked."""
        if self.request.GET.get("urut") in self.orderings or not self.request.GET.get("q"):
            return super().ordered(rows)
        known = "relevance" in rows.query.annotations
        return rows.order_by(*(["-relevance"] if known else []), *BY_NAME)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Cards, facets, and the class that was filtered by."""
        context = super().get_context_data(**kwargs)
        code = asked_kbki(self.request.GET)
        counts = self.counts
        return context | {
            "cards": context["page_obj"].object_list,
            "facets": self.filterset.facets(counts) if self.filterset.is_valid() else [],
            "classes": classes_below(counts, code) if counts else [],
            "matches": counts[""][""] if counts else None,
            "partly": self.filterset.is_valid() and self.filterset.hits.partly,
            "commodity": Commodity.objects.filter(pk=code).first() if code else None,
            "sorts": self.sorts,
            "used": self.filters_used(),
            "may_enter": access_of(self.request.user).has("catalogue_officer"),
        }

    def count(self) -> Counts | None:
        """Products per filter; the worker counts what is too much to wait for."""
        if not self.filterset.is_valid():
            return None
        counts = self.filterset.counts()
        if counts is None and first_to_ask(self.filterset.count_key):
            count_facets.delay(self.request.user.pk, self.request.GET.urlencode())
        return counts

    def filters_used(self) -> int:
        """How many filters are set, the search words aside."""
        if not self.filterset.is_valid():
            return 0
        cleaned = self.filterset.form.cleaned_data
        return sum(1 for name, value in cleaned.items() if value and name != "q")

    def render_to_response(self, context: dict[str, Any], **kwargs: Any) -> HttpResponse:
        """Results and counts alone when the filters ask in the background, counts when they wait."""
        template = self.template_name
        if self.request.htmx:
            template = "catalog/_product_results.html"
            turn = self.request.GET.get("hitungan")
            if turn in TURNS:
                template = "catalog/_counted.html"
                asks_again = context["matches"] is None and turn != TURNS[-1]
                context["turn"] = int(turn) + 1 if asks_again else None
        return render(self.request, template, context)


@requires()
def product_detail(request: HttpRequest, pk: int) -> HttpResponse:
    """Everything known of a product."""
    rows = versioned(Product.objects.for_page(request.user))
    product = get_visible_or_404(rows, request.user, pk=pk)
    certification = certification_on(product, timezone.localdate())
    context = {
        "product": product,
        "certification": certification,
        "band": bands.band_of(certification.tkdn),
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
    return render(request, "catalog/product_detail.html", context)


@requires("catalogue_officer")
@once
def product_create(request: HttpRequest) -> HttpResponse:
    """Second step of the registration: what is made. Without a producer, choose one first."""
    chosen = asked_id(request.GET, "producer")
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
    return render(request, "catalog/product_form.html", context)


def _added(request: HttpRequest) -> list[int]:
    """Products entered before this one in the same registration."""
    return wholes(request.GET.getlist("product"))


def _typed(request: HttpRequest, region_id: int, product: Product | None = None) -> ProductForm:
    """The form as typed; a suggested class that was pressed is filled in, and nothing is saved."""
    if request.method == "POST" and "use_commodity" in request.POST:
        picked = request.POST.dict() | {"commodity": request.POST["use_commodity"]}
        return ProductForm(initial=picked, instance=product, region_id=region_id)
    begun_for = carried(request) if product is None else {}
    return ProductForm(
        request.POST or None, instance=product, initial=begun_for, region_id=region_id
    )


def _next_step(request: HttpRequest, product: Product) -> HttpResponse:
    """Where the button that was pressed leads."""
    query = {"producer": product.producer_id, "product": [*_added(request), product.pk]}
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


def _own(request: HttpRequest, pk: int) -> Product:
    """A product of a region whose officer this is, with its version; 404 otherwise."""
    return get_object_or_404(versioned(Product.objects.editable_by(request.user)), pk=pk)


@requires("catalogue_officer")
@transaction.atomic
def product_edit(request: HttpRequest, pk: int) -> HttpResponse:
    """Correct a product of one's own region; what changed must be verified again."""
    product = _own(request, pk)
    form = _typed(request, product.region_id, product)
    edit = edit_of(request, product, form)
    if request.method == "POST" and edit.is_valid():
        changed = saved(edit, update_product, user=request.user, product=product)
        if changed and changed.state == product.state != Product.State.DRAFT:
            messages.info(request, _("Tidak ada yang berubah."))
            return redirect("catalog:product_detail", pk)
        if changed:
            return _next_step(request, changed)
    context = {"form": form, "producer": product.producer, "product": product} | edit.context()
    return render(request, "catalog/product_form.html", context)


@require_POST
@requires("catalogue_officer")
def product_active(request: HttpRequest, pk: int) -> HttpResponse:
    """Mark a product as no longer sold, or as sold again."""
    product = _own(request, pk)
    active = request.POST.get("active") == "yes"
    said = _("Produk dijual lagi.") if active else _("Produk ditandai tidak dijual lagi.")
    change = {"user": request.user, "seen": seen_in(request.POST, product), "active": active}
    told(request, lambda: set_product_active(product=product, **change), said)
    return redirect("catalog:product_detail", pk)


@require_POST
@requires("catalogue_officer")
def product_submit(request: HttpRequest, pk: int) -> HttpResponse:
    """Hand a draft product to the verifiers."""
    product = _own(request, pk)
    seen = all_seen_in(request.POST, [product])
    said = _("Produk diajukan dan menunggu verifikasi.")
    told(request, lambda: submit(records=[product], user=request.user, seen=seen), said)
    return redirect("catalog:product_detail", pk)


@require_POST
@requires("catalogue_officer")
@once
def photo_add(request: HttpRequest, pk: int) -> HttpResponse:
    """Add a picture to a product."""
    product = _own(request, pk)
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
            return redirect("catalog:product_detail", pk)
        messages.error(request, _("Pilih berkas foto dahulu."))
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    return nothing_made(redirect("catalog:product_detail", pk))


@require_POST
@requires("catalogue_officer")
def photo_remove(request: HttpRequest, pk: int) -> HttpResponse:
    """Take a picture off a product."""
    photo = get_object_or_404(
        ProductPhoto.objects.filter(product__in=Product.objects.editable_by(request.user)), pk=pk
    )
    seen, said = seen_in(request.POST, photo.product), _("Foto dihapus dari produk.")
    told(request, lambda: remove_photo(photo=photo, user=request.user, seen=seen), said)
    return redirect("catalog:product_detail", photo.product_id)
