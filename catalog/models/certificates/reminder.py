"""Which reminders of a lapsing certificate went out, so that nobody is told twice."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from p3dn.audit import append_only

from .certificate import Certificate


@append_only
class ExpiryReminder(models.Model):
    """One reminder: which value of which certificate, how many days ahead, of which last day.

    A certificate renewed to a later day is reminded of anew, because `until` differs. Of a
    suspension nobody ended `until` is the last day it may last, and 0 the days.
    """

    class Value(models.TextChoices):
        TKDN = "tkdn", _("TKDN")
        BMP = "bmp", _("BMP")
        SUSPENSION = "suspension", _("Pembekuan")

    certificate = models.ForeignKey(
        Certificate, models.PROTECT, related_name="reminders", verbose_name=_("sertifikat")
    )
    value = models.CharField(_("nilai"), max_length=10, choices=Value.choices)
    until = models.DateField(_("berlaku sampai"))
    days = models.PositiveSmallIntegerField(_("hari sebelumnya"))
    sent_to = models.TextField(_("dikirim kepada"))
    sent_at = models.DateTimeField(_("dikirim"), auto_now_add=True)

    class Meta:
        verbose_name = _("pengingat masa berlaku")
        verbose_name_plural = _("pengingat masa berlaku")
        ordering: ClassVar[list[str]] = ["-sent_at", "-pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["certificate", "value", "until", "days"], name="reminder_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.certificate_id} {self.value} {self.days}"


class ReminderMail(models.Model):
    """One mail of reminders, noted before it goes out, so that no crash makes anybody read it twice.

    `dues` lists what it tells, each as certificate, value, last day and days ahead. `settled` once
    `ExpiryReminder` holds what became of it.
    """

    class State(models.TextChoices):
        SENDING = "sending", _("sedang dikirim")
        SENT = "sent", _("terkirim")
        FAILED = "failed", _("tidak terkirim")
        UNCLEAR = "unclear", _("tidak pasti")

    address = models.CharField(_("alamat"), max_length=254)
    day = models.DateField(_("tanggal"))
    state = models.CharField(
        _("keadaan"), max_length=7, choices=State.choices, default=State.SENDING
    )
    dues = models.JSONField(_("isi"))
    began_at = models.DateTimeField(_("mulai"), auto_now_add=True)
    settled = models.BooleanField(_("selesai dicatat"), default=False)

    class Meta:
        verbose_name = _("surel pengingat")
        verbose_name_plural = _("surel pengingat")
        ordering: ClassVar[list[str]] = ["-began_at", "-pk"]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(
                fields=["id"], condition=models.Q(settled=False), name="reminder_mail_unsettled"
            )
        ]

    def __str__(self) -> str:
        return f"{self.address} {self.day}"
