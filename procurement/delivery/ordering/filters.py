"""Narrowing the list of orders."""

from typing import Any

import django_filters as filters
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from p3dn.ui.lists.filters import DayFilter, WordsFilter
from p3dn.ui.lists.parameters import AddressFilterSet
from procurement.models import Order
from procurement.models.spending.order import SMALL_BUSINESS, OrderQuerySet
from procurement.shared.pages.filters import agencies

from .reads import OrderStanding, with_standing


class OrderFilter(AddressFilterSet):
    """Words are looked for in number, supplier, and the request's number and title."""

    words = WordsFilter(
        label=_("Cari"),
        among=(
            "number__icontains",
            "supplier_name__icontains",
            "request__number__icontains",
            "request__title__icontains",
        ),
    )
    state = filters.ChoiceFilter(
        label=_("Status"), choices=OrderStanding.choices, method="by_standing"
    )
    agency = filters.ModelChoiceFilter(label=_("Perangkat daerah"), queryset=agencies)
    since = DayFilter(field_name="ordered_on", lookup_expr="gte", label=_("Sejak tanggal"))
    until = DayFilter(field_name="ordered_on", lookup_expr="lte", label=_("Sampai tanggal"))
    small_business = filters.ChoiceFilter(label=_("UMKK"), choices=SMALL_BUSINESS)

    class Meta:
        model = Order
        fields: tuple[str, ...] = ()

    def by_standing(self, rows: OrderQuerySet, name: str, value: str) -> QuerySet[Any]:
        """As they stand today."""
        told: QuerySet[Any] = with_standing(rows, timezone.localdate())
        return told.filter(stands=value)
