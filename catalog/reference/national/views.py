"""The national list as imported, and the dated looks into it."""

from functools import partial
from typing import Any, ClassVar

from django.contrib import messages
from django.db.models import F, Max, QuerySet
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as _lazy

from catalog.models import NationalListCheck, NationalListEntry
from catalog.shared.writing import CHECKERS
from catalog.uploads.kept import KeptFile
from p3dn.accounts.access.permissions import RequiresRoles, requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import Region, User
from p3dn.audit.editing.once import once
from p3dn.ui.lists.export import Column
from p3dn.ui.lists.parameters import parameter
from p3dn.ui.lists.views import FilteredListView

from .filters import NationalCheckFilter, NationalListFilter
from .forms import QUESTIONS, NationalCheckForm, asked_for
from .imports import NationalListImporter
from .services import record_check


class ChecksOffered(RequiresRoles, FilteredListView):
    """Offers the record of a look, and the import of the list, to those who may make them."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        access = access_of(self.request.user)
        kwargs["may_check"] = access.has(*CHECKERS)
        kwargs["may_import"] = access.has(*NationalListImporter.roles)
        return super().get_context_data(**kwargs)


class NationalList(ChecksOffered):
    """Rows of the national list as last imported."""

    model = NationalListEntry
    filterset_class = NationalListFilter
    orderings: ClassVar = {"nama": ("product_type", "company"), "-tkdn": ("-tkdn",)}
    default_ordering = "nama"
    heading = _lazy("Daftar nasional Kemenperin")
    empty_text = _lazy(
        "Tidak ada baris yang cocok, atau salinannya belum diimpor. Cari langsung di situs "
        "Kemenperin, lalu catat hasilnya."
    )
    template_name = "catalog/reference/national/national_list.html"
    table_template = "catalog/reference/national/_national_table.html"
    columns: ClassVar = (
        Column(_lazy("Produk"), "product_type", width=36),
        Column(_lazy("Perusahaan"), "company", width=32),
        Column(_lazy("Merek"), "brand"),
        Column(_lazy("Tipe"), "type_name", width=30),
        Column(_lazy("TKDN"), "tkdn", kind="percent"),
        Column(_lazy("BMP"), "bmp", kind="percent"),
        Column(_lazy("Tercantum pada"), "seen_on", kind="date"),
    )

    def queryset_for(self, user: User) -> QuerySet[NationalListEntry]:
        return NationalListEntry.objects.visible_to(user).defer("search", "specification")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """How old the copy is: the day its newest row was seen."""
        newest = NationalListEntry.objects.visible_to(self.request.user).aggregate(
            on=Max("seen_on")
        )
        return super().get_context_data(copied_on=newest["on"], **kwargs)

    def ordered(self, rows: QuerySet[NationalListEntry]) -> QuerySet[NationalListEntry]:
        """Best match first when something was searched for."""
        if "relevance" in rows.query.annotations and "urut" not in self.request.GET:
            return rows.order_by(F("relevance").desc(), "pk")
        return super().ordered(rows)


def _answered(check: NationalListCheck, name: str) -> str:
    answer = getattr(check, name)
    return _("belum dijawab") if answer is None else _("ada") if answer else _("tidak ada")


class NationalCheckList(ChecksOffered, RequiresRoles, FilteredListView):
    """Looks into the national list made in the person's regions."""

    model = NationalListCheck
    filterset_class = NationalCheckFilter
    orderings: ClassVar = {"terbaru": ("-checked_on",)}
    default_ordering = "terbaru"
    heading = _lazy("Pemeriksaan daftar nasional")
    empty_text = _lazy("Tidak ada pemeriksaan yang cocok, atau belum ada yang dicatat.")
    template_name = "catalog/reference/national/national_check_list.html"
    table_template = "catalog/reference/national/_national_check_table.html"
    paginate_by = 15  # each with its six answers
    columns: ClassVar = (
        Column(_lazy("Tanggal"), "checked_on", kind="date"),
        Column(_lazy("Kode KBKI"), "commodity_id"),
        Column(_lazy("Komoditas"), "commodity.name", width=40),
        Column(_lazy("Kata kunci"), "keyword", width=24),
        *(Column(capfirst(asked_for(name)), partial(_answered, name=name)) for name in QUESTIONS),
        Column(_lazy("Batas TKDN yang ditanyakan"), "asked_minimum", "percent"),
        Column(_lazy("Diperiksa oleh"), "checked_by.full_name", width=24),
        Column(_lazy("Catatan"), "note", width=40),
        Column(_lazy("Sidik tangkapan layar (SHA-256)"), "evidence_sha256", width=24),
    )

    def queryset_for(self, user: User) -> QuerySet[NationalListCheck]:
        return NationalListCheck.objects.visible_to(user).select_related("commodity", "checked_by")


@requires(*CHECKERS)
@once
def national_check_create(request: AuthenticatedRequest) -> HttpResponse:
    """Record what the national list showed today for a commodity."""
    regions = list(Region.objects.visible_to(request.user, CHECKERS))
    names = ("commodity", "keyword")
    initial = {name: request.GET.get(parameter(name), "") for name in names}
    kept = KeptFile(request, "evidence", "look into the national list")
    form = NationalCheckForm(
        request.POST or None, kept.files or None, regions=regions, initial=initial
    )
    if request.method == "POST":
        if kept.valid(form) and form.write(record_check, user=request.user):
            kept.forget()
            messages.success(request, _("Pemeriksaan tercatat dan dipakai dalam penilaian."))
            return redirect("catalog:national_check_list")
        kept.keep(form)
    context = {
        "form": form,
        "heading": _("Catat pemeriksaan daftar nasional"),
        "submit_label": _("Simpan pemeriksaan"),
        "cancel_url": reverse("catalog:national_check_list"),
    }
    return render(request, "catalog/reference/national/national_check_form.html", context)
