"""Rules that a region made for itself: shown beside the law, never judged by."""

from collections.abc import Collection, Iterable
from datetime import date
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.rows import Person, access_of
from p3dn.accounts.models import Region
from p3dn.audit import tracked
from p3dn.regulation.dated.thresholds import KINDS
from p3dn.ui.values import bounds

from .commodity import Commodity


class LocalRuleQuerySet(models.QuerySet["LocalRule"]):
    """Rules of regions."""

    def visible_to(self, user: Person) -> "LocalRuleQuerySet":
        """Rules of the regions in which the person holds a role."""
        return self.filter(region__in=access_of(user).region_ids())

    def editable_by(self, user: Person, roles: Iterable[str]) -> "LocalRuleQuerySet":
        """Rules of the regions in which the person holds one of the roles."""
        return self.filter(region__in=access_of(user).region_ids(roles))

    def in_force_on(self, day: date) -> "LocalRuleQuerySet":
        """Those of a local date; dates are inclusive."""
        open_end = Q(valid_to__isnull=True) | Q(valid_to__gte=day)
        return self.filter(open_end, valid_from__lte=day)

    def about(self, *, kinds: Collection[str], classes: Collection[str]) -> "LocalRuleQuerySet":
        """Those that say something of such kinds of procurement and such commodities.

        A rule without a kind, or without a commodity, is about all of them; one about a class is
        about every code below it, so that `classes` are those of `lineage_of`.
        """
        return self.filter(
            Q(kind="") | Q(kind__any=kinds), Q(commodity=None) | Q(commodity__any=classes)
        )


def lineage_of(codes: Collection[str]) -> list[str]:
    """KBKI codes with all classes above them, as local rules name what they are about."""
    return sorted({code[:n] for code in codes for n in range(1, len(code) + 1)})


@tracked
class LocalRule(models.Model):
    """What a region decided for itself, with its source and its days.

    It is shown on the page of rules and beside packages of the region; no verdict ever rests on it.
    `entered_by` wrote it first; who changed it since, the history tells.
    """

    region = models.ForeignKey(
        Region, models.PROTECT, related_name="+", verbose_name=_("daerah"), db_index=False
    )
    text = models.TextField(
        _("bunyi aturan"), max_length=1000, help_text=_("Satu aturan dalam kalimat yang jelas.")
    )
    source = models.CharField(
        _("dasar"),
        max_length=200,
        help_text=_("Peraturan atau surat dengan nomor dan pasalnya."),
    )
    kind = models.CharField(
        _("jenis pengadaan"),
        max_length=40,
        choices=[("", _("Semua jenis")), *((kind, kind) for kind in KINDS)],
        blank=True,
    )
    commodity = models.ForeignKey(
        Commodity,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="local_rules",
        verbose_name=_("komoditas"),
        help_text=_("Kosong: untuk semua komoditas."),
    )
    valid_from = models.DateField(_("mulai"))
    valid_to = models.DateField(_("sampai"), null=True, blank=True)
    entered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("ditulis oleh")
    )
    entered_at = models.DateTimeField(_("ditulis"), auto_now_add=True)
    is_demo = models.BooleanField(_("data demo"), default=False)

    objects = LocalRuleQuerySet.as_manager()

    class Meta:
        verbose_name = _("aturan daerah")
        verbose_name_plural = _("aturan daerah")
        ordering: ClassVar[list[str]] = ["-valid_from", "-pk"]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["region", "-valid_from", "-id"], name="local_rule_region_list"),
        ]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            bounds.days_between("local_rule_days_plausible", "valid_from", "valid_to"),
            models.CheckConstraint(
                condition=Q(valid_to__isnull=True) | Q(valid_to__gte=F("valid_from")),
                name="local_rule_days_in_order",
                violation_error_message=_("Tanggal akhir tidak boleh sebelum tanggal mulai."),
            ),
        ]

    def __str__(self) -> str:
        return self.text[:80]
