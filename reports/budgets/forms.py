"""What an administrator writes of a budget, and how the list is narrowed."""

from typing import Any, ClassVar

import django_filters as filters
from django import forms
from django.utils.translation import gettext_lazy as _

from catalog.shared.forms import RecordForm
from p3dn.accounts.models import Agency, Region
from p3dn.ui.lists.filters import YearFilter
from p3dn.ui.lists.parameters import AddressFilterSet
from p3dn.ui.values.bounds import FIRST_YEAR, LAST_YEAR
from p3dn.ui.values.fields import DateField, RupiahField
from procurement.shared.filters import agencies, ask_for_region_of_several, regions
from reports.models import ProcurementBudget


class BudgetFilter(AddressFilterSet):
    """By year and place; the same names stand in the links of the dashboards."""

    year = YearFilter(label=_("Tahun"))
    region = filters.ModelChoiceFilter(label=_("Daerah"), queryset=regions)
    agency = filters.ModelChoiceFilter(label=_("Perangkat daerah"), queryset=agencies)

    class Meta:
        model = ProcurementBudget
        fields: tuple[str, ...] = ()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Ask for the region only those who work in several."""
        super().__init__(*args, **kwargs)
        ask_for_region_of_several(self)


class BudgetForm(RecordForm[ProcurementBudget]):
    """A budget of one of the agencies of the administrator's regions."""

    year = forms.IntegerField(
        label=_("Tahun anggaran"),
        min_value=FIRST_YEAR,
        max_value=LAST_YEAR,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "maxlength": 4}),
    )
    amount = RupiahField(label=_("Anggaran pengadaan (Rp)"))
    document_date = DateField(label=_("Tanggal dokumen"))

    class Meta:
        model = ProcurementBudget
        fields: ClassVar[list[str]] = [
            "agency",
            "year",
            "amount",
            "document_number",
            "document_date",
        ]

    def __init__(self, *args: Any, regions: list[Region], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["agency"].queryset = Agency.objects.filter(region__in=regions)  # type: ignore[attr-defined]  # a choice of records


class BudgetChangeForm(RecordForm[ProcurementBudget]):
    """What of a budget may be put right."""

    amount = RupiahField(label=_("Anggaran pengadaan (Rp)"))
    document_date = DateField(label=_("Tanggal dokumen"))

    class Meta:
        model = ProcurementBudget
        fields: ClassVar[list[str]] = ["amount", "document_number", "document_date", "is_withdrawn"]
