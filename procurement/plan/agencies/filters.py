"""Narrowing proposals for agencies."""

import django_filters as filters
from django.utils.translation import gettext_lazy as _

from p3dn.ui.lists.filters import WordsFilter
from p3dn.ui.lists.parameters import AddressFilterSet
from procurement.models import AgencyProposal


class ProposalFilter(AddressFilterSet):
    """By name, kind and whether somebody decided."""

    name = WordsFilter(label=_("Nama"), lookup_expr="icontains")
    kind = filters.ChoiceFilter(label=_("Jenis"), choices=AgencyProposal.Kind.choices)
    state = filters.ChoiceFilter(label=_("Status"), choices=AgencyProposal.State.choices)

    class Meta:
        model = AgencyProposal
        fields = ("name", "kind", "state")
