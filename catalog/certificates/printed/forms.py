"""What a certificate says of one product, as printed on it."""

import re
from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _

from catalog.models import (
    Certificate,
    CertificateProduct,
    Product,
)
from p3dn.regulation.certificates.schemes import CERTIFICATES as RULES

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


class PrintedForm(forms.ModelForm[CertificateProduct]):
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
