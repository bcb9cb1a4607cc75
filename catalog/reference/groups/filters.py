"""Narrowing the list of groups."""

from typing import Any

from django.db.models import Exists, OuterRef, Q
from django.utils.translation import gettext_lazy as _
from django_filters import ChoiceFilter

from catalog.models import EquivalenceGroup, GroupMember
from catalog.models.reference.group import EquivalenceGroupQuerySet
from catalog.shared.writing import VERIFIER
from p3dn.ui.lists.filters import WordsFilter
from p3dn.ui.lists.parameters import AddressFilterSet


class GroupFilter(AddressFilterSet):
    """Words are looked for in name, use and commodities; digits are the beginning of a code."""

    q = WordsFilter(label=_("Nama, kegunaan atau kode KBKI"), method="by_words")
    state = ChoiceFilter(label=_("Status"), choices=EquivalenceGroup.State.choices)

    waiting = ChoiceFilter(
        label=_("Menunggu"), method="by_waiting", choices=[("yes", _("keputusan saya"))]
    )

    class Meta:
        model = EquivalenceGroup
        fields: tuple[str, ...] = ()

    def by_waiting(self, rows: EquivalenceGroupQuerySet, name: str, value: str) -> Any:
        """Proposals of others that the person decides on."""
        return rows.waiting_for(self.request.user, VERIFIER)

    def by_words(self, rows: EquivalenceGroupQuerySet, name: str, value: str) -> Any:
        """Rows in which each word occurs somewhere."""
        for word in value.split():
            named = GroupMember.objects.filter(group=OuterRef("pk")).filter(
                Q(commodity__kbki_code__startswith=word) | Q(commodity__name__icontains=word)
            )
            rows = rows.filter(Q(name__icontains=word) | Q(use__icontains=word) | Exists(named))
        return rows
