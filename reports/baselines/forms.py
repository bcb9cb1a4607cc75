"""Which plan is to be frozen."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from catalog.shared.forms import OwnRegionField
from p3dn.accounts.models import Region
from p3dn.ui.values.bounds import FIRST_YEAR, LAST_YEAR
from p3dn.ui.values.fields import DateField


class BaselineForm(forms.Form):
    """A year and the day whose end counts."""

    year = forms.IntegerField(
        label=_("Tahun anggaran"),
        min_value=FIRST_YEAR,
        max_value=LAST_YEAR,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "maxlength": 4}),
    )
    day = DateField(
        label=_("Menurut keadaan tanggal"),
        help_text=_("Rencana seperti pada akhir hari itu; biasanya 31 Maret."),
    )

    def __init__(self, *args: Any, regions: list[Region], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["region"] = OwnRegionField(regions, label=_("Daerah"))
