"""Narrowing the self-managed plan."""

import re
from typing import Any

import django_filters as filters
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from p3dn.ui.finding.rows import words_or_alike
from p3dn.ui.lists.filters import WordsFilter
from p3dn.ui.lists.parameters import AddressFilterSet
from procurement.models import SelfManagedPackage
from procurement.shared.pages.filters import agencies


class SelfManagedFilter(AddressFilterSet):
    """By words or code, year, agency and type."""

    q = WordsFilter(label=_("Nama paket atau kode RUP"), method="search")
    fiscal_year = filters.TypedChoiceFilter(label=_("Tahun"), choices=(), coerce=int)
    agency = filters.ModelChoiceFilter(label=_("Perangkat daerah"), queryset=agencies)
    kind = filters.ChoiceFilter(
        label=_("Tipe swakelola"), choices=[c for c in SelfManagedPackage.Kind.choices if c[0]]
    )

    class Meta:
        model = SelfManagedPackage
        fields = ("q", "fiscal_year", "agency", "kind")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        own = SelfManagedPackage.objects.visible_to(self.request.user).order_by("-fiscal_year")
        known = own.values_list("fiscal_year", flat=True).distinct()
        self.filters["fiscal_year"].extra["choices"] = [(year, str(year)) for year in known]

    def search(
        self, rows: QuerySet[SelfManagedPackage], name: str, value: str
    ) -> QuerySet[SelfManagedPackage]:
        """By code when it is one, by words of the name otherwise; then spelled nearly so."""
        if re.fullmatch("[0-9]+", value):
            return rows.filter(rup_code__startswith=value)
        return words_or_alike(rows, value, "name")
