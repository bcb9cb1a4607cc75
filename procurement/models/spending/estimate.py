"""The buyer's own price estimate (HPS) of a contract, as the national systems tell it."""

from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.rows import REGION_WIDE, Person, access_of
from p3dn.accounts.models import Region
from p3dn.audit import tracked_in_bulk
from p3dn.jobs.models import Job
from p3dn.ui.values import bounds

from .expense import Source


class OwnEstimateQuerySet(models.QuerySet["OwnEstimate"]):
    """Own estimates."""

    def visible_to(self, user: Person) -> "OwnEstimateQuerySet":
        """Those of regions one reads as a whole: they name no agency."""
        return self.filter(region__in=access_of(user).region_ids(REGION_WIDE))


@tracked_in_bulk
class OwnEstimate(models.Model):
    """HPS of one package in rupiah, by the key under which its contract is known.

    The files of contracts do not hold it; it comes in files of its own, before or after them, and is
    written on the purchase (`Expense.own_estimate`) by whichever comes second.
    """

    region = models.ForeignKey(
        Region, models.PROTECT, related_name="+", verbose_name=_("daerah"), db_index=False
    )
    source = models.CharField(_("sumber"), max_length=12, choices=Source.choices)
    key = models.CharField(_("kode paket"), max_length=120)
    amount = models.DecimalField(
        _("HPS"), max_digits=20, decimal_places=2, validators=bounds.AMOUNT
    )
    job = models.ForeignKey(
        Job,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("impor terakhir"),
    )

    objects = OwnEstimateQuerySet.as_manager()

    class Meta:
        verbose_name = _("HPS")
        verbose_name_plural = _("HPS")
        ordering: ClassVar[list[str]] = ["region", "source", "key"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["region", "source", "key"],
                name="own_estimate_unique",
                violation_error_message=_("HPS paket ini sudah ada."),
            ),
            models.CheckConstraint(
                condition=Q(amount__gt=0),
                name="own_estimate_positive",
                violation_error_message=_("Isi HPS lebih dari nol."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.source} {self.key}"
