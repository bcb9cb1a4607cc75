"""What a search of products asks: words, facets, class, prices and state."""

from collections import Counter
from typing import Any

import django_filters as filters
from django import forms
from django.forms import BoundField
from django.utils import timezone
from django.utils.functional import cached_property, lazy
from django.utils.translation import gettext_lazy as _

from catalog.models import Producer, Product
from catalog.models.register.product import ProductQuerySet
from catalog.shared import bands
from catalog.shared.forms import commodity_input
from catalog.shared.words import STANDINGS
from p3dn.accounts.access.rows import CATALOGUE, REGION_WIDE, access_of
from p3dn.regulation import Standing
from p3dn.ui.lists.filters import RupiahFilter, WordsFilter
from p3dn.ui.lists.parameters import AddressFilterSet

from .facets import ranges
from .facets.counting import count_and_keep, kept_counts, key_of
from .facets.counts import (
    COLUMNS,
    NAMES,
    Counts,
    Facet,
    chosen_q,
    counts_of,
    facet_of,
    satisfies,
    with_facets,
)
from .matches import (
    BY_NAME,
    MOST,
    FindKeys,
    Matches,
    WantedColumns,
    beginning_with,
    first_keys,
    known_values_first,
    matches_of,
    most_relevant,
)
from .words.readings import search_products

SORTS = {"harga": ("price", False), "-harga": ("price", True), "-tkdn": ("tkdn", True)}
AMOUNT = forms.TextInput(attrs={"class": "form-control"})


# Read when the page is made, in the language of the person.
_band_label = lazy(bands.band_label, str)
_trigger_label = lazy(bands.trigger_label, str)
_price_label = lazy(ranges.price_label, str)
_volume_label = lazy(ranges.volume_label, str)


