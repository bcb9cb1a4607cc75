"""Official reports by mail: who gets them, until when one has to be prepared, and every letter sent."""

import uuid
from typing import ClassVar, Self, TypeVar

import pgtrigger
from django.conf import settings
from django.core.validators import MaxValueValidator
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.rows import REGION_WIDE, Person, access_of
from p3dn.accounts.models import Region
from p3dn.audit import tracked

from .official import OfficialReport, PeriodKind, ReportKind

MOST_DAYS = 180
M = TypeVar("M", bound=models.Model)


class OfRegions(models.QuerySet[M]):
    """Rows of regions in which a person reads everything."""

    def visible_to(self, user: Person) -> Self:
        """Those of one's regions."""
        return self.filter(region__in=access_of(user).region_ids(REGION_WIDE))


class ReportRecipientQuerySet(OfRegions["ReportRecipient"]):
    """Recipients."""


@tracked
class ReportRecipient(models.Model):
    """An address that gets signed reports of one kind: of a person of the region, or of an outside office.

    Nothing is sent before it was switched on, and to an outside office not before somebody there
    opened the link and agreed (`WAITING`). `key` stands in that link and in the one by which the
    reader stops it; it is another one each time it is switched on.
    """

    class State(models.TextChoices):
        OFF = "off", _("Belum dinyalakan")
        WAITING = "waiting", _("Menunggu persetujuan")
        ON = "on", _("Dikirimi")
        STOPPED = "stopped", _("Dihentikan")

    UNTRACKED: ClassVar[tuple[str, ...]] = ("key",)

    region = models.ForeignKey(Region, models.PROTECT, related_name="+", verbose_name=_("daerah"))
    kind = models.CharField(_("jenis laporan"), max_length=20, choices=ReportKind.choices)
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("orang di daerah ini"),
    )
    office = models.CharField(_("instansi luar"), max_length=120, blank=True)
    address = models.EmailField(_("surel instansi"), blank=True)
    state = models.CharField(
        _("status"), max_length=7, choices=State.choices, default=State.OFF, editable=False
    )
    key = models.UUIDField(_("kunci tautan"), default=uuid.uuid4, unique=True, editable=False)
    agreed_at = models.DateTimeField(_("disetujui"), null=True, blank=True, editable=False)
    stopped_by_reader = models.BooleanField(_("dihentikan penerima"), default=False, editable=False)

    objects = ReportRecipientQuerySet.as_manager()

    class Meta:
        verbose_name = _("penerima laporan")
        verbose_name_plural = _("penerima laporan")
        ordering: ClassVar[list[str]] = ["region", "kind", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(
                condition=Q(person__isnull=False, office="", address="")
                | Q(person__isnull=True) & ~Q(office="") & ~Q(address=""),
                name="reportrecipient_person_or_office",
                violation_error_message=_(
                    "Pilih seorang di daerah ini, atau isi nama dan surel instansi luar."
                ),
            ),
            models.UniqueConstraint(
                fields=["region", "kind", "person"],
                name="reportrecipient_person_unique",
                violation_error_message=_("Orang ini sudah ada di daftar penerima laporan itu."),
            ),
            models.UniqueConstraint(
                fields=["region", "kind", "address"],
                condition=~Q(address=""),
                name="reportrecipient_address_unique",
                violation_error_message=_("Surel ini sudah ada di daftar penerima laporan itu."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.name} <{self.mail}>"

    @property
    def name(self) -> str:
        """The person's name, or the office's."""
        return self.person.full_name if self.person else self.office

    @property
    def mail(self) -> str:
        """Where letters go: a person's address is the one they log in with today."""
        return self.person.email if self.person else self.address

    @property
    def is_on(self) -> bool:
        """Whether reports go there."""
        return self.state == self.State.ON

    @property
    def is_waiting(self) -> bool:
        """Whether the office has yet to agree."""
        return self.state == self.State.WAITING


class ReportDeadlineQuerySet(OfRegions["ReportDeadline"]):
    """Deadlines."""


@tracked
class ReportDeadline(models.Model):
    """Until when a region prepares a report: so many days after the month, quarter, ... is over.

    Its administrators are reminded `ahead` days before that day, and once more when it has passed.
    """

    region = models.ForeignKey(Region, models.PROTECT, related_name="+", verbose_name=_("daerah"))
    kind = models.CharField(_("jenis laporan"), max_length=20, choices=ReportKind.choices)
    period_kind = models.CharField(_("periode"), max_length=8, choices=PeriodKind.choices)
    days = models.PositiveSmallIntegerField(
        _("hari sesudah periode berakhir"),
        validators=[MaxValueValidator(MOST_DAYS)],
        help_text=_("Contoh 10: laporan September paling lambat 10 Oktober."),
    )
    ahead = models.PositiveSmallIntegerField(
        _("diingatkan berapa hari sebelumnya"),
        default=5,
        validators=[MaxValueValidator(MOST_DAYS)],
    )
    is_active = models.BooleanField(_("ingatkan"), default=True)

    objects = ReportDeadlineQuerySet.as_manager()

    class Meta:
        verbose_name = _("tenggat laporan")
        verbose_name_plural = _("tenggat laporan")
        ordering: ClassVar[list[str]] = ["region", "kind", "period_kind"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["region", "kind", "period_kind"],
                name="reportdeadline_unique",
                violation_error_message=_(
                    "Tenggat laporan dan periode ini sudah ada; ubah yang itu."
                ),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}, {self.get_period_kind_display()}"


class LetterPurpose(models.TextChoices):
    """What a letter is about."""

    REPORT = "report", _("Laporan")
    ASK = "ask", _("Permintaan persetujuan")
    TOLD = "told", _("Pemberitahuan dinyalakan")
    REMINDER = "reminder", _("Pengingat menyusun")


class LetterState(models.TextChoices):
    """What became of a letter."""

    WAITING = "waiting", _("Menunggu dikirim")
    SENDING = "sending", _("Sedang dikirim")
    SENT = "sent", _("Terkirim")
    FAILED = "failed", _("Gagal, akan dicoba lagi")
    GIVEN_UP = "given_up", _("Gagal")
    UNCLEAR = "unclear", _("Tidak pasti sampai")
    DROPPED = "dropped", _("Tidak jadi dikirim")


OPEN = (LetterState.WAITING, LetterState.SENDING, LetterState.FAILED)


class ReportLetterQuerySet(OfRegions["ReportLetter"]):
    """Letters."""


class ReportLetter(models.Model):
    """One letter: to whom, what about, what was attached, and what became of it; none is removed.

    A letter is `SENDING` from before the mail server is asked until its answer: one whose worker
    died in between may or may not have arrived, and is not sent again unless somebody says so.
    """

    Purpose = LetterPurpose
    State = LetterState

    SEEN_FIELDS: ClassVar[tuple[str, ...]] = ("state", "attempts")

    region = models.ForeignKey(
        Region, models.PROTECT, related_name="+", verbose_name=_("daerah"), db_index=False
    )
    purpose = models.CharField(_("isi"), max_length=8, choices=Purpose.choices)
    report = models.ForeignKey(
        OfficialReport,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="letters",
        verbose_name=_("laporan resmi"),
    )
    recipient = models.ForeignKey(
        ReportRecipient,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="letters",
        verbose_name=_("penerima"),
    )
    deadline = models.ForeignKey(
        ReportDeadline,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="letters",
        verbose_name=_("tenggat"),
    )
    about = models.CharField(_("tentang"), max_length=120, blank=True)
    address = models.EmailField(_("kepada"))
    state = models.CharField(
        _("keadaan"), max_length=8, choices=State.choices, default=State.WAITING
    )
    attempts = models.PositiveSmallIntegerField(_("percobaan"), default=0)
    written_at = models.DateTimeField(_("dibuat"), default=timezone.now)
    tried_at = models.DateTimeField(_("terakhir dicoba"), null=True, blank=True)
    next_at = models.DateTimeField(_("dicoba lagi"), null=True, blank=True)
    answer = models.CharField(_("jawaban server surel"), max_length=300, blank=True)
    attached = models.BooleanField(_("berkas dilampirkan"), default=False)
    size = models.PositiveIntegerField(_("ukuran berkas (bita)"), null=True, blank=True)
    pdf_sha256 = models.CharField(_("sidik PDF"), max_length=64, blank=True)
    xlsx_sha256 = models.CharField(_("sidik XLSX"), max_length=64, blank=True)

    objects = ReportLetterQuerySet.as_manager()

    class Meta:
        verbose_name = _("surat laporan")
        verbose_name_plural = _("surat laporan")
        ordering: ClassVar[list[str]] = ["-pk"]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["region", "-id"], name="reportletter_region"),
            models.Index(
                fields=["next_at"],
                condition=Q(state__in=OPEN),
                name="reportletter_open",
            ),
        ]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["report", "recipient"],
                condition=Q(purpose=LetterPurpose.REPORT),
                name="reportletter_once",
            ),
            # a reminder is one of a period's two, to one address
            models.UniqueConstraint(
                fields=["deadline", "about", "address"],
                condition=Q(purpose=LetterPurpose.REMINDER),
                name="reportletter_reminded_once",
            ),
        ]
        triggers: ClassVar[list[pgtrigger.Trigger]] = [
            pgtrigger.Protect(name="never_deleted", operation=pgtrigger.Delete),
            pgtrigger.Protect(
                name="addressee_stays",
                operation=pgtrigger.Update,
                condition=pgtrigger.AnyChange(
                    "region",
                    "purpose",
                    "report",
                    "recipient",
                    "deadline",
                    "about",
                    "address",
                    "written_at",
                ),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_purpose_display()}: {self.address}"

    @property
    def may_be_sent_again(self) -> bool:
        """Whether nothing more happens by itself, though it may not have arrived."""
        return self.state in (self.State.GIVEN_UP, self.State.UNCLEAR)
