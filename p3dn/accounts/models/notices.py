"""What somebody is told: that a thing they wait for changed, or that a thing waits for them."""

from datetime import datetime, timedelta
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.rows import Person

KEPT = timedelta(days=90)  # how long a notice that was read is still listed


class NoticeQuerySet(models.QuerySet["Notice"]):
    """Notices."""

    def visible_to(self, user: Person) -> "NoticeQuerySet":
        """One's own."""
        return self.filter(person=user.pk)

    def unread(self) -> "NoticeQuerySet":
        """Those not read yet; a partial index holds them."""
        return self.filter(read_at__isnull=True)

    def for_page(self, now: datetime) -> "NoticeQuerySet":
        """With who did it: what is unread first, then newest; what was read long ago is left out."""
        recent = Q(read_at__isnull=True) | Q(created_at__gte=now - KEPT)
        return (
            self.filter(recent)
            .select_related("actor")
            .order_by(F("read_at").asc(nulls_first=True), "-created_at", "-pk")
        )


class Notice(models.Model):
    """One event told to one person. The words are made of kind and facts when it is read.

    `record` is the key of the record it is about, as its address spells it.
    """

    person = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.CASCADE,
        related_name="notices",
        verbose_name=_("penerima"),
        db_index=False,  # both indexes begin with it
    )
    kind = models.CharField(_("jenis"), max_length=40)
    record = models.CharField(_("data"), max_length=40)
    facts = models.JSONField(_("isi"), default=dict, blank=True)
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("oleh"),
        db_index=False,
    )
    created_at = models.DateTimeField(_("waktu"), default=timezone.now)
    read_at = models.DateTimeField(_("dibaca"), null=True, blank=True)
    mailed_at = models.DateTimeField(_("dikirim lewat surel"), null=True, blank=True)

    objects = NoticeQuerySet.as_manager()

    class Meta:
        verbose_name = _("pemberitahuan")
        verbose_name_plural = _("pemberitahuan")
        ordering: ClassVar[list[str]] = ["-created_at", "-pk"]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["person", "-created_at", "id"], name="notice_list"),
            models.Index(
                fields=["person"], condition=Q(read_at__isnull=True), name="notice_unread"
            ),
            # what is settled by whoever was faster
            models.Index(
                fields=["kind", "record"], condition=Q(read_at__isnull=True), name="notice_open"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.record}"

    @property
    def is_unread(self) -> bool:
        """True until the person says that it was read, or nothing is left of it to do."""
        return self.read_at is None
