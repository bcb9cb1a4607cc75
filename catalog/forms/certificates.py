"""Entering and correcting certificates, and recording what happened to them."""

import re
from copy import copy
from dataclasses import dataclass
from typing import Any, ClassVar

from django import forms
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from catalog.models import (
    Certificate,
    CertificateProduct,
    Producer,
    Product,
    StandingChange,
    Verifiable,
)
from p3dn.audit.versions import parts_as_seen
from p3dn.regulation.certificates import CERTIFICATES as RULES
from p3dn.regulation.certificates import usual_expiry
from p3dn.ui.fields import DateField, PercentField

from .base import RecordForm

# Groups of the form: heading, what to know first, fields. The products and the file have their own.
# What every certificate has comes first; what few have is folded away (`FOLDED`).
FIELDSETS = (
    (_("Sertifikat"), "", ("number", "kind", "scheme", "issued_on")),
    (
        _("Nilai dan masa berlaku"),
        _("TKDN dan BMP masing-masing punya masa berlaku sendiri."),
        ("tkdn", "tkdn_valid_until", "bmp", "bmp_valid_until"),
    ),
)
# The same, and the choices that make a group apply: "field=value".
FULL_CONTENT = tuple(f"scheme={rule.id}" for rule in RULES if rule.full_content)
FOLDED = (
    (
        _("Perusahaan seperti tercetak"),
        _("Terisi dari data produsen. Cocokkan dengan sertifikat; salin seperti tercetak. Wajib "
          "lengkap menurut Permenperin 35/2025 Pasal 44, sertifikat lama boleh kurang."),
        ("company_name", "company_address", "factory_address", "kbli"),
        FULL_CONTENT,
    ),
    (
        _("Barang yang dibuat perusahaan lain (maklon)"),
        _("Kosongkan bila dibuat di pabrik sendiri. Barang maklon tidak mendapat BMP."),
        ("maker_name", "maker_address"),
        (),
    ),
    (
        _("Jasa, atau surat untuk satu proyek"),
        _("Kosongkan untuk sertifikat barang biasa."),
        ("project_ref", "project_owner", "work_place"),
        (f"kind={Certificate.Kind.PROJECT.value}",),
    ),
)  # fmt: skip
MOST_LINES = 60


@dataclass(frozen=True, slots=True)
class Fold:
    """A group that rarely applies. It opens by itself when it holds something or applies.

    `opens_for` are the choices ("field=value") that open it while the form is filled in.
    """

    heading: Any
    hint: Any
    fields: list[forms.BoundField]
    open: bool
    opens_for: str


