"""Narrowing the Tim P3DN's list."""

import django_filters as filters
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from catalog.search.words.mending import spellings
from p3dn.ui.finding.rows import words_or_alike
from p3dn.ui.lists.filters import WordsFilter
from p3dn.ui.lists.parameters import AddressFilterSet
from procurement.models import Exemption
from procurement.models.exemptions.state import ExemptionQuerySet
from procurement.shared.pages.filters import WHOSE

from .reads import exemptions_to_decide

SEARCHED = ("decision_number", "letter_number", "line__description")


class ExemptionFilter(AddressFilterSet):
    """Exemptions by words, state and kind, and by who may decide them."""

    q = WordsFilter(label=_("Nomor atau barang"), method="search")
    state = filters.ChoiceFilter(
        label=_("Status"), choices=Exemption.Standing.choices, method="by_standing"
    )
    kind = filters.ChoiceFilter(label=_("Jenis"), choices=Exemption.Kind.choices)
    waiting = filters.ChoiceFilter(
        label=_("Menunggu keputusan"), choices=WHOSE, method="by_who_decides"
    )

    class Meta:
        model = Exemption
        fields = ("q", "state", "kind", "waiting")

    def by_standing(self, rows: ExemptionQuerySet, name: str, value: str) -> ExemptionQuerySet:
        """As they stand today: waiting only while the line is open, granted only until the last day."""
        return rows.standing(value, timezone.localdate())

    def by_who_decides(self, rows: ExemptionQuerySet, name: str, value: str) -> QuerySet[Exemption]:
        """Those waiting for the Tim P3DN that this person may decide, or only others."""
        open_rows = rows.waiting()
        mine = [row[0] for row in exemptions_to_decide(self.request.user, timezone.localdate())]
        return open_rows.filter(pk__in=mine) if value == "mine" else open_rows.exclude(pk__in=mine)

    def search(self, rows: QuerySet[Exemption], name: str, value: str) -> QuerySet[Exemption]:
        """In the numbers of decision and letter and in what is to be bought; then spelled nearly so."""
        return words_or_alike(rows, value, *SEARCHED, mend=spellings)
