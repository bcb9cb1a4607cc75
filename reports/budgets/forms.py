"""What an administrator writes of a budget, and how the list is narrowed."""

from typing import Any, ClassVar

import django_filters as filters
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from catalog.shared.forms import RecordForm
from p3dn.accounts.models import Agency, Region
from p3dn.ui.lists.filters import YearFilter
from p3dn.ui.lists.parameters import AddressFilterSet
from p3dn.ui.values.fields import DateField, RupiahField, YearField
from procurement.models import AgencyBudget
from procurement.models.plan.structure import AgencyBudgetQuerySet
from procurement.shared.pages.filters import agencies, ask_for_region_of_several, regions

ORIGINS = [
    ("by_document", _("Dokumen")),
    ("by_file", _("Berkas")),
    ("differing", _("Dokumen dan berkas berbeda")),
    ("withdrawn", _("Dicabut")),
]


class BudgetFilter(AddressFilterSet):
    """By year, place and origin; the same names stand in the links of the dashboards."""

    year = YearFilter(field_name="fiscal_year", label=_("Tahun"))
    region = filters.ModelChoiceFilter(label=_("Daerah"), queryset=regions)
    agency = filters.ModelChoiceFilter(label=_("Perangkat daerah"), queryset=agencies)

    origin = filters.ChoiceFilter(label=_("Asal"), choices=ORIGINS, method="by_origin")

    class Meta:
        model = AgencyBudget
        fields: tuple[str, ...] = ()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Ask for the region only those who work in several."""
        super().__init__(*args, **kwargs)
        ask_for_region_of_several(self)

    def by_origin(
        self, rows: AgencyBudgetQuerySet, name: str, value: str
    ) -> QuerySet[AgencyBudget]:
        """By what the amount is known."""
        found: QuerySet[AgencyBudget] = getattr(rows, value)()
        return found


class BudgetForm(RecordForm[AgencyBudget]):
    """A budget of one of the agencies of the administrator's regions."""

    fiscal_year = YearField(label=_("Tahun anggaran"))
    decreed = RupiahField(label=_("Anggaran pengadaan (Rp)"))
    document_date = DateField(label=_("Tanggal dokumen"))

    class Meta:
        model = AgencyBudget
        fields: ClassVar[list[str]] = [
            "agency",
            "fiscal_year",
            "decreed",
            "document_number",
            "document_date",
        ]

    def __init__(self, *args: Any, regions: list[Region], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["document_number"].required = True
        self.fields["agency"].queryset = Agency.objects.filter(region__in=regions)  # type: ignore[attr-defined]  # a choice of records


class BudgetChangeForm(RecordForm[AgencyBudget]):
    """What of a budget may be put right."""

    decreed = RupiahField(label=_("Anggaran pengadaan (Rp)"))
    document_date = DateField(label=_("Tanggal dokumen"))

    class Meta:
        model = AgencyBudget
        fields: ClassVar[list[str]] = [
            "decreed",
            "document_number",
            "document_date",
            "is_withdrawn",
        ]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["document_number"].required = True
