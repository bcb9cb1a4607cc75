"""Regions: the provinces, regencies and cities of the country."""

from collections.abc import Iterable
from typing import ClassVar

from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.rows import REGION_WIDE, Person, access_of

COUNTRY = "00"
"""The code under which an operator keeps a ministry: no province has it."""


class RegionQuerySet(models.QuerySet["Region"]):
    """Regions; names and codes are public facts."""

    def served(self) -> "RegionQuerySet":
        """Regions whose government works with this installation."""
        return self.filter(is_served=True)

    def visible_to(self, user: Person, roles: Iterable[str] | None = None) -> "RegionQuerySet":
        """Regions in which the person holds one of these roles, or any when none is said."""
        return self.filter(pk__in=access_of(user).region_ids(roles))

    def summed_for(self, user: Person) -> "RegionQuerySet":
        """Regions below those in which the person reads everything: of these they may see sums only.

        A province (16) has its regencies and cities (16.01 to 16.74), the country (`COUNTRY`) all others.
        """
        own = Region.objects.visible_to(user, REGION_WIDE).filter(kind=Region.Kind.PROVINCE)
        codes = list(own.values_list("code", flat=True))
        below = Q(pk__in=())
        for code in codes:
            below |= ~Q(code=COUNTRY) if code == COUNTRY else Q(code__startswith=f"{code}.")
        return self.filter(below)


class Region(models.Model):
    """A province, regency or city, by its Kemendagri code; the head gives import approvals."""

    class Kind(models.TextChoices):
        PROVINCE = "province", _("Provinsi")
        REGENCY = "regency", _("Kabupaten")
        CITY = "city", _("Kota")

    code = models.CharField(
        _("kode wilayah"),
        max_length=5,
        unique=True,
        validators=[
            RegexValidator(r"^\d{2}(\.\d{2})?$", _("Kode wilayah berbentuk 16 atau 16.74."))
        ],
    )
    name = models.CharField(_("nama"), max_length=120)
    kind = models.CharField(_("jenis"), max_length=10, choices=Kind.choices)
    parent = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="children",
        verbose_name=_("induk"),
    )
    klpd_code = models.CharField(
        _("kode KLPD"), max_length=10, blank=True, help_text=_("Contoh: D197.")
    )
    head_title = models.CharField(_("sebutan kepala daerah"), max_length=60, blank=True)
    is_served = models.BooleanField(
        _("memakai aplikasi ini"),
        default=False,
        help_text=_("Daerah lain hanya dipakai untuk alamat."),
    )

    objects = RegionQuerySet.as_manager()

    class Meta:
        verbose_name = _("daerah")
        verbose_name_plural = _("daerah")
        ordering: ClassVar[list[str]] = ["code"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["klpd_code"],
                condition=~Q(klpd_code=""),
                name="region_klpd_code_once",
                violation_error_message=_("Kode KLPD ini sudah dipakai daerah lain."),
            )
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def is_province(self) -> bool:
        """True where other regions may lie below it."""
        return self.kind == self.Kind.PROVINCE
