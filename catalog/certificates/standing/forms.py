"""Recording what happened to a certificate."""

from typing import Any, cast

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from catalog.models import (
    Certificate,
    StandingChange,
)
from p3dn.ui.values.fields import DateField, offer


class StandingForm(forms.Form):
    """Something that happened to a verified certificate."""

    kind = forms.ChoiceField(label=_("Peristiwa"), widget=forms.RadioSelect)
    effective_on = DateField(label=_("Berlaku mulai"))
    reason = forms.CharField(
        label=_("Alasan dan nomor surat"), widget=forms.Textarea(attrs={"rows": 3})
    )
    successor = forms.ModelChoiceField(
        Certificate.objects.none(),
        label=_("Digantikan oleh"),
        required=False,
        empty_label=_("Tidak digantikan"),
        help_text=_("Hanya untuk “Digantikan”: sertifikat terverifikasi dari produsen yang sama."),
    )

    def __init__(
        self,
        *args: Any,
        certificate: Certificate,
        possible: list[StandingChange.Kind],
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        kinds = cast(forms.ChoiceField, self.fields["kind"])
        kinds.choices = [
            (kind, label) for kind, label in StandingChange.Kind.choices if kind in possible
        ]
        verified = certificate.producer.certificates.filter(state=Certificate.State.VERIFIED)
        offer(self, "successor", verified.exclude(pk=certificate.pk))
        if self.initial.get("kind") not in possible:
            self.initial.pop("kind", None)
        self.initial.setdefault("effective_on", timezone.localdate())
