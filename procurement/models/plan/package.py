"""The announced procurement plan (RUP)."""

from typing import ClassVar

import pgtrigger
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.models import Region
from p3dn.audit import tracked_in_bulk
from procurement.models.triggers import (
    LINE_FOLLOWS,
    ONE_LINE,
    PACKAGE_REGION,
    PLAN_OF_PROVIDERS,
    SUM_OF_LINES,
)

from .announcement import Announced, AnnouncedQuerySet, limited, listed


class PackageQuerySet(AnnouncedQuerySet["Package"]):
    """Packages of the plan."""


@tracked_in_bulk
class Package(Announced):
    """One package of an agency's announced plan that a provider carries out.

    What the plan says about domestic products or small business may be absent: then it is unknown.
    The ceiling is the sum of the budget lines; triggers keep it so (`models/triggers.py`).
    """

    DERIVED: ClassVar[tuple[str, ...]] = ("region",)
    SHOWN_FIRST: ClassVar[tuple[str, ...]] = (
        "rup_code", "name", "agency", "fiscal_year", "procurement_types", "method", "ceiling",
    )  # fmt: skip

    class Method(models.TextChoices):
        E_PURCHASING = "E-Purchasing", _("E-Purchasing")
        DIRECT = "Pengadaan Langsung", _("Pengadaan Langsung")
        APPOINTMENT = "Penunjukan Langsung", _("Penunjukan Langsung")
        TENDER = "Tender", _("Tender")
        QUICK_TENDER = "Tender Cepat", _("Tender Cepat")
        SELECTION = "Seleksi", _("Seleksi")
        CONTEST = "Kontes", _("Kontes")
        EXCEPTED = "Dikecualikan", _("Dikecualikan")
        MULTI_YEAR = "Pembayaran untuk Kontrak Tahun Jamak", _("Kontrak tahun jamak")
        UNKNOWN = "", _("Belum diketahui")

    class Planned(models.TextChoices):
        YES = "yes", _("Ya")
        NO = "no", _("Tidak")
        UNKNOWN = "unknown", _("Belum diketahui")

    # kept by a trigger; the indexes of lists begin with region and agency
    region = models.ForeignKey(
        Region,
        models.PROTECT,
        related_name="+",
        verbose_name=_("daerah"),
        editable=False,
        blank=True,
        db_index=False,
    )
    method = models.CharField(
        _("metode pengadaan"), max_length=40, choices=Method.choices, blank=True
    )
    procurement_types = models.CharField(
        _("jenis pengadaan"),
        max_length=120,
        blank=True,
        help_text=_("Dapat lebih dari satu, dipisah titik koma."),
    )
    specification = models.TextField(_("spesifikasi"), blank=True)
    planned_domestic = models.CharField(
        _("rencana PDN"), max_length=7, choices=Planned.choices, default=Planned.UNKNOWN
    )
    planned_small_business = models.CharField(
        _("rencana UMKK"), max_length=7, choices=Planned.choices, default=Planned.UNKNOWN
    )
    selection_from = models.DateField(_("awal pemilihan"), null=True, blank=True)
    contract_from = models.DateField(_("awal kontrak"), null=True, blank=True)
    contract_to = models.DateField(_("akhir kontrak"), null=True, blank=True)
    use_from = models.DateField(_("awal pemanfaatan"), null=True, blank=True)
    announced_at = models.DateTimeField(_("diumumkan"), null=True, blank=True)
    source = models.JSONField(_("baris asal"), default=dict, blank=True, editable=False)
    is_demo = models.BooleanField(_("data demo"), default=False)

    objects = PackageQuerySet.as_manager()

    class Meta(Announced.Meta):
        verbose_name = _("paket RUP")
        verbose_name_plural = _("paket RUP")
        indexes: ClassVar[list[models.Index]] = [
            *listed("package", found="package_trigrams"),
            # what sums of the plan and of what was spent on it ask of a package, without reading its row
            models.Index(
                fields=["region", "fiscal_year"],
                include=["id", "agency", "planned_domestic", "ceiling"],
                condition=models.Q(is_active=True),
                name="package_sums",
            ),
        ]
        constraints: ClassVar[list[models.BaseConstraint]] = limited(
            "package", "selection_from", "contract_from", "contract_to", "use_from"
        )
        triggers: ClassVar[list[pgtrigger.Trigger]] = [
            ONE_LINE,
            LINE_FOLLOWS,
            SUM_OF_LINES,
            PACKAGE_REGION,
            *PLAN_OF_PROVIDERS,
        ]

    @property
    def is_of_a_year_gone(self) -> bool:
        """Whether its budget year is over (UU 17/2003 Pasal 4): only what goes on by a DPAL is paid from it."""
        return self.fiscal_year < timezone.localdate().year
