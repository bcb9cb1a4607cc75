"""Frozen judgements of request lines."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from p3dn.audit import append_only
from p3dn.regulation import Verdict
from p3dn.regulation.results import UNMET

from .request import RequestLine

VERDICTS = [
    (Verdict.COMPLIES.value, _("Memenuhi kewajiban")),
    (Verdict.EXEMPTED.value, _("Dikecualikan, tanggung jawab PA/KPA")),
    (Verdict.CHOOSE_ANOTHER.value, _("Pilih produk lain")),
    (Verdict.EXEMPTION_NEEDED.value, _("Perlu pengecualian")),
    (Verdict.IMPORT_APPROVAL_NEEDED.value, _("Perlu persetujuan impor")),
    (Verdict.CANNOT_BE_JUDGED.value, _("Belum dapat dinilai")),
]


@append_only
class Assessment(models.Model):
    """The judgement of one line at one moment, kept as the very text its hash was taken from.

    `snapshot` is canonical JSON and stays text: a JSON column would reorder it and break the hash.
    `superseded` judgements stay; the newest `sequence` counts.
    """

    class Occasion(models.TextChoices):
        SUBMIT = "submit", _("Pengajuan")
        APPROVE = "approve", _("Persetujuan")
        ORDER = "order", _("Pemesanan")
        HANDOVER = "handover", _("Serah terima")

    line = models.ForeignKey(
        RequestLine, models.PROTECT, related_name="assessments", verbose_name=_("baris")
    )
    sequence = models.PositiveSmallIntegerField(_("urutan"))
    occasion = models.CharField(_("pada saat"), max_length=8, choices=Occasion.choices)
    verdict = models.CharField(_("putusan"), max_length=22, choices=VERDICTS)
    step = models.CharField(_("tahap"), max_length=6)
    regime_id = models.CharField(_("rezim aturan"), max_length=60)
    engine_version = models.CharField(_("versi mesin"), max_length=20)
    snapshot = models.TextField(_("fakta dan hasil"))
    sha256 = models.CharField(_("sidik"), max_length=64)
    created_at = models.DateTimeField(_("dibekukan"), auto_now_add=True)

    class Meta:
        verbose_name = _("penilaian")
        verbose_name_plural = _("penilaian")
        ordering: ClassVar[list[str]] = ["line", "sequence"]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(
                fields=["line"],
                condition=models.Q(step__in=[step.value for step in UNMET]),
                name="assessment_unmet",
            ),
        ]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["line", "sequence"], name="assessment_sequence_unique"),
        ]

    def __str__(self) -> str:
        return f"{self.line_id}/{self.sequence} {self.verdict}"

    @property
    def complies(self) -> bool:
        """True when what was judged met the duty of its day."""
        return self.verdict == Verdict.COMPLIES
