"""Narrowing the Tim P3DN's list."""

import django_filters as filters
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from catalog.search.words.mending import spellings
from p3dn.ui.finding.rows import words_or_alike
from p3dn.ui.lists.filters import WordsFilter
from p3dn.ui.lists.parameters import AddressFilterSet
from procurement.models import Exemption

SEARCHED = ("decision_number", "letter_number", "line__description")


class ExemptionFilter(AddressFilterSet):
    """Exemptions by words, state and kind."""

    q = WordsFilter(label=_("Nomor atau barang"), method="search")
    state = filters.ChoiceFilter(label=_("Status"), choices=Exemption.State.choices)
    kind = filters.ChoiceFilter(label=_("Jenis"), choices=Exemption.Kind.choices)

    class Meta:
        model = Exemption
        fields = ("q", "state", "kind")

    def search(self, rows: QuerySet[Exemption], name: str, value: str) -> QuerySet[Exemption]:
        """In the numbers of decision and letter and in what is to be bought; then spelled nearly so."""
        return words_or_alike(rows, value, *SEARCHED, mend=spellings)
