"""Narrowing the list of requests."""

import django_filters as filters
from django.utils.translation import gettext_lazy as _

from p3dn.ui.lists.filters import WordsFilter
from p3dn.ui.lists.parameters import AddressFilterSet
from procurement.models import PurchaseRequest
from procurement.models.requests.request import PurchaseRequestQuerySet
from procurement.shared.filters import agencies


class RequestFilter(AddressFilterSet):
    """Find a request by words, state and agency; words also look into its lines."""

    q = WordsFilter(label=_("Nomor, judul atau barang"), method="search")
    state = filters.ChoiceFilter(
        label=_("Status"), choices=PurchaseRequest.State.choices, method="by_state"
    )
    agency = filters.ModelChoiceFilter(label=_("Perangkat daerah"), queryset=agencies)

    class Meta:
        model = PurchaseRequest
        fields = ("q", "state", "agency")

    def by_state(
        self, rows: PurchaseRequestQuerySet, name: str, value: str
    ) -> PurchaseRequestQuerySet:
        """Of the request, or of one of its open lines."""
        return rows.standing(value)

    def search(
        self, rows: PurchaseRequestQuerySet, name: str, value: str
    ) -> PurchaseRequestQuerySet:
        """In the number, the title and the descriptions of lines."""
        return rows.search(value)
