"""Filters of the catalogue's lists; that of products is in `catalog.search`."""

from typing import Any

import django_filters as filters
from django import forms
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from p3dn.ui.filters import DayFilter, PercentFilter, WordsFilter

from .models import Certificate, NationalListCheck, NationalListEntry, Producer
from .words import PHASES

UNFINISHED = ("draft", "submitted", "refused")  # phases that are states
SEARCH = forms.TextInput(attrs={"type": "search"})


class ProducerFilter(filters.FilterSet):
    """Producers by name, NIB, scale and place."""

    q = WordsFilter(label=_("Nama atau NIB"), method="search", widget=SEARCH)
    scale = filters.MultipleChoiceFilter(
        label=_("Skala usaha"),
        choices=Producer.Scale.choices,
        widget=forms.CheckboxSelectMultiple,
    )
    siinas_status = filters.ChoiceFilter(
        label=_("SIINas"), choices=Producer.Siinas.choices, empty_label=_("Semua")
    )
    active = filters.ChoiceFilter(
        label=_("Status"),
        field_name="is_active",
        choices=[("False", _("Tidak aktif"))],
        empty_label=_("Aktif"),
        method="by_activity",
    )

    class Meta:
        model = Producer
        fields: list[str] = []

    def filter_queryset(self, queryset: Any) -> Any:
        """Inactive producers only when asked for."""
        if not self.form.cleaned_data.get("active"):
            queryset = queryset.filter(is_active=True)
        return super().filter_queryset(queryset)

    def search(self, queryset: Any, name: str, value: str) -> Any:
        return queryset.search(value)

    def by_activity(self, queryset: Any, name: str, value: str) -> Any:
        return queryset.filter(is_active=False)


class CertificateFilter(filters.FilterSet):
    """Certificates by number or producer, where they are in their life today, and kind."""

    q = WordsFilter(label=_("Nomor atau produsen"), method="search", widget=SEARCH)
    phase = filters.MultipleChoiceFilter(
        label=_("Status"),
        choices=list(PHASES.items()),
        widget=forms.CheckboxSelectMultiple,
        method="by_phase",
    )
    kind = filters.ChoiceFilter(
        label=_("Jenis"), choices=Certificate.Kind.choices, empty_label=_("Semua")
    )

    class Meta:
        model = Certificate
        fields: list[str] = []

    def by_phase(self, queryset: Any, name: str, value: list[str]) -> Any:
        """Until it is verified a certificate's phase is its state, which an index finds."""
        unfinished = [p for p in value if p in UNFINISHED]
        if len(unfinished) == len(value):
            return queryset.filter(state__in=value) if value else queryset
        later = Q(state="verified", phase__in=value)
        return queryset.filter(Q(state__in=unfinished) | later)

    def search(self, queryset: Any, name: str, value: str) -> Any:
        return queryset.search(value)


class NationalListFilter(filters.FilterSet):
    """The national list by words."""

    q = WordsFilter(label=_("Produk, merek, perusahaan"), method="search", widget=SEARCH)
    tkdn_min = PercentFilter(
        label=_("TKDN paling sedikit (%)"), field_name="tkdn", lookup_expr="gte"
    )

    class Meta:
        model = NationalListEntry
        fields: list[str] = []

    def search(self, queryset: Any, name: str, value: str) -> Any:
        return queryset.search(value).order_by("-relevance", "pk")


class NationalCheckFilter(filters.FilterSet):
    """Words are looked for in commodity, keyword and note; digits are the beginning of a code."""

    q = WordsFilter(
        label=_("Komoditas, kode KBKI atau kata kunci"),
        method="by_words",
        widget=SEARCH,
    )
    since = DayFilter(field_name="checked_on", lookup_expr="gte", label=_("Sejak tanggal"))
    until = DayFilter(field_name="checked_on", lookup_expr="lte", label=_("Sampai tanggal"))

    class Meta:
        model = NationalListCheck
        fields: tuple[str, ...] = ()

    def by_words(self, rows: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Rows in which each word occurs somewhere."""
        for word in value.split():
            rows = rows.filter(
                Q(commodity__kbki_code__startswith=word)
                | Q(commodity__name__icontains=word)
                | Q(keyword__icontains=word)
                | Q(note__icontains=word)
            )
        return rows
