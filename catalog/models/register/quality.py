"""How a product was when agencies took it over."""

from typing import ClassVar

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.rows import Person

from .product import Product


class HandoverQualityQuerySet(models.QuerySet["HandoverQuality"]):
    """What handovers found."""

    def visible_to(self, user: Person) -> "HandoverQualityQuerySet":
        """Of products the person may see; counts alone, of no agency by name."""
        return self.filter(product__in=Product.objects.visible_to(user))


class HandoverQuality(models.Model):
    """How often a product was inspected at handover within two years, and how often it was not as asked.

    Counted from deliveries when one is recorded or cancelled, and every night, when older ones fall
    out (`procurement.delivery.acceptance.quality`). A product nobody inspected has no row.
    """

    product = models.OneToOneField(
        Product,
        models.CASCADE,
        primary_key=True,
        related_name="handed_over",
        verbose_name=_("produk"),
    )
    inspected = models.PositiveIntegerField(_("serah terima yang diperiksa"), default=0)
    flawed = models.PositiveIntegerField(_("serah terima yang tidak sesuai"), default=0)

    objects = HandoverQualityQuerySet.as_manager()

    class Meta:
        verbose_name = _("mutu saat serah terima")
        verbose_name_plural = _("mutu saat serah terima")
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(
                condition=Q(flawed__lte=F("inspected")), name="handover_flawed_inspected"
            )
        ]

    def __str__(self) -> str:
        return f"{self.inspected - self.flawed}/{self.inspected}"

    @property
    def as_asked(self) -> int:
        """How often it was as asked."""
        return self.inspected - self.flawed