class PrintedForm(forms.ModelForm):
    """What the certificate says of one product."""

    class Meta:
        model = CertificateProduct
        fields = CertificateProduct.NAMES
        widgets: ClassVar[dict[str, Any]] = {"specification": forms.Textarea(attrs={"rows": 2})}

    def __init__(
        self, *args: Any, about: Product, catalogue: dict[str, str], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.about, self.catalogue = about, catalogue
        self.fields["hs_code"] = forms.CharField(
            label=_("Kode HS"),
            help_text=_("8 angka."),
            required=False,
            max_length=14,
            widget=forms.TextInput(attrs={"inputmode": "numeric"}),
        )

    @property
    def opens_for(self) -> str:
        """The choices of the certificate that make these words obligatory."""
        return " ".join(FULL_CONTENT)

    @property
    def differs(self) -> bool:
        """Whether the certificate says something else than the catalogue, or a mistake was made."""
        return bool(self.errors) or any(
            _plain(self[name].value()) != _plain(self.catalogue.get(name)) for name in self.fields
        )

    def clean_hs_code(self) -> str:
        """Digits alone: people copy the code with dots."""
        return re.sub(r"[\s.]", "", self.cleaned_data["hs_code"])


class CertificateForm(RecordForm):
    """A certificate of one producer, with its file and the products it names."""

    FIELDSETS = FIELDSETS

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
            *(name for _heading, _hint, names in FIELDSETS for name in names),
            *(name for _heading, _hint, names, _opens in FOLDED for name in names),
            "products",
        ]
        widgets: ClassVar[dict[str, Any]] = {
            name: forms.Textarea(attrs={"rows": 2})
            for name in ("company_address", "factory_address", "maker_address")
        }

    def __init__(self, *args: Any, producer: Producer, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.known = {
            "company_name": producer.name,
            "company_address": producer.address,
            "kbli": next(iter(producer.kbli_codes), ""),
        }
        if not self.instance.pk:
            self.initial = self.known | self.initial
        own = producer.products.filter(is_active=True).order_by("name", "pk")
        if self.instance.pk:
            own = own | producer.products.filter(certificates=self.instance)
        self.fields["products"].queryset = own.distinct()
        self.own = list(own.distinct())
        self.printed = self._printed_forms(self.own)

    def initial_of(self, record: Certificate) -> dict[str, Any]:
        """With the products it names."""
        named = [line.product_id for line in _lines_of(record)]
        return super().initial_of(record) | {"products": named}

    def lines_form(self) -> forms.Form:
        """What was typed of all products in one form, whose fields have the same names."""
        joined = forms.Form(self.data if self.is_bound else None)
        for form in self.printed.values():
            if form.is_bound:
                for name, field in form.fields.items():
                    named = copy(field)
                    named.label = f"{form.about}, {field.label}"
                    joined.fields[form.add_prefix(name)] = named
        return joined

    def lines_initial_of(self, record: Certificate) -> dict[str, Any]:
        """The content of that form for a certificate.

        What was not on it yet began with the catalogue's words.
        """
        named = {
            line.product_id: {name: getattr(line, name) for name in CertificateProduct.NAMES}
            for line in _lines_of(record)
        }
        if record._state.adding:
            named = {product.pk: _words_of(product) for product in self.own} | named
        return {
            f"line{pk}-{name}": value
            for pk, words in named.items()
            for name, value in words.items()
        }

    def take_lines(self, data: Any) -> None:
        """Let what is typed of the products stand as in the data."""
        mine = self.data.copy()
        for name in data:
            if name.startswith("line"):
                mine.setlist(name, data.getlist(name))
        self.data = mine
        self.printed = self._printed_forms(self.own)
        self._errors = None

    def _printed_forms(self, products: list[Product]) -> dict[int, PrintedForm]:
        """A small form for each product; of very many only those already chosen.

        What is not on a certificate yet begins with the catalogue's words, to be compared with the
        paper.
        """
        stored = {line.product_id: line for line in self.instance.lines.all()} if self.instance.pk else {}  # fmt: skip
        if len(products) > MOST_LINES:
            wanted = {str(pk) for pk in (*stored, *self.initial.get("products", ()))}
            products = [product for product in products if str(product.pk) in wanted]
        found = {}
        for product in products:
            prefix = f"line{product.pk}"
            typed = any(key.startswith(f"{prefix}-") for key in self.data)
            found[product.pk] = PrintedForm(
                self.data if typed else None,
                prefix=prefix,
                instance=stored.get(product.pk),
                initial={} if product.pk in stored else _words_of(product),
                about=product,
                catalogue=_words_of(product),
            )
        return found

    @property
    def folds(self) -> list[Fold]:
        """The groups that rarely apply."""
        return [
            Fold(
                heading,
                hint,
                [self[name] for name in names],
                any(self._says_something(name) for name in names) or self._applies(opens_for),
                " ".join(opens_for),
            )
            for heading, hint, names, opens_for in FOLDED
        ]

    def _says_something(self, name: str) -> bool:
        """Whether a field has a mistake, or a value that is not simply the producer's own."""
        value = _plain(self[name].value())
        return name in self.errors or (value != "" and value != _plain(self.known.get(name)))

    def _applies(self, choices: tuple[str, ...]) -> bool:
        """Whether one of the choices ("field=value") is made."""
        return any(self[name].value() == value for name, value in (c.split("=") for c in choices))

    @cached_property
    def product_rows(self) -> list[tuple[Any, PrintedForm | None, bool]]:
        """The box of each product, ticked ones first, what is printed of it, and whether to show it."""
        boxes = sorted(self["products"].subwidgets, key=lambda box: not box.data["selected"])
        full = self._applies(FULL_CONTENT)
        forms_of = [(box, self.printed.get(int(str(box.data["value"])))) for box in boxes]
        return [(box, form, bool(form and (full or form.differs))) for box, form in forms_of]

    @property
    def chosen_rows(self) -> list[tuple[Any, PrintedForm | None, bool]]:
        """Those of the ticked products."""
        return [row for row in self.product_rows if row[0].data["selected"]]

    @property
    def other_rows(self) -> list[tuple[Any, PrintedForm | None, bool]]:
        """Those of the others."""
        return [row for row in self.product_rows if not row[0].data["selected"]]

    def _clean_printed(self, chosen: Any) -> dict[int, dict[str, str]]:
        """What was typed of the chosen products; mistakes are told with the product's name."""
        found = {}
        for product in chosen:
            form = self.printed.get(product.pk)
            if form is None or not form.is_bound:
                continue
            if form.is_valid():
                found[product.pk] = form.cleaned_data
                continue
            for name, errors in form.errors.items():
                said = f"{product}, {form.fields[name].label}: {' '.join(errors)}"
                self.add_error("products", said)
        return found

    def clean(self) -> dict[str, Any]:
        """A missing expiry is filled with the usual one, to be compared with the paper first."""
        cleaned = super().clean() or self.cleaned_data
        cleaned["printed"] = self._clean_printed(cleaned.get("products", ()))
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


def _lines_of(record: Certificate) -> list[Any]:
    """Its lines, as they are or as they were seen."""
    if record._state.adding:
        return parts_as_seen(record, record.seen_version, CertificateProduct)
    return list(record.lines.all())


def _plain(value: Any) -> str:
    """A value as it is compared with another: spaces and line ends do not count."""
    return " ".join(str(value or "").split())


def _words_of(product: Product) -> dict[str, str]:
    """The catalogue's words for what a certificate says of a product."""
    return {
        "kind_name": product.name,
        "type_name": product.type_name,
        "specification": product.specification,
        "brand": product.brand,
        "hs_code": product.hs_code,
    }


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
