"""Packages that agencies carry out themselves (swakelola), kept apart from those that are bought."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from p3dn.audit import tracked_in_bulk
from p3dn.ui.finding.rows import trigrams
from p3dn.ui.values import bounds

from .structure import OfAgency, StructureQuerySet


class SelfManagedQuerySet(StructureQuerySet):
    """Self-managed packages."""

    def active(self) -> "SelfManagedQuerySet":
        """Those that the plan still names."""
        return self.filter(is_active=True)


@tracked_in_bulk
class SelfManagedPackage(OfAgency):
    """One self-managed package of an agency's announced plan (Perpres 16/2018 Pasal 1 angka 23).

    No request is made of it, and nothing says whether it is domestic: it stands in no share of PDN.
    It does take from the procurement budget of its agency (`BudgetStanding`). The RUP code is text.
    """

    class Kind(models.TextChoices):
        """Who plans, carries out and oversees (Perpres 16/2018 Pasal 18 ayat 6)."""

        OWN = "1", _("Tipe I: dilaksanakan sendiri")
        OTHER_AGENCY = "2", _("Tipe II: instansi pemerintah lain")
        ORGANISATION = "3", _("Tipe III: organisasi kemasyarakatan")
        COMMUNITY = "4", _("Tipe IV: kelompok masyarakat")
        UNKNOWN = "", _("Belum diketahui")

    rup_code = models.CharField(_("kode RUP"), max_length=20)
    name = models.CharField(_("nama paket"), max_length=500)
    ceiling = models.DecimalField(
        _("pagu"), max_digits=18, decimal_places=2, validators=bounds.AMOUNT
    )
    kind = models.CharField(_("tipe swakelola"), max_length=1, choices=Kind.choices, blank=True)
    organiser = models.CharField(_("penyelenggara"), max_length=300, blank=True)
    volume = models.CharField(_("volume"), max_length=300, blank=True)
    description = models.TextField(_("uraian pekerjaan"), blank=True)
    work_from = models.DateField(_("awal pelaksanaan"), null=True, blank=True)
    work_to = models.DateField(_("akhir pelaksanaan"), null=True, blank=True)
    is_active = models.BooleanField(_("aktif"), default=True)

    objects = SelfManagedQuerySet.as_manager()

    class Meta:
        verbose_name = _("paket swakelola")
        verbose_name_plural = _("paket swakelola")
        ordering: ClassVar[list[str]] = ["-fiscal_year", "name", "pk"]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(
                fields=["agency", "-fiscal_year", "name", "id"], name="selfmanaged_agency_list"
            ),
            models.Index(
                fields=["region", "-fiscal_year", "name", "id"], name="selfmanaged_region_list"
            ),
            trigrams("selfmanaged_words", "rup_code", "name"),
        ]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["region", "rup_code"],
                name="selfmanaged_code_unique",
                violation_error_message=_("Kode RUP ini sudah ada."),
            ),
            models.CheckConstraint(
                condition=models.Q(ceiling__gte=0),
                name="selfmanaged_ceiling_positive",
                violation_error_message=_("Pagu tidak boleh negatif."),
            ),
            bounds.days_between("selfmanaged_days_plausible", "work_from", "work_to"),
        ]

    def __str__(self) -> str:
        return f"{self.rup_code} {self.name}"
