"""Entering and correcting certificates, and recording what happened to them."""

from typing import Any, ClassVar

from django import forms
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from catalog.models import Certificate, Producer, Product, StandingChange, Verifiable
from p3dn.regulation.certificates import usual_expiry
from p3dn.ui.fields import DateField, PercentField

from .base import RecordForm

PRINTED = (
    "company_address",
    "factory_address",
    "kbli",
    "maker_name",
    "maker_address",
    "project_owner",
    "work_place",
)


class CertificateForm(RecordForm):
    """A certificate of one producer, with its file and the products it names."""

    issued_on = DateField(label=_("Tanggal terbit"))
    tkdn = PercentField(label=_("TKDN (%)"))
    bmp = PercentField(
        label=_("BMP (%)"),
        required=False,
        help_text=_("Kosongkan bila sertifikat tidak memuat BMP."),
    )
    tkdn_valid_until = DateField(
        label=_("TKDN berlaku sampai"),
        required=False,
        help_text=_("Seperti tertulis pada sertifikat."),
    )
    bmp_valid_until = DateField(label=_("BMP berlaku sampai"), required=False)
    products = forms.ModelMultipleChoiceField(
        Product.objects.none(),
        label=_("Produk yang disebut pada sertifikat"),
        widget=forms.CheckboxSelectMultiple,
    )
    upload = forms.FileField(
        label=_("Berkas sertifikat"),
        required=False,
        help_text=_("PDF, JPG atau PNG, paling besar 10 MB. Hanya dapat dibuka lewat aplikasi."),
        widget=forms.ClearableFileInput(attrs={"accept": "application/pdf,image/jpeg,image/png"}),
    )

    class Meta:
        model = Certificate
        fields: ClassVar[list[str]] = [
            "number",
            "kind",
            "scheme",
            "project_ref",
            "issued_on",
            "tkdn",
            "tkdn_valid_until",
            "bmp",
            "bmp_valid_until",
            "products",
            *PRINTED,
        ]
        widgets: ClassVar[dict[str, Any]] = {
            name: forms.Textarea(attrs={"rows": 2})
            for name in ("company_address", "factory_address", "maker_address")
        }

    def __init__(self, *args: Any, producer: Producer, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not self.instance.pk:
            self.initial.setdefault("company_address", producer.address)
            self.initial.setdefault("kbli", next(iter(producer.kbli_codes), ""))
        own = producer.products.filter(is_active=True).order_by("name", "pk")
        if self.instance.pk:
            own = own | producer.products.filter(certificates=self.instance)
        self.fields["products"].queryset = own.distinct()

    @property
    def main_fields(self) -> list[Any]:
        """What every certificate states."""
        return [field for field in self.visible_fields() if field.name not in PRINTED]

    @property
    def printed_fields(self) -> list[Any]:
        """The rest of the minimum content."""
        return [self[name] for name in PRINTED]

    def clean(self) -> dict[str, Any]:
        """A missing expiry is filled with the usual one, to be compared with the paper first."""
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("tkdn_valid_until") or "tkdn_valid_until" in self.errors:
            return cleaned
        issued, scheme = cleaned.get("issued_on"), cleaned.get("scheme")
        usual = usual_expiry(scheme, issued) if issued and scheme else None
        if usual is None:
            self.add_error("tkdn_valid_until", _("Isi tanggal yang tertulis pada sertifikat."))
            return cleaned
        self.data = self.data.copy()
        self.data[self.add_prefix("tkdn_valid_until")] = usual.isoformat()
        self.add_error(
            "tkdn_valid_until",
            _("Diisi %(day)s, masa yang lazim. Cocokkan dengan sertifikat, lalu simpan lagi.")
            % {"day": date_format(usual, "j F Y")},
        )
        return cleaned


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
        help_text=_("Hanya untuk “Digantikan”: sertifikat terverifikasi dari produsen yang sama."),
    )

    def __init__(
        self, *args: Any, certificate: Certificate, possible: list[str], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.fields["kind"].choices = [
            (kind, label) for kind, label in StandingChange.Kind.choices if kind in possible
        ]
        self.fields["successor"].queryset = certificate.producer.certificates.filter(
            state=Certificate.State.VERIFIED
        ).exclude(pk=certificate.pk)
        self.initial.setdefault("effective_on", timezone.localdate())


class ReturnForm(forms.Form):
    """Why records go back to the officer: what is wrong, and in words what to do about it."""

    grounds = forms.MultipleChoiceField(
        label=_("Bila dikembalikan: apa yang salah?"),
        choices=Verifiable.Ground.choices,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    reason = forms.CharField(
        label=_("Apa yang harus diperbaiki?"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
