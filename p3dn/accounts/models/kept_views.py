"""Views of lists that somebody wants to come back to: filters, order and columns under a name."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.rows import Person


class KeptViewQuerySet(models.QuerySet["KeptView"]):
    """Kept views."""

    def visible_to(self, user: Person) -> "KeptViewQuerySet":
        """One's own."""
        return self.filter(person=user.pk)

    def at(self, path: str) -> "KeptViewQuerySet":
        """Those of the list at this path, by name."""
        return self.filter(path=path).order_by("name", "pk")


class KeptView(models.Model):
    """What one person asked of one list: its address, in two parts, under a name of their own."""

    person = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.CASCADE,
        related_name="kept_views",
        verbose_name=_("pemilik"),
        db_index=False,  # the constraint begins with it
    )
    path = models.CharField(_("daftar"), max_length=200)
    query = models.CharField(_("saringan"), max_length=2000)
    name = models.CharField(_("nama tampilan"), max_length=60)

    objects = KeptViewQuerySet.as_manager()

    class Meta:
        verbose_name = _("tampilan tersimpan")
        verbose_name_plural = _("tampilan tersimpan")
        ordering: ClassVar[list[str]] = ["path", "name", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                "person",
                "path",
                Lower("name"),
                name="kept_view_once",
                violation_error_message=_(
                    "Nama itu sudah Anda pakai untuk daftar ini. Pilih nama lain, "
                    "atau hapus tampilan yang lama."
                ),
            )
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def address(self) -> str:
        """Where it leads."""
        return f"{self.path}?{self.query}"
