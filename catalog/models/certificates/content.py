"""What a certificate must show besides its values, as printed on it (Permenperin 35/2025 Pasal 44)."""

from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _


class PrintedContent(models.Model):
    """Fields copied from the paper; older rules asked for less, so each may stay empty."""

    company_name = models.CharField(
        _("nama perusahaan"),
        max_length=200,
        blank=True,
        help_text=_("Seperti tercetak, walau berbeda dengan nama produsen di sini."),
    )
    company_address = models.TextField(_("alamat perusahaan"), blank=True)
    factory_address = models.TextField(_("alamat pabrik"), blank=True)
    kbli = models.CharField(
        _("KBLI"),
        max_length=5,
        blank=True,
        validators=[RegexValidator(r"^\d{5}$", _("KBLI terdiri atas 5 angka."))],
    )
    maker_name = models.CharField(
        _("pembuat"),
        max_length=200,
        blank=True,
        help_text=_("Hanya bila dibuat perusahaan lain (maklon)."),
    )
    maker_address = models.TextField(_("alamat pembuat"), blank=True)
    project_owner = models.CharField(
        _("pemilik proyek"),
        max_length=200,
        blank=True,
        help_text=_("Hanya jasa dan surat untuk satu proyek."),
    )
    work_place = models.CharField(_("lokasi pekerjaan"), max_length=200, blank=True)

    class Meta:
        abstract = True


class PrintedLine(models.Model):
    """What the paper says of one product; the catalogue's own words for it may differ."""

    NAMES = ("kind_name", "type_name", "specification", "brand", "hs_code")

    kind_name = models.CharField(_("jenis"), max_length=200, blank=True)
    type_name = models.CharField(_("tipe"), max_length=200, blank=True)
    specification = models.TextField(_("spesifikasi"), blank=True)
    brand = models.CharField(_("merek"), max_length=100, blank=True)
    hs_code = models.CharField(
        _("kode HS"),
        max_length=8,
        blank=True,
        validators=[RegexValidator(r"^\d{8}$", _("Kode HS terdiri atas 8 angka."))],
    )

    class Meta:
        abstract = True
