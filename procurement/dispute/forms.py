"""What the Tim P3DN worked out of a line's TKDN."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from catalog.models.register.product import ORIGINS
from p3dn.regulation import Origin
from p3dn.regulation.judging.evidence import contradicts, lacks_content
from p3dn.ui.values.fields import PercentField


class CalculationForm(forms.Form):
    """What the Tim P3DN found of a line."""

    origin = forms.ChoiceField(
        label=gettext_lazy("Asal barang"),
        choices=[one for one in ORIGINS if one[0] != Origin.UNKNOWN.value],
    )
    tkdn = PercentField(
        label=gettext_lazy("TKDN menurut perhitungan (%)"),
        required=False,
        help_text=gettext_lazy("Kosongkan untuk barang impor."),
    )

    decision_number = forms.CharField(
        label=gettext_lazy("Nomor keputusan Tim P3DN"),
        max_length=100,
        help_text=gettext_lazy("Nomor berita acara atau surat yang memuat tafsir akhir tim."),
    )

    def clean(self) -> dict[str, Any]:
        """A domestic thing was calculated; an import has no domestic content to speak of."""
        data = super().clean() or {}
        if "origin" not in data or "tkdn" not in data:
            return data
        origin, tkdn = Origin(data["origin"]), data["tkdn"]
        if lacks_content(origin, tkdn):
            self.add_error("tkdn", _("Isi TKDN hasil perhitungan."))
        if contradicts(origin, tkdn):
            self.add_error("tkdn", _("Barang impor tidak mempunyai TKDN. Kosongkan isian ini."))
        return data
