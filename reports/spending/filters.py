"""Narrowing the list of spending; the same names stand in the links of the dashboards."""

from typing import Any

import django_filters as filters
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from procurement.models import Duty, Expense, Realization, RealizationLine
from procurement.models.requests.assessment import VERDICTS
from reports.figures.declared.wholes import VALUE
from reports.figures.register import SPENDING, SPENDING_BY_KEY
from reports.figures.terms import SpendingTerm

from .purchases import PurchaseFilter

TKDN = [("known", _("Diketahui")), ("unknown", _("Belum diketahui"))]


class SpendingFilter(PurchaseFilter):
    """Each choice narrows; together they select exactly the lines a figure sums."""

    figure = filters.ChoiceFilter(
        label=_("Angka"),
        choices=[(term.key, term.label) for term in SPENDING if term is not VALUE],
        method="by_figure",
    )
    origin = filters.ChoiceFilter(
        label=_("Asal"), choices=RealizationLine.Origin.choices, method="by_origin"
    )
    tkdn = filters.ChoiceFilter(label=_("Nilai TKDN"), choices=TKDN, method="by_tkdn")
    small_business = filters.ChoiceFilter(
        label=_("UMKK"),
        choices=Realization.SmallBusiness.choices,
    )
    verdict = filters.ChoiceFilter(
        field_name="assessment__verdict", label=_("Putusan"), choices=VERDICTS
    )
    duty = filters.ChoiceFilter(label=_("Kewajiban"), choices=Duty.choices)

    class Meta:
        model = Expense
        fields: tuple[str, ...] = ()

    @property
    def term(self) -> SpendingTerm:
        """The sum that is asked for; all that was spent when none is."""
        chosen = self.form.cleaned_data.get("figure") if self.is_valid() else ""
        return SPENDING_BY_KEY[chosen] if chosen else VALUE

    def by_figure(self, lines: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Purchases that add something to this sum."""
        return lines.filter(SPENDING_BY_KEY[value].rows())

    def by_origin(self, lines: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Purchases of which something is of that origin."""
        return lines.filter(**{f"{value}_value__gt": 0})

    def by_tkdn(self, lines: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Purchases whose TKDN value is, or is not, known."""
        return lines.filter(tkdn_base__gt=0) if value == "known" else lines.filter(tkdn_base=0)

    def selected(self) -> QuerySet[Expense]:
        """The purchases selected; none while a choice is not understood, rather than too many."""
        lines: QuerySet[Expense] = self.qs if self.is_valid() else self.queryset.none()
        return lines
