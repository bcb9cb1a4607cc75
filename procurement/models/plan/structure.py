"""What the regional budget gives each agency to spend, as the national exports tell it.

Beside the plan and never added to it: a plan above its budget is an alarm (`BudgetStanding`).
"""

from typing import Any, ClassVar, Self

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Case, F, Q, When
from django.db.models.functions import Coalesce
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrOrPromise

from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import Person, access_of
from p3dn.audit import tracked_in_bulk
from p3dn.ui.values import bounds

from .of_agency import OfAgency, OfAgencyQuerySet


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


class AgencyBudgetQuerySet(OfAgencyQuerySet["AgencyBudget"]):
    """Budgets of agencies by year."""

    def editable_by(self, user: Person) -> Self:
        """Those of regions that the person administers."""
        return self.filter(region__in=access_of(user).region_ids({Role.ADMINISTRATOR}))

    def known(self) -> Self:
        """Those of which a document or a file tells what may be spent on procurement."""
        return self.filter(amount__isnull=False)

    def told(self) -> Self:
        """Those that say, or once said, something of procurement."""
        return self.filter(Q(amount__isnull=False) | Q(is_withdrawn=True))

    def by_document(self) -> Self:
        """Those whose amount is that of a document in force."""
        return self.filter(decreed__isnull=False, is_withdrawn=False)

    def by_file(self) -> Self:
        """Those whose amount is known from a file alone."""
        return self.known().exclude(decreed__isnull=False, is_withdrawn=False)

    def withdrawn(self) -> Self:
        """Those whose document is in force no more."""
        return self.filter(is_withdrawn=True)

    def differing(self) -> Self:
        """Those of which document and file say different things; the document counts meanwhile."""
        return self.by_document().exclude(procurement=F("decreed")).exclude(procurement=None)


@tracked_in_bulk
class AgencyBudget(OfAgency):
    """An agency's spending budget of a year, in rupiah: the one home of what it may spend.

    The sorts are those of RUP-StrukturAnggaranPD: one the export leaves empty is unknown (None),
    which is something else than nothing (0); salaries and grants are `non_procurement`. `decreed` is
    what an administrator wrote of procurement, with its document (DPA, APBD).

    `amount` is what the agency may spend on procurement: the document's figure, else the file's
    (`procurement`), else unknown. A document in force goes before a file because it sets the budget
    and the file only tells of it; where they differ, `differs`, both are shown. Nothing is deleted:
    a document recorded by mistake is withdrawn, and the history has what stood here before.
    """

    operating = _money(_("belanja operasi"))
    capital = _money(_("belanja modal"))
    unexpected = _money(_("belanja tidak terduga"))
    non_procurement = _money(_("belanja non pengadaan"))
    procurement = _money(_("belanja pengadaan menurut berkas"))
    total = _money(_("total belanja"))
    decreed = _money(_("anggaran pengadaan (Rp)"))
    document_number = models.CharField(
        _("nomor dokumen"), max_length=120, blank=True, help_text=_("DPA, DPPA, atau Perda APBD.")
    )
    document_date = models.DateField(_("tanggal dokumen"), null=True, blank=True)
    is_withdrawn = models.BooleanField(
        _("dicabut"), default=False, help_text=_("Centang bila anggaran ini tidak berlaku lagi.")
    )
    entered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("ditulis oleh"),
    )
    entered_at = models.DateTimeField(_("ditulis"), null=True, blank=True)
    amount = models.GeneratedField(
        expression=Case(
            When(is_withdrawn=False, then=Coalesce("decreed", "procurement")),
            default=F("procurement"),
        ),
        output_field=models.DecimalField(max_digits=18, decimal_places=2, null=True),
        db_persist=True,
        verbose_name=_("anggaran pengadaan (Rp)"),
    )

    objects = AgencyBudgetQuerySet.as_manager()

    class Meta:
        verbose_name = _("anggaran perangkat daerah")
        verbose_name_plural = _("anggaran perangkat daerah")
        ordering: ClassVar[list[str]] = ["-fiscal_year", "agency", "pk"]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["region", "fiscal_year"], name="agency_budget_region"),
        ]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            bounds.days_between("agency_budget_days_plausible", "document_date"),
            models.UniqueConstraint(
                fields=["agency", "fiscal_year"],
                name="agency_budget_unique",
                violation_error_message=_("Anggaran perangkat daerah ini sudah ada."),
            ),
            models.CheckConstraint(
                condition=Q(decreed__isnull=True) | Q(decreed__gt=0),
                name="agency_budget_decreed_positive",
                violation_error_message=_("Isi anggaran lebih dari nol."),
            ),
            models.CheckConstraint(
                condition=Q(decreed__isnull=True, document_date__isnull=True, is_withdrawn=False)
                | (
                    Q(decreed__isnull=False, document_date__isnull=False, entered_by__isnull=False)
                    & ~Q(document_number="")
                ),
                name="agency_budget_decreed_by_document",
                violation_error_message=_("Isi nomor dan tanggal dokumen yang menetapkannya."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.agency} {self.fiscal_year}"

    def clean(self) -> None:
        """Refuse an agency of another region."""
        super().clean()
        if self.agency_id and self.agency.region_id != self.region_id:
            raise ValidationError({"agency": _now("Pilih perangkat daerah dari daerah ini.")})

    @property
    def key(self) -> tuple[int, int]:
        """Whose it is: agency and year."""
        return self.agency_id, self.fiscal_year

    @property
    def is_by_document(self) -> bool:
        """Whether its amount is that of a document in force."""
        return self.decreed is not None and not self.is_withdrawn

    @property
    def differs(self) -> bool:
        """Whether document and file say different things."""
        told = self.procurement is not None and self.procurement != self.decreed
        return self.is_by_document and told

    @property
    def origin(self) -> str:
        """From where its amount is known, in words; empty where nothing is."""
        if self.is_by_document:
            return self.document_number
        return "" if self.procurement is None else _now("Berkas struktur anggaran")


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

    objects = OfAgencyQuerySet.as_manager()

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
