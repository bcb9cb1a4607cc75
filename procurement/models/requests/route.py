"""Whose agreement a request needs, one after another: routes as data, from a day to a day."""

from datetime import date
from decimal import Decimal
from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.models import Agency, Region, Role
from p3dn.audit import tracked
from p3dn.ui.values import bounds

DECIDING = [
    (Role.APPROVER.value, Role.APPROVER.label),
    (Role.P3DN_TEAM.value, Role.P3DN_TEAM.label),
]


class ApprovalRouteQuerySet(models.QuerySet["ApprovalRoute"]):
    """Routes."""

    def in_force_on(self, day: date) -> "ApprovalRouteQuerySet":
        """Routes for requests submitted on the day; first and last day are included."""
        return self.filter(
            Q(valid_until__isnull=True) | Q(valid_until__gte=day), valid_from__lte=day
        )

    def for_buyer(self, region_id: int, agency_id: int) -> "ApprovalRouteQuerySet":
        """Routes of the agency, of its region, and of everybody."""
        return self.filter(
            Q(region__isnull=True) | Q(region=region_id),
            Q(agency__isnull=True) | Q(agency=agency_id),
        )


@tracked
class ApprovalRoute(models.Model):
    """Steps a request goes through, by what it is: of one agency, of one region, or of all.

    Several may fit a request; which one it takes is decided once, when it is submitted
    (`procurement/approval/routes.py`).
    """

    region = models.ForeignKey(
        Region,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="approval_routes",
        verbose_name=_("daerah"),
        help_text=_("Kosong berarti semua daerah."),
    )
    agency = models.ForeignKey(
        Agency,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="approval_routes",
        verbose_name=_("perangkat daerah"),
        help_text=_("Kosong berarti semua perangkat daerah."),
    )
    amount_from = models.DecimalField(
        _("mulai nilai"),
        max_digits=18,
        decimal_places=2,
        default=Decimal(0),
        validators=bounds.AMOUNT,
    )
    method = models.CharField(_("metode pengadaan"), max_length=40, blank=True)
    procurement_type = models.CharField(_("jenis pengadaan"), max_length=60, blank=True)
    valid_from = models.DateField(_("berlaku mulai"))
    valid_until = models.DateField(_("berlaku sampai"), null=True, blank=True)

    objects = ApprovalRouteQuerySet.as_manager()

    class Meta:
        verbose_name = _("jalur persetujuan")
        verbose_name_plural = _("jalur persetujuan")
        ordering: ClassVar[list[str]] = ["region", "agency", "amount_from", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            bounds.days_between("route_days_plausible", "valid_from", "valid_until"),
            models.CheckConstraint(
                condition=Q(valid_until__isnull=True) | Q(valid_until__gte=models.F("valid_from")),
                name="route_days_in_order",
                violation_error_message=_("Hari terakhir tidak boleh sebelum hari pertama."),
            ),
            models.CheckConstraint(
                condition=Q(agency__isnull=True) | Q(region__isnull=False),
                name="route_agency_of_a_region",
                violation_error_message=_("Isi daerah dari perangkat daerah itu."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.region or _('Semua daerah')}, {self.agency or '-'}, {self.amount_from}"


@tracked
class ApprovalStep(models.Model):
    """One agreement of a route: whose, and as which one it comes."""

    route = models.ForeignKey(
        ApprovalRoute, models.CASCADE, related_name="steps", verbose_name=_("jalur")
    )
    order = models.PositiveSmallIntegerField(_("urutan"))
    role = models.CharField(_("peran"), max_length=20, choices=DECIDING)

    class Meta:
        verbose_name = _("langkah persetujuan")
        verbose_name_plural = _("langkah persetujuan")
        ordering: ClassVar[list[str]] = ["route", "order"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["route", "order"],
                name="route_step_unique",
                violation_error_message=_("Urutan ini sudah ada pada jalurnya."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.order}. {self.get_role_display()}"
