"""Cells: sums of `Expense` kept beside it, so that a dashboard reads a handful of rows.

A cell is the sum of the counted purchases with its key, and moves with them by what they add or take
(`procurement/spending/cells.py`). A cell from which everything was taken stays, with zeros. Region
and agency are those of the purchases; year and month, or the day, those of their date.

What a cell names was checked when a purchase that named it was written, and purchases are never
deleted: the database need not look it up again for every cell (`named`).
"""

from decimal import Decimal
from typing import Any, ClassVar, Self, TypeVar, cast

from django.db import models
from django.db.models import Max, Q, Sum
from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrOrPromise

from catalog.models import Commodity, Producer
from p3dn.accounts.access.rows import Person
from p3dn.accounts.models import Agency, Region
from procurement.models.access import own_or_region
from procurement.models.plan.package import Package

from .expense import Answer, Duty, ProcurementType, Source

PLACE = ("region", "agency", "year", "month")


C = TypeVar("C", bound="Cell")


def named(
    model: type[models.Model], name: StrOrPromise, **options: Any
) -> "models.ForeignKey[Any, Any]":
    """Part of a key: something that purchases name, whose foreign keys hold it in place for cells too."""
    return models.ForeignKey(
        model, models.PROTECT, related_name="+", verbose_name=name, db_constraint=False, **options
    )


class CellQuerySet(models.QuerySet[C]):
    """Sums of spending."""

    def visible_to(self, user: Person) -> Self:
        """One's agencies, or the whole region for region-wide roles."""
        return self.filter(own_or_region(user))

    def of(self, place: "Region | Agency") -> Self:
        """Sums of one agency, or of what was spent in a region."""
        kind = "agency" if isinstance(place, Agency) else "region"
        return self.filter(**{kind: place})

    def years(self) -> list[int]:
        """Years in which something was spent, newest first."""
        spent = self.filter(Q(lines__gt=0)).order_by("-year")
        return list(spent.values_list("year", flat=True).distinct())

    def summed(self, *by: str) -> models.QuerySet[C, dict[str, Any]]:
        """One row of sums (`sum_...`) for each combination of `by`, and when last written."""
        rows = self.values(*by).annotate(**self._sums()).order_by(*by)
        return cast("models.QuerySet[C, dict[str, Any]]", rows)

    def marked(self, **marks: models.expressions.Combinable) -> Self:
        """With a mark by which they may be summed."""
        return self.annotate(**marks)

    def whole(self) -> dict[str, Any]:
        """The same over all of them; a sum over nothing is None."""
        return self.aggregate(**self._sums())

    def _sums(self) -> dict[str, Any]:
        sums: dict[str, Any] = {f"sum_{name}": Sum(name) for name in self.model.SUMS}
        return sums | {"as_of": Max("written_at")}


def sum_of_money(name: StrOrPromise) -> "models.DecimalField[str | float | Decimal, Decimal]":
    return models.DecimalField(name, max_digits=20, decimal_places=2, default=0)


class Cell(models.Model):
    """Where, and when it last moved; what each kind of cell adds to its key and sums stands below."""

    KEY: ClassVar[tuple[str, ...]]
    SUMS: ClassVar[tuple[str, ...]] = ()
    OF_YEAR: ClassVar[str] = "year"  # how cells of one year are asked for

    region = named(Region, _("daerah"), db_index=False)
    written_at = models.DateTimeField(_("dihitung"))

    objects = CellQuerySet.as_manager()

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return " ".join(str(getattr(self, name)) for name in self.KEY)


class CellOfAgency(Cell):
    """Of one agency."""

    agency = named(Agency, _("perangkat daerah"))

    class Meta:
        abstract = True


class CellOfYear(Cell):
    """Of one year."""

    year = models.PositiveSmallIntegerField(_("tahun"))

    class Meta:
        abstract = True


class CellOfMonth(CellOfYear):
    """Of one month."""

    month = models.PositiveSmallIntegerField(_("bulan"))

    class Meta:
        abstract = True


class CellOfDay(Cell):
    """Of one day."""

    OF_YEAR: ClassVar[str] = "date__year"

    date = models.DateField(_("tanggal"))

    class Meta:
        abstract = True


class CellOfPlace(CellOfAgency, CellOfMonth):
    """Of an agency's month."""

    KEY: ClassVar[tuple[str, ...]] = PLACE

    class Meta:
        abstract = True


