"""Handing in a paper."""

from django import forms
from django.utils.translation import gettext_lazy as _


class EvidenceForm(forms.Form):
    """A file and what it is."""

    title = forms.CharField(
        label=_("Judul"),
        max_length=150,
        help_text=_("Contoh: Surat RSUD 445/112/RSUD tanggal 3 Maret 2026."),
    )
    upload = forms.FileField(
        label=_("Berkas"),
        help_text=_("PDF, JPG atau PNG, paling besar 10 MB. Berkas tidak dapat dihapus lagi."),
        widget=forms.ClearableFileInput(attrs={"accept": "application/pdf,image/jpeg,image/png"}),
    )
