"""Narrowing the national list, and the dated looks into it."""

from django.db.models import F, QuerySet
from django.utils.translation import gettext_lazy as _

from catalog.models import NationalListCheck, NationalListEntry
from catalog.search.words.records import search_national_list
from p3dn.ui.lists.filters import DayFilter, PercentFilter, WordsFilter
from p3dn.ui.lists.parameters import AddressFilterSet


class NationalListFilter(AddressFilterSet):
    """The national list by words."""

    q = WordsFilter(label=_("Produk, merek, perusahaan"), method="search")
    tkdn_min = PercentFilter(
        label=_("TKDN paling sedikit (%)"), field_name="tkdn", lookup_expr="gte"
    )

    class Meta:
        model = NationalListEntry
        fields: list[str] = []

    def search(
        self, queryset: QuerySet[NationalListEntry], name: str, value: str
    ) -> QuerySet[NationalListEntry]:
        return search_national_list(queryset, value).order_by(F("relevance").desc(), "pk")


class NationalCheckFilter(AddressFilterSet):
    """Words are looked for in commodity, keyword and note; digits are the beginning of a code."""

    q = WordsFilter(
        label=_("Komoditas, kode KBKI atau kata kunci"),
        among=(
            "commodity__kbki_code__startswith",
            "commodity__name__icontains",
            "keyword__icontains",
            "note__icontains",
        ),
    )
    since = DayFilter(field_name="checked_on", lookup_expr="gte", label=_("Sejak tanggal"))
    until = DayFilter(field_name="checked_on", lookup_expr="lte", label=_("Sampai tanggal"))

    class Meta:
        model = NationalListCheck
        fields: tuple[str, ...] = ()
