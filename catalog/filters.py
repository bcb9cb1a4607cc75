"""Filters of the catalogue's lists; what they mean is in querysets and `bands`."""

from typing import Any

import django_filters as filters
from django import forms
from django.db.models import Case, CharField, F, Value, When
from django.utils import timezone
from django.utils.functional import lazy
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access import CATALOGUE, access_of
from p3dn.regulation import Standing
from p3dn.ui.fields import PercentField, RupiahField

from . import bands
from .counting import kept_combinations
from .facets import NAMES, Facet, Option, counts_of
from .forms.base import commodity_input
from .models import Certificate, NationalListEntry, Producer, Product

STANDINGS = {
    Standing.VALID: _("Berlaku"),
    Standing.SUSPENDED: _("Dibekukan"),
    Standing.REVOKED: _("Dicabut"),
    Standing.EXPIRED: _("Kedaluwarsa"),
    Standing.SUPERSEDED: _("Digantikan"),
    Standing.UNVERIFIED: _("Belum terverifikasi"),
    Standing.NONE: _("Tanpa sertifikat"),
}
PHASES = {
    "draft": _("Konsep"),
    "submitted": _("Menunggu verifikasi"),
    "verified": _("Berlaku"),
    "refused": _("Dikembalikan"),
    "suspended": _("Dibekukan"),
    "revoked": _("Dicabut"),
    "expired": _("Kedaluwarsa"),
    "superseded": _("Digantikan"),
}
SEARCH = forms.TextInput(attrs={"type": "search"})


# Read when the page is made, in the language of the person.
_band_label = lazy(bands.band_label, str)
_trigger_label = lazy(bands.trigger_label, str)


class RupiahFilter(filters.Filter):
    """An amount as people type it."""

    field_class = RupiahField


class PercentFilter(filters.Filter):
    """A percentage as people type it."""

    field_class = PercentField


class ProductFilter(filters.FilterSet):
    """Search and facets of products. `facets()` gives the counts for the same address."""

    q = filters.CharFilter(label=_("Cari produk, merek, produsen atau kode"), method="search")
    commodity = filters.CharFilter(
        label=_("Komoditas (KBKI)"), method="by_commodity", widget=commodity_input()
    )
    price_min = RupiahFilter(label=_("Harga dari (Rp)"), field_name="price", lookup_expr="gte")
    price_max = RupiahFilter(label=_("Harga sampai (Rp)"), field_name="price", lookup_expr="lte")
    state = filters.ChoiceFilter(
        label=_("Status data"),
        empty_label=_("Sudah terbit"),
        choices=[*Product.State.choices, ("inactive", _("Tidak dijual lagi"))],
        method="by_state",
    )
    band = filters.MultipleChoiceFilter(
        label=_("TKDN"), choices=[(b, _band_label(b)) for b in bands.BANDS], method="facet"
    )
    trigger = filters.MultipleChoiceFilter(
        label=_("Wajib PDN"), choices=[("yes", _trigger_label())], method="facet"
    )
    standing = filters.MultipleChoiceFilter(
        label=_("Sertifikat"),
        choices=[(s.value, label) for s, label in STANDINGS.items() if s != Standing.UNVERIFIED],
        method="facet",
    )
    scale = filters.MultipleChoiceFilter(
        label=_("Skala usaha"), choices=Producer.Scale.choices, method="facet"
    )
    mine = filters.MultipleChoiceFilter(
        label=_("Asal"), choices=[("yes", _("Dibuat di daerah saya"))], method="facet"
    )

    class Meta:
        model = Product
        fields: list[str] = []

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        access = access_of(self.request.user)
        self.queryset = (
            self.queryset.with_values(timezone.localdate())
            .annotate(band=bands.band_case(), scale=F("producer__scale"))
            .annotate(
                trigger=_yes(bands.trigger_q()),
                mine=_yes(producer__location__in=access.region_ids()),
            )
        )
        if not access.has(*CATALOGUE):
            del self.filters["state"]

    def filter_queryset(self, queryset: Any) -> Any:
        """Everything but the facets first, so that `facets()` can count from there."""
        cleaned = self.form.cleaned_data
        if not cleaned.get("state"):
            queryset = queryset.published()
        for name in self.filters.keys() - set(NAMES):
            queryset = self.filters[name].filter(queryset, cleaned[name])
        self.counted = queryset
        for name in NAMES:
            queryset = self.filters[name].filter(queryset, cleaned[name])
        return queryset

    def facets(self) -> list[Facet]:
        """Each facet with the number of products its choices would leave; one query.

        Without numbers (`uncounted`) while too many products match to count at once.
        """
        self.qs  # noqa: B018 -- evaluates the filters, which keeps `counted`
        chosen = {name: self.form.cleaned_data.get(name) or [] for name in NAMES}
        combinations = kept_combinations(self.counted)
        self.uncounted = combinations is None
        return [self._facet(name, combinations or [], chosen) for name in NAMES]

    def _facet(self, name: str, combinations: list[Any], chosen: dict[str, list[str]]) -> Facet:
        counts = counts_of(name, combinations, chosen)
        choices = self.form.fields[name].choices
        options = [
            Option(value, label, None if self.uncounted else counts[value], value in chosen[name])
            for value, label in choices
        ]
        return Facet(name, str(self.form.fields[name].label), tuple(options))

    def search(self, queryset: Any, name: str, value: str) -> Any:
        return queryset.search(value)

    def by_commodity(self, queryset: Any, name: str, value: str) -> Any:
        """The class whose code begins what was typed, and everything under it."""
        return queryset.filter(commodity__kbki_code__startswith=value.split(" ")[0])

    def facet(self, queryset: Any, name: str, value: list[str]) -> Any:
        return queryset.filter(**{f"{name}__in": value}) if value else queryset

    def by_state(self, queryset: Any, name: str, value: str) -> Any:
        return (
            queryset.filter(is_active=False)
            if value == "inactive"
            else queryset.filter(state=value)
        )


def _yes(*conditions: Any, **lookups: Any) -> Case:
    return Case(
        When(*conditions, **lookups, then=Value("yes")),
        default=Value("no"),
        output_field=CharField(),
    )


class ProducerFilter(filters.FilterSet):
    """Producers by name, NIB, scale and place."""

    q = filters.CharFilter(label=_("Nama atau NIB"), method="search", widget=SEARCH)
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

    q = filters.CharFilter(label=_("Nomor atau produsen"), method="search", widget=SEARCH)
    phase = filters.MultipleChoiceFilter(
        label=_("Status"), choices=list(PHASES.items()), widget=forms.CheckboxSelectMultiple
    )
    kind = filters.ChoiceFilter(
        label=_("Jenis"), choices=Certificate.Kind.choices, empty_label=_("Semua")
    )

    class Meta:
        model = Certificate
        fields: list[str] = []

    def search(self, queryset: Any, name: str, value: str) -> Any:
        return queryset.search(value)


class NationalListFilter(filters.FilterSet):
    """The national list by words."""

    q = filters.CharFilter(label=_("Produk, merek, perusahaan"), method="search", widget=SEARCH)
    tkdn_min = PercentFilter(
        label=_("TKDN paling sedikit (%)"), field_name="tkdn", lookup_expr="gte"
    )

    class Meta:
        model = NationalListEntry
        fields: list[str] = []

    def search(self, queryset: Any, name: str, value: str) -> Any:
        return queryset.search(value).order_by("-relevance", "pk")
