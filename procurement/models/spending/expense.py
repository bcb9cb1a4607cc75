"""One fact for each purchase, whatever source it is known from: what every sum of spending sums."""

from decimal import Decimal
from typing import Any, ClassVar

import pgtrigger
from django.contrib.postgres.indexes import BrinIndex
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrOrPromise

from catalog.models import Commodity, Producer
from p3dn.accounts.access.rows import Person
from p3dn.accounts.models import Agency, Region
from p3dn.audit import changes_kept
from p3dn.ui.values import bounds
from procurement.models.access import own_or_region
from procurement.models.plan.package import Package
from procurement.models.requests.assessment import Assessment
from procurement.models.requests.request import RequestLine

from .realization import Realization, RealizationLine


class Source(models.TextChoices):
    """From where a purchase is known."""

    DELIVERY = "delivery", _("Serah terima")
    TENDER = "tender", _("Tender")
    NON_TENDER = "non_tender", _("Non-tender")
    RECORDED = "recorded", _("Pencatatan")
    SELF_MANAGED = "self_managed", _("Swakelola")
    CATALOGUE_5 = "catalogue_5", _("E-katalog v5")
    CATALOGUE_6 = "catalogue_6", _("E-katalog v6")
    ONLINE_SHOP = "online_shop", _("Toko Daring")
    SIPD = "sipd", _("SIPD")


class ProcurementType(models.TextChoices):
    """Jenis pengadaan; several of one package, of which nobody says which one was bought."""

    GOODS = "goods", _("Barang")
    CONSTRUCTION = "construction", _("Pekerjaan Konstruksi")
    CONSULTING = "consulting", _("Jasa Konsultansi")
    SERVICES = "services", _("Jasa Lainnya")
    SEVERAL = "several", _("Lebih dari satu jenis")
    UNKNOWN = "unknown", _("Belum diketahui")


class Duty(models.TextChoices):
    """How a purchase stands to the duty to use domestic products.

    `NONE` is spending to which the duty does not reach at all. See `p3dn.regulation.judging.afterwards.fulfilment` for what a
    judgement says.
    """

    MET = "met", _("Terpenuhi")
    EXEMPT = "exempt", _("Dikecualikan")
    NONE = "none", _("Tidak terkena kewajiban")
    BREACHED = "breached", _("Tidak terpenuhi")
    UNJUDGED = "unjudged", _("Belum dapat dinilai")


class Answer(models.TextChoices):
    """Yes, no, or nobody knows."""

    YES = "yes", _("Ya")
    NO = "no", _("Bukan")
    UNKNOWN = "unknown", _("Belum diketahui")


class ExpenseQuerySet(models.QuerySet["Expense"]):
    """Purchases."""

    def visible_to(self, user: Person) -> "ExpenseQuerySet":
        """Purchases of one's agencies, or of the whole region for region-wide roles."""
        return self.filter(own_or_region(user))

    def counted(self) -> "ExpenseQuerySet":
        """Purchases that every sum holds, each once."""
        return self.filter(counts=True)

    def for_list(self) -> "ExpenseQuerySet":
        """With everything a row of the list of spending shows, and no more: a frozen judgement is long."""
        shown = ("agency", "package", "assessment")
        bought = ("request_line__request", "delivery_line__realization")
        return self.select_related(*shown, *bought).only(*SHOWN_IN_LIST)


# Columns of a row of the list of spending; another one would be read for each row.
SHOWN_IN_LIST = (
    "document", "source", "date", "commodity_id", "supplier_name", "small_business", "duty", "value",
    "domestic_value", "imported_value", "unknown_value", "tkdn_weighted", "tkdn_base", "agency__name",
    "package__name", "package__rup_code", "assessment__verdict", "request_line__description",
    "request_line__unit", "request_line__request__number", "delivery_line__quantity",
    "delivery_line__unit_price", "delivery_line__origin", "delivery_line__tkdn",
    "delivery_line__realization__handover_number",
)  # fmt: skip


def money(name: StrOrPromise, **more: Any) -> "models.DecimalField[str | float | Decimal, Decimal]":
    """An amount in rupiah, to the cent, not below zero."""
    return models.DecimalField(
        name, max_digits=20, decimal_places=2, validators=bounds.AMOUNT, **more
    )


def _counted(name: str, *columns: str, **which: Any) -> models.Index:
    return models.Index(fields=columns, condition=Q(counts=True, **which), name=f"expense_{name}")


