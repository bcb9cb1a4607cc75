"""Offers of suppliers for a request, ranked by their evaluated price (HEA), and the ranking declared final."""

from typing import ClassVar

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.rows import Person
from p3dn.audit import Part, append_only, tracked
from p3dn.regulation.quantities.limits import BMP_CAP
from p3dn.ui.values import bounds
from procurement.models.access import own_or_region
from procurement.models.requests.request import PurchaseRequest

BMP = [MinValueValidator(0), MaxValueValidator(BMP_CAP)]  # percent


class PriceEvaluationQuerySet(models.QuerySet["PriceEvaluation"]):
    """Evaluations of prices."""

    def visible_to(self, user: Person) -> "PriceEvaluationQuerySet":
        """Those of visible requests."""
        return self.filter(own_or_region(user, "request__"))


@tracked
class PriceEvaluation(models.Model):
    """What the offers of a request are measured by: the own estimate (HPS) and the day that governs.

    One for each request; its offers may change, what was declared final of them stays
    (`PriceWorksheet`).
    """

    PARTS: ClassVar[tuple[Part, ...]] = (
        Part("procurement.Offer", "evaluation", named_by="supplier_name"),
    )

    request = models.OneToOneField(
        PurchaseRequest,
        models.PROTECT,
        related_name="price_evaluation",
        verbose_name=_("permintaan"),
    )
    own_estimate = models.DecimalField(
        _("HPS"), max_digits=18, decimal_places=2, validators=bounds.PRICE
    )
    day = models.DateField(
        _("tanggal mulai pemilihan"),
        help_text=_("Aturan preferensi harga yang berlaku pada tanggal ini yang dipakai."),
    )

    objects = PriceEvaluationQuerySet.as_manager()

    class Meta:
        verbose_name = _("evaluasi harga")
        verbose_name_plural = _("evaluasi harga")
        constraints: ClassVar[list[models.BaseConstraint]] = [
            bounds.days_between("price_evaluation_days_plausible", "day"),
        ]

    def __str__(self) -> str:
        return str(_("Evaluasi harga %(number)s") % {"number": self.request.number})


class OfferQuerySet(models.QuerySet["Offer"]):
    """Offers."""

    def visible_to(self, user: Person) -> "OfferQuerySet":
        """Those of visible requests."""
        return self.filter(own_or_region(user, "evaluation__request__"))


@tracked
class Offer(models.Model):
    """What one supplier offers for the whole request: price after arithmetic correction, TKDN and BMP.

    Rupiah and percent. `is_admitted` says that it meets what was required; why not otherwise. TKDN of
    0 is an offer of which none is proven. `covered` are the lines it is for, with the quantity of each
    when that was said (`procurement/evaluation/coverage.py`); None of offers recorded before it was asked.
    """

    evaluation = models.ForeignKey(
        PriceEvaluation,
        models.PROTECT,
        related_name="offers",
        verbose_name=_("evaluasi harga"),
    )
    supplier_name = models.CharField(_("penyedia"), max_length=120)
    offered = models.CharField(
        _("yang ditawarkan"),
        max_length=200,
        blank=True,
        help_text=_("Merek, tipe, dan produsennya."),
    )
    price = models.DecimalField(
        _("harga penawaran"),
        max_digits=18,
        decimal_places=2,
        validators=bounds.PRICE,
        help_text=_("Sesudah koreksi aritmatik, dalam rupiah."),
    )
    tkdn = models.DecimalField(
        _("TKDN (%)"), max_digits=5, decimal_places=2, validators=bounds.PERCENT
    )
    bmp = models.DecimalField(_("BMP (%)"), max_digits=4, decimal_places=2, validators=BMP)
    is_admitted = models.BooleanField(_("memenuhi syarat"), default=True)
    why_not = models.CharField(_("mengapa tidak memenuhi syarat"), max_length=300, blank=True)
    covered = models.JSONField(_("baris yang ditawarkan"), null=True, blank=True, editable=False)

    objects = OfferQuerySet.as_manager()

    class Meta:
        verbose_name = _("penawaran")
        verbose_name_plural = _("penawaran")
        ordering: ClassVar[list[str]] = ["evaluation", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                "evaluation",
                Lower("supplier_name"),
                name="offer_supplier_unique",
                violation_error_message=_("Penawaran penyedia ini sudah dicatat."),
            ),
            models.CheckConstraint(
                condition=models.Q(is_admitted=True) | ~models.Q(why_not=""),
                name="offer_refused_why",
                violation_error_message=_("Tuliskan mengapa penawaran ini tidak memenuhi syarat."),
            ),
        ]

    def __str__(self) -> str:
        return self.supplier_name


class PriceWorksheetQuerySet(models.QuerySet["PriceWorksheet"]):
    """Worksheets declared final."""

    def visible_to(self, user: Person) -> "PriceWorksheetQuerySet":
        """Those of visible requests."""
        return self.filter(own_or_region(user, "evaluation__request__"))


@append_only
class PriceWorksheet(models.Model):
    """A ranking as its PPK declared it final: canonical JSON with its SHA-256, numbered by request.

    A later one takes its place and leaves it as it was.
    """

    evaluation = models.ForeignKey(
        PriceEvaluation,
        models.PROTECT,
        related_name="worksheets",
        verbose_name=_("evaluasi harga"),
    )
    version = models.PositiveSmallIntegerField(_("versi"))
    content = models.TextField(_("isi"))
    sha256 = models.CharField(_("sidik"), max_length=64)
    declared_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        related_name="+",
        verbose_name=_("ditetapkan oleh"),
    )
    declared_at = models.DateTimeField(_("ditetapkan"))

    objects = PriceWorksheetQuerySet.as_manager()

    class Meta:
        verbose_name = _("lembar evaluasi harga")
        verbose_name_plural = _("lembar evaluasi harga")
        ordering: ClassVar[list[str]] = ["evaluation", "-version"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["evaluation", "version"], name="price_worksheet_version_unique"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.evaluation} v{self.version}"
