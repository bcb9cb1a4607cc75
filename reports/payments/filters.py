"""Narrowing the lines of payment documents."""

from typing import Any

import django_filters as filters
from django.utils.translation import gettext_lazy as _

from p3dn.ui.lists.filters import WordsFilter, YearFilter
from p3dn.ui.lists.parameters import AddressFilterSet
from procurement.models import Payment
from procurement.shared.pages.filters import agencies, ask_for_region_of_several, regions


class PaymentFilter(AddressFilterSet):
    """By year, place and budget account; the same names stand in the links of the comparison."""

    year = YearFilter(field_name="date", lookup_expr="year", label=_("Tahun"))
    region = filters.ModelChoiceFilter(label=_("Daerah"), queryset=regions)
    agency = filters.ModelChoiceFilter(label=_("Perangkat daerah"), queryset=agencies)
    account = WordsFilter(lookup_expr="startswith", label=_("Kode rekening"))

    class Meta:
        model = Payment
        fields: tuple[str, ...] = ()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Ask for the region only those who work in several."""
        super().__init__(*args, **kwargs)
        ask_for_region_of_several(self)
