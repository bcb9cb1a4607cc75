"""Entering and correcting producers."""

import re
from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from catalog.models import Producer
from catalog.shared.forms import RecordForm
from p3dn.accounts.models import Region, User
from p3dn.audit.tables import own_field
from p3dn.ui.values.fields import DateField, YesNoField, offer

from .services import Similar, digits_of, similar_producers


class ProducerForm(RecordForm[Producer]):
    """A producer; look-alikes must be looked at once before a new one is entered."""

    FIELDSETS = (
        (_("Perusahaan"), "", ("name", "nib", "npwp", "address", "location", "kbli_codes")),
        (
            _("Skala usaha"),
            _("Pemeriksa meminta buktinya; boleh menyusul."),
            ("scale", "scale_evidence", "scale_evidence_on"),
        ),
        (
            _("Pemilik modal"),
            _("Dipakai untuk penyedia jasa. Biarkan bila aktanya belum dibaca."),
            ("majority_national", "majority_paper"),
        ),
        (_("SIINas"), "", ("siinas_status", "siinas_number")),
        (
            _("Narahubung"),
            _("Tidak ditampilkan kepada umum."),
            ("contact_name", "contact_phone", "contact_email"),
        ),
    )

    kbli_codes = forms.CharField(
        label=_("KBLI"),
        required=False,
        help_text=_("Kode 5 angka; pisahkan dengan koma bila lebih dari satu."),
    )
    scale_evidence_on = DateField(label=_("Tanggal bukti skala"), required=False)
    not_the_same = forms.BooleanField(
        label=_("Sudah saya periksa: bukan produsen yang sama"),
        required=False,
        widget=forms.HiddenInput,
    )

    class Meta:
        model = Producer
        fields: ClassVar[list[str]] = [
            "name",
            "nib",
            "npwp",
            "scale",
            "scale_evidence",
            "scale_evidence_on",
            "majority_national",
            "majority_paper",
            "address",
            "location",
            "kbli_codes",
            "siinas_status",
            "siinas_number",
            "contact_name",
            "contact_phone",
            "contact_email",
        ]
        widgets: ClassVar[dict[str, Any]] = {"address": forms.Textarea(attrs={"rows": 2})}

    similar: list[Similar]
    known: int | None

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        self.similar = []
        self.known = None
        self.fields["nib"] = _identifier(_("NIB"), _("13 angka, tertulis pada dokumen OSS."))
        self.fields["npwp"] = _identifier(
            _("NPWP"), _("15 angka (lama) atau 16 angka (baru)."), required=False
        )
        self.fields["majority_national"] = YesNoField(
            label=_("Mayoritas modal dimiliki WNI"),
            help_text=own_field(Producer, "majority_national").help_text,
        )
        offer(self, "location", Region.objects.exclude(kind=Region.Kind.PROVINCE))
        if self.instance.pk:
            self.initial["kbli_codes"] = ", ".join(self.instance.kbli_codes)

    def initial_of(self, record: Producer) -> dict[str, Any]:
        """The codes as they are typed."""
        return super().initial_of(record) | {"kbli_codes": ", ".join(record.kbli_codes)}

    def add_error(self, field: str | None, error: Any) -> None:
        """Remember who already holds the NIB, so that the page can lead there."""
        for found in getattr(error, "error_list", None) or (
            error if isinstance(error, list) else []
        ):
            if getattr(found, "code", "") == "duplicate_nib":
                self.known = found.params["producer"]
        super().add_error(field, error)

    def clean_nib(self) -> str:
        """Digits alone; a wrong count is told together with everything else."""
        return self._digits("nib")

    def clean_npwp(self) -> str:
        """Digits alone, old or new; empty when not known."""
        return self._digits("npwp")

    def _digits(self, name: str) -> str:
        digits = digits_of(self.cleaned_data[name])
        if digits:
            own_field(Producer, name).run_validators(digits)
        return digits

    def clean_kbli_codes(self) -> list[str]:
        """Codes of five digits, without repetition."""
        codes = re.findall(r"[^\s,;]+", self.cleaned_data["kbli_codes"])
        wrong = [code for code in codes if not re.fullmatch(r"\d{5}", code)]
        if wrong:
            raise ValidationError(
                _("Bukan kode KBLI 5 angka: %(codes)s.") % {"codes": ", ".join(wrong)}
            )
        return list(dict.fromkeys(codes))

    def clean(self) -> dict[str, Any]:
        """Stop once for producers that may be the same; the officer then says they are not."""
        cleaned = super().clean() or self.cleaned_data
        confirmed = cleaned.pop("not_the_same", False)
        if self.instance.pk or confirmed or not cleaned.get("name"):
            return cleaned
        self.similar = similar_producers(
            user=self.user,
            name=cleaned["name"],
            npwp=cleaned.get("npwp", ""),
            phone=cleaned.get("contact_phone", ""),
        )
        if self.similar:
            self.fields["not_the_same"].widget = forms.CheckboxInput()
            raise ValidationError(
                _("Mungkin produsen ini sudah terdaftar. Periksa daftar di bawah ini dahulu."),
                code="similar",
            )
        return cleaned


def _identifier(label: Any, help_text: Any, *, required: bool = True) -> forms.CharField:
    """An official number as people copy it, with dots, dashes and spaces."""
    widget = forms.TextInput(attrs={"inputmode": "numeric"})
    return forms.CharField(
        label=label, help_text=help_text, required=required, max_length=40, widget=widget
    )
