"""What the Tim P3DN worked out of a line's TKDN."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from catalog.models.product import ORIGINS
from p3dn.regulation import Origin
from p3dn.ui.fields import PercentField


class CalculationForm(forms.Form):
    """What the Tim P3DN found of a line."""

    origin = forms.ChoiceField(
        label=gettext_lazy("Asal barang"), choices=[one for one in ORIGINS if one[0] != "unknown"]
    )
    tkdn = PercentField(
        label=gettext_lazy("TKDN menurut perhitungan (%)"),
        required=False,
        help_text=gettext_lazy("Kosongkan untuk barang impor."),
    )

    def clean(self) -> dict[str, Any]:
        """A domestic thing was calculated; an import has no domestic content to speak of."""
        data = super().clean() or {}
        domestic = data.get("origin") == Origin.DOMESTIC.value
        if domestic and data.get("tkdn") is None and "tkdn" not in self.errors:
            self.add_error("tkdn", _("Isi TKDN hasil perhitungan."))
        if data.get("origin") == Origin.IMPORTED.value and data.get("tkdn"):
            self.add_error("tkdn", _("Barang impor tidak mempunyai TKDN. Kosongkan isian ini."))
        return data
