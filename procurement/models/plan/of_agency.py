"""What belongs to an agency's year, as a file told it: budgets and packages of the announced plan."""

from typing import Self, TypeVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.rows import Person
from p3dn.accounts.models import Agency, Region
from p3dn.ui.values import bounds
from procurement.models.access import own_or_region
from procurement.models.loaded import Loaded

OwnedBy = TypeVar("OwnedBy", bound="OfAgency")


class OfAgencyQuerySet(models.QuerySet[OwnedBy]):
    """Rows of agencies."""

    def visible_to(self, user: Person) -> Self:
        """Those of one's agencies, or of the whole region for region-wide roles."""
        return self.filter(own_or_region(user))


class OfAgency(Loaded):
    """What belongs to an agency and a year, in the region the file was of."""

    region = models.ForeignKey(
        Region, models.PROTECT, related_name="+", verbose_name=_("daerah"), db_index=False
    )
    agency = models.ForeignKey(
        Agency,
        models.PROTECT,
        related_name="%(class)ss",
        verbose_name=_("perangkat daerah"),
        db_index=False,
    )
    fiscal_year = models.PositiveSmallIntegerField(_("tahun anggaran"), validators=bounds.YEAR)

    class Meta:
        abstract = True
