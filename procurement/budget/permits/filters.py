"""Narrowing the list of permits to pass a ceiling."""

import django_filters as filters
from django.utils.translation import gettext_lazy as _

from p3dn.ui.lists.filters import DayFilter, WordsFilter
from p3dn.ui.lists.parameters import AddressFilterSet
from procurement.models import CeilingPermit
from procurement.shared.pages.filters import agencies


class PermitFilter(AddressFilterSet):
    """Words are looked for in request, document and package."""

    words = WordsFilter(
        label=_("Cari"),
        among=(
            "request__number__icontains",
            "request__title__icontains",
            "request__package__rup_code__icontains",
            "basis__icontains",
        ),
    )
    state = filters.ChoiceFilter(label=_("Status"), choices=CeilingPermit.State.choices)
    permit_ground = filters.ChoiceFilter(
        field_name="ground", label=_("Dasar"), choices=CeilingPermit.Ground.choices
    )
    agency = filters.ModelChoiceFilter(label=_("Perangkat daerah"), queryset=agencies)
    since = DayFilter(field_name="asked_at__date", lookup_expr="gte", label=_("Sejak tanggal"))
    until = DayFilter(field_name="asked_at__date", lookup_expr="lte", label=_("Sampai tanggal"))

    class Meta:
        model = CeilingPermit
        fields: tuple[str, ...] = ()
