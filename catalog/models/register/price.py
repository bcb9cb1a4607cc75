"""What a product cost, when and where."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.models import Region
from p3dn.audit import append_only, removal_kept
from p3dn.ui.values import bounds

from .product import Product


@removal_kept
@append_only
class PriceRecord(models.Model):
    """A price of a product in a region from a day on; the newest one of the region counts.

    `Product.price` is the current price in the product's own region. Triggers of the product
    (`catalog.models.triggers.prices`) add a record for each of its changes, whoever makes them. Newest is
    the latest `valid_on`, and of one day the one recorded last. Taking back an import removes the
    records its prices made, the one exception to growing only; what was removed is kept.
    """

    class Source(models.TextChoices):
        ENTRY = "entry", _("Pendataan produk")
        PRODUCER = "producer", _("Daftar harga produsen")
        E_CATALOGUE = "e_catalogue", _("Katalog elektronik")
        SURVEY = "survey", _("Survei pasar")
        OFFER = "offer", _("Surat penawaran")

    product = models.ForeignKey(
        Product, models.PROTECT, related_name="prices", verbose_name=_("produk")
    )
    region = models.ForeignKey(Region, models.PROTECT, related_name="+", verbose_name=_("daerah"))
    price = models.DecimalField(
        _("harga satuan"),
        max_digits=18,
        decimal_places=2,
        validators=bounds.PRICE,
        help_text=_("Rupiah, sebelum PPN."),
    )
    valid_on = models.DateField(_("harga per tanggal"))
    source = models.CharField(_("sumber"), max_length=12, choices=Source.choices)
    note = models.CharField(_("keterangan sumber"), max_length=200, blank=True)
    entered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("dicatat oleh")
    )
    entered_at = models.DateTimeField(_("dicatat"), auto_now_add=True)

    class Meta:
        verbose_name = _("catatan harga")
        verbose_name_plural = _("catatan harga")
        ordering: ClassVar[list[str]] = ["-valid_on", "-pk"]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["product", "region", "-valid_on", "-id"], name="price_newest")
        ]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            bounds.days_between("price_days_plausible", "valid_on"),
            models.CheckConstraint(
                condition=models.Q(price__gt=0),
                name="price_record_positive",
                violation_error_message=_("Harga harus lebih dari nol."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.product_id} {self.valid_on}: {self.price}"
