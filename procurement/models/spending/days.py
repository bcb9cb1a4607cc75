"""Cells of single days: with those of whole months they tell the sums of any span.

An agency's day is told whole (`DayCell`), and apart by class, by maker, or by source, type and method. Of one
agency's day there may be nearly as many of the latter as purchases, so that they are summed once more over all
agencies of a region, for whoever reads it whole.
"""

from typing import ClassVar, Self, TypeVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from catalog.models import Commodity, Producer
from p3dn.accounts.access.rows import REGION_WIDE, Person, access_of
from p3dn.accounts.models import Agency
from procurement.models.plan.package import Package

from .cells import Cell, CellOfAgency, CellOfDay, CellQuerySet, MoneyCell, named, once_per
from .expense import ProcurementType, Source
from .months import PartedCell

D = TypeVar("D", bound=Cell)


class AgencyDayCell(CellOfAgency, CellOfDay):
    """An agency's day, and by what its spending is told apart."""

    agency = named(Agency, _("perangkat daerah"), db_index=False)  # the key begins with it

    class Meta:
        abstract = True


class DayCell(AgencyDayCell, PartedCell):
    """All spending of an agency's day."""

    KEY: ClassVar[tuple[str, ...]] = ("region", "agency", "date")

    class Meta:
        verbose_name = _("belanja per perangkat daerah dan hari")
        verbose_name_plural = _("belanja per perangkat daerah dan hari")
        ordering: ClassVar[list[str]] = ["date", "agency", "pk"]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["agency", "date"], name="daycell_agency_date")
        ]
        constraints: ClassVar[list[models.BaseConstraint]] = once_per(
            "region", "date", "agency", name="daycell_unique"
        )


class WholeRegionQuerySet(CellQuerySet[D]):
    """Sums over all agencies of a region."""

    def visible_to(self, user: Person) -> Self:
        """The regions one reads whole; of single agencies these cells tell nothing."""
        return self.filter(region_id__in=access_of(user).region_ids(REGION_WIDE))


class RegionDayCell(CellOfDay):
    """A region's day, and by what its spending is told apart."""

    objects = WholeRegionQuerySet.as_manager()  # type: ignore[misc]

    class Meta:
        abstract = True


class MethodDayCell(RegionDayCell, PartedCell):
    """A region's day by source, type and method."""

    KEY: ClassVar[tuple[str, ...]] = ("region", "date", "source", "procurement_type", "method")

    source = models.CharField(_("sumber"), max_length=12, choices=Source.choices)
    procurement_type = models.CharField(
        _("jenis pengadaan"), max_length=12, choices=ProcurementType.choices
    )
    method = models.CharField(
        _("metode pengadaan"), max_length=40, choices=Package.Method.choices, blank=True
    )

    class Meta:
        verbose_name = _("belanja per sumber, jenis, cara dan hari")
        verbose_name_plural = _("belanja per sumber, jenis, cara dan hari")
        ordering: ClassVar[list[str]] = ["date", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = once_per(
            "region", "date", "source", "procurement_type", "method", name="methoddaycell_unique"
        )


class CommodityDayCell(RegionDayCell, MoneyCell):
    """A region's day by KBKI class; empty for what no class is known of."""

    KEY: ClassVar[tuple[str, ...]] = ("region", "date", "commodity")

    commodity = named(Commodity, _("komoditas (KBKI)"), null=True, db_index=False)

    class Meta:
        verbose_name = _("belanja per komoditas dan hari")
        verbose_name_plural = _("belanja per komoditas dan hari")
        ordering: ClassVar[list[str]] = ["date", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = once_per(
            "region", "date", "commodity", name="commoditydaycell_unique"
        )


class ProducerDayCell(RegionDayCell, MoneyCell):
    """A region's day by who made it, as known on the day; empty for unknown makers."""

    KEY: ClassVar[tuple[str, ...]] = ("region", "date", "producer")

    producer = named(Producer, _("produsen"), null=True, db_index=False)

    class Meta:
        verbose_name = _("belanja per produsen dan hari")
        verbose_name_plural = _("belanja per produsen dan hari")
        ordering: ClassVar[list[str]] = ["date", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = once_per(
            "region", "date", "producer", name="producerdaycell_unique"
        )


class AgencyMethodDayCell(AgencyDayCell, PartedCell):
    """An agency's day by source, type and method."""

    KEY: ClassVar[tuple[str, ...]] = (
        "region", "agency", "date", "source", "procurement_type", "method",
    )  # fmt: skip

    source = models.CharField(_("sumber"), max_length=12, choices=Source.choices)
    procurement_type = models.CharField(
        _("jenis pengadaan"), max_length=12, choices=ProcurementType.choices
    )
    method = models.CharField(
        _("metode pengadaan"), max_length=40, choices=Package.Method.choices, blank=True
    )

    class Meta:
        verbose_name = _("belanja perangkat daerah per sumber, jenis, cara dan hari")
        verbose_name_plural = _("belanja perangkat daerah per sumber, jenis, cara dan hari")
        ordering: ClassVar[list[str]] = ["date", "agency", "pk"]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["region", "date"], name="agencymethodday_region")
        ]
        constraints: ClassVar[list[models.BaseConstraint]] = once_per(
            "agency", "date", "source", "procurement_type", "method", "region",
            name="agencymethoddaycell_unique",
        )  # fmt: skip


class AgencyCommodityDayCell(AgencyDayCell, MoneyCell):
    """An agency's day by KBKI class; empty for what no class is known of."""

    KEY: ClassVar[tuple[str, ...]] = ("region", "agency", "date", "commodity")

    commodity = named(Commodity, _("komoditas (KBKI)"), null=True, db_index=False)

    class Meta:
        verbose_name = _("belanja perangkat daerah per komoditas dan hari")
        verbose_name_plural = _("belanja perangkat daerah per komoditas dan hari")
        ordering: ClassVar[list[str]] = ["date", "agency", "pk"]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["region", "commodity", "date"], name="agencycommodityday_region")
        ]
        constraints: ClassVar[list[models.BaseConstraint]] = once_per(
            "agency", "date", "commodity", "region", name="agencycommoditydaycell_unique"
        )


class AgencyProducerDayCell(AgencyDayCell, MoneyCell):
    """An agency's day by who made it, as known on the day; empty for unknown makers."""

    KEY: ClassVar[tuple[str, ...]] = ("region", "agency", "date", "producer")

    producer = named(Producer, _("produsen"), null=True, db_index=False)

    class Meta:
        verbose_name = _("belanja perangkat daerah per produsen dan hari")
        verbose_name_plural = _("belanja perangkat daerah per produsen dan hari")
        ordering: ClassVar[list[str]] = ["date", "agency", "pk"]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["region", "producer", "date"], name="agencyproducerday_region")
        ]
        constraints: ClassVar[list[models.BaseConstraint]] = once_per(
            "agency", "date", "producer", "region", name="agencyproducerdaycell_unique"
        )
