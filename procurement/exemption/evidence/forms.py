"""Handing in a paper."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from catalog.uploads.fields import PaperField
from procurement.models import Exemption, ExemptionFile


class EvidenceForm(forms.Form):
    """A file and what it is."""

    kind = forms.ChoiceField(
        label=_("Jenis berkas"),
        choices=ExemptionFile.Kind.choices,
        initial=ExemptionFile.Kind.EVIDENCE,
    )
    title = forms.CharField(
        label=_("Judul"),
        max_length=150,
        help_text=_("Contoh: Surat RSUD 445/112/RSUD tanggal 3 Maret 2026."),
    )
    upload = PaperField(
        label=_("Berkas"),
        help_text=_("PDF, JPG atau PNG, paling besar 10 MB. Berkas tidak dapat dihapus lagi."),
    )

    def __init__(self, *args: Any, of: Exemption, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if of.kind != Exemption.Kind.IMPORT:
            del self.fields["kind"]
        elif of.lacks_letter:
            self.fields["kind"].initial = ExemptionFile.Kind.LETTER