def _known(name: str, **more: Any) -> models.Index:
    which = Q(**{f"{name}__isnull": False})
    return models.Index(fields=[name], condition=which, name=f"expense_{name}", **more)


@changes_kept("state", "counted_by")
class Expense(models.Model):
    """One purchase in rupiah, with the region and agency of its day and what was proven of it.

    A row is never rewritten. A correction is a row of the next `version` that supersedes it; what
    was a mistake is cancelled; what is known from two sources is `counted_by` one of them. `counts`
    follows from the two and says whether sums hold it. `own_estimate` is the buyer's (HPS), None where no
    file tells it. `key` names the purchase within its source and region, `document` the paper it
    stands on, of which one may hold many purchases.
    """

    class State(models.TextChoices):
        CURRENT = "current", _("Berlaku")
        CANCELLED = "cancelled", _("Dibatalkan")
        SUPERSEDED = "superseded", _("Diganti")

    source = models.CharField(_("sumber"), max_length=12, choices=Source.choices)
    key = models.CharField(_("kunci"), max_length=120)
    version = models.PositiveSmallIntegerField(_("versi"), default=1)
    document = models.CharField(_("dokumen"), max_length=120)
    fiscal_year = models.PositiveSmallIntegerField(_("tahun anggaran"), validators=bounds.YEAR)
    date = models.DateField(_("tanggal"))
    # the indexes of lists begin with region and agency
    region = models.ForeignKey(
        Region, models.PROTECT, related_name="+", verbose_name=_("daerah"), db_index=False
    )
    agency = models.ForeignKey(
        Agency,
        models.PROTECT,
        related_name="expenses",
        verbose_name=_("perangkat daerah"),
        db_index=False,
    )
    package = models.ForeignKey(
        Package,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="expenses",
        verbose_name=_("paket RUP"),
        db_index=False,
    )
    request_line = models.ForeignKey(
        RequestLine,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="expenses",
        verbose_name=_("baris permintaan"),
        db_index=False,
    )
    assessment = models.ForeignKey(
        Assessment,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("penilaian"),
        db_index=False,  # never deleted, never asked from that side
    )
    delivery_line = models.ForeignKey(
        RealizationLine,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="expenses",
        verbose_name=_("baris serah terima"),
        db_index=False,
    )
    commodity = models.ForeignKey(
        Commodity,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("komoditas (KBKI)"),
        db_index=False,
    )
    producer = models.ForeignKey(
        Producer,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("produsen"),
        db_index=False,
    )
    procurement_type = models.CharField(
        _("jenis pengadaan"),
        max_length=12,
        choices=ProcurementType.choices,
        default=ProcurementType.UNKNOWN,
    )
    method = models.CharField(
        _("metode pengadaan"), max_length=40, choices=Package.Method.choices, blank=True
    )
    supplier_name = models.CharField(_("penyedia"), max_length=200, blank=True)
    supplier_npwp = models.CharField(
        _("NPWP penyedia"),
        max_length=16,
        blank=True,
        validators=[RegexValidator(r"^\d{15,16}$", _("NPWP terdiri atas 15 atau 16 angka."))],
    )
    value = money(_("nilai"))
    domestic_value = money(_("nilai PDN"), default=0)
    imported_value = money(_("nilai impor"), default=0)
    unknown_value = money(_("nilai yang asalnya belum diketahui"), default=0)
    tkdn_base = money(_("nilai yang TKDN-nya diketahui"), default=0)
    # six places: rupiah with two, times a percentage with two, divided by 100
    tkdn_weighted = models.DecimalField(
        _("nilai x TKDN / 100"),
        max_digits=26,
        decimal_places=6,
        default=0,
        validators=bounds.AMOUNT,
    )
    small_business = models.CharField(
        _("UMKK"),
        max_length=7,
        choices=Realization.SmallBusiness.choices,
        default=Realization.SmallBusiness.UNKNOWN,
    )
    in_region = models.CharField(
        _("pelaku usaha setempat"), max_length=7, choices=Answer.choices, default=Answer.UNKNOWN
    )
    own_estimate = money(_("HPS"), null=True, blank=True)
    duty = models.CharField(
        _("kewajiban"), max_length=8, choices=Duty.choices, default=Duty.UNJUDGED
    )
    duty_code = models.CharField(_("alasan putusan"), max_length=60, blank=True)
    duty_ground = models.CharField(_("dasar putusan"), max_length=200, blank=True)
    state = models.CharField(
        _("keadaan"), max_length=10, choices=State.choices, default=State.CURRENT
    )
    counted_by = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="counts_for",
        verbose_name=_("dihitung melalui"),
        db_index=False,
    )
    counts = models.GeneratedField(
        expression=Q(state=State.CURRENT, counted_by__isnull=True),  # type: ignore[arg-type]  # the stubs know no Q here
        output_field=models.BooleanField(),
        db_persist=True,
        verbose_name=_("dihitung"),
    )
    recorded_at = models.DateTimeField(_("dicatat"), auto_now_add=True)

    objects = ExpenseQuerySet.as_manager()

    class Meta:
        verbose_name = _("belanja")
        verbose_name_plural = _("belanja")
        ordering: ClassVar[list[str]] = ["-date", "-pk"]
        # each a way through the list of spending: by place, then by what a filter or an order asks
        indexes: ClassVar[list[models.Index]] = [
            _counted("region", "region", "-date", "-id"),
            _counted("agency", "agency", "-date", "-id"),
            _counted("duty", "region", "duty", "-date", "-id"),
            _counted("method", "region", "method", "-date", "-id"),
            _counted("value", "region", "-value", "id"),
            _counted("agency_value", "agency", "-value", "id"),
            _counted("imported", "region", "-date", "-id", imported_value__gt=0),
            _counted("unknown", "region", "-date", "-id", unknown_value__gt=0),
            _known("package"),
            _known("request_line"),
            _known("delivery_line"),
            _known("producer"),
            _known("commodity", opclasses=["varchar_pattern_ops"]),
            _known("counted_by"),
            # a year of a table that grows by day
            BrinIndex(fields=["date"], name="expense_date"),
        ]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            bounds.days_between("expense_days_plausible", "date"),
            models.UniqueConstraint(
                fields=["region", "source", "key", "version"],
                name="expense_unique",
                violation_error_message=_("Belanja ini sudah dicatat."),
            ),
            # of one purchase at most one version is current
            models.UniqueConstraint(
                fields=["region", "source", "key"],
                condition=Q(state="current"),
                name="expense_one_current",
                violation_error_message=_("Belanja ini sudah dicatat."),
            ),
            models.CheckConstraint(
                condition=Q(value=F("domestic_value") + F("imported_value") + F("unknown_value")),
                name="expense_origin_adds_up",
                violation_error_message=_("PDN, impor, dan yang belum diketahui harus genap."),
            ),
            models.CheckConstraint(
                condition=Q(domestic_value__gte=0, imported_value__gte=0, unknown_value__gte=0),
                name="expense_origin_not_negative",
                violation_error_message=_("Nilai tidak boleh negatif."),
            ),
            models.CheckConstraint(
                condition=Q(tkdn_base__gte=0, tkdn_base__lte=F("value"))
                & Q(tkdn_weighted__gte=0, tkdn_weighted__lte=F("tkdn_base")),
                name="expense_tkdn_within_value",
                violation_error_message=_("Nilai TKDN tidak boleh melebihi nilai belanjanya."),
            ),
            models.CheckConstraint(
                condition=Q(counted_by__isnull=True) | ~Q(counted_by=F("id")),
                name="expense_not_counted_by_itself",
                violation_error_message=_("Belanja tidak dapat dihitung melalui dirinya sendiri."),
            ),
        ]
        triggers: ClassVar[list[pgtrigger.Trigger]] = [
            pgtrigger.Protect(name="never_deleted", operation=pgtrigger.Delete),
            pgtrigger.Protect(
                name="only_taken_out",
                operation=pgtrigger.Update,
                condition=pgtrigger.AnyChange(exclude=["state", "counted_by", "counts"]),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.source} {self.key} v{self.version}"

    @property
    def tkdn(self) -> Decimal | None:
        """TKDN in percent of what is known of it; None when nothing is."""
        if self.delivery_line is not None:
            return self.delivery_line.tkdn
        return self.tkdn_weighted * 100 / self.tkdn_base if self.tkdn_base else None

    @property
    def origin_name(self) -> str:
        """Where it comes from in words; of several origins the one with the most rupiah."""
        if self.delivery_line is not None:
            return str(self.delivery_line.get_origin_display())
        return str(
            max(RealizationLine.Origin, key=lambda name: getattr(self, f"{name}_value")).label
        )
