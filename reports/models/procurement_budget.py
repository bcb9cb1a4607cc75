"""What an agency may spend on procurement in a year: what its announced plan is measured against."""

from typing import ClassVar

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import Person, access_of
from p3dn.accounts.models import Agency, Region
from p3dn.audit import tracked
from p3dn.ui.values import bounds
from procurement.models.access import own_or_region


class ProcurementBudgetQuerySet(models.QuerySet["ProcurementBudget"]):
    """Budgets of procurement."""

    def visible_to(self, user: Person) -> "ProcurementBudgetQuerySet":
        """One's agencies, or the whole region for region-wide roles."""
        return self.filter(own_or_region(user))

    def editable_by(self, user: Person) -> "ProcurementBudgetQuerySet":
        """Those of regions that the person administers."""
        return self.filter(region__in=access_of(user).region_ids({Role.ADMINISTRATOR}))

    def in_force(self) -> "ProcurementBudgetQuerySet":
        """Those that were not withdrawn."""
        return self.filter(is_withdrawn=False)


@tracked
class ProcurementBudget(models.Model):
    """Rupiah for procurement of one agency and year, by the document that sets it (DPA, APBD).

    Nothing is deleted: what was recorded by mistake is withdrawn. `entered_by` wrote it first; who
    changed it since, the history tells.
    """

    region = models.ForeignKey(
        Region, models.PROTECT, related_name="+", verbose_name=_("daerah"), db_index=False
    )
    agency = models.ForeignKey(
        Agency, models.PROTECT, related_name="+", verbose_name=_("perangkat daerah"), db_index=False
    )
    year = models.PositiveSmallIntegerField(_("tahun anggaran"), validators=bounds.YEAR)
    amount = models.DecimalField(
        _("anggaran pengadaan (Rp)"), max_digits=20, decimal_places=2, validators=bounds.AMOUNT
    )
    document_number = models.CharField(
        _("nomor dokumen"), max_length=120, help_text=_("DPA, DPPA, atau Perda APBD.")
    )
    document_date = models.DateField(_("tanggal dokumen"))
    is_withdrawn = models.BooleanField(
        _("dicabut"), default=False, help_text=_("Centang bila anggaran ini tidak berlaku lagi.")
    )
    entered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("ditulis oleh")
    )
    entered_at = models.DateTimeField(_("ditulis"), auto_now_add=True)

    objects = ProcurementBudgetQuerySet.as_manager()

    class Meta:
        verbose_name = _("anggaran pengadaan")
        verbose_name_plural = _("anggaran pengadaan")
        ordering: ClassVar[list[str]] = ["-year", "pk"]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["region", "-year", "id"], name="procbudget_region_list"),
        ]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            bounds.days_between("procbudget_days_plausible", "document_date"),
            models.UniqueConstraint(
                fields=["agency", "year"],
                condition=Q(is_withdrawn=False),
                name="procbudget_unique",
                violation_error_message=_(
                    "Anggaran perangkat daerah untuk tahun ini sudah ada. Ubah yang ada, atau cabut dahulu."
                ),
            ),
            models.CheckConstraint(
                condition=Q(amount__gt=0),
                name="procbudget_amount_positive",
                violation_error_message=_("Isi anggaran lebih dari nol."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.agency} {self.year}"

    def clean(self) -> None:
        """Refuse an agency of another region."""
        super().clean()
        if self.agency_id and self.agency.region_id != self.region_id:
            raise ValidationError({"agency": _now("Pilih perangkat daerah dari daerah ini.")})
