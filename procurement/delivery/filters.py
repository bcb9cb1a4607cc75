"""Narrowing the list of deliveries."""

from typing import Any

import django_filters as filters
from django import forms
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.models import Agency
from p3dn.ui.lists.filters import DayFilter, WordsFilter
from p3dn.ui.lists.parameters import AddressFilterSet
from procurement.models import Realization


def _agencies(request: Any) -> QuerySet[Agency]:
    return Agency.objects.visible_to(request.user)


class RealizationFilter(AddressFilterSet):
    """Words are looked for in supplier, contract, handover and request numbers."""

    words = WordsFilter(
        label=_("Cari"), method="by_words", widget=forms.TextInput(attrs={"type": "search"})
    )
    agency = filters.ModelChoiceFilter(label=_("Perangkat daerah"), queryset=_agencies)
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

    def by_words(self, rows: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Rows in which each word occurs somewhere."""
        for word in value.split():
            rows = rows.filter(
                Q(supplier_name__icontains=word)
                | Q(contract_number__icontains=word)
                | Q(handover_number__icontains=word)
                | Q(request__number__icontains=word)
            )
        return rows
