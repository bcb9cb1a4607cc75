"""Numbers of requests, given one after the other."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.models import Agency


class RequestSeries(models.Model):
    """The last number given in one agency's year; the row is locked while the next one is taken."""

    agency = models.ForeignKey(
        Agency, models.PROTECT, related_name="+", verbose_name=_("perangkat daerah")
    )
    fiscal_year = models.PositiveSmallIntegerField(_("tahun anggaran"))
    last = models.PositiveIntegerField(_("nomor terakhir"), default=0)

    class Meta:
        verbose_name = _("penomoran permintaan")
        verbose_name_plural = _("penomoran permintaan")
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["agency", "fiscal_year"], name="request_series_unique"),
        ]

    def __str__(self) -> str:
        return f"{self.agency_id}/{self.fiscal_year}: {self.last}"
