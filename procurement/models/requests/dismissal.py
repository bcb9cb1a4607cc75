"""Why a buyer does not take a product of a neighbouring code, and which codes are other kinds."""

from typing import ClassVar

import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from catalog.models import Commodity, Product
from p3dn.accounts.access.rows import CATALOGUE, REGION_WIDE, Person, access_of
from p3dn.accounts.models import Region
from p3dn.audit import append_only, tracked
from p3dn.regulation import WhyNot
from p3dn.regulation.wording.words import WHY_NOT_LABELS
from procurement.models.access import own_or_region
from procurement.models.triggers import LOCKED_DISMISSALS

from .request import RequestLine

WHY_NOT = [(why.value, _(WHY_NOT_LABELS.patterns[why])) for why in WhyNot]


class LineDismissalQuerySet(models.QuerySet["LineDismissal"]):
    """What buyers said of siblings."""

    def visible_to(self, user: Person) -> "LineDismissalQuerySet":
        """Those of visible requests, and of the region for those who keep its catalogue."""
        readers = REGION_WIDE | CATALOGUE
        return self.filter(own_or_region(user, "line__request__", reading=readers))


@tracked
class LineDismissal(models.Model):
    """A product of a neighbouring code does not serve, says the buyer of a line, and why.

    It speaks of the commodity the line asked for (`asked`) and of the product's code at that moment
    (`offered`), so that pairs of codes can be counted; it goes when the line asks for another one.
    """

    line = models.ForeignKey(
        RequestLine, models.CASCADE, related_name="dismissals", verbose_name=_("baris")
    )
    product = models.ForeignKey(
        Product, models.PROTECT, related_name="dismissals", verbose_name=_("produk")
    )
    asked = models.ForeignKey(
        Commodity, models.PROTECT, related_name="+", verbose_name=_("komoditas yang diminta")
    )
    offered = models.ForeignKey(
        Commodity, models.PROTECT, related_name="+", verbose_name=_("komoditas produknya")
    )
    why = models.CharField(_("sebab"), max_length=14, choices=WHY_NOT)
    note = models.TextField(_("penjelasan"), blank=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("oleh")
    )
    at = models.DateTimeField(_("waktu"))

    objects = LineDismissalQuerySet.as_manager()

    class Meta:
        verbose_name = _("produk yang disebut tidak sejenis")
        verbose_name_plural = _("produk yang disebut tidak sejenis")
        ordering: ClassVar[list[str]] = ["line", "pk"]
        triggers: ClassVar[list[pgtrigger.Trigger]] = [LOCKED_DISMISSALS]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["line", "product"], name="dismissal_once"),
            models.CheckConstraint(
                condition=~Q(why=WhyNot.OTHER.value) | ~Q(note=""),
                name="dismissal_other_told",
                violation_error_message=_("Untuk sebab lain, tuliskan penjelasannya."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.product}: {self.get_why_display()}"


class KindsApartQuerySet(models.QuerySet["KindsApart"]):
    """Pairs of codes that were closed."""

    def visible_to(self, user: Person) -> "KindsApartQuerySet":
        """Those of the regions whose catalogue the person keeps or reads."""
        return self.filter(region__in=access_of(user).region_ids(CATALOGUE | REGION_WIDE))


@append_only
class KindsApart(models.Model):
    """Two codes are other kinds, an officer found: the pair is no longer proposed as a group.

    Nothing is decided by it: buyers are asked as before, and what they say later brings it back.
    """

    region = models.ForeignKey(
        Region, models.PROTECT, related_name="+", verbose_name=_("daerah"), editable=False
    )
    first = models.ForeignKey(Commodity, models.PROTECT, related_name="+", verbose_name=_("kode"))
    second = models.ForeignKey(
        Commodity, models.PROTECT, related_name="+", verbose_name=_("kode lainnya")
    )
    reason = models.TextField(_("alasan"))
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("oleh")
    )
    at = models.DateTimeField(_("waktu"), auto_now_add=True)

    objects = KindsApartQuerySet.as_manager()

    class Meta:
        verbose_name = _("pasangan kode yang memang lain")
        verbose_name_plural = _("pasangan kode yang memang lain")
        ordering: ClassVar[list[str]] = ["-at", "-pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(condition=Q(first__lt=F("second")), name="apart_in_order"),
        ]

    def __str__(self) -> str:
        return f"{self.first_id}, {self.second_id}"
