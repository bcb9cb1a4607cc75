"""What agencies need and no domestic producer offered: the industry office's list of work."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from catalog.models import Commodity, Product
from p3dn.accounts.models import Region
from p3dn.audit import Part, append_only, tracked


class State(models.TextChoices):
    """Whether somebody works on a need."""

    OPEN = "open", _("Belum ditangani")
    TAKEN = "taken", _("Sedang ditangani")
    CLOSED = "closed", _("Selesai")


@tracked
class DemandCase(models.Model):
    """A commodity somebody of the industry office took on, for one region.

    The need itself is read from requests and the plan each time; only what was done is kept here.
    """

    PARTS: ClassVar[tuple[Part, ...]] = (Part("procurement.DemandNote", "case"),)
    UNSEEN: ClassVar[frozenset[str]] = frozenset({"changed_at"})

    State = State

    class Outcome(models.TextChoices):
        REGISTERED = "registered", _("Produk sudah terdaftar")
        CERTIFYING = "certifying", _("Sertifikasi sedang berjalan")
        NO_PRODUCER = "no_producer", _("Tidak ada produsen yang mampu")
        OTHER = "other", _("Lainnya")

    region = models.ForeignKey(
        Region, models.PROTECT, related_name="demand_cases", verbose_name=_("daerah")
    )
    commodity = models.ForeignKey(
        Commodity, models.PROTECT, related_name="demand_cases", verbose_name=_("komoditas (KBKI)")
    )
    state = models.CharField(_("status"), max_length=6, choices=State.choices, default=State.OPEN)
    taken_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("ditangani oleh"),
    )
    outcome = models.CharField(_("hasil"), max_length=11, choices=Outcome.choices, blank=True)
    product = models.ForeignKey(
        Product,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("produk yang terdaftar"),
    )
    changed_at = models.DateTimeField(_("terakhir berubah"), auto_now=True)

    class Meta:
        verbose_name = _("kebutuhan tanpa produk")
        verbose_name_plural = _("kebutuhan tanpa produk")
        ordering: ClassVar[list[str]] = ["commodity", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["region", "commodity"], name="demand_case_unique"),
            models.CheckConstraint(
                condition=~models.Q(state=State.CLOSED) | ~models.Q(outcome=""),
                name="demand_closed_with_outcome",
                violation_error_message=_("Pilih hasilnya sebelum menutup."),
            ),
            models.CheckConstraint(
                condition=~models.Q(outcome="registered") | models.Q(product__isnull=False),
                name="demand_registered_product",
                violation_error_message=_("Pilih produk yang sudah terdaftar itu."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.commodity_id} {self.get_state_display()}"

    @property
    def is_taken(self) -> bool:
        """True while somebody works on it."""
        return self.state == State.TAKEN

    @property
    def is_closed(self) -> bool:
        """True once there is an outcome."""
        return self.state == State.CLOSED


@append_only
@tracked
class DemandNote(models.Model):
    """What was done or answered, by whom and when; never changed."""

    case = models.ForeignKey(
        DemandCase, models.PROTECT, related_name="notes", verbose_name=_("kebutuhan")
    )
    state = models.CharField(_("status"), max_length=6, choices=State.choices)
    text = models.TextField(_("catatan"))
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("oleh")
    )
    at = models.DateTimeField(_("waktu"), auto_now_add=True)

    class Meta:
        verbose_name = _("catatan kebutuhan")
        verbose_name_plural = _("catatan kebutuhan")
        ordering: ClassVar[list[str]] = ["case", "pk"]

    def __str__(self) -> str:
        return f"{self.case_id}: {self.text[:40]}"
