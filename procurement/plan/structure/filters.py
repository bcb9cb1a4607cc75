"""Narrowing the plan beside its budget, and the items of budgets."""

from typing import Any

import django_filters as filters
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from p3dn.ui.lists.filters import WordsFilter
from p3dn.ui.lists.parameters import AddressFilterSet
from procurement.models import BudgetItem, BudgetStanding
from procurement.models.plan.standing import BudgetStandingQuerySet
from procurement.shared.pages.filters import (
    agencies,
    ask_for_region_of_several,
    regions,
    years,
)

OVER, WITHIN, KNOWN, UNKNOWN = "over", "within", "known", "unknown"


class StandingFilter(AddressFilterSet):
    """By year, place, level, and whether the plan is above its budget."""

    fiscal_year = filters.TypedChoiceFilter(label=_("Tahun"), choices=(), coerce=int)
    region = filters.ModelChoiceFilter(label=_("Daerah"), queryset=regions)
    agency = filters.ModelChoiceFilter(label=_("Perangkat daerah"), queryset=agencies)
    level = filters.ChoiceFilter(label=_("Tingkat"), choices=BudgetStanding.Level.choices)
    budget = filters.ChoiceFilter(
        label=_("Rencana terhadap anggaran"),
        choices=[
            (OVER, _("Di atas anggaran")),
            (WITHIN, _("Dalam anggaran")),
            (KNOWN, _("Anggaran diketahui")),
            (UNKNOWN, _("Anggaran belum diketahui")),
        ],
        method="by_budget",
    )

    class Meta:
        model = BudgetStanding
        fields = ("fiscal_year", "region", "agency", "level", "budget")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Ask for the region only those who work in several."""
        super().__init__(*args, **kwargs)
        self.filters["fiscal_year"].extra["choices"] = years(self.request)
        ask_for_region_of_several(self)

    def by_budget(
        self, rows: BudgetStandingQuerySet, name: str, value: str
    ) -> QuerySet[BudgetStanding]:
        """Above, within, known at all, or nobody knows."""
        found = {OVER: rows.over, WITHIN: rows.within, KNOWN: rows.known, UNKNOWN: rows.unknown}
        return found[value]()


class BudgetItemFilter(AddressFilterSet):
    """By words or code, year, agency and level."""

    q = WordsFilter(label=_("Nama atau kode"), method="search")
    fiscal_year = filters.TypedChoiceFilter(label=_("Tahun"), choices=(), coerce=int)
    agency = filters.ModelChoiceFilter(label=_("Perangkat daerah"), queryset=agencies)
    level = filters.ChoiceFilter(label=_("Tingkat"), choices=BudgetItem.Level.choices)

    class Meta:
        model = BudgetItem
        fields = ("q", "fiscal_year", "agency", "level")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        own = BudgetItem.objects.visible_to(self.request.user).order_by("-fiscal_year")
        known = own.values_list("fiscal_year", flat=True).distinct()
        self.filters["fiscal_year"].extra["choices"] = [(year, str(year)) for year in known]

    def search(self, rows: QuerySet[BudgetItem], name: str, value: str) -> QuerySet[BudgetItem]:
        """Codes that begin so, or names that hold it."""
        return rows.filter(
            Q(code__startswith=value) | Q(account__startswith=value) | Q(name__icontains=value)
        )
