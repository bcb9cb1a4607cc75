"""What the nightly comparison of sums and purchases found; kept for whoever asks later."""

from typing import ClassVar, Optional

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from p3dn.audit import append_only


class SumsCheckQuerySet(models.QuerySet["SumsCheck"]):
    """Comparisons."""

    def newest(self) -> Optional["SumsCheck"]:
        """The last one that was made."""
        return self.order_by("-checked_at", "-pk").first()


@append_only
class SumsCheck(models.Model):
    """One comparison of every kept sum with the purchases it sums, over all years and regions.

    `differing` sums of `compared` did not agree. `details` names them, for whoever keeps the
    installation: regions stand in it side by side, so that no page of a region shows it.
    """

    checked_at = models.DateTimeField(_("diperiksa"), default=timezone.now)
    compared = models.PositiveIntegerField(_("jumlah yang dibandingkan"))
    differing = models.PositiveIntegerField(_("jumlah yang berbeda"))
    details = models.TextField(_("rincian"), blank=True)

    objects = SumsCheckQuerySet.as_manager()

    class Meta:
        verbose_name = _("pemeriksaan jumlah belanja")
        verbose_name_plural = _("pemeriksaan jumlah belanja")
        ordering: ClassVar[list[str]] = ["-checked_at", "-pk"]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["-checked_at", "-id"], name="sumscheck_newest")
        ]

    def __str__(self) -> str:
        return f"{self.checked_at:%Y-%m-%d} {self.differing}/{self.compared}"

    @property
    def agrees(self) -> bool:
        """True when every sum equalled its source."""
        return self.differing == 0
