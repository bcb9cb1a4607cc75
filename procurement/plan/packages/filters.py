"""Narrowing the announced plan."""

import re
from typing import Any

import django_filters as filters
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from catalog.search.words.mending import spellings
from p3dn.ui.finding.rows import words_or_alike
from p3dn.ui.lists.filters import WordsFilter
from p3dn.ui.lists.parameters import AddressFilterSet
from procurement.budget.ceiling import with_left
from procurement.models import Package
from procurement.models.plan.package import PackageQuerySet
from procurement.shared.pages.filters import agencies, years


class PackageFilter(AddressFilterSet):
    """Find a package by words or code, year, agency, method and plan."""

    q = WordsFilter(label=_("Nama paket atau kode RUP"), method="search")
    fiscal_year = filters.TypedChoiceFilter(label=_("Tahun"), choices=(), coerce=int)
    agency = filters.ModelChoiceFilter(label=_("Perangkat daerah"), queryset=agencies)
    method = filters.ChoiceFilter(
        label=_("Metode"), choices=[c for c in Package.Method.choices if c[0]]
    )
    planned_domestic = filters.ChoiceFilter(label=_("Rencana PDN"), choices=Package.Planned.choices)
    left = filters.ChoiceFilter(
        label=_("Sisa pagu"),
        choices=[("some", _("Masih ada")), ("none", _("Habis"))],
        method="by_left",
    )

    class Meta:
        model = Package
        fields = ("q", "fiscal_year", "agency", "method", "planned_domestic", "left")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.filters["fiscal_year"].extra["choices"] = years(self.request)

    def by_left(self, rows: PackageQuerySet, name: str, value: str) -> QuerySet[Package]:
        """With something left of the ceiling, or nothing."""
        rows = with_left(rows)
        return rows.filter(Q(left__gt=0) if value == "some" else Q(left__lte=0))

    def search(self, rows: QuerySet[Package], name: str, value: str) -> QuerySet[Package]:
        """By code when it is one, by words of the name otherwise; then spelled nearly so."""
        if re.fullmatch("[0-9]+", value):
            return rows.filter(rup_code__startswith=value)
        return words_or_alike(rows, value, "name", mend=spellings)
