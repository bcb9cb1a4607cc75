"""What the regional budget gives each agency to spend, as the national exports tell it.

Beside the plan and never added to it: a plan above its budget is an alarm (`plan/structure/alarms.py`).
"""

from typing import Any, ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrOrPromise

from p3dn.accounts.access.rows import Person
from p3dn.accounts.models import Agency, Region
from p3dn.audit import tracked_in_bulk
from p3dn.ui.values import bounds
from procurement.models.access import own_or_region
from procurement.models.loaded import Loaded


def _money(name: StrOrPromise, hint: StrOrPromise = "") -> "models.DecimalField[Any, Any]":
    """An amount in rupiah that may be unknown."""
    return models.DecimalField(
        name,
        max_digits=18,
        decimal_places=2,
        null=True,
        blank=True,
        validators=bounds.AMOUNT,
        help_text=hint,
    )


class StructureQuerySet(models.QuerySet[Any]):
    """Budgets of agencies, whole or item by item."""

    def visible_to(self, user: Person) -> "StructureQuerySet":
        """Those of one's agencies, or of the whole region for region-wide roles."""
        return self.filter(own_or_region(user))


class OfAgency(Loaded):
    """What belongs to an agency's budget of a year, in the region the file was of."""

    region = models.ForeignKey(
        Region, models.PROTECT, related_name="+", verbose_name=_("daerah"), db_index=False
    )
    agency = models.ForeignKey(
        Agency,
        models.PROTECT,
        related_name="%(class)ss",
        verbose_name=_("perangkat daerah"),
        db_index=False,
    )
    fiscal_year = models.PositiveSmallIntegerField(_("tahun anggaran"), validators=bounds.YEAR)

    objects = StructureQuerySet.as_manager()

    class Meta:
        abstract = True


@tracked_in_bulk
class AgencyBudget(OfAgency):
    """An agency's spending budget of a year by sort (RUP-StrukturAnggaranPD), in rupiah.

    A sort the export leaves empty is unknown (None), which is something else than nothing (0).
    `procurement` is what the agency means to buy for; salaries and grants are `non_procurement`.
    """

    operating = _money(_("belanja operasi"))
    capital = _money(_("belanja modal"))
    unexpected = _money(_("belanja tidak terduga"))
    non_procurement = _money(_("belanja non pengadaan"))
    procurement = _money(_("belanja pengadaan"))
    total = _money(_("total belanja"))

    class Meta:
        verbose_name = _("anggaran perangkat daerah")
        verbose_name_plural = _("anggaran perangkat daerah")
        ordering: ClassVar[list[str]] = ["-fiscal_year", "agency", "pk"]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["region", "fiscal_year"], name="agency_budget_region"),
        ]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["agency", "fiscal_year"],
                name="agency_budget_unique",
                violation_error_message=_("Anggaran perangkat daerah ini sudah ada."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.agency} {self.fiscal_year}"

    @property
    def key(self) -> tuple[int, int]:
        """Whose it is: agency and year."""
        return self.agency_id, self.fiscal_year


@tracked_in_bulk
class BudgetItem(OfAgency):
    """A program, activity, sub-activity or account of an agency's budget of a year.

    `code` is that of the program (`1.02.02`), activity (`1.02.02.2.02`) or sub-activity
    (`1.02.02.2.02.0001`); an account has the code of its sub-activity and its own in `account`
    (`5.1.02.01.01.0024`). The amount is of that level alone, and unknown (None) where no file told it.
    """

    class Level(models.TextChoices):
        PROGRAM = "program", _("Program")
        ACTIVITY = "activity", _("Kegiatan")
        SUB_ACTIVITY = "sub", _("Sub kegiatan")
        ACCOUNT = "account", _("Rekening")

    level = models.CharField(_("tingkat"), max_length=8, choices=Level.choices)
    code = models.CharField(_("kode"), max_length=60)
    account = models.CharField(_("kode rekening"), max_length=20, blank=True)
    name = models.CharField(_("nama"), max_length=300, blank=True)
    amount = _money(_("anggaran"))
    is_active = models.BooleanField(_("aktif"), default=True)

    class Meta:
        verbose_name = _("mata anggaran")
        verbose_name_plural = _("mata anggaran")
        ordering: ClassVar[list[str]] = ["agency", "-fiscal_year", "code", "account", "pk"]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(
                fields=["region", "fiscal_year", "code", "account", "id"],
                name="budget_item_region",
            ),
        ]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["agency", "fiscal_year", "code", "account"],
                name="budget_item_unique",
                violation_error_message=_("Mata anggaran ini sudah ada."),
            ),
            models.CheckConstraint(
                condition=Q(level="account") ^ Q(account=""), name="budget_item_account"
            ),
        ]

    def __str__(self) -> str:
        return " ".join(filter(None, [self.code, self.account, self.name]))

    @property
    def key(self) -> tuple[int, int, str, str]:
        """What it is: agency, year, code and account."""
        return self.agency_id, self.fiscal_year, self.code, self.account