class MoneyCell(Cell):
    """Rupiah by what was proven of it. `lines` is the number of purchases summed."""

    SUMS: ClassVar[tuple[str, ...]] = (
        "lines",
        "value",
        "domestic_value",
        "imported_value",
        "unknown_value",
        "tkdn_base",
        "tkdn_weighted",
        "tkdn_none",
        "tkdn_low",
        "tkdn_middle",
        "tkdn_high",
        "small_business_value",
        "small_business_unknown",
        "in_region_value",
        "in_region_unknown",
    )

    lines = models.IntegerField(_("jumlah baris"), default=0)
    value = sum_of_money(_("nilai"))
    domestic_value = sum_of_money(_("nilai PDN"))
    imported_value = sum_of_money(_("nilai impor"))
    unknown_value = sum_of_money(_("nilai belum diketahui"))
    tkdn_base = sum_of_money(_("nilai yang TKDN-nya diketahui"))
    tkdn_weighted = models.DecimalField(
        _("nilai x TKDN / 100"), max_digits=26, decimal_places=6, default=0
    )
    # of what is known, by the TKDN of the purchase (`TKDN_BANDS` in procurement/spending/bands.py)
    tkdn_none = sum_of_money(_("nilai dengan TKDN nol"))
    tkdn_low = sum_of_money(_("nilai dengan TKDN kelas rendah"))
    tkdn_middle = sum_of_money(_("nilai dengan TKDN kelas menengah"))
    tkdn_high = sum_of_money(_("nilai dengan TKDN kelas tinggi"))
    small_business_value = sum_of_money(_("nilai UMKK"))
    small_business_unknown = sum_of_money(_("nilai UMKK belum diketahui"))
    in_region_value = sum_of_money(_("nilai pelaku usaha setempat"))
    in_region_unknown = sum_of_money(_("nilai yang tempat usahanya belum diketahui"))

    class Meta:
        abstract = True


def once_per(*key: str, name: str) -> list[models.BaseConstraint]:
    """A cell per key; what is not known is one value of a key, not none."""
    return [models.UniqueConstraint(fields=key, name=name, nulls_distinct=False)]


class SpendingCell(CellOfPlace, MoneyCell):
    """Spending by source, type, method and duty: what dashboards and official reports read.

    What stands beside the buyer's own estimate (HPS) is summed here alone, of the purchases whose
    estimate is known (`procurement/spending/priced.py`).
    """

    KEY: ClassVar[tuple[str, ...]] = (*PLACE, "source", "procurement_type", "method", "duty")
    SUMS: ClassVar[tuple[str, ...]] = (
        *MoneyCell.SUMS,
        "estimated_lines",
        "estimated_value",
        "own_estimate",
        "above_lines",
        "above_value",
    )

    source = models.CharField(_("sumber"), max_length=12, choices=Source.choices)
    procurement_type = models.CharField(
        _("jenis pengadaan"), max_length=12, choices=ProcurementType.choices
    )
    method = models.CharField(
        _("metode pengadaan"), max_length=40, choices=Package.Method.choices, blank=True
    )
    duty = models.CharField(_("kewajiban"), max_length=8, choices=Duty.choices)
    estimated_lines = models.IntegerField(_("jumlah baris yang HPS-nya diketahui"), default=0)
    estimated_value = sum_of_money(_("nilai yang HPS-nya diketahui"))
    own_estimate = sum_of_money(_("HPS"))
    above_lines = models.IntegerField(_("jumlah baris di atas HPS"), default=0)
    above_value = sum_of_money(_("nilai di atas HPS"))

    class Meta:
        verbose_name = _("belanja per bulan")
        verbose_name_plural = _("belanja per bulan")
        ordering: ClassVar[list[str]] = ["year", "month", "agency", "pk"]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["region", "year"], name="spendingcell_region_year")
        ]
        constraints: ClassVar[list[models.BaseConstraint]] = once_per(
            "agency", "year", "month", "region", "source", "procurement_type", "method", "duty",
            name="spendingcell_unique",
        )  # fmt: skip


