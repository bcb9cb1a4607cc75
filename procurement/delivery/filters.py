"""Narrowing the list of deliveries."""

import django_filters as filters
from django.utils.translation import gettext_lazy as _

from p3dn.ui.lists.filters import DayFilter, WordsFilter
from p3dn.ui.lists.parameters import AddressFilterSet
from procurement.models import Realization
from procurement.shared.pages.filters import agencies


class RealizationFilter(AddressFilterSet):
    """Words are looked for in supplier, contract, handover and request numbers."""

    words = WordsFilter(
        label=_("Cari"),
        among=(
            "supplier_name__icontains",
            "contract_number__icontains",
            "handover_number__icontains",
            "request__number__icontains",
        ),
    )
    agency = filters.ModelChoiceFilter(label=_("Perangkat daerah"), queryset=agencies)
    since = DayFilter(field_name="handover_date", lookup_expr="gte", label=_("Sejak tanggal"))
    until = DayFilter(field_name="handover_date", lookup_expr="lte", label=_("Sampai tanggal"))
    small_business = filters.ChoiceFilter(
        label=_("UMKK"), choices=Realization.SmallBusiness.choices
    )
    is_cancelled = filters.ChoiceFilter(
        label=_("Keadaan"), choices=[("False", _("Dihitung")), ("True", _("Dibatalkan"))]
    )

    class Meta:
        model = Realization
        fields: tuple[str, ...] = ()
