"""Rollups: sums kept with the facts they sum, so that a dashboard reads a handful of rows."""

from typing import Any, ClassVar

from django.db import models
from django.db.models import Max, Q, Sum
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access import BUYING, REGION_WIDE, access_of
from p3dn.accounts.models import Agency, Region


class MonthlySpendingQuerySet(models.QuerySet[Any]):
    """Monthly sums."""

    def visible_to(self, user: Any) -> "MonthlySpendingQuerySet":
        """One's agencies, or the whole region for region-wide roles."""
        access = access_of(user)
        return self.filter(
            Q(agency_id__in=access.agency_ids(BUYING))
            | Q(region_id__in=access.region_ids(REGION_WIDE))
        )

    def of(self, place: "Region | Agency") -> "MonthlySpendingQuerySet":
        """Sums of one agency, or of all agencies of a region."""
        return self.filter(**{place._meta.model_name: place})

    def years(self) -> list[int]:
        """Years in which something was recorded, newest first."""
        return list(
            self.filter(documents__gt=0)
            .order_by("-fiscal_year")
            .values_list("fiscal_year", flat=True)
            .distinct()
        )

    def summed(self, *by: str) -> models.QuerySet[Any, dict[str, Any]]:
        """One row of sums (`sum_...`) for each combination of `by`, and when last written."""
        sums = {f"sum_{name}": Sum(name) for name in self.model.SUMS}
        return self.values(*by).annotate(**sums, as_of=Max("rebuilt_at")).order_by(*by)


MONEY = {"max_digits": 20, "decimal_places": 2, "default": 0}


class MonthlySpending(models.Model):
    """Spending of one agency in one month of handover, in rupiah, by what was proven of it."""

    SUMS: ClassVar[tuple[str, ...]] = (
        "documents",
        "value",
        "domestic_value",
        "imported_value",
        "unknown_value",
        "tkdn_base",
        "tkdn_weighted",
        "small_business_value",
        "small_business_unknown",
        "compliant_value",
    )

    region = models.ForeignKey(Region, models.PROTECT, related_name="+", verbose_name=_("daerah"))
    agency = models.ForeignKey(
        Agency, models.PROTECT, related_name="monthly_spending", verbose_name=_("perangkat daerah")
    )
    fiscal_year = models.PositiveSmallIntegerField(_("tahun anggaran"))
    month = models.PositiveSmallIntegerField(_("bulan"))
    documents = models.PositiveIntegerField(_("jumlah dokumen"), default=0)
    value = models.DecimalField(_("nilai"), **MONEY)
    domestic_value = models.DecimalField(_("nilai PDN"), **MONEY)
    imported_value = models.DecimalField(_("nilai impor"), **MONEY)
    unknown_value = models.DecimalField(_("nilai belum diketahui"), **MONEY)
    tkdn_base = models.DecimalField(_("nilai yang TKDN-nya diketahui"), **MONEY)
    # six places: rupiah with two, times a percentage with two, divided by 100
    tkdn_weighted = models.DecimalField(
        _("nilai x TKDN / 100"), max_digits=26, decimal_places=6, default=0
    )
    small_business_value = models.DecimalField(_("nilai UMKK"), **MONEY)
    small_business_unknown = models.DecimalField(_("nilai UMKK belum diketahui"), **MONEY)
    compliant_value = models.DecimalField(_("nilai yang memenuhi kewajiban"), **MONEY)
    rebuilt_at = models.DateTimeField(_("dihitung"), auto_now=True)

    objects = MonthlySpendingQuerySet.as_manager()

    class Meta:
        verbose_name = _("belanja bulanan")
        verbose_name_plural = _("belanja bulanan")
        ordering: ClassVar[list[str]] = ["fiscal_year", "month", "agency"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["agency", "fiscal_year", "month"], name="monthly_spending_unique"
            ),
            models.CheckConstraint(
                condition=models.Q(
                    value=models.F("domestic_value")
                    + models.F("imported_value")
                    + models.F("unknown_value")
                ),
                name="monthly_spending_adds_up",
            ),
        ]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["region", "fiscal_year"], name="spending_region_year"),
        ]

    def __str__(self) -> str:
        return f"{self.agency_id} {self.fiscal_year}-{self.month:02d}"
