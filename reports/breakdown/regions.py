"""Regencies and cities as their province, or a ministry, sees them: sums of each, and no document."""

from typing import Any

from django.db.models import QuerySet
from django.http import Http404
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from p3dn.accounts.access.rows import REGION_WIDE
from p3dn.accounts.models import Region
from p3dn.ui.kept.growing import Rests
from procurement.models import Expense
from procurement.models.spending.cells import Cell, CellQuerySet
from reports.kept import everywhere
from reports.spending.purchases import PurchaseFilter

from .kinds import BY
from .rows import Row
from .views import BreakdownList

NARROWER = ("region", "agency", "funding", "commodity", "producer", "until")


class RegionFilter(PurchaseFilter):
    """By days, source, kind and method: nothing by which single purchases could be told apart."""

    class Meta:
        model = Expense
        fields: tuple[str, ...] = ()

    kind = "region"

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Without what goes below a region."""
        super().__init__(*args, **kwargs)
        for name in NARROWER:
            del self.filters[name]


class RegionList(BreakdownList):
    """Sums of each region below one's own; there is no way from them to any purchase."""

    roles = REGION_WIDE
    filterset_class = RegionFilter
    heading = gettext_lazy("Kabupaten dan kota")

    @cached_property
    def regions(self) -> QuerySet[Region]:
        """Those below one's own; 404 for who reads no province."""
        user = self.request.user
        own = Region.objects.visible_to(user, REGION_WIDE)
        if not any(one.is_province for one in own):
            raise Http404
        return Region.objects.served().summed_for(user)

    def rests(self) -> Rests:
        """Everywhere: which regions those are is not asked before."""
        return everywhere(self.request)

    def queryset_for(self, user: Any) -> Any:
        """Their purchases, which are summed only."""
        return Expense.objects.counted().filter(region__in=self.regions)

    def cells_of(self, model: type[Cell]) -> CellQuerySet[Any]:
        """Their sums."""
        found: CellQuerySet[Any] = model.objects.filter(region__in=self.regions)
        return found

    def sees_whole_regions(self) -> bool:
        """All of each of them."""
        return True

    def named(self, rows: list[Row]) -> list[Row]:
        """Rows with the names of their regions, and no addresses."""
        names = BY["region"].names([row.key for row in rows])
        for row in rows:
            row.name = names[row.key]
        return rows

    def address_of(self, term: str) -> str:
        """Nowhere."""
        return ""

    def get_heading(self) -> Any:
        """Whose sums, and of when."""
        if getattr(self, "told", None) is None:
            return self.heading
        return _("Kabupaten dan kota, %(when)s") % {"when": self.days}
