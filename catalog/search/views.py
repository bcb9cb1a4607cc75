"""The catalogue as everybody with a role searches it."""

from typing import Any, ClassVar

from django.db.models import F, QuerySet
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext_lazy as _lazy

from catalog.models import Commodity, Product
from catalog.offers.reads import with_certificates
from catalog.shared.words import STANDINGS
from p3dn.accounts.access.permissions import RequiresRoles
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import User
from p3dn.ui.lists.export import Column
from p3dn.ui.lists.query import asked_kbki, misread, misread_of
from p3dn.ui.lists.views import KINDS, FilteredListView

from .cards import cards_of
from .facets.counting import first_to_ask
from .facets.counts import Counts
from .facets.levels import classes_below
from .matches import BY_NAME, MatchPaginator, PagedMatches
from .product_filter import ProductFilter
from .tasks import count_facets

TURNS = ("1", "2", "3", "4", "5")  # how often a page asks for numbers that are still being counted


class ProductList(RequiresRoles, FilteredListView):
    """Search of the catalogue, with counts beside the filters."""

    request: AuthenticatedRequest
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
    paginator_class = MatchPaginator
    heading = _lazy("Katalog produk")
    empty_text = _lazy(
        "Tidak ada produk yang cocok. Kurangi saringan, coba kata lain, atau cari di daftar nasional."
    )
    template_name = "catalog/search/product_list.html"
    own_parameters = frozenset({"hitungan"})
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
        return with_certificates(Product.objects.visible_to(user))

    def get_queryset(self) -> Any:
        """The first products that match, for a page; all of them, for a download."""
        if self.request.GET.get("unduh") in KINDS:
            return super().get_queryset()
        rows = Product.objects.visible_to(self.request.user)
        self.filterset = self.filterset_for(rows)
        self.counts = self.count()
        if self.understood() and self.ordering_key not in self.orderings and self.ordering_key:
            misread(self.request, "urut", _lazy("Urutan"), self.ordering_key)
        if misread_of(self.request):
            return PagedMatches(lambda most: [], list)
        return PagedMatches(
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
            "partly": self.filterset.is_valid() and self.filterset.matches.partly,
            "commodity": Commodity.objects.filter(pk=code).first() if code else None,
            "sorts": self.sorts,
            "used": self.filters_used(),
            "may_enter": access_of(self.request.user).has(Role.CATALOGUE_OFFICER),
        }

    def count(self) -> Counts | None:
        """Products per filter; the worker counts what is too much to wait for."""
        if not self.filterset.is_valid():
            return None
        counts: Counts | None = self.filterset.counts()
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
            template = "catalog/search/_product_results.html"
            turn = self.request.GET.get("hitungan")
            if turn in TURNS:
                template = "catalog/search/_counted.html"
                asks_again = context["matches"] is None and turn != TURNS[-1]
                context["turn"] = int(turn) + 1 if asks_again else None
        return render(self.request, template, context)
