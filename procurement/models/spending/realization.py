"""What was really bought, delivered and paid."""

from typing import ClassVar

import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import OuterRef, Prefetch, Subquery, Sum
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.rows import Person
from p3dn.accounts.models import Agency, Region
from p3dn.audit import append_only, tracked
from p3dn.ui.finding.rows import trigrams
from p3dn.ui.values import bounds
from p3dn.ui.values.checks import CheckedAtOnce
from procurement.models.access import own_or_region
from procurement.models.requests.assessment import Assessment
from procurement.models.requests.lines.total import refuse_total
from procurement.models.requests.request import PurchaseRequest, RequestLine
from procurement.models.triggers import ONLY_CANCELLED

from .order import Order


class RealizationQuerySet(models.QuerySet["Realization"]):
    """Deliveries."""

    def visible_to(self, user: Person) -> "RealizationQuerySet":
        """Deliveries of one's agencies, or of the whole region for region-wide roles."""
        return self.filter(own_or_region(user))

    def counted(self) -> "RealizationQuerySet":
        """Deliveries that count as spending: not cancelled."""
        return self.filter(is_cancelled=False)

    def for_list(self) -> "RealizationQuerySet":
        """With agency, request and total value in rupiah; newest handover first."""
        of_this = (
            RealizationLine.objects.filter(realization=OuterRef("pk"))
            .order_by()
            .values("realization")
        )
        # a subquery is worked out for the rows of the page only, a join for all of them
        total = Subquery(of_this.annotate(sum=Sum("value")).values("sum"))
        return self.select_related("agency", "request").annotate(total=total)

    def for_detail(self) -> "RealizationQuerySet":
        """With everything the page of one delivery shows."""
        lines = RealizationLine.objects.select_related(
            "line__product__producer", "line__commodity", "assessment", "achieved"
        ).prefetch_related("checks")
        return self.select_related(
            "agency", "request__package", "recorded_by", "order"
        ).prefetch_related(Prefetch("lines", lines))


class RealizationLineQuerySet(models.QuerySet["RealizationLine"]):
    """Delivered lines."""

    def visible_to(self, user: Person) -> "RealizationLineQuerySet":
        """Lines of visible deliveries."""
        return self.filter(own_or_region(user, "realization__"))

    def counted(self) -> "RealizationLineQuerySet":
        """Lines that count as spending: of deliveries not cancelled."""
        return self.filter(realization__is_cancelled=False)


