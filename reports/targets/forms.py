"""What an administrator writes of a target."""

from typing import Any, ClassVar

from django.utils.translation import gettext_lazy as _

from catalog.shared.forms import RecordForm, choose_region
from p3dn.accounts.models import Agency, Region
from p3dn.ui.values.fields import DateField, PercentField, YearField
from reports.models import Target


class TargetForm(RecordForm[Target]):
    """A new target of the administrator's own region, or of one of its agencies."""

    year = YearField(label=_("Tahun"))
    percent = PercentField(label=_("Target (%)"))
    decree_date = DateField(label=_("Tanggal keputusan"))

    class Meta:
        model = Target
        fields: ClassVar[list[str]] = [
            "region",
            "agency",
            "year",
            "measure",
            "percent",
            "decree_number",
            "decree_date",
        ]

    def __init__(self, *args: Any, regions: list[Region], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choose_region(self, regions)
        self.fields["agency"].queryset = Agency.objects.filter(region__in=regions)  # type: ignore[attr-defined]  # a choice of records
        self.fields["agency"].empty_label = _("Seluruh daerah")  # type: ignore[attr-defined]


class TargetChangeForm(RecordForm[Target]):
    """What of a target may be put right."""

    percent = PercentField(label=_("Target (%)"))
    decree_date = DateField(label=_("Tanggal keputusan"))

    class Meta:
        model = Target
        fields: ClassVar[list[str]] = ["percent", "decree_number", "decree_date", "is_withdrawn"]
