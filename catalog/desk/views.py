"""The officer's desk: many products, producers or certificates at once."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, cast
from urllib.parse import urlencode

import django_filters as filters
from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.paginator import Page, Paginator
from django.db.models import Model, QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseBase, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from catalog.certificates.filters import CertificateFilter
from catalog.certificates.views import CertificateList
from catalog.models import Certificate, Producer, Product
from catalog.models.register.product import ProductQuerySet
from catalog.offers.replacement import tell_successors
from catalog.register.producers.filters import ProducerFilter
from catalog.register.producers.reads import for_list
from catalog.register.producers.views import ProducerList
from catalog.search.words.readings import search_products
from catalog.verification.many import MOST, Change, apply_to
from p3dn.accounts.access.permissions import RequiresRoles, requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.roles import Role
from p3dn.accounts.models import User
from p3dn.audit.editing.versions import Seen, all_seen_in, name_of, seen_version_of, versioned
from p3dn.jobs.importing.template import workbook_response
from p3dn.ui.lists.export import Column
from p3dn.ui.lists.filters import WordsFilter
from p3dn.ui.lists.known import UnknownParameter, refused
from p3dn.ui.lists.parameters import AddressFilterSet, parameter
from p3dn.ui.lists.views import MAX_PAGE_SIZE, FilteredListView
from p3dn.ui.values.bounds import wholes
from p3dn.ui.values.formats import number

from .exports import EDITABLE, count_of
from .forms import EditProducersForm, EditProductsForm
from .services import change_of_certificate, change_of_producer, change_of_product

EDIT = "baru"  # begins the names of the fields that are changed together
PLACE = ("urut", "baris", "halaman")
LONGEST = 100  # letters of a value that an address keeps
SUBMIT = {"submit": gettext_lazy("Ajukan verifikasi")}


class WorkFilter(filters.ChoiceFilter):
    """Records that the person who looks entered or changed last."""

    def __init__(self) -> None:
        super().__init__(
            label=gettext_lazy("Petugas"),
            choices=[("yes", gettext_lazy("Saya yang memasukkan atau terakhir mengubah"))],
            empty_label=gettext_lazy("Semua petugas"),
        )

    def filter(self, queryset: Any, value: str) -> Any:
        """All rows, or those that are the person's own work."""
        return queryset.work_of(self.parent.request.user) if value else queryset


class DeskFilter(AddressFilterSet):
    """One's own products by words, state and whether they are sold."""

    q = WordsFilter(label=gettext_lazy("Kata"), method="search")
    state = filters.ChoiceFilter(
        label=gettext_lazy("Status data"),
        choices=Product.State.choices,
        empty_label=gettext_lazy("Semua"),
    )
    sold = filters.ChoiceFilter(
        label=gettext_lazy("Penjualan"),
        field_name="is_active",
        choices=[("True", gettext_lazy("Masih dijual")), ("False", gettext_lazy("Tidak dijual lagi"))],
        empty_label=gettext_lazy("Semua"),
    )  # fmt: skip
    mine = WorkFilter()

    class Meta:
        model = Product
        fields: ClassVar[list[str]] = []

    def search(self, queryset: ProductQuerySet, name: str, value: str) -> ProductQuerySet:
        return search_products(queryset, value)


class CertificateDeskFilter(CertificateFilter):
    """The list's filters, and whose work it is."""

    mine = WorkFilter()

    class Meta(CertificateFilter.Meta):
        pass


@dataclass(frozen=True, slots=True)
class Desk:
    """What may be done to many records of one kind, and with which rows of whom."""

    model: type[Model]
    rows: Callable[[User], QuerySet[Any]]
    filterset: Any
    actions: Mapping[str, Any]
    change: Callable[[str, User, Mapping[str, Any], Seen], Change[Any]]
    edit: type[forms.Form] | None = None


def _own_products(user: User) -> QuerySet[Product]:
    return Product.objects.editable_by(user).select_related("producer")


def _own_producers(user: User) -> QuerySet[Producer]:
    return for_list(Producer.objects.editable_by(user).filter(merged_into=None), user)


def _own_certificates(user: User) -> QuerySet[Certificate]:
    rows = Certificate.objects.editable_by(user).with_phase(timezone.localdate())
    return rows.select_related("producer").prefetch_related("products")


DESKS = {
    "product": Desk(
        Product, _own_products, DeskFilter,
        SUBMIT | {"retire": gettext_lazy("Tandai tidak dijual lagi"),
                  "activate": gettext_lazy("Tandai dijual lagi"),
                  "edit": gettext_lazy("Ubah isian")},
        change_of_product, EditProductsForm,
    ),
    "producer": Desk(
        Producer, _own_producers, ProducerFilter,
        {"retire": gettext_lazy("Nonaktifkan"), "activate": gettext_lazy("Aktifkan lagi"),
         "edit": gettext_lazy("Ubah isian")},
        change_of_producer, EditProducersForm,
    ),
    "certificate": Desk(
        Certificate, _own_certificates, CertificateDeskFilter, SUBMIT, change_of_certificate,
    ),
}  # fmt: skip


