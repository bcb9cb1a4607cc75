"""An official report: its figures as they stood when it was made, and who checked and signed it."""

from typing import ClassVar

import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import F, Func, Q
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.rows import REGION_WIDE, Person, access_of
from p3dn.accounts.models import Region
from p3dn.audit import tracked
from p3dn.ui.values import bounds


class ReportKind(models.TextChoices):
    """Which form it follows; each is declared in `reports/official/kinds`."""

    P3DN = "p3dn", _("Laporan P3DN")
    SUB_ACTIVITIES = "sub_activities", _("Per sub kegiatan dan rekening")
    METHODS = "methods", _("Per urusan dan metode (Inspektorat)")
    ACCOUNTS = "accounts", _("Rekap per rekening (BPKAD)")


class PeriodKind(models.TextChoices):
    """How long a period is."""

    MONTH = "month", _("Bulanan")
    QUARTER = "quarter", _("Triwulanan")
    SEMESTER = "semester", _("Semesteran")
    YEAR = "year", _("Tahunan")


class State(models.TextChoices):
    """Where a report stands."""

    PREPARED = "prepared", _("Disusun")
    CHECKED = "checked", _("Diperiksa")
    SIGNED = "signed", _("Ditandatangani")
    WITHDRAWN = "withdrawn", _("Ditarik")


FROZEN = (
    "region", "kind", "period_kind", "year", "part", "cumulative", "version", "follows", "number", "content",
    "sha256", "prepared_by", "prepared_at",
)  # fmt: skip
LIVE = ~Q(state=State.WITHDRAWN)
PERIOD = ("region", "kind", "period_kind", "year", "part", "cumulative")


class HexSha256(Func):
    """SHA-256 of a text's UTF-8, in hex; no extension of the database is needed."""

    template = "encode(sha256(convert_to(%(expressions)s, 'UTF8')), 'hex')"
    output_field = models.CharField()


class OfficialReportQuerySet(models.QuerySet["OfficialReport"]):
    """Official reports."""

    def visible_to(self, user: Person) -> "OfficialReportQuerySet":
        """Those of regions in which the person reads everything."""
        return self.filter(region__in=access_of(user).region_ids(REGION_WIDE))

    def live(self) -> "OfficialReportQuerySet":
        """Those that were not withdrawn."""
        return self.filter(LIVE)


@tracked
class OfficialReport(models.Model):
    """A report of a region and period. Its content never changes; only its state does.

    `content` is canonical JSON with every figure as text (`p3dn/audit/canonical.py`), and `sha256` is
    taken from it. A mistake is withdrawn with a reason, and the next version follows it. Preparer,
    checker and signer are three people.
    """

    UNTRACKED: ClassVar[tuple[str, ...]] = ("content",)  # it cannot change
    State = State

    region = models.ForeignKey(
        Region, models.PROTECT, related_name="+", verbose_name=_("daerah"), db_index=False
    )
    kind = models.CharField(_("jenis"), max_length=20, choices=ReportKind.choices)
    period_kind = models.CharField(_("periode"), max_length=8, choices=PeriodKind.choices)
    year = models.PositiveSmallIntegerField(_("tahun"), validators=bounds.YEAR)
    part = models.PositiveSmallIntegerField(_("periode ke"))
    cumulative = models.BooleanField(_("sejak 1 Januari"))
    version = models.PositiveSmallIntegerField(_("versi"), default=1)
    follows = models.OneToOneField(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="followed_by",
        verbose_name=_("mengganti"),
    )
    number = models.CharField(_("nomor"), max_length=60, unique=True)
    content = models.TextField(_("isi"), editable=False)
    sha256 = models.CharField(_("sidik"), max_length=64, editable=False)
    state = models.CharField(
        _("status"), max_length=9, choices=State.choices, default=State.PREPARED
    )
    prepared_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("disusun oleh")
    )
    prepared_at = models.DateTimeField(_("disusun"))
    checked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("diperiksa oleh"),
    )
    checked_at = models.DateTimeField(_("diperiksa"), null=True, blank=True)
    # as printed: a person may be called otherwise later
    checked_name = models.CharField(_("nama pemeriksa"), max_length=120, blank=True)
    signed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("ditandatangani oleh"),
    )
    signed_at = models.DateTimeField(_("ditandatangani"), null=True, blank=True)
    signed_name = models.CharField(_("nama penanda tangan"), max_length=120, blank=True)
    withdrawn_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("ditarik oleh"),
    )
    withdrawn_at = models.DateTimeField(_("ditarik"), null=True, blank=True)
    reason = models.CharField(_("alasan ditarik"), max_length=500, blank=True)

    objects = OfficialReportQuerySet.as_manager()

    class Meta:
        verbose_name = _("laporan resmi")
        verbose_name_plural = _("laporan resmi")
        ordering: ClassVar[list[str]] = ["-prepared_at", "-pk"]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["region", "-prepared_at", "-id"], name="officialreport_region")
        ]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=[*PERIOD],
                condition=LIVE,
                name="officialreport_one_live",
                violation_error_message=_(
                    "Laporan periode ini sudah ada. Tarik dahulu yang lama, lalu susun penggantinya."
                ),
            ),
            models.UniqueConstraint(
                fields=[*PERIOD, "version"],
                name="officialreport_version_unique",
                violation_error_message=_("Versi laporan ini sudah ada."),
            ),
            models.CheckConstraint(
                condition=Q(sha256=HexSha256(F("content"))),
                name="officialreport_sha256_of_content",
                violation_error_message=_("Sidik tidak sesuai dengan isi laporan."),
            ),
            models.CheckConstraint(
                condition=(Q(checked_by__isnull=True) | ~Q(checked_by=F("prepared_by")))
                & (
                    Q(signed_by__isnull=True)
                    | (~Q(signed_by=F("prepared_by")) & ~Q(signed_by=F("checked_by")))
                ),
                name="officialreport_three_people",
                violation_error_message=_(
                    "Yang menyusun, memeriksa, dan menandatangani harus tiga orang yang berbeda."
                ),
            ),
            models.CheckConstraint(
                condition=Q(state=State.PREPARED, checked_by__isnull=True, signed_by__isnull=True)
                | Q(state=State.CHECKED, checked_by__isnull=False, signed_by__isnull=True)
                | Q(state=State.SIGNED, checked_by__isnull=False, signed_by__isnull=False)
                | Q(state=State.WITHDRAWN, withdrawn_by__isnull=False) & ~Q(reason=""),
                name="officialreport_state_told",
                violation_error_message=_("Status laporan tidak sesuai dengan isinya."),
            ),
        ]
        triggers: ClassVar[list[pgtrigger.Trigger]] = [
            pgtrigger.Protect(name="never_deleted", operation=pgtrigger.Delete),
            pgtrigger.Protect(
                name="content_stays",
                operation=pgtrigger.Update,
                condition=pgtrigger.AnyChange(*FROZEN),
            ),
        ]

    def __str__(self) -> str:
        return self.number

    @property
    def is_live(self) -> bool:
        """True until it is withdrawn."""
        return self.state != State.WITHDRAWN
