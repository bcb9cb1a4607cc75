"""The coarsest cells: a row for each agency and month, however many purchases, sources and packages there are.

Dashboards of regions and agencies read these; what is told apart by type, method or package stands in
the cells of `cells.py`, what is told of single days in those of `days.py`. All move with the same purchases
(`procurement/spending/cells.py`).
"""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from procurement.models.plan.budget import BudgetLine

from .cells import (
    PLACE,
    CellOfAgency,
    CellOfPlace,
    CellOfYear,
    MoneyCell,
    named,
    once_per,
    sum_of_money,
)
from .expense import Source


class PartedCell(MoneyCell):
    """With the parts by duty, source and estimate that dashboards tell apart, as columns and not as keys.

    Which purchases each part counts is said in `procurement/spending/months.py`.
    """

    SUMS: ClassVar[tuple[str, ...]] = (
        *MoneyCell.SUMS,
        "met_value",
        "exempt_value",
        "free_value",
        "breached_value",
        "unjudged_value",
        "delivered_value",
        "contracts",
        "contracts_estimated",
        "contract_value_estimated",
        "contract_estimate",
        "contracts_above",
        "contract_value_above",
    )

    met_value = sum_of_money(_("nilai yang memenuhi kewajiban"))
    exempt_value = sum_of_money(_("nilai yang dikecualikan"))
    free_value = sum_of_money(_("nilai yang tidak terkena kewajiban"))
    breached_value = sum_of_money(_("nilai yang tidak memenuhi kewajiban"))
    unjudged_value = sum_of_money(_("nilai yang belum dapat dinilai"))
    delivered_value = sum_of_money(_("nilai serah terima"))
    contracts = models.IntegerField(_("jumlah kontrak"), default=0)
    contracts_estimated = models.IntegerField(_("jumlah kontrak yang HPS-nya diketahui"), default=0)
    contract_value_estimated = sum_of_money(_("nilai kontrak yang HPS-nya diketahui"))
    contract_estimate = sum_of_money(_("HPS kontrak"))
    contracts_above = models.IntegerField(_("jumlah kontrak di atas HPS"), default=0)
    contract_value_above = sum_of_money(_("nilai kontrak di atas HPS"))

    class Meta:
        abstract = True


class MonthCell(CellOfPlace, PartedCell):
    """All spending of an agency's month."""

    class Meta:
        verbose_name = _("belanja per perangkat daerah dan bulan")
        verbose_name_plural = _("belanja per perangkat daerah dan bulan")
        ordering: ClassVar[list[str]] = ["year", "month", "agency", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = once_per(
            "region", "year", "month", "agency", name="monthcell_unique"
        )


class SourceCell(CellOfPlace):
    """What each source knows of an agency's month, and when it last moved."""

    KEY: ClassVar[tuple[str, ...]] = (*PLACE, "source")
    SUMS = ("lines", "value")

    source = models.CharField(_("sumber"), max_length=12, choices=Source.choices)
    lines = models.IntegerField(_("jumlah baris"), default=0)
    value = sum_of_money(_("nilai"))

    class Meta:
        verbose_name = _("belanja per sumber")
        verbose_name_plural = _("belanja per sumber")
        ordering: ClassVar[list[str]] = ["year", "month", "agency", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = once_per(
            "region", "year", "source", "month", "agency", name="sourcecell_unique"
        )


class AccountCell(CellOfAgency, CellOfYear):
    """What was bought in a year on each budget account that a purchase names (`account`), else its request's budget line does.

    Neither is known of what both leave empty. Where accounts of a purchase tell less than it is worth,
    the rest is in no cell.
    """

    KEY: ClassVar[tuple[str, ...]] = ("region", "agency", "year", "account", "budget_line")
    SUMS = ("lines", "value")

    account = models.CharField(_("kode rekening"), max_length=17, blank=True)
    budget_line = named(BudgetLine, _("baris anggaran"), null=True, db_index=False)
    lines = models.IntegerField(_("jumlah baris"), default=0)
    value = sum_of_money(_("nilai"))

    class Meta:
        verbose_name = _("belanja per rekening")
        verbose_name_plural = _("belanja per rekening")
        ordering: ClassVar[list[str]] = ["year", "agency", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = once_per(
            "region", "year", "account", "budget_line", "agency", name="accountcell_unique"
        )
