"""The plan beside its budget: of each agency, sub-activity and account that is planned for."""

from typing import Any, ClassVar

from django.db import models
from django.db.models import F
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.rows import Person
from p3dn.accounts.models import Agency, Region
from procurement.models.access import own_or_region


class BudgetStandingQuerySet(models.QuerySet["BudgetStanding"]):
    """Standings."""

    def visible_to(self, user: Person) -> "BudgetStandingQuerySet":
        """Of one's agencies, or of the whole region for region-wide roles."""
        return self.filter(own_or_region(user))

    def over(self) -> "BudgetStandingQuerySet":
        """Those planned above their budget, to the last rupiah; an unknown budget is none of them."""
        return self.filter(planned__gt=F("budget"))

    def within(self) -> "BudgetStandingQuerySet":
        """Those planned up to their budget."""
        return self.filter(planned__lte=F("budget"))

    def known(self) -> "BudgetStandingQuerySet":
        """Those whose budget a document or a file has told."""
        return self.filter(budget__isnull=False)

    def unknown(self) -> "BudgetStandingQuerySet":
        """Those whose budget neither a document nor a file has told."""
        return self.filter(budget__isnull=True)


class BudgetStanding(models.Model):
    """What is planned, and what the budget gives, in rupiah; a view of the database, never written.

    Its sums follow packages and budgets at the moment of the question, so that no alarm is stale
    (`migrations/0004_sums_of_the_plan.py`).

    Planned are active packages, in the year of their plan: of an agency those of providers and the
    self-managed ones, which its procurement budget pays both; of a sub-activity or an account the
    budget lines of providers' packages whose `mak` could be read. The budget of an agency is its `amount`
    (`AgencyBudget`), that of the others their `BudgetItem`; None is unknown. `self_managed` is that part of
    an agency's plan; None of the other levels.
    """

    class Level(models.TextChoices):
        AGENCY = "agency", _("Perangkat daerah")
        SUB_ACTIVITY = "sub", _("Sub kegiatan")
        ACCOUNT = "account", _("Rekening")

    id = models.TextField(primary_key=True)
    region = models.ForeignKey(
        Region, models.DO_NOTHING, related_name="+", verbose_name=_("daerah")
    )
    agency = models.ForeignKey(
        Agency, models.DO_NOTHING, related_name="+", verbose_name=_("perangkat daerah")
    )
    fiscal_year = models.PositiveSmallIntegerField(_("tahun anggaran"))
    level = models.CharField(_("tingkat"), max_length=8, choices=Level.choices)
    code = models.CharField(_("kode sub kegiatan"), max_length=60)
    account = models.CharField(_("kode rekening"), max_length=20)
    name = models.CharField(_("nama"), max_length=300)
    planned = models.DecimalField(_("rencana"), max_digits=20, decimal_places=2)
    budget = models.DecimalField(_("anggaran"), max_digits=18, decimal_places=2, null=True)
    self_managed = models.DecimalField(_("swakelola"), max_digits=20, decimal_places=2, null=True)

    objects = BudgetStandingQuerySet.as_manager()

    class Meta:
        managed = False
        db_table = "procurement_budgetstanding"
        verbose_name = _("rencana dibanding anggaran")
        verbose_name_plural = _("rencana dibanding anggaran")
        ordering: ClassVar[list[str]] = ["agency", "level", "code", "account", "id"]

    def __str__(self) -> str:
        return " ".join(filter(None, [self.code, self.account, self.name])) or str(self.agency)

    @property
    def difference(self) -> Any:
        """Rupiah planned above the budget, less than zero below it; None where it is unknown."""
        return None if self.budget is None else self.planned - self.budget

    @property
    def of_providers(self) -> Any:
        """Rupiah of the plan that providers carry out; None where only they are counted."""
        return None if self.self_managed is None else self.planned - self.self_managed

    @property
    def is_over(self) -> bool:
        """Whether it is planned above its budget."""
        return self.budget is not None and self.planned > self.budget
