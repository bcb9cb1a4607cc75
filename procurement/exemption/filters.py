"""Narrowing the Tim P3DN's list."""

import django_filters as filters
from django.utils.translation import gettext_lazy as _

from p3dn.ui.lists.parameters import AddressFilterSet
from procurement.models import Exemption


class ExemptionFilter(AddressFilterSet):
    """Exemptions by state and kind."""

    state = filters.ChoiceFilter(label=_("Status"), choices=Exemption.State.choices)
    kind = filters.ChoiceFilter(label=_("Jenis"), choices=Exemption.Kind.choices)

    class Meta:
        model = Exemption
        fields = ("state", "kind")
