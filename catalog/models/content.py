"""What a certificate must show besides its values, as printed on it (Permenperin 35/2025 Pasal 44)."""

from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _


class PrintedContent(models.Model):
    """Fields copied from the paper; older rules asked for less, so each may stay empty."""

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
        _("pemilik proyek"), max_length=200, blank=True, help_text=_("Hanya surat untuk satu proyek.")
    )  # fmt: skip
    work_place = models.CharField(_("lokasi pekerjaan"), max_length=200, blank=True)

    class Meta:
        abstract = True
