"""What a breakdown is asked for: by which thing, and of which purchases."""

from typing import Any

import django_filters as filters
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from procurement.models import Expense
from reports.spending.purchases import PurchaseFilter

from .kinds import BY, COMMODITY


class BreakdownFilter(PurchaseFilter):
    """Also by what the sums are told apart."""

    by = filters.ChoiceFilter(
        label=_("Menurut"),
        choices=[(name, kind.label) for name, kind in BY.items()],
        empty_label=None,
        method="told_apart",
    )

    class Meta:
        model = Expense
        fields: tuple[str, ...] = ()

    @property
    def kind(self) -> str:
        """By what: by class of commodity unless something else is chosen."""
        return (self.form.cleaned_data.get("by") if self.is_valid() else "") or COMMODITY

    def told_apart(self, lines: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """The same purchases, however they are told apart."""
        return lines
