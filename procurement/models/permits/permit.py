"""Permits to pass a ceiling: for one request as it stood, once, with the figures that were shown."""

from datetime import date
from decimal import Decimal
from typing import ClassVar

import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import Exists, OuterRef, Q, Sum
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.rows import Person
from p3dn.accounts.models import Agency, Region
from p3dn.audit import append_only, tracked
from p3dn.ui.values import bounds
from procurement.models.access import own_or_region
from procurement.models.plan.budget import BudgetLine
from procurement.models.plan.package import Package
from procurement.models.requests.decision import Decision
from procurement.models.requests.request import PurchaseRequest
from procurement.models.triggers import PERMIT_KEPT

from .mandate import CeilingMandate


class PermitState(models.TextChoices):
    """What became of a permit that was asked for."""

    ASKED = "asked", _("Menunggu keputusan")
    GRANTED = "granted", _("Diberikan, belum dipakai")
    USED = "used", _("Dipakai")
    REFUSED = "refused", _("Ditolak")
    VOID = "void", _("Gugur")


OPEN = (PermitState.ASKED, PermitState.GRANTED)


class CeilingPermitQuerySet(models.QuerySet["CeilingPermit"]):
    """Permits to pass a ceiling, asked for, given, refused or used."""

    def visible_to(self, user: Person) -> "CeilingPermitQuerySet":
        """Those of visible requests."""
        return self.filter(own_or_region(user))

    def open(self) -> "CeilingPermitQuerySet":
        """Those that wait for a decision, or were given and not used yet."""
        return self.filter(state__in=OPEN)

    def waiting_for(self, user: Person, day: date) -> "CeilingPermitQuerySet":
        """Those that wait for a decision, that a mandate of the person reaches and others asked for.

        Who wrote something of the request decides it not, which only its history knows
        (`may_decide_permit`).
        """
        mandates = CeilingMandate.objects.in_force_on(day).filter(membership__user=user.pk)
        reaching = mandates.reaching(OuterRef("region"), OuterRef("agency"))
        waiting = self.filter(Exists(reaching), state=PermitState.ASKED)
        return waiting.exclude(asked_by=user.pk)

    def for_list(self) -> "CeilingPermitQuerySet":
        """With request, agency and people, and `over`: rupiah above the packages' ceilings."""
        whole = Q(figures__budget_line__isnull=True)
        return self.select_related(
            "request", "agency", "asked_by", "decided_by", "mandate"
        ).annotate(over=Sum("figures__over", filter=whole))