class ProductFilter(AddressFilterSet):
    """Search and facets of products: `find` for a page, `counts` beside it, `qs` for a download."""

    q = WordsFilter(label=_("Cari produk, merek, produsen atau kode"), method="search")
    commodity = WordsFilter(
        label=_("Komoditas (KBKI)"), method="by_commodity", widget=commodity_input()
    )
    price_min = RupiahFilter(
        label=_("Harga dari (Rp)"), field_name="price", lookup_expr="gte", widget=AMOUNT
    )
    price_max = RupiahFilter(
        label=_("Harga sampai (Rp)"), field_name="price", lookup_expr="lte", widget=AMOUNT
    )
    state = filters.ChoiceFilter(
        label=_("Status data"),
        empty_label=_("Sudah terbit"),
        choices=[*Product.State.choices, ("inactive", _("Tidak dijual lagi"))],
        method="by_state",
        widget=forms.Select(attrs={"class": "form-select"}),
    )
    band = filters.MultipleChoiceFilter(
        label=_("TKDN"), choices=[(b, _band_label(b)) for b in bands.BANDS]
    )
    trigger = filters.MultipleChoiceFilter(
        label=_("Wajib PDN"), choices=[("yes", _trigger_label())]
    )
    standing = filters.MultipleChoiceFilter(
        label=_("Sertifikat"),
        choices=[(s.value, label) for s, label in STANDINGS.items() if s != Standing.UNVERIFIED],
        method="facet",
    )
    scale = filters.MultipleChoiceFilter(label=_("Skala usaha"), choices=Producer.Scale.choices)
    mine = filters.MultipleChoiceFilter(
        label=_("Asal"), choices=[("yes", _("Dibuat di daerah saya"))]
    )
    price_range = filters.MultipleChoiceFilter(
        label=_("Harga satuan"), choices=[(k, _price_label(k)) for k in ranges.keys(ranges.PRICES)]
    )
    volume = filters.MultipleChoiceFilter(
        label=_("Volume tersedia bulan ini"),
        choices=[(k, _volume_label(k)) for k in ranges.keys(ranges.VOLUMES)],
    )

    class Meta:
        model = Product
        fields: list[str] = []

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.access = access_of(self.request.user)
        if not self.access.has(*CATALOGUE):
            del self.filters["state"]

    def filter_queryset(self, queryset: ProductQuerySet) -> ProductQuerySet:
        """All products that match, with their values: what a download holds."""
        self.queryset = queryset
        return self._chosen_of(search_products(self.base, self.typed))

    @property
    def typed(self) -> str:
        """The words; empty when none were given."""
        return self.form.cleaned_data.get("q") or ""

    @property
    def code(self) -> str:
        """The KBKI class that was chosen, by its digits."""
        return (self.form.cleaned_data.get("commodity") or "").split(" ")[0]

    @cached_property
    def chosen(self) -> dict[str, list[str]]:
        """Choices per facet, where any were made."""
        picked = {name: self.form.cleaned_data.get(name) for name in NAMES}
        return {name: values for name, values in picked.items() if values}

    @cached_property
    def base(self) -> ProductQuerySet:
        """Everything but words and facets."""
        cleaned, products = self.form.cleaned_data, self.queryset
        if not cleaned.get("state"):
            products = products.published()
        for name in self.filters.keys() - {*NAMES, "q"}:
            products = self.filters[name].filter(products, cleaned[name])
        return products

    @cached_property
    def matches(self) -> Matches:
        """Products that match all but the facets, with the values of each facet."""
        return matches_of(self.base, self.typed, wanted=WantedColumns(self._valued, COLUMNS))

    def find(self, sort: str | None) -> FindKeys:
        """How to find the products that match everything; best first unless sorted otherwise."""
        few = not self.matches.many
        if few:
            known, keys = self.matches.values, self.matches.find(MOST)
            keys = [pk for pk in keys if satisfies(known[pk], self.chosen)]
            products = self.queryset.filter(pk__any=keys)
        else:
            products = (
                self._chosen_of(self.matches.products) if self.chosen else self.matches.products
            )
        if sort in SORTS:
            field, descending = SORTS[sort]
            valued = products.with_values(timezone.localdate())
            return known_values_first(valued, field, descending=descending)
        if sort == "nama":
            return first_keys(products.order_by(*BY_NAME))
        if few:
            return lambda most: keys[:most]
        return self._best(products)

    def _best(self, products: ProductQuerySet) -> FindKeys:
        if not self.chosen:
            return self.matches.find
        if not self.typed:
            return first_keys(products.order_by(*BY_NAME))
        return most_relevant(
            products, beginning_with(self._chosen_of(self.base), self.matches.begins)
        )

    def counts(self) -> Counts | None:
        """Products per choice of each facet; None while there are too many to count at once."""
        if self.matches.many:
            return kept_counts(self.count_key)
        return counts_of(Counter(self.matches.values.values()), self.chosen)

    def count_and_keep(self) -> Counts:
        """The same however many there are, for those who ask later."""
        return count_and_keep(self.count_key, self._valued(self.matches.products), self.chosen)

    @property
    def count_key(self) -> str:
        """Name under which counts are kept: the question, and what this person may see."""
        seen = (self.access.region_ids(), self.access.region_ids(CATALOGUE | REGION_WIDE))
        asked = sorted((name, str(value)) for name, value in self.form.cleaned_data.items())
        return key_of([*map(sorted, seen), timezone.localdate(), asked])

    def facets(self, counts: Counts | None) -> list[Facet]:
        """The facets as a page shows them."""
        return [facet_of(self.form[n], counts, self.chosen) for n in NAMES]

    def _valued(self, products: ProductQuerySet) -> ProductQuerySet:
        today = timezone.localdate()
        valued = products.with_values(today)
        return with_facets(valued, self.access.region_ids(), self.code, today)

    def _chosen_of(self, products: ProductQuerySet) -> ProductQuerySet:
        return self._valued(products).filter(chosen_q(self.chosen))

    @property
    def further(self) -> list[BoundField]:
        """The fields that are neither words nor facets."""
        return [self.form[name] for name in self.form.fields if name not in {"q", *NAMES}]

    def by_commodity(self, queryset: ProductQuerySet, name: str, value: str) -> ProductQuerySet:
        """The class whose code begins what was typed, and everything under it."""
        return queryset.filter(commodity__kbki_code__startswith=value.split(" ")[0])

    def by_state(self, queryset: ProductQuerySet, name: str, value: str) -> ProductQuerySet:
        return (
            queryset.filter(is_active=False)
            if value == "inactive"
            else queryset.filter(state=value)
        )
