"""Which plan is to be frozen."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from catalog.shared.forms import OwnRegionField
from p3dn.accounts.models import Region
from p3dn.ui.values.fields import DateField, YearField


class BaselineForm(forms.Form):
    """A year and the day whose end counts."""

    year = YearField(label=_("Tahun anggaran"))
    day = DateField(
        label=_("Menurut keadaan tanggal"),
        help_text=_("Rencana seperti pada akhir hari itu; biasanya 31 Maret."),
    )

    def __init__(self, *args: Any, regions: list[Region], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["region"] = OwnRegionField(regions, label=_("Daerah"))