@tracked
class CeilingPermit(models.Model):
    """That a request may pass its ceiling: asked with a coded ground, decided by who has a mandate.

    It covers the lines it was asked for as they were (`covered`), up to the figures that were shown
    when it was decided (`CeilingFigure`), and one submission. What somebody else takes of the
    ceiling since, it does not cover. It lifts no other rule.
    """

    class Ground(models.TextChoices):
        SHIFTED = "shifted", _("Pergeseran anggaran disetujui, RUP belum diperbarui")
        AMENDED = "amended", _("Perubahan APBD ditetapkan, RUP belum diperbarui")
        EMERGENCY = "emergency", _("Keadaan darurat")
        URGENT = "urgent", _("Keperluan mendesak")

    State = PermitState

    region = models.ForeignKey(
        Region, models.PROTECT, related_name="+", verbose_name=_("daerah"), editable=False
    )
    agency = models.ForeignKey(
        Agency, models.PROTECT, related_name="+", verbose_name=_("perangkat daerah"), editable=False
    )
    request = models.ForeignKey(
        PurchaseRequest,
        models.PROTECT,
        related_name="ceiling_permits",
        verbose_name=_("permintaan"),
    )
    ground = models.CharField(_("dasar"), max_length=9, choices=Ground.choices)
    reason = models.TextField(_("alasan"))
    basis = models.CharField(
        _("dokumen dasar"),
        max_length=200,
        help_text=_("Surat atau keputusan yang mendasarinya, dengan nomor dan tanggalnya."),
    )
    covered = models.CharField(_("sidik baris"), max_length=64, editable=False)
    state = models.CharField(
        _("status"), max_length=7, choices=PermitState.choices, default=PermitState.ASKED
    )
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("diminta oleh")
    )
    asked_at = models.DateTimeField(_("diminta"), auto_now_add=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("diputuskan oleh"),
    )
    decided_at = models.DateTimeField(_("diputuskan"), null=True, blank=True)
    mandate = models.ForeignKey(
        CeilingMandate,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="permits",
        verbose_name=_("wewenang"),
    )
    decision_note = models.TextField(_("pertimbangan"), blank=True)
    seen = models.CharField(_("versi permintaan yang diputuskan"), max_length=300, blank=True)
    used_by = models.OneToOneField(
        Decision,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="ceiling_permit",
        verbose_name=_("dipakai oleh"),
    )

    objects = CeilingPermitQuerySet.as_manager()

    class Meta:
        verbose_name = _("izin melampaui pagu")
        verbose_name_plural = _("izin melampaui pagu")
        ordering: ClassVar[list[str]] = ["-asked_at", "-pk"]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["region", "-asked_at", "-id"], name="ceiling_permit_region_list"),
            models.Index(fields=["agency", "-asked_at", "-id"], name="ceiling_permit_agency_list"),
        ]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["request"],
                condition=Q(state__in=OPEN),
                name="ceiling_permit_one_open",
                violation_error_message=_("Permintaan ini sudah punya izin yang belum dipakai."),
            ),
            models.CheckConstraint(
                condition=Q(decided_by__isnull=True) | ~Q(decided_by=models.F("asked_by")),
                name="ceiling_permit_second_person",
                violation_error_message=_("Izin tidak boleh diputuskan oleh yang memintanya."),
            ),
            models.CheckConstraint(
                condition=Q(state__in=(PermitState.ASKED, PermitState.VOID))
                | Q(decided_by__isnull=False, decided_at__isnull=False, mandate__isnull=False),
                name="ceiling_permit_by_mandate",
            ),
            models.CheckConstraint(
                condition=Q(state=PermitState.USED, used_by__isnull=False)
                | ~Q(state=PermitState.USED) & Q(used_by__isnull=True),
                name="ceiling_permit_used_by_step",
            ),
        ]
        triggers: ClassVar[list[pgtrigger.Trigger]] = [*PERMIT_KEPT]

    def __str__(self) -> str:
        return f"{self.get_state_display()} {self.request_id}"

    @property
    def is_waiting(self) -> bool:
        """True until somebody decides it, or its request goes on without."""
        return self.state == PermitState.ASKED

    @property
    def is_granted(self) -> bool:
        """True when it was given and not used yet."""
        return self.state == PermitState.GRANTED


@append_only
class CeilingFigure(models.Model):
    """What was shown of one ceiling when a permit was decided, in rupiah.

    Of the whole package, or of one of its budget lines. `over` is what all requests together come
    to above the ceiling with this one: never more than that may be submitted by the permit.
    """

    permit = models.ForeignKey(
        CeilingPermit, models.PROTECT, related_name="figures", verbose_name=_("izin")
    )
    package = models.ForeignKey(
        Package, models.PROTECT, related_name="+", verbose_name=_("paket RUP")
    )
    budget_line = models.ForeignKey(
        BudgetLine,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("baris anggaran"),
        help_text=_("Kosong untuk pagu seluruh paket."),
    )
    ceiling = models.DecimalField(
        _("pagu"), max_digits=20, decimal_places=2, validators=bounds.AMOUNT
    )
    others = models.DecimalField(
        _("permintaan lain"), max_digits=20, decimal_places=2, validators=bounds.BOOKED
    )
    this = models.DecimalField(
        _("permintaan ini"), max_digits=20, decimal_places=2, validators=bounds.AMOUNT
    )
    over = models.DecimalField(
        _("melebihi pagu"), max_digits=20, decimal_places=2, validators=bounds.AMOUNT
    )

    class Meta:
        verbose_name = _("angka izin")
        verbose_name_plural = _("angka izin")
        ordering: ClassVar[list[str]] = ["permit", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(condition=Q(over__gte=0), name="ceiling_figure_over_positive"),
        ]

    def __str__(self) -> str:
        return f"{self.budget_line or self.package}: {self.over}"

    @property
    def left(self) -> Decimal:
        """Rupiah left of the ceiling after the request, below zero where it was passed."""
        return self.ceiling - self.others - self.this
