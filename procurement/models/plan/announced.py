"""Sums of the announced plan kept beside it, so that what reads it reads a handful of rows.

A cell moves with every statement that writes packages, in its transaction and by what they add or take
(`PLAN_OF_PROVIDERS`, `PLAN_SELF_MANAGED` in `procurement/models/triggers.py`), whoever writes: imports, withdrawals, budget lines whose
sum a ceiling is. `procurement/spending/` makes them anew and compares them, with the cells of spending.
"""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from procurement.models.spending.cells import CellOfAgency, once_per, sum_of_money

from .package import Package


class Way(models.TextChoices):
    """Who carries out what is planned: a provider, or the agency itself (Perpres 16/2018 Pasal 18)."""

    PROVIDER = "provider", _("Penyedia")
    SELF_MANAGED = "self", _("Swakelola")


class AnnouncedCell(CellOfAgency):
    """Active packages of an agency's plan of a year, by all that figures tell them apart by.

    Region and agency are those packages have now. Nothing says of a self-managed package by which
    method it is bought or whether it is domestic: its method is empty, the other two unknown.
    """

    KEY: ClassVar[tuple[str, ...]] = (
        "region", "agency", "fiscal_year", "way", "method", "planned_domestic", "planned_small_business",
    )  # fmt: skip
    SUMS: ClassVar[tuple[str, ...]] = ("packages", "ceiling")
    OF_YEAR: ClassVar[str] = "fiscal_year"

    fiscal_year = models.PositiveSmallIntegerField(_("tahun anggaran"))
    way = models.CharField(_("cara pengadaan"), max_length=8, choices=Way.choices)
    method = models.CharField(
        _("metode pengadaan"), max_length=40, choices=Package.Method.choices, blank=True
    )
    planned_domestic = models.CharField(
        _("rencana PDN"), max_length=7, choices=Package.Planned.choices
    )
    planned_small_business = models.CharField(
        _("rencana UMKK"), max_length=7, choices=Package.Planned.choices
    )
    packages = models.IntegerField(_("jumlah paket"), default=0)
    ceiling = sum_of_money(_("pagu"))

    class Meta:
        verbose_name = _("pagu RUP per perangkat daerah")
        verbose_name_plural = _("pagu RUP per perangkat daerah")
        ordering: ClassVar[list[str]] = ["fiscal_year", "agency", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = once_per(
            "region", "fiscal_year", "agency", "way", "method", "planned_domestic", "planned_small_business",
            name="announcedcell_unique",
        )  # fmt: skip
