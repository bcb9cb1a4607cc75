"""Narrowing the list of permits to pass a ceiling."""

from typing import Any

import django_filters as filters
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.models import Agency
from p3dn.ui.lists.filters import DayFilter, WordsFilter
from p3dn.ui.lists.parameters import AddressFilterSet
from procurement.models import CeilingPermit


def _agencies(request: Any) -> QuerySet[Agency]:
    return Agency.objects.visible_to(request.user)


class PermitFilter(AddressFilterSet):
    """Words are looked for in request, document and package."""

    words = WordsFilter(label=_("Cari"), method="by_words")
    state = filters.ChoiceFilter(label=_("Status"), choices=CeilingPermit.State.choices)
    permit_ground = filters.ChoiceFilter(
        field_name="ground", label=_("Dasar"), choices=CeilingPermit.Ground.choices
    )
    agency = filters.ModelChoiceFilter(label=_("Perangkat daerah"), queryset=_agencies)
    since = DayFilter(field_name="asked_at__date", lookup_expr="gte", label=_("Sejak tanggal"))
    until = DayFilter(field_name="asked_at__date", lookup_expr="lte", label=_("Sampai tanggal"))

    class Meta:
        model = CeilingPermit
        fields: tuple[str, ...] = ()

    def by_words(self, rows: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Rows in which each word occurs somewhere."""
        for word in value.split():
            rows = rows.filter(
                Q(request__number__icontains=word)
                | Q(request__title__icontains=word)
                | Q(request__package__rup_code__icontains=word)
                | Q(basis__icontains=word)
            )
        return rows
