"""Reasoned requests to buy below the duty of use, and import approvals."""

import hashlib
from datetime import date
from typing import ClassVar

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.roles import Role
from p3dn.audit import Part, tracked
from p3dn.regulation import Waiver
from p3dn.regulation.judging.dispensation import complete, unsigned
from p3dn.regulation.judging.need import said
from p3dn.ui.values import bounds
from p3dn.ui.values.countries import is_country
from procurement.models.requests.request import RequestLine

from .state import ExemptionQuerySet, Kind, State, standing_among
from .state import Standing as HowItStands

MOST_ORIGINS = 20


@tracked
class Exemption(models.Model):
    """Asked by the requester for one line; the Tim P3DN recommends it, or refuses.

    No article lets the team exempt: PA or KPA answers for buying all the same, and confirms that on
    approval. What was granted before evidence and number were asked lifts nothing until they are
    told (`is_lacking`). An import also needs the regional head's written approval, recorded by number and date
    (Perpres 16/2018 Pasal 66 as changed by 46/2025). It is decided with the line before one's eyes.
    """

    PARTS: ClassVar[tuple[Part, ...]] = (
        Part("procurement.RequestLine", "pgh_obj", at="line_id"),
        Part("procurement.LineRequirement", "line", at="line_id", named_by="name"),
    )

    class Ground(models.TextChoices):
        NOT_PRODUCED = "not_produced", _("Belum diproduksi di dalam negeri")
        VOLUME = "volume", _("Volume dalam negeri tidak mencukupi")
        SPECIFICATION = "specification", _("Spesifikasi wajib tidak terpenuhi")
        TIME = "time", _("Tidak dapat tersedia pada waktunya")
        EMERGENCY = "emergency", _("Keadaan darurat")
        OTHER = "other", _("Alasan lain")

    Kind = Kind
    State = State
    Standing = HowItStands

    line = models.ForeignKey(
        RequestLine, models.PROTECT, related_name="exemptions", verbose_name=_("baris")
    )
    kind = models.CharField(_("jenis"), max_length=9, choices=Kind.choices)
    ground = models.CharField(_("dasar"), max_length=13, choices=Ground.choices)
    reason = models.TextField(_("alasan"))
    evidence = models.TextField(
        _("bukti"), blank=True, help_text=_("Surat atau dokumen mana, dengan nomor dan tanggalnya.")
    )
    quantity = models.DecimalField(
        _("untuk jumlah"), max_digits=14, decimal_places=2, editable=False
    )
    thing = models.CharField(_("sidik yang diminta"), max_length=64, editable=False)
    state = models.CharField(_("status"), max_length=7, choices=State.choices, default=State.ASKED)
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("diminta oleh")
    )
    asked_at = models.DateTimeField(_("diminta"), auto_now_add=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("diputuskan oleh"),
    )
    decided_at = models.DateTimeField(_("diputuskan"), null=True, blank=True)
    decision_number = models.CharField(
        _("nomor keputusan"),
        max_length=80,
        blank=True,
        help_text=_("Nomor surat atau berita acara rekomendasi Tim P3DN."),
    )
    decision_note = models.TextField(_("catatan keputusan"), blank=True)
    letter_number = models.CharField(
        _("nomor surat persetujuan"),
        max_length=80,
        blank=True,
        help_text=_("Untuk impor: surat kepala daerah."),
    )
    letter_date = models.DateField(_("tanggal surat"), null=True, blank=True)
    valid_until = models.DateField(
        _("berlaku sampai"),
        null=True,
        blank=True,
        help_text=_("Hari terakhir boleh dipakai; sesudahnya tidak mengecualikan apa pun."),
    )
    origins = ArrayField(
        models.CharField(max_length=2, validators=[is_country]),
        verbose_name=_("negara asal"),
        default=list,
        blank=True,
        size=MOST_ORIGINS,
    )
    conditions = models.TextField(_("syarat"), blank=True)

    objects = ExemptionQuerySet.as_manager()

    class Meta:
        verbose_name = _("pengecualian")
        verbose_name_plural = _("pengecualian")
        ordering: ClassVar[list[str]] = ["-asked_at", "-pk"]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["-asked_at", "id"], name="exemption_list"),
        ]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            bounds.days_between("exemption_days_plausible", "letter_date", "valid_until"),
            models.UniqueConstraint(
                fields=["line"],
                condition=models.Q(state=State.ASKED),
                name="exemption_one_open",
                violation_error_message=_(
                    "Baris ini sudah punya permintaan yang menunggu keputusan."
                ),
            ),
            models.CheckConstraint(
                condition=models.Q(decided_by__isnull=True)
                | ~models.Q(decided_by=models.F("asked_by")),
                name="exemption_second_person",
                violation_error_message=_(
                    "Permintaan tidak boleh diputuskan oleh yang memintanya."
                ),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.line_id}"

    @property
    def is_granted(self) -> bool:
        """True when the Tim P3DN recommends it."""
        return bool(self.state == State.GRANTED)

    def stands_on(self, day: date) -> HowItStands:
        """How it stands on a local date: also when its end has come, or its line needs it no more."""
        return standing_among(self, day)

    @property
    def is_waiting(self) -> bool:
        """True while the Tim P3DN has to decide it: its line may still be bought."""
        return self.state == State.ASKED and self.line.state in RequestLine.OPEN

    @property
    def is_moot(self) -> bool:
        """True when nobody decided it and its line needs it no more."""
        return self.state == State.ASKED and not self.is_waiting

    @property
    def is_told(self) -> bool:
        """True when reason and evidence are told in words; both were not always asked."""
        return said(self.reason) and said(self.evidence)

    @property
    def is_lacking(self) -> bool:
        """True when something the law asks of it is not told: granted like that, it lifts nothing."""
        if self.state == State.REFUSED or self.is_moot:
            return False
        return not self.is_told or (self.is_granted and not complete(self.waiver))

    @property
    def has_letter(self) -> bool:
        """True when the regional head's signed letter is among its files; reads those prefetched."""
        return any(paper.is_letter for paper in self.files.all())

    @property
    def lacks_letter(self) -> bool:
        """True of an import that was granted, before it was asked for, without the signed letter."""
        return self.is_granted and self.kind == self.Kind.IMPORT and unsigned(self.waiver)

    @property
    def waiver(self) -> Waiver:
        """What the law is told of it once it is decided; asks for who decided."""
        by = self.decided_by
        return Waiver(
            granted=self.is_granted,
            ground=str(self.get_ground_display()),
            reference=self.decision_number,
            reason=self.reason,
            evidence=self.evidence,
            decided_by=f"{by}, {Role.P3DN_TEAM.label}" if by else "",
            valid_until=self.valid_until,
            signed=self.has_letter if self.kind == self.Kind.IMPORT else None,
        )

    def covers(self, line: RequestLine) -> bool:
        """True while the line is still what was asked for: the same thing, and not more of it."""
        return self.thing == asked_of(line) and line.quantity <= self.quantity


def thing_of(line: RequestLine) -> str:
    """SHA-256 of what makes a line another thing when it changes; price and quantity do not."""
    return _sha256(_thing(line))


def asked_of(line: RequestLine) -> str:
    """The same with what is required of it, for an exemption rests on that; reasons do not count."""
    required = sorted(f"{one.name} {one.comparison} {one.values}" for one in line.required)
    return _sha256((*_thing(line), *required))


def _thing(line: RequestLine) -> tuple[str, ...]:
    return (
        line.commodity_id,
        str(line.product_id or ""),
        line.subject,
        line.description,
        line.specification,
    )


def _sha256(parts: tuple[str, ...]) -> str:
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()
