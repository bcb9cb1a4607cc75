"""What a package may cost, line by line, and the ledger of what was held and spent of it."""

import re
from collections.abc import Collection
from functools import lru_cache
from typing import ClassVar

import pgtrigger
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.rows import Person
from p3dn.audit import append_only, tracked_in_bulk
from p3dn.ui.values import bounds
from procurement.models.access import own_or_region
from procurement.models.requests.decision import Decision
from procurement.models.requests.request import PurchaseRequest, RequestLine
from procurement.models.spending.realization import Realization
from procurement.models.triggers import CEILING_FOLLOWS

from .package import Package

ACCOUNT = re.compile(r"(?:^|\.)(5\.\d\.\d\d\.\d\d\.\d\d\.\d{4})(?!\d)")

SUB_ACTIVITY = 60  # characters


@lru_cache(maxsize=4_000)  # rows of a file name the same accounts again and again
def account_in(mak: str) -> tuple[str, str]:
    """Sub-activity and budget account of a `mak`; both empty when it does not hold exactly one.

    The account (`5.1.02.01.01.0024`) is looked for, wherever it stands: codes are of every length,
    with shifted digits and more than one in a cell. What cannot be read is unknown, never guessed.
    """
    found = list(ACCOUNT.finditer(mak))
    if len(found) != 1:
        return "", ""
    before = mak[: found[0].start()].strip(". ")
    return before if len(before) <= SUB_ACTIVITY else "", found[0][1]


class BudgetLineQuerySet(models.QuerySet["BudgetLine"]):
    """Lines of packages' budgets."""

    def visible_to(self, user: Person) -> "BudgetLineQuerySet":
        """Lines of visible packages."""
        return self.filter(own_or_region(user, "package__"))

    def offered_by(self, packages: Collection[int]) -> "BudgetLineQuerySet":
        """Lines of packages that pay something: those of nothing were left by an earlier plan.

        All of a package's where it has no money at all.
        """
        paying = self.model.objects.filter(package=OuterRef("package"), amount__gt=0)
        return self.filter(package__in=packages).filter(Q(amount__gt=0) | ~Exists(paying))


@tracked_in_bulk
class BudgetLine(models.Model):
    """A part of a package's money: one budget account of one source of funds, in rupiah.

    A package's ceiling is the sum of its lines, and a trigger keeps it so. A package that was
    announced without them has one line, of unknown account and source, worth its ceiling.
    """

    package = models.ForeignKey(
        Package, models.CASCADE, related_name="budget_lines", verbose_name=_("paket RUP")
    )
    mak = models.CharField(_("kode anggaran (MAK)"), max_length=500, blank=True)
    sub_activity = models.CharField(_("sub kegiatan"), max_length=SUB_ACTIVITY, blank=True)
    account_code = models.CharField(_("kode rekening"), max_length=20, blank=True)
    funding_source = models.CharField(
        _("sumber dana"),
        max_length=60,
        blank=True,
        help_text=_("Seperti tertulis di SiRUP: APBD, APBDP, BLUD, APBN, dan seterusnya."),
    )
    fiscal_year = models.PositiveSmallIntegerField(_("tahun anggaran dana"), validators=bounds.YEAR)
    amount = models.DecimalField(
        _("pagu"), max_digits=18, decimal_places=2, validators=bounds.AMOUNT
    )

    objects = BudgetLineQuerySet.as_manager()

    class Meta:
        verbose_name = _("baris anggaran")
        verbose_name_plural = _("baris anggaran")
        ordering: ClassVar[list[str]] = ["package", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(
                condition=Q(amount__gte=0),
                name="budget_line_amount_positive",
                violation_error_message=_("Pagu tidak boleh negatif."),
            ),
            models.UniqueConstraint(
                fields=["package", "mak", "funding_source", "fiscal_year"],
                name="budget_line_unique",
                violation_error_message=_("Baris anggaran ini sudah ada pada paketnya."),
            ),
        ]
        triggers: ClassVar[list[pgtrigger.Trigger]] = CEILING_FOLLOWS

    def __str__(self) -> str:
        return " ".join(
            filter(None, [self.mak or str(_("MAK belum diketahui")), self.funding_source])
        )


class BudgetEntryQuerySet(models.QuerySet["BudgetEntry"]):
    """Entries of the ledger."""

    def visible_to(self, user: Person) -> "BudgetEntryQuerySet":
        """Entries of visible packages."""
        return self.filter(own_or_region(user, "package__"))


@append_only
@tracked_in_bulk
class BudgetEntry(models.Model):
    """A change of what is held of a package's ceiling, in rupiah; who made it, the history knows.

    What is held is the sum of all amounts, whatever their kind. `reserve` (more than zero) is asked
    for, `commit` (more than zero) is approved, `release` (less than zero) lets go of a reservation
    or a commitment, `realise` was delivered, or, less than zero, delivered after all not. So an
    approval releases what was reserved and commits it; a delivery releases its value from the
    commitment and realises it; neither changes the sum.
    """

    class Kind(models.TextChoices):
        RESERVE = "reserve", _("Dicadangkan")
        COMMIT = "commit", _("Diikat")
        REALISE = "realise", _("Direalisasi")
        RELEASE = "release", _("Dilepas")

    package = models.ForeignKey(
        Package, models.PROTECT, related_name="budget_entries", verbose_name=_("paket RUP")
    )
    budget_line = models.ForeignKey(
        BudgetLine,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="entries",
        verbose_name=_("baris anggaran"),
        help_text=_("Kosong bila paket mempunyai beberapa baris dan belum diketahui yang mana."),
    )
    request = models.ForeignKey(
        PurchaseRequest,
        models.PROTECT,
        related_name="budget_entries",
        verbose_name=_("permintaan"),
    )
    line = models.ForeignKey(
        RequestLine,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="budget_entries",
        verbose_name=_("baris permintaan"),
    )
    kind = models.CharField(_("jenis"), max_length=7, choices=Kind.choices)
    amount = models.DecimalField(
        _("nilai"), max_digits=20, decimal_places=2, validators=bounds.BOOKED
    )
    decision = models.ForeignKey(
        Decision,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="budget_entries",
        verbose_name=_("keputusan"),
    )
    realization = models.ForeignKey(
        Realization,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="budget_entries",
        verbose_name=_("realisasi"),
    )
    at = models.DateTimeField(_("waktu"), auto_now_add=True)

    objects = BudgetEntryQuerySet.as_manager()

    class Meta:
        verbose_name = _("catatan pagu")
        verbose_name_plural = _("catatan pagu")
        ordering: ClassVar[list[str]] = ["package", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(
                condition=Q(kind__in=("reserve", "commit"), amount__gt=0)
                | Q(kind="release", amount__lt=0)
                | (Q(kind="realise") & ~Q(amount=0)),
                name="budget_entry_signed",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.amount}"
