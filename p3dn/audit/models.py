"""What was sent already, so that sending it again makes nothing new; and who works where is kept."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.models import Agency, Holiday, HolidayDecree, Membership, Region, User

from .tracking import tracked, tracked_in_bulk

# Accounts stand below this room and cannot ask for it themselves.
for kept in (Agency, Holiday, HolidayDecree, Membership, User):
    tracked(kept)
tracked_in_bulk(Region)


class Submission(models.Model):
    """The result of one sent form, by the key that stood in it; forgotten after some days.

    `content` is a SHA-256 of what was sent: the same key with other content is no repeat. `header`
    says how the browser was led to `location`: by HTTP when empty, else by that htmx header.
    """

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="+", verbose_name=_("pengguna")
    )
    key = models.UUIDField(_("kunci"))
    content = models.CharField(_("sidik isian"), max_length=64)
    location = models.TextField(_("hasil"), blank=True)
    header = models.CharField(_("cara mengantar"), max_length=20, blank=True)
    created_at = models.DateTimeField(_("waktu"), auto_now_add=True, db_index=True)

    class Meta:
        verbose_name = _("formulir terkirim")
        verbose_name_plural = _("formulir terkirim")
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["user", "key"], name="submission_once"),
        ]

    def __str__(self) -> str:
        return str(self.key)
