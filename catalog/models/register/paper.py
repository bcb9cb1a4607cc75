"""Papers of a product: brochures and reports as files, permits by their number."""

from datetime import date
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from p3dn.audit import tracked
from p3dn.ui.values import bounds

from .product import Product


def document_path(document: "ProductDocument", filename: str) -> str:
    """Files are stored by their content, never under the name the user gave."""
    return f"documents/{document.sha256}"


@tracked
class ProductDocument(models.Model):
    """A file about a product; visible to whoever may see the product."""

    class Kind(models.TextChoices):
        BROCHURE = "brochure", _("Brosur")
        TEST_REPORT = "test_report", _("Laporan uji")
        MANUAL = "manual", _("Buku petunjuk")
        DRAWING = "drawing", _("Gambar teknis")
        STATEMENT = "statement", _("Surat pernyataan")

    product = models.ForeignKey(
        Product, models.CASCADE, related_name="documents", verbose_name=_("produk")
    )
    kind = models.CharField(_("jenis dokumen"), max_length=12, choices=Kind.choices)
    title = models.CharField(_("judul"), max_length=150, blank=True)
    file = models.FileField(_("berkas"), upload_to=document_path)
    sha256 = models.CharField(_("sidik berkas"), max_length=64, editable=False)
    entered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("diunggah oleh")
    )
    entered_at = models.DateTimeField(_("diunggah"), auto_now_add=True)

    class Meta:
        verbose_name = _("dokumen produk")
        verbose_name_plural = _("dokumen produk")
        ordering: ClassVar[list[str]] = ["product", "kind", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["product", "sha256"],
                name="product_document_unique",
                violation_error_message=_("Berkas ini sudah ada pada produk."),
            )
        ]

    def __str__(self) -> str:
        return self.title or str(self.get_kind_display())


@tracked
class ProductPermit(models.Model):
    """A halal certificate, SNI mark or distribution permit; its last day still counts.

    `valid_until` is empty where the paper itself names no end.
    """

    class Kind(models.TextChoices):
        HALAL = "halal", _("Sertifikat halal")
        SNI = "sni", _("SNI (SPPT SNI)")
        NIE = "nie", _("Nomor izin edar (NIE)")

    product = models.ForeignKey(
        Product, models.CASCADE, related_name="permits", verbose_name=_("produk")
    )
    kind = models.CharField(_("jenis izin"), max_length=5, choices=Kind.choices)
    number = models.CharField(_("nomor"), max_length=80)
    valid_until = models.DateField(_("berlaku sampai"), null=True, blank=True)
    entered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("dicatat oleh")
    )
    entered_at = models.DateTimeField(_("dicatat"), auto_now_add=True)

    class Meta:
        verbose_name = _("izin produk")
        verbose_name_plural = _("izin produk")
        ordering: ClassVar[list[str]] = ["product", "kind", "-valid_until", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            bounds.days_between("permit_days_plausible", "valid_until"),
            models.UniqueConstraint(
                fields=["product", "kind", "number"],
                name="product_permit_unique",
                violation_error_message=_("Izin dengan nomor ini sudah tercatat pada produk."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.number}"

    def in_force_on(self, day: date) -> bool:
        """True when the permit has not lapsed by its own date."""
        return self.valid_until is None or day <= self.valid_until
