"""Whose agreement a request needs, one after another: routes as data, from a day to a day."""

from datetime import date
from decimal import Decimal
from typing import ClassVar

import pgtrigger
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils.functional import lazy
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.rows import Person, access_of
from p3dn.accounts.models import Agency, Region, Role
from p3dn.audit import Part, tracked
from p3dn.regulation.dated.thresholds import KINDS
from p3dn.regulation.results import ASKABLE, BUYABLE
from p3dn.regulation.wording.words import VERDICT_LABELS
from p3dn.ui.values import bounds
from p3dn.ui.values.formats import rupiah
from procurement.models.plan.package import Package
from procurement.models.triggers import ROUTE_KEPT, STEPS_KEPT

DECIDING = [
    (Role.APPROVER.value, Role.APPROVER.label),
    (Role.P3DN_TEAM.value, Role.P3DN_TEAM.label),
]
DECIDERS = frozenset(role for role, _label in DECIDING)
# Lines judged otherwise are not handed in.
said_later = lazy(VERDICT_LABELS.__getitem__, str)  # in the language of whoever reads
VERDICTS = [(one.value, said_later(one)) for one in VERDICT_LABELS if one in BUYABLE | ASKABLE]
METHODS = [(value, label) for value, label in Package.Method.choices if value]
MOST_DAYS = 90  # of work; a season
READERS = frozenset({Role.ADMINISTRATOR, Role.AUDITOR})


class ApprovalRouteQuerySet(models.QuerySet["ApprovalRoute"]):
    """Routes."""

    def visible_to(self, user: Person) -> "ApprovalRouteQuerySet":
        """Those of one's own region, for its administrators and auditors, and those of all regions."""
        regions = access_of(user).region_ids(READERS)
        shared = Q(region__isnull=True) if regions else Q(pk__in=())
        return self.filter(Q(region__in=regions) | shared)

    def editable_by(self, user: Person) -> "ApprovalRouteQuerySet":
        """Those of the region one administers."""
        return self.filter(region__in=access_of(user).region_ids({Role.ADMINISTRATOR}))

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
    (`procurement/shared/deciding/routes.py`). From then on only its last day may change.
    """

    PARTS: ClassVar[tuple[Part, ...]] = (
        Part("procurement.ApprovalStep", "route", named_by="order"),
    )

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
    method = models.CharField(_("metode pengadaan"), max_length=40, choices=METHODS, blank=True)
    procurement_type = models.CharField(
        _("jenis pengadaan"), max_length=60, choices=[(kind, kind) for kind in KINDS], blank=True
    )
    verdict = models.CharField(
        _("putusan"),
        max_length=24,
        choices=VERDICTS,
        blank=True,
        help_text=_("Berlaku bila sedikitnya satu baris yang diajukan berputusan ini."),
    )
    valid_from = models.DateField(_("berlaku mulai"))
    valid_until = models.DateField(_("berlaku sampai"), null=True, blank=True)

    objects = ApprovalRouteQuerySet.as_manager()

    class Meta:
        verbose_name = _("alur persetujuan")
        verbose_name_plural = _("alur persetujuan")
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
        triggers: ClassVar[list[pgtrigger.Trigger]] = [ROUTE_KEPT]

    def __str__(self) -> str:
        return f"{self.whose}, {self.condition}"

    @property
    def whose(self) -> str:
        """Whose requests it is for: an agency's, a region's, everybody's."""
        if self.agency is not None:
            return str(self.agency)
        return str(self.region) if self.region else str(_("Semua daerah"))

    @property
    def condition(self) -> str:
        """Which of their requests, in words."""
        said = [
            _("mulai %s") % rupiah(self.amount_from) if self.amount_from else "",
            self.get_method_display(),
            self.get_procurement_type_display(),
            self.get_verdict_display(),
        ]
        return ", ".join(str(one) for one in said if one) or str(_("semua permintaan"))

    def stands_on(self, day: date) -> str:
        """Whether on a day it is in force, will be, or was."""
        if day < self.valid_from:
            return "later"
        return "over" if self.valid_until and self.valid_until < day else "now"


@tracked
class ApprovalStep(models.Model):
    """One agreement of a route: whose, and as which one it comes."""

    route = models.ForeignKey(
        ApprovalRoute, models.CASCADE, related_name="steps", verbose_name=_("alur")
    )
    order = models.PositiveSmallIntegerField(_("urutan"))
    role = models.CharField(_("peran"), max_length=20, choices=DECIDING)
    amount_from = models.DecimalField(
        _("hanya mulai nilai"),
        max_digits=18,
        decimal_places=2,
        default=Decimal(0),
        validators=bounds.AMOUNT,
    )
    days = models.PositiveSmallIntegerField(
        _("hari kerja untuk memutuskan"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1), MaxValueValidator(MOST_DAYS)],
    )

    class Meta:
        verbose_name = _("langkah persetujuan")
        verbose_name_plural = _("langkah persetujuan")
        ordering: ClassVar[list[str]] = ["route", "order"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["route", "order"],
                name="route_step_unique",
                violation_error_message=_("Urutan ini sudah ada pada alurnya."),
            ),
        ]
        triggers: ClassVar[list[pgtrigger.Trigger]] = [STEPS_KEPT]

    def __str__(self) -> str:
        return f"{self.order}. {self.get_role_display()}"

    @property
    def in_words(self) -> str:
        """Whose agreement, and from which worth if not of all."""
        said = str(self.get_role_display())
        if self.amount_from:
            given = {"role": said, "amount": rupiah(self.amount_from)}
            said = _("%(role)s mulai %(amount)s") % given
        if self.days:
            said = _("%(step)s, %(days)s hari kerja") % {"step": said, "days": self.days}
        return said
