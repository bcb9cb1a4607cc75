"""The name of a view, and the address of the list it was seen at."""

from django import forms
from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from p3dn.ui.lists.addresses import list_at

PASSING = (
    "halaman",
    "setelah",
    "sebelum",
    "unduh",
)  # the page that was open, and files: no part of a view


class KeepForm(forms.Form):
    """A name for what stands in an address."""

    address = forms.CharField(widget=forms.HiddenInput, max_length=2200)
    name = forms.CharField(
        label=_("Nama tampilan"),
        max_length=60,
        help_text=_("Misalnya: Menunggu saya bulan ini. Hanya Anda yang melihatnya."),
    )

    def clean_address(self) -> str:
        """An address of one of the lists, without what passes. Raises ValidationError for another."""
        path, _mark, query = str(self.cleaned_data["address"]).partition("?")
        if list_at(path) is None:
            raise ValidationError(_("Alamat itu bukan daftar. Simpan tampilan dari daftarnya."))
        asked = QueryDict(query, mutable=True)
        for name in PASSING:
            asked.pop(name, None)
        if not asked:
            raise ValidationError(_("Saring atau urutkan daftarnya dahulu, lalu simpan."))
        return f"{path}?{asked.urlencode()}"
