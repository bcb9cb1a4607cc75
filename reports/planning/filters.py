"""Narrowing the packages behind figures of the plan; the same names stand in the links of the dashboards."""

from typing import Any

import django_filters as filters
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from p3dn.ui.lists.filters import YearFilter
from p3dn.ui.lists.parameters import AddressFilterSet
from procurement.models import Package
from procurement.shared.pages.filters import agencies, ask_for_region_of_several, regions
from reports.figures.declared.wholes import CEILING
from reports.figures.register import PLANNED, PLANNED_BY_KEY
from reports.figures.terms import PlanTerm


class PlannedFilter(AddressFilterSet):
    """Each choice narrows; together they select exactly the packages a figure of the plan sums."""

    figure = filters.ChoiceFilter(
        label=_("Angka"),
        choices=[
            (term.key, term.label)
            for term in PLANNED
            if term.is_of_providers and term is not CEILING
        ],
        method="by_figure",
    )
    fiscal_year = YearFilter(label=_("Tahun"))
    region = filters.ModelChoiceFilter(label=_("Daerah"), queryset=regions)
    agency = filters.ModelChoiceFilter(label=_("Perangkat daerah"), queryset=agencies)
    method = filters.ChoiceFilter(
        label=_("Metode"), choices=[choice for choice in Package.Method.choices if choice[0]]
    )
    planned_domestic = filters.ChoiceFilter(label=_("Rencana PDN"), choices=Package.Planned.choices)

    class Meta:
        model = Package
        fields: tuple[str, ...] = ()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Ask for the region only those who work in several."""
        super().__init__(*args, **kwargs)
        ask_for_region_of_several(self)

    @property
    def term(self) -> PlanTerm:
        """The sum that is asked for; all ceilings when none is."""
        chosen = self.form.cleaned_data.get("figure") if self.is_valid() else ""
        return PLANNED_BY_KEY[chosen] if chosen else CEILING

    def by_figure(self, packages: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Packages that belong to this sum."""
        return packages.filter(PLANNED_BY_KEY[value].packages())
