"""The coarsest cells of all: a row for each month of a region, which a region's dashboard begins with."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from .cells import CellOfMonth, once_per
from .days import WholeRegionQuerySet
from .months import PartedCell


class RegionMonthCell(CellOfMonth, PartedCell):
    """All spending of a region's month, of which only those who see the whole region are told."""

    KEY: ClassVar[tuple[str, ...]] = ("region", "year", "month")

    objects = WholeRegionQuerySet.as_manager()  # type: ignore[misc]

    class Meta:
        verbose_name = _("belanja per daerah dan bulan")
        verbose_name_plural = _("belanja per daerah dan bulan")
        ordering: ClassVar[list[str]] = ["year", "month", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = once_per(
            "region", "year", "month", name="regionmonthcell_unique"
        )
