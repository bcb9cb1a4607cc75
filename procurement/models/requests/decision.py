"""The steps of a request and what each made of its lines; neither is ever changed."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from p3dn.audit import append_only

from .line_state import LineState


@append_only
class Decision(models.Model):
    """A step in the life of a request: who did what, when, why, and on whose behalf."""

    class Action(models.TextChoices):
        SUBMIT = "submit", _("Diajukan")
        WITHDRAW = "withdraw", _("Ditarik kembali")
        ENDORSE = "endorse", _("Disetujui, menunggu langkah berikutnya")
        APPROVE = "approve", _("Disetujui")
        RETURN = "return", _("Dikembalikan")
        REJECT = "reject", _("Ditolak")
        CANCEL = "cancel", _("Dibatalkan")
        COMPLETE = "complete", _("Diselesaikan")
        REOPEN = "reopen", _("Dibuka kembali")

    request = models.ForeignKey(
        "procurement.PurchaseRequest",
        models.PROTECT,
        related_name="decisions",
        verbose_name=_("permintaan"),
    )
    action = models.CharField(_("tindakan"), max_length=8, choices=Action.choices)
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("oleh")
    )
    on_behalf_of = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("atas nama"),
    )
    note = models.TextField(_("catatan"), blank=True)
    at = models.DateTimeField(_("waktu"), auto_now_add=True)

    class Meta:
        verbose_name = _("keputusan")
        verbose_name_plural = _("keputusan")
        ordering: ClassVar[list[str]] = ["request", "at", "pk"]

    def __str__(self) -> str:
        return f"{self.get_action_display()} {self.request_id}"


@append_only
class LineDecision(models.Model):
    """What a step made of one line, and what was said of it alone."""

    decision = models.ForeignKey(
        Decision, models.PROTECT, related_name="lines", verbose_name=_("keputusan")
    )
    line = models.ForeignKey(
        "procurement.RequestLine",
        models.PROTECT,
        related_name="decisions",
        verbose_name=_("baris permintaan"),
    )
    state = models.CharField(_("status"), max_length=9, choices=LineState.choices)
    note = models.TextField(_("catatan"), blank=True)
    answered_for = models.TextField(
        _("tanggung jawab PA/KPA"),
        blank=True,
        help_text=_("Kalimat yang dinyatakan PA/KPA untuk baris di luar kewajiban."),
    )

    class Meta:
        verbose_name = _("keputusan baris")
        verbose_name_plural = _("keputusan baris")
        ordering: ClassVar[list[str]] = ["decision", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["decision", "line"], name="line_decision_unique"),
        ]

    def __str__(self) -> str:
        return f"{self.get_state_display()} {self.line_id}"
