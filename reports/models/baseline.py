"""The announced plan as it stood at the end of a day: kept beside the plan that goes on changing."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.rows import REGION_WIDE, Person, access_of
from p3dn.accounts.models import Agency, Region
from p3dn.audit import append_only
from p3dn.ui.values import bounds


class BaselineQuerySet(models.QuerySet["Baseline"]):
    """Frozen plans."""

    def visible_to(self, user: Person) -> "BaselineQuerySet":
        """Those of regions in which the person reads everything."""
        return self.filter(region__in=access_of(user).region_ids(REGION_WIDE))


@append_only
class Baseline(models.Model):
    """One year's plan of a region as it stood at the end of a local day.

    `sha256` is that of its rows in writing (`reports.baselines.services.written`), so that a copy can
    be compared with what was frozen.
    """

    region = models.ForeignKey(
        Region, models.PROTECT, related_name="+", verbose_name=_("daerah"), db_index=False
    )
    year = models.PositiveSmallIntegerField(_("tahun anggaran"), validators=bounds.YEAR)
    day = models.DateField(_("menurut keadaan tanggal"))
    sha256 = models.CharField(_("sidik"), max_length=64)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("dibekukan oleh"),
        help_text=_("Kosong bila dibekukan sendiri oleh jadwal."),
    )
    made_at = models.DateTimeField(_("dibekukan"), auto_now_add=True)

    objects = BaselineQuerySet.as_manager()

    class Meta:
        verbose_name = _("rencana beku")
        verbose_name_plural = _("rencana beku")
        ordering: ClassVar[list[str]] = ["-day", "-pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            bounds.days_between("baseline_days_plausible", "day"),
            models.UniqueConstraint(
                fields=["region", "year", "day"],
                name="baseline_unique",
                violation_error_message=_("Rencana menurut tanggal ini sudah dibekukan."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.year}, {self.day}"


@append_only
class BaselineRow(models.Model):
    """What one agency planned, as sums by the names of terms of the plan (`reports.figures`)."""

    baseline = models.ForeignKey(
        Baseline, models.PROTECT, related_name="rows", verbose_name=_("rencana beku")
    )
    agency = models.ForeignKey(
        Agency, models.PROTECT, related_name="+", verbose_name=_("perangkat daerah")
    )
    name = models.CharField(_("nama saat itu"), max_length=255)
    sums = models.JSONField(_("jumlah"), default=dict)

    class Meta:
        verbose_name = _("baris rencana beku")
        verbose_name_plural = _("baris rencana beku")
        ordering: ClassVar[list[str]] = ["baseline", "name", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["baseline", "agency"], name="baseline_row_unique"),
        ]

    def __str__(self) -> str:
        return self.name
