"""Orders: what an agency asked a supplier to deliver of approved lines, looked at once more before."""

from typing import ClassVar

import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.rows import Person
from p3dn.accounts.models import Agency, Region
from p3dn.audit import append_only, tracked
from p3dn.ui.values import bounds
from procurement.models.access import own_or_region
from procurement.models.requests.assessment import Assessment
from procurement.models.requests.lines.total import refuse_total
from procurement.models.requests.request import PurchaseRequest, RequestLine
from procurement.models.triggers import ONLY_CANCELLED

SMALL_BUSINESS = [
    ("yes", _("Ya, UMK atau koperasi")),
    ("no", _("Bukan")),
    ("unknown", _("Belum diketahui")),
]


class OrderQuerySet(models.QuerySet["Order"]):
    """Orders."""

    def visible_to(self, user: Person) -> "OrderQuerySet":
        """Orders of one's agencies, or of the whole region for region-wide roles."""
        return self.filter(own_or_region(user))

    def active(self) -> "OrderQuerySet":
        """Orders that were not called off."""
        return self.filter(is_cancelled=False)


@tracked
class Order(models.Model):
    """An order (surat pesanan, SPK or contract) to one supplier for lines of one request.

    Its day is the day the agency bound itself: the law of that day and the evidence in force on it
    were asked again before. It is called off as a whole, with a reason; what was delivered under
    it stays delivered.
    """

    region = models.ForeignKey(
        Region, models.PROTECT, related_name="+", verbose_name=_("daerah"), editable=False
    )
    agency = models.ForeignKey(
        Agency, models.PROTECT, related_name="+", verbose_name=_("perangkat daerah"), editable=False
    )
    request = models.ForeignKey(
        PurchaseRequest, models.PROTECT, related_name="orders", verbose_name=_("permintaan")
    )
    number = models.CharField(_("nomor pesanan"), max_length=120)
    ordered_on = models.DateField(_("tanggal pesanan"))
    deliver_by = models.DateField(_("diserahkan paling lambat"), null=True, blank=True)
    supplier_name = models.CharField(_("penyedia"), max_length=200)
    supplier_npwp = models.CharField(_("NPWP penyedia"), max_length=16, blank=True)
    small_business = models.CharField(_("UMKK"), max_length=7, choices=SMALL_BUSINESS)
    is_cancelled = models.BooleanField(_("dibatalkan"), default=False)
    cancel_reason = models.TextField(_("alasan pembatalan"), blank=True)
    recorded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("dicatat oleh")
    )
    recorded_at = models.DateTimeField(_("dicatat"), auto_now_add=True)

    objects = OrderQuerySet.as_manager()

    class Meta:
        verbose_name = _("pesanan")
        verbose_name_plural = _("pesanan")
        ordering: ClassVar[list[str]] = ["-ordered_on", "-pk"]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["region", "-ordered_on", "-id"], name="order_region_list"),
            models.Index(fields=["agency", "-ordered_on", "-id"], name="order_agency_list"),
        ]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            bounds.days_between("order_days_plausible", "ordered_on", "deliver_by"),
            models.UniqueConstraint(
                fields=["agency", "number"],
                condition=Q(is_cancelled=False),
                name="order_number_unique",
                violation_error_message=_("Pesanan dengan nomor ini sudah dicatat."),
            ),
            models.CheckConstraint(
                condition=Q(deliver_by__isnull=True) | Q(deliver_by__gte=models.F("ordered_on")),
                name="order_days_in_order",
                violation_error_message=_("Batas penyerahan tidak boleh sebelum tanggal pesanan."),
            ),
            models.CheckConstraint(
                condition=Q(is_cancelled=False) | ~Q(cancel_reason=""),
                name="order_cancelled_why",
                violation_error_message=_("Tuliskan alasan pembatalan."),
            ),
        ]
        triggers: ClassVar[list[pgtrigger.Trigger]] = [*ONLY_CANCELLED]

    def __str__(self) -> str:
        return self.number


@append_only
class OrderLine(models.Model):
    """How much of one request line was ordered, at which price, and how it was judged that day.

    `findings` are what differs from what was approved, as deliveries keep theirs.
    """

    order = models.ForeignKey(
        Order, models.PROTECT, related_name="lines", verbose_name=_("pesanan")
    )
    line = models.ForeignKey(
        RequestLine, models.PROTECT, related_name="order_lines", verbose_name=_("baris permintaan")
    )
    assessment = models.ForeignKey(
        Assessment, models.PROTECT, related_name="+", verbose_name=_("penilaian saat dipesan")
    )
    quantity = models.DecimalField(
        _("jumlah"), max_digits=14, decimal_places=2, validators=bounds.QUANTITY
    )
    unit_price = models.DecimalField(
        _("harga satuan"), max_digits=18, decimal_places=2, validators=bounds.AMOUNT
    )
    findings = models.JSONField(_("beda dengan persetujuan"), default=list, blank=True)

    class Meta:
        verbose_name = _("baris pesanan")
        verbose_name_plural = _("baris pesanan")
        ordering: ClassVar[list[str]] = ["order", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["order", "line"], name="order_line_unique"),
            models.CheckConstraint(condition=Q(quantity__gt=0), name="order_quantity_positive"),
        ]

    def __str__(self) -> str:
        return f"{self.order_id}/{self.line_id}"

    def clean(self) -> None:
        """Refuse a sum that no purchase comes to."""
        super().clean()
        refuse_total(self)
