"""What every product may claim, day by day, worked out when a certificate changes."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from catalog.models.register.product import Product

from .certificate import Certificate


class CertifiedPeriod(models.Model):
    """Days (both inclusive) during which a product's best certificate and its values are the same.

    The periods of a product follow each other without gaps from 1-1-0001 to 31-12-9999; a product
    without verified certificates has none. Written only by triggers (`catalog.models.triggers.derived`), so that a
    list can join one row for any day instead of judging every certificate again. `tkdn` and `bmp`
    (percent) are null unless the standing is valid; `catalog.offers.certification` says the same in Python.
    """

    product = models.ForeignKey(
        Product, models.CASCADE, related_name="periods", verbose_name=_("produk")
    )
    starts_on = models.DateField(_("mulai"))
    ends_on = models.DateField(_("sampai"))
    certificate = models.ForeignKey(
        Certificate, models.CASCADE, related_name="+", verbose_name=_("sertifikat")
    )
    standing = models.CharField(_("status"), max_length=10)
    tkdn = models.DecimalField(_("TKDN"), max_digits=5, decimal_places=2, null=True)
    bmp = models.DecimalField(_("BMP"), max_digits=4, decimal_places=2, null=True)

    class Meta:
        verbose_name = _("masa sertifikasi")
        verbose_name_plural = _("masa sertifikasi")
        ordering: ClassVar[list[str]] = ["product", "starts_on"]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(
                fields=["tkdn", "product"],
                include=["starts_on", "ends_on"],
                condition=models.Q(tkdn__isnull=False),
                name="period_by_tkdn",
            )
        ]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            # with all that a list asks for, so that it need not read the rows themselves
            models.UniqueConstraint(
                fields=["product", "starts_on"],
                include=["ends_on", "standing", "tkdn", "bmp"],
                name="period_unique",
            )
        ]

    def __str__(self) -> str:
        return f"{self.product_id} {self.starts_on}: {self.standing}"
