"""Who checked what a figure's declaration says, as it was then."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.rows import Person, access_of
from p3dn.accounts.models import Region
from p3dn.audit import append_only


class FigureCheckQuerySet(models.QuerySet["FigureCheck"]):
    """Checks of declarations."""

    def visible_to(self, user: Person) -> "FigureCheckQuerySet":
        """Those of regions in which the person holds a role."""
        return self.filter(region__in=access_of(user).region_ids())


@append_only
class FigureCheck(models.Model):
    """A second pair of eyes on a figure's definition, for one region.

    `sha256` is that of the definition that was looked at; when the definition changes, the check
    no longer answers for it, and stays as what was said of the earlier one.
    """

    region = models.ForeignKey(
        Region, models.PROTECT, related_name="+", verbose_name=_("daerah"), db_index=False
    )
    figure = models.CharField(_("angka"), max_length=80)
    sha256 = models.CharField(_("sidik definisi"), max_length=64)
    checked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("diperiksa oleh")
    )
    checked_at = models.DateTimeField(_("diperiksa"), auto_now_add=True)

    objects = FigureCheckQuerySet.as_manager()

    class Meta:
        verbose_name = _("pemeriksaan angka")
        verbose_name_plural = _("pemeriksaan angka")
        ordering: ClassVar[list[str]] = ["-checked_at", "-pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["region", "figure", "sha256", "checked_by"],
                name="figurecheck_unique",
                violation_error_message=_("Anda sudah memeriksa definisi ini."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.figure} {self.sha256[:8]}"