@tracked
class Realization(CheckedAtOnce):
    """A delivery under a contract: the spending fact. Corrected by cancelling and recording anew.

    The month of spending is the month of the handover (BAST).
    """

    class SmallBusiness(models.TextChoices):
        YES = "yes", _("Ya, UMK atau koperasi")
        NO = "no", _("Bukan")
        UNKNOWN = "unknown", _("Belum diketahui")

    region = models.ForeignKey(
        Region,
        models.PROTECT,
        related_name="realizations",
        verbose_name=_("daerah"),
        editable=False,
        db_index=False,  # the indexes of lists begin with region and agency
    )
    agency = models.ForeignKey(
        Agency,
        models.PROTECT,
        related_name="realizations",
        verbose_name=_("perangkat daerah"),
        editable=False,
        db_index=False,
    )
    request = models.ForeignKey(
        PurchaseRequest, models.PROTECT, related_name="realizations", verbose_name=_("permintaan")
    )
    order = models.ForeignKey(
        Order,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="realizations",
        verbose_name=_("pesanan"),
        editable=False,
    )
    supplier_name = models.CharField(_("penyedia"), max_length=200)
    supplier_npwp = models.CharField(_("NPWP penyedia"), max_length=16, blank=True)
    small_business = models.CharField(
        _("UMKK"), max_length=7, choices=SmallBusiness.choices, default=SmallBusiness.UNKNOWN
    )
    contract_number = models.CharField(_("nomor kontrak"), max_length=120)
    contract_date = models.DateField(_("tanggal kontrak"))
    handover_number = models.CharField(_("nomor BAST"), max_length=120)
    handover_date = models.DateField(_("tanggal serah terima"))
    is_cancelled = models.BooleanField(_("dibatalkan"), default=False)
    cancel_reason = models.TextField(_("alasan pembatalan"), blank=True)
    recorded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("dicatat oleh")
    )
    recorded_at = models.DateTimeField(_("dicatat"), auto_now_add=True)
    is_demo = models.BooleanField(_("data demo"), default=False)

    objects = RealizationQuerySet.as_manager()

    class Meta:
        verbose_name = _("realisasi")
        verbose_name_plural = _("realisasi")
        ordering: ClassVar[list[str]] = ["-handover_date", "-pk"]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["agency", "-handover_date", "id"], name="realization_agency_list"),
            models.Index(fields=["region", "-handover_date", "id"], name="realization_region_list"),
            trigrams("realization_trigrams", "contract_number", "handover_number", "supplier_name"),
        ]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            bounds.days_between("realization_days_plausible", "contract_date", "handover_date"),
            models.UniqueConstraint(
                fields=["agency", "contract_number", "handover_number"],
                condition=models.Q(is_cancelled=False),
                name="realization_handover_unique",
                violation_error_message=_(
                    "Serah terima dengan nomor kontrak dan BAST ini sudah dicatat."
                ),
            ),
            models.CheckConstraint(
                condition=models.Q(handover_date__gte=models.F("contract_date")),
                name="realization_dates_in_order",
                violation_error_message=_(
                    "Tanggal serah terima tidak boleh sebelum tanggal kontrak."
                ),
            ),
            models.CheckConstraint(
                condition=models.Q(is_cancelled=False) | ~models.Q(cancel_reason=""),
                name="realization_cancelled_why",
                violation_error_message=_("Tuliskan alasan pembatalan."),
            ),
        ]
        triggers: ClassVar[list[pgtrigger.Trigger]] = [*ONLY_CANCELLED]

    def __str__(self) -> str:
        return f"{self.contract_number} / {self.handover_number}"


@append_only
class RealizationLine(models.Model):
    """What of one request line was delivered, at which price, and how domestic it was found to be.

    `origin` and `tkdn` are what could be proven at handover; unknown stays unknown and counts
    neither as domestic nor as imported.
    """

    class Origin(models.TextChoices):
        DOMESTIC = "domestic", _("Dalam negeri")
        IMPORTED = "imported", _("Impor")
        UNKNOWN = "unknown", _("Belum diketahui")

    realization = models.ForeignKey(
        Realization, models.CASCADE, related_name="lines", verbose_name=_("realisasi")
    )
    line = models.ForeignKey(
        RequestLine,
        models.PROTECT,
        related_name="realization_lines",
        verbose_name=_("baris permintaan"),
    )
    assessment = models.ForeignKey(
        Assessment, models.PROTECT, related_name="+", verbose_name=_("penilaian saat serah terima")
    )
    quantity = models.DecimalField(
        _("jumlah"),
        max_digits=14,
        decimal_places=2,
        validators=bounds.QUANTITY,
    )
    unit_price = models.DecimalField(
        _("harga satuan"),
        max_digits=18,
        decimal_places=2,
        validators=bounds.AMOUNT,
    )
    value = models.GeneratedField(
        expression=models.F("quantity") * models.F("unit_price"),
        output_field=models.DecimalField(max_digits=20, decimal_places=2),
        db_persist=True,
        verbose_name=_("nilai"),
    )
    origin = models.CharField(_("asal"), max_length=8, choices=Origin.choices)
    tkdn = models.DecimalField(
        _("TKDN"),
        max_digits=5,
        decimal_places=2,
        null=True,
        blank=True,
        validators=bounds.PERCENT,
    )
    # frozen like the assessment: what the catalogue says later does not rewrite it
    findings = models.JSONField(_("beda dengan persetujuan"), default=list, blank=True)

    objects = RealizationLineQuerySet.as_manager()

    class Meta:
        verbose_name = _("baris realisasi")
        verbose_name_plural = _("baris realisasi")
        ordering: ClassVar[list[str]] = ["realization", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["realization", "line"], name="realization_line_unique"),
        ]

    def __str__(self) -> str:
        return f"{self.realization_id}/{self.line_id}"

    def clean(self) -> None:
        """Refuse a sum that no purchase comes to."""
        super().clean()
        refuse_total(self)
