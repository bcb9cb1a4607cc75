"""Narrowing the list of official reports."""

import django_filters as filters
from django.utils.translation import gettext_lazy as _

from p3dn.ui.lists.parameters import AddressFilterSet
from reports.models import OfficialReport, ReportKind


class OfficialReportFilter(AddressFilterSet):
    """By state, kind and year."""

    state = filters.ChoiceFilter(label=_("Status"), choices=OfficialReport.State.choices)
    kind = filters.ChoiceFilter(label=_("Jenis"), choices=ReportKind.choices)
    year = filters.NumberFilter(label=_("Tahun"), min_value=2000, max_value=2100)

    class Meta:
        model = OfficialReport
        fields = ("state", "kind", "year")
