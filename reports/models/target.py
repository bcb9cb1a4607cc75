"""What a region or one of its agencies set itself for a year, by a decree."""

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


class TargetQuerySet(models.QuerySet["Target"]):
    """Targets."""

    def visible_to(self, user: Person) -> "TargetQuerySet":
        """Those of regions in which the person holds a role: what was decreed is no secret there."""
        return self.filter(region__in=access_of(user).region_ids())

    def editable_by(self, user: Person) -> "TargetQuerySet":
        """Those of regions that the person administers."""
        return self.filter(region__in=access_of(user).region_ids({Role.ADMINISTRATOR}))

    def in_force(self) -> "TargetQuerySet":
        """Those that were not withdrawn."""
        return self.filter(is_withdrawn=False)


@tracked
class Target(models.Model):
    """A share that is to be reached in a year: of a region, or of one agency (which goes before).

    `measure` says what counts, by the key of a declared figure. Nothing is deleted: what was set by
    mistake is withdrawn. `entered_by` wrote it first; who changed it since, the history tells.
    """

    class Measure(models.TextChoices):
        DOMESTIC = "pdn", _("Belanja PDN dari belanja tercatat")
        PLANNED = "rencana-pdn", _("Rencana PDN dari pagu RUP")
        REALISED = "realisasi-rencana-pdn", _("Realisasi PDN dari rencana PDN")
        SMALL = "umkk", _("Belanja UMKK dari belanja tercatat")

    region = models.ForeignKey(
        Region, models.PROTECT, related_name="+", verbose_name=_("daerah"), db_index=False
    )
    agency = models.ForeignKey(
        Agency,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="targets",
        verbose_name=_("perangkat daerah"),
        help_text=_("Kosong: untuk seluruh daerah."),
    )
    year = models.PositiveSmallIntegerField(_("tahun"), validators=bounds.YEAR)
    measure = models.CharField(
        _("yang dihitung"), max_length=24, choices=Measure.choices, default=Measure.DOMESTIC
    )
    percent = models.DecimalField(
        _("target (%)"), max_digits=5, decimal_places=2, validators=bounds.PERCENT
    )
    decree_number = models.CharField(
        _("nomor keputusan"),
        max_length=120,
        help_text=_("Keputusan atau surat yang menetapkannya."),
    )
    decree_date = models.DateField(_("tanggal keputusan"))
    is_withdrawn = models.BooleanField(
        _("dicabut"), default=False, help_text=_("Centang bila target ini tidak berlaku lagi.")
    )
    entered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("ditulis oleh")
    )
    entered_at = models.DateTimeField(_("ditulis"), auto_now_add=True)
    is_demo = models.BooleanField(_("data demo"), default=False)

    objects = TargetQuerySet.as_manager()

    class Meta:
        verbose_name = _("target")
        verbose_name_plural = _("target")
        ordering: ClassVar[list[str]] = ["-year", "pk"]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["region", "-year", "id"], name="target_region_list"),
        ]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            bounds.days_between("target_days_plausible", "decree_date"),
            models.UniqueConstraint(
                fields=["region", "agency", "year", "measure"],
                condition=Q(is_withdrawn=False),
                nulls_distinct=False,
                name="target_unique",
                violation_error_message=_(
                    "Target untuk tahun dan ukuran ini sudah ada. Ubah yang ada, atau cabut dahulu."
                ),
            ),
            models.CheckConstraint(
                condition=Q(percent__gt=0, percent__lte=100),
                name="target_percent_plausible",
                violation_error_message=_("Isi target lebih dari 0 dan paling banyak 100 persen."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_measure_display()} {self.year}"

    def clean(self) -> None:
        """Refuse an agency of another region."""
        super().clean()
        if self.agency is not None and self.agency.region_id != self.region_id:
            raise ValidationError({"agency": _now("Pilih perangkat daerah dari daerah ini.")})
