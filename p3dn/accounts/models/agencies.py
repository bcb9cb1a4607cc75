"""Agencies of a region's government."""

from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.rows import BUYING, REGION_WIDE, Person, access_of
from p3dn.ui.finding.rows import trigrams

from .regions import Region


class AgencyQuerySet(models.QuerySet["Agency"]):
    """Agencies."""

    def visible_to(self, user: Person) -> "AgencyQuerySet":
        """Own agencies of buyers; all agencies of the region for region-wide roles."""
        access = access_of(user)
        return self.filter(
            Q(region_id__in=access.region_ids(REGION_WIDE)) | Q(pk__in=access.agency_ids(BUYING))
        )


class Agency(models.Model):
    """A perangkat daerah or its unit (satker), known nationally by `kd_satker_str`."""

    class Kind(models.TextChoices):
        SECRETARIAT = "secretariat", _("Sekretariat")
        OFFICE = "office", _("Dinas")
        BOARD = "board", _("Badan")
        INSPECTORATE = "inspectorate", _("Inspektorat")
        HOSPITAL = "hospital", _("RSUD")
        DISTRICT = "district", _("Kecamatan")
        UNIT = "unit", _("UPT atau unit kerja")
        OTHER = "other", _("Lainnya")

    region = models.ForeignKey(
        Region, models.PROTECT, related_name="agencies", verbose_name=_("daerah")
    )
    code = models.CharField(
        _("kode satker"),
        max_length=30,
        help_text=_("kd_satker_str, contoh 1.01.2.22.0.00.01.0000."),
    )
    name = models.CharField(_("nama"), max_length=200)
    short_name = models.CharField(_("singkatan"), max_length=40, blank=True)
    kind = models.CharField(_("jenis"), max_length=12, choices=Kind.choices, default=Kind.OFFICE)
    parent = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="units", verbose_name=_("induk")
    )
    head_name = models.CharField(_("nama kepala"), max_length=120, blank=True)
    is_active = models.BooleanField(_("aktif"), default=True)

    objects = AgencyQuerySet.as_manager()

    class Meta:
        verbose_name = _("perangkat daerah")
        verbose_name_plural = _("perangkat daerah")
        ordering: ClassVar[list[str]] = ["name", "pk"]
        indexes: ClassVar[list[models.Index]] = [
            trigrams("agency_trigrams", "code", "name", "short_name")
        ]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["region", "code"],
                name="agency_code_unique",
                violation_error_message=_("Kode satker ini sudah dipakai di daerah ini."),
            )
        ]

    def __str__(self) -> str:
        return self.name
