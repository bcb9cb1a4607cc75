"""What the catalogue had when an exemption was asked for, frozen."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.rows import Person
from p3dn.audit import append_only
from procurement.models.access import own_or_region

from .exemption import Exemption


class ExemptionSearchQuerySet(models.QuerySet["ExemptionSearch"]):
    """Searches that exemptions rest on."""

    def visible_to(self, user: Person) -> "ExemptionSearchQuerySet":
        """Those of visible requests, as the exemptions themselves."""
        return self.filter(own_or_region(user, "exemption__line__request__"))


@append_only
class ExemptionSearch(models.Model):
    """What was asked of the catalogue for a line and how much it offered, each time one asked to be excused.

    `snapshot` is the judgement of that moment with every candidate, as `Assessment` keeps it: its
    text replays. The figures beside it are counted from it, so that lists need not read it. The
    newest of an exemption is the one its decision rests on.
    """

    exemption = models.ForeignKey(
        Exemption, models.PROTECT, related_name="searches", verbose_name=_("pengecualian")
    )
    searched_on = models.DateField(_("dicari pada"))
    kbki_code = models.CharField(_("kode KBKI"), max_length=10)
    asked = models.JSONField(_("syarat yang ditanyakan"), default=list, blank=True)
    candidates = models.PositiveIntegerField(_("calon di katalog"))
    domestic = models.PositiveIntegerField(_("di antaranya buatan dalam negeri"))
    satisfying = models.PositiveIntegerField(_("di antaranya memenuhi kewajiban"))
    snapshot = models.TextField(_("fakta dan hasil"))
    sha256 = models.CharField(_("sidik"), max_length=64)
    frozen_at = models.DateTimeField(_("dibekukan"), auto_now_add=True)

    objects = ExemptionSearchQuerySet.as_manager()

    class Meta:
        verbose_name = _("pencarian yang mendasari pengecualian")
        verbose_name_plural = _("pencarian yang mendasari pengecualian")
        ordering: ClassVar[list[str]] = ["exemption", "-pk"]

    def __str__(self) -> str:
        return f"{self.kbki_code} {self.searched_on}"
