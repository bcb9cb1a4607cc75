"""Narrowing the self-managed plan."""

import re
from typing import Any

import django_filters as filters
from django.db.models import Exists, OuterRef, QuerySet
from django.utils.translation import gettext_lazy as _

from p3dn.ui.finding.rows import words_or_alike
from p3dn.ui.lists.filters import WordsFilter
from p3dn.ui.lists.parameters import AddressFilterSet
from procurement.models import AgencyBudget, SelfManagedPackage
from procurement.shared.pages.filters import (
    agencies,
    ask_for_region_of_several,
    regions,
    years,
)

KNOWN, UNKNOWN = "known", "unknown"


class SelfManagedFilter(AddressFilterSet):
    """By words or code, year, place, type, and whether the budget that pays is known."""

    q = WordsFilter(label=_("Nama paket atau kode RUP"), method="search")
    fiscal_year = filters.TypedChoiceFilter(label=_("Tahun"), choices=(), coerce=int)
    region = filters.ModelChoiceFilter(label=_("Daerah"), queryset=regions)
    agency = filters.ModelChoiceFilter(label=_("Perangkat daerah"), queryset=agencies)
    kind = filters.ChoiceFilter(
        label=_("Tipe swakelola"), choices=[c for c in SelfManagedPackage.Kind.choices if c[0]]
    )
    budget = filters.ChoiceFilter(
        label=_("Anggaran perangkat daerahnya"),
        choices=[(KNOWN, _("Anggaran diketahui")), (UNKNOWN, _("Anggaran belum diketahui"))],
        method="by_budget",
    )

    class Meta:
        model = SelfManagedPackage
        fields = ("q", "fiscal_year", "region", "agency", "kind", "budget")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Ask for the region only those who work in several."""
        super().__init__(*args, **kwargs)
        self.filters["fiscal_year"].extra["choices"] = years(self.request)
        ask_for_region_of_several(self)

    def by_budget(
        self, rows: QuerySet[SelfManagedPackage], name: str, value: str
    ) -> QuerySet[SelfManagedPackage]:
        """Of agencies whose procurement budget of the year is known, or is not."""
        told = AgencyBudget.objects.known().filter(
            agency=OuterRef("agency"), fiscal_year=OuterRef("fiscal_year")
        )
        return rows.filter(Exists(told) if value == KNOWN else ~Exists(told))

    def search(
        self, rows: QuerySet[SelfManagedPackage], name: str, value: str
    ) -> QuerySet[SelfManagedPackage]:
        """By code when it is one, by words of the name otherwise; then spelled nearly so."""
        if re.fullmatch("[0-9]+", value):
            return rows.filter(rup_code__startswith=value)
        return words_or_alike(rows, value, "name")
