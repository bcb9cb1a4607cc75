"""Asking for a permit to pass a ceiling, and deciding on it."""

from django import forms
from django.utils.translation import gettext_lazy as _

from procurement.models import CeilingPermit


class PermitForm(forms.Form):
    """The coded ground, the reason in words, and the document it rests on."""

    ground = forms.ChoiceField(
        label=_("Dasar"), choices=[("", _("Pilih")), *CeilingPermit.Ground.choices]
    )
    basis = forms.CharField(
        label=_("Dokumen dasar"),
        max_length=200,
        help_text=_("Surat atau keputusan apa, dengan nomor dan tanggalnya."),
    )
    reason = forms.CharField(
        label=_("Alasan"),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("Mengapa tidak dapat dikurangi atau menunggu pagunya diperbarui."),
    )


class PermitDecisionForm(forms.Form):
    """Why it is given or refused."""

    note = forms.CharField(
        label=_("Pertimbangan"), max_length=2000, widget=forms.Textarea(attrs={"rows": 3})
    )
