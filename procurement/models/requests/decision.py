"""The decisions taken on requests and their lines: rows that are only ever added."""

from functools import cache
from typing import ClassVar

from django.conf import settings
from django.contrib.postgres.expressions import ArraySubquery
from django.db import models
from django.db.models import OuterRef, Prefetch
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from p3dn.accounts.models import Membership
from p3dn.audit import append_only
from p3dn.ui.values.formats import long_date

from .lines.state import LineState


@append_only
class Decision(models.Model):
    """A step in the life of a request: who did what, when, why, and on whose behalf."""

    class Action(models.TextChoices):
        SUBMIT = "submit", gettext_lazy("Diajukan")
        WITHDRAW = "withdraw", gettext_lazy("Ditarik kembali")
        ENDORSE = "endorse", gettext_lazy("Disetujui, menunggu langkah berikutnya")
        APPROVE = "approve", gettext_lazy("Disetujui")
        RETURN = "return", gettext_lazy("Dikembalikan")
        REJECT = "reject", gettext_lazy("Ditolak")
        CANCEL = "cancel", gettext_lazy("Dibatalkan")
        COMPLETE = "complete", gettext_lazy("Diselesaikan")
        RECHECK = "recheck", gettext_lazy("Dikembalikan kepada penyetuju sebelum dipesan")
        REOPEN = "reopen", gettext_lazy("Dibuka kembali")

    request = models.ForeignKey(
        "procurement.PurchaseRequest",
        models.PROTECT,
        related_name="decisions",
        verbose_name=gettext_lazy("permintaan"),
    )
    action = models.CharField(gettext_lazy("tindakan"), max_length=8, choices=Action.choices)
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        related_name="+",
        verbose_name=gettext_lazy("oleh"),
    )
    on_behalf_of = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=gettext_lazy("atas nama"),
    )
    acting_as = models.CharField(
        gettext_lazy("sebagai"), max_length=3, choices=Membership.Acting.choices, blank=True
    )
    letter_number = models.CharField(gettext_lazy("nomor surat"), max_length=80, blank=True)
    letter_date = models.DateField(gettext_lazy("tanggal surat"), null=True, blank=True)
    note = models.TextField(gettext_lazy("catatan"), blank=True)
    at = models.DateTimeField(gettext_lazy("waktu"), auto_now_add=True)

    class Meta:
        verbose_name = gettext_lazy("keputusan")
        verbose_name_plural = gettext_lazy("keputusan")
        ordering: ClassVar[list[str]] = ["request", "at", "pk"]

    def __str__(self) -> str:
        return f"{self.get_action_display()} {self.request_id}"

    @property
    def who(self) -> str:
        """Who took the step, and in whose place by which letter, as it was on that day."""
        said = {
            "actor": self.actor,
            "principal": self.on_behalf_of,
            "as": self.get_acting_as_display(),
            "number": self.letter_number,
            "day": long_date(self.letter_date),
        }
        if self.on_behalf_of_id is None:
            return str(self.actor)
        if not self.acting_as:
            return _("%(actor)s atas nama %(principal)s") % said
        return (
            _(
                "%(actor)s sebagai %(as)s atas nama %(principal)s, surat nomor %(number)s tanggal"
                " %(day)s"
            )
            % said
        )


@append_only
class LineDecision(models.Model):
    """What a step made of one line, and what was said of it alone."""

    decision = models.ForeignKey(
        Decision, models.PROTECT, related_name="lines", verbose_name=gettext_lazy("keputusan")
    )
    line = models.ForeignKey(
        "procurement.RequestLine",
        models.PROTECT,
        related_name="decisions",
        verbose_name=gettext_lazy("baris permintaan"),
    )
    state = models.CharField(gettext_lazy("status"), max_length=9, choices=LineState.choices)
    note = models.TextField(gettext_lazy("catatan"), blank=True)
    answered_for = models.TextField(
        gettext_lazy("tanggung jawab PA/KPA"),
        blank=True,
        help_text=gettext_lazy("Kalimat yang dinyatakan PA/KPA untuk baris di luar kewajiban."),
    )

    class Meta:
        verbose_name = gettext_lazy("keputusan baris")
        verbose_name_plural = gettext_lazy("keputusan baris")
        ordering: ClassVar[list[str]] = ["decision", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["decision", "line"], name="line_decision_unique"),
        ]

    def __str__(self) -> str:
        return f"{self.get_state_display()} {self.line_id}"


@cache
def steps_taken() -> "Prefetch[str, models.QuerySet[Decision], str]":
    """The decisions on requests, as `told`."""
    return Prefetch("decisions", told())


def told() -> "models.QuerySet[Decision]":
    """Decisions with who took each, of which lines (their places), and what was said of those outside the duty."""
    of_lines = LineDecision.objects.filter(decision=OuterRef("pk"))
    said = of_lines.exclude(answered_for="")
    return Decision.objects.select_related("actor", "on_behalf_of").annotate(
        answers=ArraySubquery(said.order_by("pk").values("answered_for")),
        places=ArraySubquery(of_lines.order_by("line__position").values("line__position")),
    )
