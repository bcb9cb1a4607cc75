"""What a buyer claims of a thing that is not from the catalogue, or the Tim P3DN found of it."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from catalog.models.register.product import ORIGINS
from p3dn.regulation import Evidence, Origin, Subject
from p3dn.ui.values import bounds

CLAIMS = [
    (Evidence.NONE.value, _("Belum ada")),
    (Evidence.SUPPLIER_STATEMENT.value, _("Pernyataan penyedia")),
    (Evidence.BUYER_ESTIMATE.value, _("Perkiraan PPK")),
    (Evidence.TEAM_CALCULATION.value, _("Perhitungan Tim P3DN")),
]
# What stands for the number of a team's value that was given before its number was asked.
NOT_WRITTEN_DOWN = "tidak dicatat"
OF_TEAM = Q(claim_basis=Evidence.TEAM_CALCULATION.value)


class Claim(models.Model):
    """The claim of one line; `claimed_tkdn` in percent, with the year it was assessed in."""

    claimed_origin = models.CharField(
        _("asal menurut PPK"), max_length=8, choices=ORIGINS, default=Origin.UNKNOWN.value
    )
    claimed_tkdn = models.DecimalField(
        _("TKDN menurut PPK"),
        max_digits=5,
        decimal_places=2,
        null=True,
        blank=True,
        validators=bounds.PERCENT,
    )
    claimed_assessed_in = models.PositiveSmallIntegerField(
        _("tahun penilaian TKDN"), null=True, blank=True, validators=bounds.YEAR
    )
    claimed_majority_national = models.BooleanField(
        _("mayoritas modal penyedia dimiliki WNI menurut PPK"), null=True, blank=True
    )
    claim_basis = models.CharField(
        _("dasar nilai TKDN"), max_length=20, choices=CLAIMS, default=Evidence.NONE.value
    )
    team_decision_number = models.CharField(
        _("nomor keputusan Tim P3DN"), max_length=100, blank=True
    )

    class Meta:
        abstract = True

    @property
    def team_decision(self) -> str:
        """The number of the decision behind the team's value; empty when nobody wrote it down.

        A value of the team counts only where a dispute was decided (PP 29/2018 Pasal 74 ayat 2).
        """
        number = self.team_decision_number
        return "" if number == NOT_WRITTEN_DOWN else number


CLAIM_CONSTRAINTS: list[models.BaseConstraint] = [
    models.CheckConstraint(
        condition=(OF_TEAM & ~Q(team_decision_number="")) | (~OF_TEAM & Q(team_decision_number="")),
        name="line_team_value_has_decision",
        violation_error_message=_(
            "Nilai dari Tim P3DN dicatat bersama nomor keputusannya, dan hanya oleh tim itu."
        ),
    ),
    models.CheckConstraint(
        condition=Q(claimed_majority_national__isnull=True)
        | Q(subject=Subject.SERVICE.value, product__isnull=True),
        name="line_majority_of_described_service",
        violation_error_message=_(
            "Pemilik modal penyedia hanya ditanyakan untuk jasa yang tidak dari katalog."
        ),
    ),
    models.CheckConstraint(
        condition=Q(claimed_assessed_in__isnull=True)
        | Q(
            claimed_tkdn__isnull=False,
            claimed_assessed_in__range=(bounds.FIRST_YEAR, bounds.LAST_YEAR),
        ),
        name="line_assessed_in_plausible",
        violation_error_message=_("Isi tahun penilaian bersama nilai TKDN-nya."),
    ),
]
