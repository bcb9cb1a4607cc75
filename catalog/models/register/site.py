"""Where a producer makes its things."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import Person, access_of
from p3dn.accounts.models import Region
from p3dn.audit import tracked

from .producer import Producer


class ProductionSiteQuerySet(models.QuerySet["ProductionSite"]):
    """Factories and workshops."""

    def visible_to(self, user: Person) -> "ProductionSiteQuerySet":
        """Those of producers the person may see."""
        return self.filter(producer__in=Producer.objects.visible_to(user))

    def editable_by(self, user: Person) -> "ProductionSiteQuerySet":
        """Those of regions in which the person is catalogue officer."""
        return self.filter(
            producer__region_id__in=access_of(user).region_ids({Role.CATALOGUE_OFFICER})
        )


@tracked
class ProductionSite(models.Model):
    """A factory or workshop of a producer, its own or one that works for it."""

    class Ownership(models.TextChoices):
        OWN = "own", _("Milik sendiri")
        OTHER = "other", _("Pabrik pihak lain (maklon)")

    producer = models.ForeignKey(
        Producer, models.PROTECT, related_name="sites", verbose_name=_("produsen")
    )
    name = models.CharField(_("nama tempat"), max_length=120)
    address = models.TextField(_("alamat"))
    location = models.ForeignKey(
        Region,
        models.PROTECT,
        related_name="production_sites",
        verbose_name=_("kabupaten/kota"),
    )
    ownership = models.CharField(
        _("kepemilikan"), max_length=5, choices=Ownership.choices, default=Ownership.OWN
    )
    is_active = models.BooleanField(_("masih dipakai"), default=True)

    objects = ProductionSiteQuerySet.as_manager()

    class Meta:
        verbose_name = _("tempat produksi")
        verbose_name_plural = _("tempat produksi")
        ordering: ClassVar[list[str]] = ["-is_active", "name", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["producer", "name"],
                name="production_site_unique",
                violation_error_message=_("Produsen ini sudah punya tempat dengan nama ini."),
            )
        ]

    def __str__(self) -> str:
        return self.name
