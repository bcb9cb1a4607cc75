"""What packages of the announced plan (RUP) have in common, whoever carries them out."""

from typing import ClassVar, Self, TypeVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from p3dn.ui.finding.rows import trigrams
from p3dn.ui.values import bounds

from .of_agency import OfAgency, OfAgencyQuerySet

Planned = TypeVar("Planned", bound="Announced")


class AnnouncedQuerySet(OfAgencyQuerySet[Planned]):
    """Packages of the plan."""

    def active(self) -> Self:
        """Those that the plan still names."""
        return self.filter(is_active=True)


class Announced(OfAgency):
    """One package of an agency's announced plan, as SiRUP knows it. The RUP code is text."""

    rup_code = models.CharField(_("kode RUP"), max_length=20)
    name = models.CharField(_("nama paket"), max_length=500)
    ceiling = models.DecimalField(
        _("pagu"), max_digits=18, decimal_places=2, validators=bounds.AMOUNT
    )
    volume = models.CharField(_("volume"), max_length=300, blank=True)
    description = models.TextField(_("uraian pekerjaan"), blank=True)
    is_active = models.BooleanField(_("aktif"), default=True)

    class Meta:
        abstract = True
        ordering: ClassVar[list[str]] = ["-fiscal_year", "name", "pk"]

    def __str__(self) -> str:
        return f"{self.rup_code} {self.name}"


def listed(prefix: str, found: str) -> list[models.Index]:
    """Indexes of the lists of an agency and of a region, and the one by which words are `found`."""
    return [
        *(
            models.Index(
                fields=[whose, "-fiscal_year", "name", "id"], name=f"{prefix}_{whose}_list"
            )
            for whose in ("agency", "region")
        ),
        trigrams(found, "rup_code", "name"),
    ]


def limited(prefix: str, *days: str) -> list[models.BaseConstraint]:
    """One code in a region, a ceiling of nothing or more, and plausible days."""
    return [
        # of its own region, so that no region's file can stand in another's way
        models.UniqueConstraint(
            fields=["region", "rup_code"],
            name=f"{prefix}_code_unique",
            violation_error_message=_("Kode RUP ini sudah ada."),
        ),
        models.CheckConstraint(
            condition=models.Q(ceiling__gte=0),
            name=f"{prefix}_ceiling_positive",
            violation_error_message=_("Pagu tidak boleh negatif."),
        ),
        bounds.days_between(f"{prefix}_days_plausible", *days),
    ]
