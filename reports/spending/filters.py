"""Narrowing the list of spending; the same names stand in the links of the dashboards."""

from typing import Any

import django_filters as filters
from django import forms
from django.db.models import Exists, OuterRef, QuerySet
from django.utils.dates import MONTHS
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import Agency
from p3dn.ui.lists.filters import WordsFilter, YearFilter
from p3dn.ui.lists.parameters import AddressFilterSet
from procurement.models import (
    Duty,
    Expense,
    ExpenseFunding,
    Realization,
    RealizationLine,
    Source,
    SpendingCell,
)
from procurement.models.requests.assessment import VERDICTS
from procurement.shared.filters import regions
from reports.figures.declared.wholes import VALUE
from reports.figures.register import SPENDING, SPENDING_BY_KEY
from reports.figures.terms import SpendingTerm

MONTHS_BY_NUMBER = [(str(number), name) for number, name in MONTHS.items()]
FUNDS = ("APBD", "APBDP", "BLUD", "APBN", "APBNP", "BLU")  # as the national systems write them
TKDN = [("known", _("Diketahui")), ("unknown", _("Belum diketahui"))]


def _agencies(request: Any) -> QuerySet[Agency]:
    """Agencies one sees, and those that spent here before they moved to another region."""
    spenders = SpendingCell.objects.visible_to(request.user).values("agency")
    return Agency.objects.visible_to(request.user) | Agency.objects.filter(pk__in=spenders)


class SpendingFilter(AddressFilterSet):
    """Each choice narrows; together they select exactly the lines a figure sums."""

    figure = filters.ChoiceFilter(
        label=_("Angka"),
        choices=[(term.key, term.label) for term in SPENDING if term is not VALUE],
        method="by_figure",
    )
    year = YearFilter(
        field_name="date",
        lookup_expr="year",
        label=_("Tahun"),
    )
    month = filters.ChoiceFilter(
        field_name="date",
        lookup_expr="month",
        label=_("Bulan"),
        choices=MONTHS_BY_NUMBER,
    )
    until = filters.ChoiceFilter(
        field_name="date",
        lookup_expr="month__lte",
        label=_("Sampai bulan"),
        choices=MONTHS_BY_NUMBER,
    )
    region = filters.ModelChoiceFilter(label=_("Daerah"), queryset=regions)
    agency = filters.ModelChoiceFilter(label=_("Perangkat daerah"), queryset=_agencies)
    source = filters.ChoiceFilter(label=_("Sumber"), choices=Source.choices)
    funding = filters.ChoiceFilter(
        label=_("Sumber dana"), choices=[(name, name) for name in FUNDS], method="by_funding"
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
    commodity = WordsFilter(
        field_name="commodity__kbki_code",
        lookup_expr="startswith",
        label=_("Kode KBKI"),
        widget=forms.TextInput(attrs={"inputmode": "numeric"}),
    )

    class Meta:
        model = Expense
        fields: tuple[str, ...] = ()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Ask for the region only those who work in several."""
        super().__init__(*args, **kwargs)
        if len(access_of(self.request.user).region_ids()) < 2:
            del self.filters["region"]

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

    def by_funding(self, lines: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Purchases that this source of funds paid, alone or with others."""
        paid = ExpenseFunding.objects.filter(expense=OuterRef("pk"), source=value)
        return lines.filter(Exists(paid))

    def by_tkdn(self, lines: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Purchases whose TKDN value is, or is not, known."""
        return lines.filter(tkdn_base__gt=0) if value == "known" else lines.filter(tkdn_base=0)

    def selected(self) -> QuerySet[Expense]:
        """The purchases selected; none while a choice is not understood, rather than too many."""
        lines: QuerySet[Expense] = self.qs if self.is_valid() else self.queryset.none()
        return lines
