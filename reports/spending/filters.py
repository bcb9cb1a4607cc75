"""Narrowing the list of spending; the same names stand in the links of the dashboards."""

from typing import Any

import django_filters as filters
from django import forms
from django.db.models import QuerySet
from django.utils.dates import MONTHS
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access import access_of
from p3dn.accounts.models import Agency, Region
from p3dn.ui.bounds import FIRST_YEAR, LAST_YEAR
from p3dn.ui.filters import WordsFilter
from p3dn.ui.parameters import AddressFilterSet
from procurement.models import Realization, RealizationLine
from procurement.models.assessment import VERDICTS

MONTHS_BY_NUMBER = [(str(number), name) for number, name in MONTHS.items()]
TKDN = [("known", _("Diketahui")), ("unknown", _("Belum diketahui"))]


def regions_of(request: Any) -> QuerySet[Region]:
    return Region.objects.visible_to(request.user)


def _agencies(request: Any) -> QuerySet[Agency]:
    return Agency.objects.visible_to(request.user)


class YearFilter(filters.Filter):
    """A calendar year, typed."""

    field_class = forms.IntegerField


class SpendingFilter(AddressFilterSet):
    """Each choice narrows; together they select exactly the lines a figure sums."""

    year = YearFilter(
        field_name="realization__handover_date",
        lookup_expr="year",
        label=_("Tahun"),
        min_value=FIRST_YEAR,
        max_value=LAST_YEAR,
    )
    month = filters.ChoiceFilter(
        field_name="realization__handover_date",
        lookup_expr="month",
        label=_("Bulan"),
        choices=MONTHS_BY_NUMBER,
    )
    until = filters.ChoiceFilter(
        field_name="realization__handover_date",
        lookup_expr="month__lte",
        label=_("Sampai bulan"),
        choices=MONTHS_BY_NUMBER,
    )
    region = filters.ModelChoiceFilter(
        field_name="realization__region", label=_("Daerah"), queryset=regions_of
    )
    agency = filters.ModelChoiceFilter(
        field_name="realization__agency", label=_("Perangkat daerah"), queryset=_agencies
    )
    origin = filters.ChoiceFilter(label=_("Asal"), choices=RealizationLine.Origin.choices)
    tkdn = filters.ChoiceFilter(label=_("Nilai TKDN"), choices=TKDN, method="by_tkdn")
    small_business = filters.ChoiceFilter(
        field_name="realization__small_business",
        label=_("UMKK"),
        choices=Realization.SmallBusiness.choices,
    )
    verdict = filters.ChoiceFilter(
        field_name="assessment__verdict", label=_("Putusan"), choices=VERDICTS
    )
    commodity = WordsFilter(
        field_name="line__commodity__kbki_code",
        lookup_expr="startswith",
        label=_("Kode KBKI"),
        widget=forms.TextInput(attrs={"inputmode": "numeric"}),
    )

    class Meta:
        model = RealizationLine
        fields: tuple[str, ...] = ()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Ask for the region only those who work in several."""
        super().__init__(*args, **kwargs)
        if len(access_of(self.request.user).region_ids()) < 2:
            del self.filters["region"]

    def by_tkdn(self, lines: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Lines whose TKDN value is, or is not, known."""
        return lines.filter(tkdn__isnull=value == "unknown")

    def selected(self) -> QuerySet[RealizationLine]:
        """The lines selected; none while a choice is not understood, rather than too many."""
        return self.qs if self.is_valid() else self.queryset.none()
