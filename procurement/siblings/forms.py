"""Why products of neighbouring codes do not serve, and why a pair of codes is closed."""

from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from p3dn.regulation import WhyNot
from p3dn.ui.values.bounds import is_kbki, whole
from procurement.models.requests.dismissal import WHY_NOT


class DismissalForm(forms.Form):
    """One reason for all products and codes that were ticked."""

    why = forms.ChoiceField(
        label=_("Sebabnya"), choices=WHY_NOT, error_messages={"required": _("Pilih sebabnya.")}
    )
    note = forms.CharField(label=_("Penjelasan"), required=False)

    def clean(self) -> dict[str, Any]:
        """Another reason needs words."""
        said = super().clean() or self.cleaned_data
        if said.get("why") == WhyNot.OTHER.value and not said.get("note", "").strip():
            self.add_error("note", _("Untuk sebab lain, tuliskan penjelasannya."))
        return said


class ApartForm(forms.Form):
    """Why two codes are other kinds."""

    reason = forms.CharField(
        label=_("Mengapa memang lain"), widget=forms.Textarea(attrs={"rows": 2})
    )


def products_in(posted: QueryDict) -> list[int]:
    """Keys of the products that were ticked."""
    found = (whole(typed) for typed in posted.getlist("produk"))
    return [pk for pk in found if pk is not None]


def codes_in(posted: QueryDict) -> list[str]:
    """Codes that were ticked as a whole."""
    return [code for code in posted.getlist("kode") if is_kbki(code)]
