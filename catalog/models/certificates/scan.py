"""Scans of certificates that were uploaded together and wait to be put where they belong."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import Person, access_of


class PendingScanQuerySet(models.QuerySet["PendingScan"]):
    """Scans that wait to be put in place."""

    def visible_to(self, user: Person) -> "PendingScanQuerySet":
        """One's own, as long as one is catalogue officer somewhere."""
        return (
            self.filter(Q(user=user))
            if access_of(user).has(Role.CATALOGUE_OFFICER)
            else self.none()
        )


def pending_path(scan: "PendingScan", filename: str) -> str:
    """Waiting files lie apart from those of the register, never under the name the user gave."""
    return f"scans/{scan.user_id}/{scan.sha256}"


class PendingScan(models.Model):
    """A checked file of one officer that is no certificate's yet; it goes when it is put in place."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="+", verbose_name=_("pengunggah")
    )
    name = models.CharField(_("nama berkas"), max_length=255)
    file = models.FileField(_("berkas"), upload_to=pending_path, max_length=200)
    sha256 = models.CharField(_("sidik berkas"), max_length=64)
    uploaded_at = models.DateTimeField(_("diunggah"), auto_now_add=True)

    objects = PendingScanQuerySet.as_manager()

    class Meta:
        verbose_name = _("pindaian menunggu")
        verbose_name_plural = _("pindaian menunggu")
        ordering: ClassVar[list[str]] = ["name", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["user", "sha256"],
                name="pending_scan_unique",
                violation_error_message=_("Berkas yang sama sudah diunggah."),
            )
        ]

    def __str__(self) -> str:
        return self.name
