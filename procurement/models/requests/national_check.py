"""Asking the catalogue officers to look into the national list."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Exists, F, OuterRef
from django.db.models.functions import Cast
from django.utils.translation import gettext_lazy as _

from catalog.models import Commodity, NationalListCheck
from p3dn.accounts.access.rows import CATALOGUE, REGION_WIDE, Person
from p3dn.accounts.models import Region
from procurement.models.access import own_or_region

from .request import PurchaseRequest, RequestLine


class CheckWantedQuerySet(models.QuerySet["CheckWanted"]):
    """Searches of the national list that requests wait for."""

    def visible_to(self, user: Person) -> "CheckWantedQuerySet":
        """Those of visible requests; all of the region for its catalogue officers."""
        readers = REGION_WIDE | CATALOGUE
        return self.filter(own_or_region(user, "request__", region="region_id", reading=readers))

    def open(self) -> "CheckWantedQuerySet":
        """Those of commodities still being asked for by a line in preparation, not answered since.

        A line that was rejected, given up or exchanged for another commodity waits for no search.
        """
        answers = NationalListCheck.objects.filter(
            region=OuterRef("region"), recorded_at__gte=OuterRef("asked_at")
        ).annotate(asked_for=Cast(OuterRef("commodity_id"), models.CharField()))
        being_written = RequestLine.objects.filter(
            request=OuterRef("request"),
            commodity=OuterRef("commodity"),
            state__in=RequestLine.EDITABLE,
        )
        return self.filter(
            Exists(being_written),
            ~Exists(answers.filter(asked_for__startswith=F("commodity_id"))),
        )


class CheckWanted(models.Model):
    """A request waits for somebody to search the national list for a commodity.

    It is answered by a `NationalListCheck` of that commodity, or one above it, recorded later;
    nothing here is updated for that.
    """

    region = models.ForeignKey(
        Region,
        models.PROTECT,
        related_name="+",
        verbose_name=_("daerah"),
        editable=False,
        db_index=False,  # the index of the list begins with it
    )
    request = models.ForeignKey(
        PurchaseRequest,
        models.CASCADE,
        related_name="checks_wanted",
        verbose_name=_("permintaan"),
    )
    commodity = models.ForeignKey(
        Commodity, models.PROTECT, related_name="+", verbose_name=_("komoditas (KBKI)")
    )
    keyword = models.CharField(_("yang dicari"), max_length=300)
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("diminta oleh")
    )
    asked_at = models.DateTimeField(_("diminta"), auto_now_add=True)

    objects = CheckWantedQuerySet.as_manager()

    class Meta:
        verbose_name = _("permintaan pemeriksaan daftar nasional")
        verbose_name_plural = _("permintaan pemeriksaan daftar nasional")
        ordering: ClassVar[list[str]] = ["asked_at", "pk"]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["region", "asked_at", "id"], name="check_wanted_list"),
        ]

    def __str__(self) -> str:
        return f"{self.commodity_id}: {self.keyword}"