class KeyPaginator(Paginator[Any]):
    """Pages of a list, whose rows are read by their keys.

    What lies before a page is passed over in the index alone, without its rows and what is joined
    to them.
    """

    def page(self, number: int | str) -> Page[Any]:
        """The rows of a page, in the order of the list."""
        page, listed = super().page(number), cast("QuerySet[Any]", self.object_list)
        of_page = cast("QuerySet[Any]", page.object_list)
        keys = list(of_page.values_list("pk", flat=True))
        rows = versioned(listed.order_by()).in_bulk(keys)
        page.object_list = [rows[key] for key in keys if key in rows]
        return page


class DeskList(RequiresRoles, FilteredListView):
    """Records of the officer's regions, to tick and change together."""

    roles = frozenset({Role.CATALOGUE_OFFICER})
    kind: ClassVar[str] = "product"
    paginator_class = KeyPaginator
    template_name = "catalog/desk/desk.html"
    fragment_template = "catalog/desk/_desk_rows.html"
    empty_text = gettext_lazy("Tidak ada data yang cocok.")

    def queryset_for(self, user: User) -> QuerySet[Any]:
        return DESKS[self.kind].rows(user)

    def can_turn(self, rows: QuerySet[Any]) -> bool:
        """Pages are read by their keys and versions (`KeyPaginator`)."""
        return False

    def get(  # type: ignore[override]  # a file is streamed
        self, request: HttpRequest, *args: Any, **kwargs: Any
    ) -> HttpResponseBase:
        """Also the rows as a sheet to change and import again."""
        if request.GET.get("unduh") == "sunting":
            try:
                return self.editable()
            except UnknownParameter as unknown:
                return refused(request, unknown.unused)
        return super().get(request, *args, **kwargs)

    def parameters(self, form: Any) -> frozenset[str]:
        """Also what was ticked and typed before a refusal, which comes back in the address."""
        typed = {name for name in self.request.GET if name.startswith(f"{EDIT}-")}
        return super().parameters(form) | {"all", "pick"} | typed

    def editable(self) -> HttpResponse:
        """The filtered rows with the import's own columns, or that they are too many."""
        importer, rows = EDITABLE[self.kind]
        found = self.get_queryset()
        count = count_of(found)
        if count > self.max_export_rows:
            return self.too_many(count)
        return workbook_response(importer, rows(found), f"sunting-{self.kind}", for_editing=True)

    def too_many(self, count: int) -> HttpResponse:
        """Say that so many are not changed away at once; nothing is cut off."""
        problem = _(
            "Daftar ini %(count)s baris; sekali sunting paling banyak %(most)s. Tidak ada baris yang "
            "dipotong: persempit saringannya, lalu unduh lagi untuk disunting."
        ) % {"count": number(count), "most": number(self.max_export_rows)}
        context = {
            "heading": _("Terlalu panjang untuk disunting"),
            "problem": problem,
            "back": f"{self.request.path}?{self.query_of_list()}",
        }
        return render(self.request, "partials/not_read.html", context, status=400)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """What may be done, the form for it, and the filter that "all of these" means."""
        context = super().get_context_data(**kwargs)
        desk = DESKS[self.kind]
        if desk.model is Certificate:
            tell_successors(context["page_obj"].object_list)
        given = self.request.GET
        typed = any(name.startswith(f"{EDIT}-") for name in given)
        return context | {
            "picked": set(wholes(given.getlist("pick"))),
            "all_ticked": "all" in given,
            "typed": typed,
            "kind": self.kind,
            "list_url": f"catalog:{self.kind}_list",
            "import_name": f"{self.kind}s",
            "act_url": f"catalog:{self.kind}_desk_act",
            "actions": {name: text for name, text in desk.actions.items() if name != "edit"},
            "edit": desk.edit and desk.edit(given if typed else None, prefix=EDIT),
            "most": MOST,
            "can_edit_away": True,
            "where": _where(given, desk),
        }


class ProductDesk(DeskList):
    """Products."""

    model = Product
    filterset_class = DeskFilter
    orderings: ClassVar = {"terbaru": ("-entered_at",), "nama": ("name",)}
    default_ordering = "terbaru"
    heading = gettext_lazy("Kelola produk")
    table_template = "catalog/desk/_desk_table.html"
    columns: ClassVar = (
        Column(gettext_lazy("Produk"), str, width=40),
        Column(gettext_lazy("Produsen"), "producer.name", width=32),
        Column(gettext_lazy("Kode KBKI"), "commodity_id"),
        Column(gettext_lazy("Status data"), lambda p: p.get_state_display()),
        Column(gettext_lazy("Harga satuan"), "price", kind="rupiah"),
        Column(gettext_lazy("Kapasitas per bulan"), "monthly_capacity", kind="number"),
    )


