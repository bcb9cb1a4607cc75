"""Entering and correcting certificates, and recording what happened to them."""

from collections.abc import Iterable
from copy import copy
from dataclasses import dataclass
from typing import Any, ClassVar

from django import forms
from django.utils.formats import date_format
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from catalog.models import (
    Certificate,
    CertificateProduct,
    Producer,
    Product,
)
from catalog.shared.forms import RecordForm
from catalog.uploads.fields import PaperField
from p3dn.audit.editing.versions import parts_as_seen, seen_version_of
from p3dn.regulation.certificates.schemes import usual_expiry
from p3dn.ui.values.fields import DateField, PastYearField, PercentField, copy_of_typed, offer

from .printed.forms import FOLDED, FULL_CONTENT, PrintedForm, _plain, _words_of

# Groups of the form: heading, what to know first, fields. The products and the file have their own.
# What every certificate has comes first; what few have is folded away (`FOLDED`).
FIELDSETS = (
    (_("Sertifikat"), "", ("number", "kind", "scheme", "issued_on", "assessed_in")),
    (
        _("Nilai dan masa berlaku"),
        _("TKDN dan BMP masing-masing punya masa berlaku sendiri."),
        ("tkdn", "tkdn_valid_until", "bmp", "bmp_valid_until"),
    ),
)
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


class CertificateForm(RecordForm[Certificate]):
    """A certificate of one producer, with its file and the products it names."""

    FIELDSETS = FIELDSETS

    issued_on = DateField(label=_("Tanggal terbit"))
    assessed_in = PastYearField(
        label=_("Tahun penilaian"),
        help_text=_("Tahun TKDN dihitung, bila tertulis pada sertifikat."),
    )
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
    upload = PaperField(
        label=_("Berkas sertifikat"),
        required=False,
        help_text=_("PDF, JPG atau PNG, paling besar 10 MB. Hanya dapat dibuka lewat aplikasi."),
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
            self.initial = {**self.known, **self.initial}
        own = producer.products.filter(is_active=True).order_by("name", "pk")
        if self.instance.pk:
            own = own | producer.products.filter(certificates=self.instance)
        offer(self, "products", own.distinct())
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

    def take_lines(self, lines: forms.BaseForm) -> None:
        """Let what is typed of the products stand as in the form of all lines."""
        mine, data = copy_of_typed(self), copy_of_typed(lines)
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
        forms_of: dict[int, PrintedForm] = {}
        for product in products:
            prefix = f"line{product.pk}"
            typed = any(key.startswith(f"{prefix}-") for key in self.data)
            forms_of[product.pk] = PrintedForm(
                self.data if typed else None,
                prefix=prefix,
                instance=stored.get(product.pk),
                initial={} if product.pk in stored else _words_of(product),
                about=product,
                catalogue=_words_of(product),
            )
        return forms_of

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

    def _clean_printed(self, chosen: Iterable[Product]) -> dict[int, dict[str, str]]:
        """What was typed of the chosen products; mistakes are told with the product's name."""
        printed = {}
        for product in chosen:
            form = self.printed.get(product.pk)
            if form is None or not form.is_bound:
                continue
            if form.is_valid():
                printed[product.pk] = form.cleaned_data
                continue
            for name, errors in form.errors.items():
                said = f"{product}, {form.fields[name].label}: {' '.join(map(str, errors))}"
                self.add_error("products", said)
        return printed

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
        typed = copy_of_typed(self)
        typed[self.add_prefix("tkdn_valid_until")] = usual.isoformat()
        self.data = typed
        self.add_error(
            "tkdn_valid_until",
            _("Diisi %(day)s, masa yang lazim. Cocokkan dengan sertifikat, lalu simpan lagi.")
            % {"day": date_format(usual, "j F Y")},
        )
        return cleaned


def _lines_of(record: Certificate) -> list[Any]:
    """Its lines, as they are or as they were seen."""
    if record._state.adding:
        return parts_as_seen(record, seen_version_of(record), CertificateProduct)
    return list(record.lines.all())
