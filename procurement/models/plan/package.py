"""The announced procurement plan (RUP)."""

from typing import ClassVar

import pgtrigger
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.rows import Person
from p3dn.accounts.models import Agency, Region
from p3dn.audit import tracked_in_bulk
from p3dn.jobs.models import Job
from p3dn.ui.finding.rows import trigrams
from p3dn.ui.values import bounds
from procurement.models.access import own_or_region
from procurement.models.triggers import ONE_LINE, PACKAGE_REGION, SUM_OF_LINES


class PackageQuerySet(models.QuerySet["Package"]):
    """Packages of the plan."""

    def visible_to(self, user: Person) -> "PackageQuerySet":
        """Packages of one's agencies, or of the whole region for region-wide roles."""
        return self.filter(own_or_region(user))


@tracked_in_bulk
class Package(models.Model):
    """One package of an agency's announced plan, as SiRUP knows it. The RUP code is text.

    What the plan says about domestic products or small business may be absent: then it is unknown.
    The ceiling is the sum of the budget lines; triggers keep it so (`models/triggers.py`).
    """

    DERIVED: ClassVar[tuple[str, ...]] = ("region",)

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
    agency = models.ForeignKey(
        Agency,
        models.PROTECT,
        related_name="packages",
        verbose_name=_("perangkat daerah"),
        db_index=False,
    )
    fiscal_year = models.PositiveSmallIntegerField(_("tahun anggaran"), validators=bounds.YEAR)
    rup_code = models.CharField(_("kode RUP"), max_length=20)
    name = models.CharField(_("nama paket"), max_length=500)
    ceiling = models.DecimalField(
        _("pagu"), max_digits=18, decimal_places=2, validators=bounds.AMOUNT
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
    volume = models.CharField(_("volume"), max_length=300, blank=True)
    description = models.TextField(_("uraian pekerjaan"), blank=True)
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
    is_active = models.BooleanField(_("aktif"), default=True)
    source = models.JSONField(_("baris asal"), default=dict, blank=True, editable=False)
    job = models.ForeignKey(
        Job,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("impor terakhir"),
    )
    is_demo = models.BooleanField(_("data demo"), default=False)

    objects = PackageQuerySet.as_manager()

    class Meta:
        verbose_name = _("paket RUP")
        verbose_name_plural = _("paket RUP")
        ordering: ClassVar[list[str]] = ["-fiscal_year", "name", "pk"]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(
                fields=["agency", "-fiscal_year", "name", "id"], name="package_agency_list"
            ),
            models.Index(
                fields=["region", "-fiscal_year", "name", "id"], name="package_region_list"
            ),
            trigrams("package_trigrams", "rup_code", "name"),
        ]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            # of its own region, so that no region's file can stand in another's way
            models.UniqueConstraint(
                fields=["region", "rup_code"],
                name="package_code_unique",
                violation_error_message=_("Kode RUP ini sudah ada."),
            ),
            models.CheckConstraint(
                condition=models.Q(ceiling__gte=0),
                name="package_ceiling_positive",
                violation_error_message=_("Pagu tidak boleh negatif."),
            ),
            bounds.days_between(
                "package_days_plausible",
                "selection_from",
                "contract_from",
                "contract_to",
                "use_from",
            ),
        ]
        triggers: ClassVar[list[pgtrigger.Trigger]] = [ONE_LINE, SUM_OF_LINES, PACKAGE_REGION]

    def __str__(self) -> str:
        return f"{self.rup_code} {self.name}"

    @property
    def is_of_a_year_gone(self) -> bool:
        """Whether its budget year is over (UU 17/2003 Pasal 4): only what goes on by a DPAL is paid from it."""
        return self.fiscal_year < timezone.localdate().year