class ProducerDesk(DeskList):
    """Producers."""

    kind = "producer"
    model = Producer
    filterset_class = ProducerFilter
    orderings: ClassVar = ProducerList.orderings
    default_ordering = "nama"
    heading = gettext_lazy("Kelola produsen")
    table_template = "catalog/register/producers/_producer_table.html"
    columns: ClassVar = ProducerList.columns


class CertificateDesk(DeskList):
    """Certificates."""

    kind = "certificate"
    model = Certificate
    filterset_class = CertificateDeskFilter
    orderings: ClassVar = CertificateList.orderings
    default_ordering = "terbaru"
    heading = gettext_lazy("Kelola sertifikat")
    table_template = "catalog/certificates/_certificate_table.html"
    columns: ClassVar = CertificateList.columns


@require_POST
@requires(Role.CATALOGUE_OFFICER)
def desk_act(request: AuthenticatedRequest, kind: str) -> HttpResponse:
    """Show what would happen to the ticked records; do it when that was confirmed.

    What is refused, and the way back from what is shown, keep the ticks and what was typed.
    """
    desk, action = DESKS[kind], request.POST.get("action", "")
    form = (
        desk.edit(request.POST, prefix=EDIT)
        if desk.edit is not None and action == "edit"
        else forms.Form(request.POST)
    )
    where = _where(request.POST, desk)
    back = _address(kind, [*where, *_chosen(request.POST)])
    try:
        records = _ticked(request, desk)
        if action not in desk.actions:
            raise ValidationError(_("Pilih apa yang akan dilakukan."))
        if not form.is_valid():
            raise ValidationError(
                [
                    f"{form.fields[name].label}: {' '.join(map(str, e))}"
                    for name, e in form.errors.items()
                ]
            )
        # what the list showed, or, of those beyond its page, what this page is about to show
        seen = all_seen_in(request.POST, records)
        if "confirmed" not in request.POST:
            seen = {name_of(r): seen_version_of(r) for r in records} | dict(seen)
        change = desk.change(action, request.user, form.cleaned_data, seen)
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
        return redirect(back)
    really = "confirmed" in request.POST
    outcome = apply_to(records, change, really=really)
    if really:
        text = _("%(done)s diubah, %(refused)s tidak.")
        counts = {"done": len(outcome.done), "refused": len(outcome.refused)}
        messages.success(request, text % counts)
        return redirect(_address(kind, where))
    context = {"outcome": outcome, "action": action, "label": desk.actions[action], "form": form}
    context |= {
        "kind": kind,
        "back": back,
        "where": where,
        "act_url": f"catalog:{kind}_desk_act",
    }
    return render(request, "catalog/desk/desk_confirm.html", context)


def _where(data: QueryDict, desk: Desk) -> list[tuple[str, str]]:
    """Filters, order and page that were on the screen."""
    names = [*map(parameter, desk.filterset.base_filters), *PLACE]
    return [(name, value) for name in names for value in data.getlist(name) if value]


def _chosen(data: QueryDict) -> list[tuple[str, str]]:
    """What was ticked and typed; an address holds the ticks of one page."""
    ticks = [("all", "1")] if "all" in data else []
    ticks += [("pick", str(pk)) for pk in wholes(data.getlist("pick"))[:MAX_PAGE_SIZE]]
    typed = [(name, data.get(name, "")) for name in data if name.startswith(f"{EDIT}-")]
    return ticks + [(name, value[:LONGEST]) for name, value in typed if value]


def _address(kind: str, query: list[tuple[str, str]]) -> str:
    return f"{reverse(f'catalog:{kind}_desk')}?{urlencode(query)}"


def _ticked(request: AuthenticatedRequest, desk: Desk) -> list[Any]:
    """The ticked records that are the officer's own, or all that the list's filters leave.

    More than the limit are refused rather than cut off.
    """
    own = desk.rows(request.user)
    if "all" in request.POST:
        found = desk.filterset(request.POST, queryset=own, request=request)
        own = found.qs if found.is_valid() else own.none()
    else:
        own = own.filter(pk__in=wholes(request.POST.getlist("pick")))
    records = list(versioned(own).order_by("pk")[: MOST + 1])
    if not records:
        raise ValidationError(_("Centang sedikitnya satu baris."))
    if len(records) > MOST:
        message = _("Lebih dari %(most)s baris. Persempit saringan, lalu ulangi untuk sisanya.")
        raise ValidationError(message % {"most": MOST})
    return records
