"""Money that was paid, as SIPD reports it document by document: never added to purchases."""

from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrOrPromise

from p3dn.accounts.access.rows import Person
from p3dn.accounts.models import Agency, Region
from p3dn.audit import tracked_in_bulk
from p3dn.ui.values import bounds
from procurement.models.access import own_or_region
from procurement.models.loaded import Loaded


class PaymentQuerySet(models.QuerySet["Payment"]):
    """Payments."""

    def visible_to(self, user: Person) -> "PaymentQuerySet":
        """Payments of one's agencies, or of the whole region for region-wide roles."""
        return self.filter(own_or_region(user))


def _words(name: StrOrPromise, most: int, **more: Any) -> "models.CharField[str, str]":
    return models.CharField(name, max_length=most, **{"blank": True} | more)


@tracked_in_bulk
class Payment(Loaded):
    """One line of a payment document: what was realised on a budget account, less what came back.

    `key` is a digest of what names the line in SIPD (document, its kind, transaction, SP2D, SPD, DPT,
    sub-activity, account) and of the region. `date` is the day it counts on: that of the transfer for
    direct payments (LS), else that of the document. Nobody's name or NIP is kept.
    """

    region = models.ForeignKey(
        Region, models.PROTECT, related_name="+", verbose_name=_("daerah"), db_index=False
    )
    agency = models.ForeignKey(
        Agency,
        models.PROTECT,
        related_name="payments",
        verbose_name=_("perangkat daerah"),
        db_index=False,
    )
    key = models.CharField(_("kunci"), max_length=64, unique=True, editable=False)
    date = models.DateField(_("tanggal"))
    document = _words(_("nomor dokumen"), 120)
    document_kind = _words(_("jenis dokumen"), 60)
    transaction_kind = _words(_("jenis transaksi"), 60)
    order = _words(_("nomor SP2D"), 120)
    unit_code = _words(_("kode unit"), 40)
    unit_name = _words(_("nama unit"), 200)
    sub_activity = _words(_("kode sub kegiatan"), 60)
    sub_activity_name = _words(_("nama sub kegiatan"), 300)
    account = _words(_("kode rekening"), 40)
    account_name = _words(_("nama rekening"), 300)
    paid = models.DecimalField(
        _("nilai realisasi"), max_digits=20, decimal_places=2, validators=bounds.BOOKED
    )
    returned = models.DecimalField(
        _("nilai setoran"), max_digits=20, decimal_places=2, default=0, validators=bounds.BOOKED
    )
    value = models.GeneratedField(
        expression=models.F("paid") - models.F("returned"),
        output_field=models.DecimalField(max_digits=20, decimal_places=2),
        db_persist=True,
        verbose_name=_("nilai bersih"),
    )

    objects = PaymentQuerySet.as_manager()

    class Meta:
        verbose_name = _("pembayaran SIPD")
        verbose_name_plural = _("pembayaran SIPD")
        ordering: ClassVar[list[str]] = ["-date", "-pk"]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["region", "-date", "-id"], name="payment_region"),
            models.Index(fields=["agency", "-date", "-id"], name="payment_agency"),
        ]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            bounds.days_between("payment_days_plausible", "date"),
        ]

    def __str__(self) -> str:
        return f"{self.document} {self.account}"
