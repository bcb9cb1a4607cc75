"""Standard prices of a region, as SIPD exports them: a reference beside estimates, never a bound."""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.rows import BUYING, REGION_WIDE, Person, access_of
from p3dn.accounts.models import Region
from p3dn.audit import tracked_in_bulk
from p3dn.ui.finding.rows import trigrams
from p3dn.ui.values import bounds
from procurement.models.loaded import Loaded


class StandardPriceQuerySet(models.QuerySet["StandardPrice"]):
    """Standard prices."""

    def visible_to(self, user: Person) -> "StandardPriceQuerySet":
        """Those of the regions one buys in or looks on."""
        return self.filter(region__in=access_of(user).region_ids(BUYING | REGION_WIDE))


@tracked_in_bulk
class StandardPrice(Loaded):
    """A price of the head of region's decree for one year: SSH, HSPK, SBU or ASB, in rupiah.

    `key` is a digest of what names it in SIPD (kind, code, name, specification, unit). What SIPD says
    of domestic content (`is_domestic`, `tkdn`) is its own word, not a certificate; unknown is None.
    """

    class Kind(models.TextChoices):
        SSH = "SSH", _("SSH (standar satuan harga)")
        HSPK = "HSPK", _("HSPK (harga satuan pokok kegiatan)")
        SBU = "SBU", _("SBU (standar biaya umum)")
        ASB = "ASB", _("ASB (analisis standar belanja)")
        UNKNOWN = "", _("Belum diketahui")

    region = models.ForeignKey(
        Region, models.PROTECT, related_name="+", verbose_name=_("daerah"), db_index=False
    )
    fiscal_year = models.PositiveSmallIntegerField(_("tahun"), validators=bounds.YEAR)
    key = models.CharField(_("kunci"), max_length=64, editable=False)
    kind = models.CharField(_("jenis"), max_length=4, choices=Kind.choices, blank=True)
    code = models.CharField(_("kode standar harga"), max_length=60)
    name = models.CharField(_("nama"), max_length=300)
    specification = models.CharField(_("spesifikasi"), max_length=1000, blank=True)
    unit = models.CharField(_("satuan"), max_length=60, blank=True)
    price = models.DecimalField(
        _("harga"), max_digits=18, decimal_places=2, validators=bounds.AMOUNT
    )
    accounts = ArrayField(
        models.CharField(max_length=20), verbose_name=_("kode rekening"), default=list, blank=True
    )
    is_domestic = models.BooleanField(_("produk dalam negeri"), null=True, blank=True)
    tkdn = models.DecimalField(
        _("TKDN (%)"),
        max_digits=5,
        decimal_places=2,
        null=True,
        blank=True,
        validators=bounds.PERCENT,
    )

    objects = StandardPriceQuerySet.as_manager()

    class Meta:
        verbose_name = _("standar harga")
        verbose_name_plural = _("standar harga")
        ordering: ClassVar[list[str]] = ["-fiscal_year", "name", "pk"]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(
                fields=["region", "-fiscal_year", "name", "id"], name="standard_price_list"
            ),
            trigrams("standard_price_words", "name"),
        ]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["region", "fiscal_year", "key"],
                name="standard_price_unique",
                violation_error_message=_("Standar harga ini sudah ada."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.code} {self.name}"

    @property
    def named(self) -> tuple[int, str]:
        """What it is within its region: year and key."""
        return self.fiscal_year, self.key