class CommodityCell(CellOfPlace, MoneyCell):
    """Spending by KBKI class; empty for what no class is known of."""

    KEY: ClassVar[tuple[str, ...]] = (*PLACE, "commodity")

    commodity = named(Commodity, _("komoditas (KBKI)"), null=True)

    class Meta:
        verbose_name = _("belanja per komoditas")
        verbose_name_plural = _("belanja per komoditas")
        ordering: ClassVar[list[str]] = ["year", "month", "agency", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = once_per(
            "region", "year", "commodity", "month", "agency", name="commoditycell_unique"
        )


class ProducerCell(CellOfPlace, MoneyCell):
    """Spending by who made it, as known on the day; empty for unknown makers."""

    KEY: ClassVar[tuple[str, ...]] = (*PLACE, "producer")

    producer = named(Producer, _("produsen"), null=True)

    class Meta:
        verbose_name = _("belanja per produsen")
        verbose_name_plural = _("belanja per produsen")
        ordering: ClassVar[list[str]] = ["year", "month", "agency", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = once_per(
            "region", "year", "producer", "month", "agency", name="producercell_unique"
        )


class PlanCell(CellOfPlace, MoneyCell):
    """Spending by package and method; empty for what no package is known of."""

    KEY: ClassVar[tuple[str, ...]] = (*PLACE, "package", "method")

    package = named(Package, _("paket RUP"), null=True)
    method = models.CharField(
        _("metode pengadaan"), max_length=40, choices=Package.Method.choices, blank=True
    )

    class Meta:
        verbose_name = _("belanja per paket")
        verbose_name_plural = _("belanja per paket")
        ordering: ClassVar[list[str]] = ["year", "month", "agency", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = once_per(
            "region", "year", "package", "method", "month", "agency", name="plancell_unique"
        )


class DutyCell(CellOfPlace):
    """Spending by what decided how it stands to the duty, and whether it came as it was approved."""

    KEY: ClassVar[tuple[str, ...]] = (*PLACE, "duty", "duty_code", "duty_ground", "differs")
    SUMS = ("lines", "value")

    duty = models.CharField(_("kewajiban"), max_length=8, choices=Duty.choices)
    duty_code = models.CharField(_("alasan putusan"), max_length=60, blank=True)
    duty_ground = models.CharField(_("dasar putusan"), max_length=200, blank=True)
    differs = models.CharField(
        _("beda dengan persetujuan"),
        max_length=7,
        choices=Answer.choices,
        help_text=_("Hanya diketahui untuk serah terima yang dicatat di sini."),
    )
    lines = models.IntegerField(_("jumlah baris"), default=0)
    value = sum_of_money(_("nilai"))

    class Meta:
        verbose_name = _("belanja per dasar putusan")
        verbose_name_plural = _("belanja per dasar putusan")
        ordering: ClassVar[list[str]] = ["year", "month", "agency", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = once_per(
            "region", "year", "duty", "duty_code", "duty_ground", "differs", "month", "agency",
            name="dutycell_unique",
        )  # fmt: skip


class FundingCell(CellOfPlace):
    """What each source of funds paid, of the purchases that name one."""

    KEY: ClassVar[tuple[str, ...]] = (*PLACE, "funding")
    SUMS = ("lines", "value")

    funding = models.CharField(_("sumber dana"), max_length=40)
    lines = models.IntegerField(_("jumlah baris"), default=0)
    value = sum_of_money(_("nilai"))

    class Meta:
        verbose_name = _("belanja per sumber dana")
        verbose_name_plural = _("belanja per sumber dana")
        ordering: ClassVar[list[str]] = ["year", "month", "agency", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = once_per(
            "region", "year", "funding", "month", "agency", name="fundingcell_unique"
        )


class DocumentCell(CellOfPlace):
    """Number of counted purchases on one document: what tells a document counted before apart."""

    KEY: ClassVar[tuple[str, ...]] = (*PLACE, "source", "document")
    SUMS = ("lines",)

    # a row for nearly every purchase, found by its document alone
    agency = named(Agency, _("perangkat daerah"), db_index=False)
    source = models.CharField(_("sumber"), max_length=12, choices=Source.choices)
    document = models.CharField(_("dokumen"), max_length=120)
    lines = models.IntegerField(_("jumlah baris"), default=0)

    class Meta:
        verbose_name = _("dokumen belanja")
        verbose_name_plural = _("dokumen belanja")
        ordering: ClassVar[list[str]] = ["year", "month", "agency", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = once_per(
            "document", "source", "agency", "year", "month", "region", name="documentcell_unique"
        )


class DocumentCount(CellOfPlace):
    """Number of different documents behind a month's spending, which no sum of lines tells."""

    KEY: ClassVar[tuple[str, ...]] = (*PLACE, "source")
    SUMS = ("documents",)

    source = models.CharField(_("sumber"), max_length=12, choices=Source.choices)
    documents = models.IntegerField(_("jumlah dokumen"), default=0)

    class Meta:
        verbose_name = _("jumlah dokumen belanja")
        verbose_name_plural = _("jumlah dokumen belanja")
        ordering: ClassVar[list[str]] = ["year", "month", "agency", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = once_per(
            "agency", "year", "month", "region", "source", name="documentcount_unique"
        )
