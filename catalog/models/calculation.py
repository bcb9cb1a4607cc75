"""Simulated TKDN of a producer's goods, kept as it was worked out."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.rows import CATALOGUE, Person, access_of
from p3dn.audit import append_only

from .reference.commodity import PERCENT
from .register.producer import Producer


class CalculationQuerySet(models.QuerySet["TkdnCalculation"]):
    """Simulated TKDN; what a producer pays for its parts is nobody else's business."""

    def visible_to(self, user: Person) -> "CalculationQuerySet":
        """Those of producers of regions in which the person keeps or verifies the catalogue."""
        return self.filter(producer__region_id__in=access_of(user).region_ids(CATALOGUE))


@append_only
class TkdnCalculation(models.Model):
    """A self-assessment with the officer's help; proves nothing (PP 29/2018 Pasal 72).

    `inputs` holds what was typed, so that a later version can begin from it; costs are rupiah for
    one unit. `scheme` names the rule it was worked out under.
    """

    producer = models.ForeignKey(
        Producer, models.PROTECT, related_name="calculations", verbose_name=_("produsen")
    )
    title = models.CharField(_("barang yang dihitung"), max_length=200)
    scheme = models.CharField(_("dasar aturan"), max_length=7)
    inputs = models.JSONField(_("isian"))
    tkdn = models.DecimalField(_("TKDN"), max_digits=5, decimal_places=2, validators=PERCENT)
    bmp = models.DecimalField(_("BMP"), max_digits=5, decimal_places=2, validators=PERCENT)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("dihitung oleh")
    )
    made_at = models.DateTimeField(_("dihitung"), auto_now_add=True)

    objects = CalculationQuerySet.as_manager()

    class Meta:
        verbose_name = _("perhitungan TKDN")
        verbose_name_plural = _("perhitungan TKDN")
        ordering: ClassVar[list[str]] = ["-made_at", "-pk"]

    def __str__(self) -> str:
        return self.title
