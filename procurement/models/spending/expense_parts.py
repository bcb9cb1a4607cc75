"""How a purchase is paid: by which sources of funds, on which budget accounts."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from p3dn.audit import append_only

from .expense import Expense, money


@append_only
class ExpenseFunding(models.Model):
    """How much of a purchase one source of funds paid, in rupiah; counts as its purchase does."""

    expense = models.ForeignKey(
        Expense,
        models.PROTECT,
        related_name="fundings",
        verbose_name=_("belanja"),
        db_index=False,  # as the constraint's does
    )
    source = models.CharField(_("sumber dana"), max_length=40)
    amount = money(_("nilai"))

    class Meta:
        verbose_name = _("sumber dana belanja")
        verbose_name_plural = _("sumber dana belanja")
        ordering: ClassVar[list[str]] = ["expense", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["expense", "source"], name="expense_funding_unique"),
        ]

    def __str__(self) -> str:
        return f"{self.expense_id} {self.source}"


@append_only
class ExpenseAccount(models.Model):
    """How much of a purchase stands on one budget account (MAK), in rupiah."""

    expense = models.ForeignKey(
        Expense,
        models.PROTECT,
        related_name="accounts",
        verbose_name=_("belanja"),
        db_index=False,  # as the constraint's does
    )
    code = models.CharField(_("kode rekening"), max_length=120)
    amount = money(_("nilai"))

    class Meta:
        verbose_name = _("rekening belanja")
        verbose_name_plural = _("rekening belanja")
        ordering: ClassVar[list[str]] = ["expense", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["expense", "code"], name="expense_account_unique"),
        ]

    def __str__(self) -> str:
        return f"{self.expense_id} {self.code}"
