"""Dashboards of any span of days: the year's own page where only a year is asked for."""

from collections.abc import Sequence
from typing import Any, cast
from urllib.parse import urlencode

from django.http import Http404
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from p3dn.accounts.access.permissions import get_visible_or_404, requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.rows import REGION_WIDE, access_of
from p3dn.accounts.models import Agency, Region, User
from p3dn.ui.kept.growing import Rests
from p3dn.ui.lists.known import PAGE
from p3dn.ui.lists.parameters import asked
from procurement.models.spending.cells import Cell, CellQuerySet
from procurement.shared.deciding.readers import READERS
from reports.breakdown.rows import Row, onward_links, query_of
from reports.breakdown.sums import Told, narrowing
from reports.breakdown.views import BreakdownList
from reports.dashboards import views as yearly
from reports.dashboards.asking import Place, answers
from reports.dashboards.filters import AgencySpanFilter, RegionSpanFilter
from reports.dashboards.reads import year_beside
from reports.dashboards.tiles import Tile
from reports.dashboards.tiles import tiles as tiles_of_year
from reports.kept import of_agency
from reports.places import chosen_region
from reports.spending.reads import spending_lines
from reports.targets.reads import targets_of

from .tiles import with_the_year


def is_of_a_year(request: AuthenticatedRequest) -> bool:
    """Whether nothing but place and year is asked for; a live filter stays on its own page."""
    return not request.htmx and request.GET.keys() <= {"daerah", "tahun", PAGE}


@requires(*READERS)
def dashboard(request: AuthenticatedRequest) -> Any:
    """A region; people who see agencies only are sent to theirs."""
    if is_of_a_year(request):
        return yearly.dashboard(request)
    wide = access_of(request.user).region_ids(REGION_WIDE)
    own = None if wide else Agency.objects.visible_to(request.user).first()
    if own is not None:
        asked_there = request.GET.copy()
        asked_there.pop("daerah", None)
        return redirect(reverse("reports:agency", args=[own.pk], query=asked_there))
    return RegionSpan.as_view()(request)


@requires(*READERS)
def agency(request: AuthenticatedRequest, pk: int) -> Any:
    """An agency."""
    if is_of_a_year(request):
        return yearly.agency(request, pk=pk)
    return AgencySpan.as_view()(request, pk=pk)


class SpanList(BreakdownList):
    """The dashboard of a place: figures of the span, and rows that add up to it.

    Changes are measured against the same days of the year before, as far as the span is over.
    """

    template_name = "reports/spans/span.html"
    heading = gettext_lazy("Belanja produk dalam negeri")
    kind: str  # by what filters call the place

    @cached_property
    def place(self) -> Place:
        """Whose dashboard it is; 404 for a stranger."""
        raise NotImplementedError

    def queryset_for(self, user: Any) -> Any:
        """Counted purchases of the place that the person may see."""
        return spending_lines(user).filter(**{self.kind: self.place})

    def cells_of(self, model: type[Cell]) -> CellQuerySet[Any]:
        """Its sums."""
        return super().cells_of(model).of(self.place)

    def linked(self) -> Told:
        """The choice, and the place."""
        return {**self.told, self.kind: self.place}

    def get_heading(self) -> Any:
        """What, and of when."""
        if getattr(self, "told", None) is None:
            return self.heading
        return _("Belanja produk dalam negeri, %(when)s") % {"when": self.days}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """With the figures of the plan, as long as no choice is made that they do not follow."""
        context = super().get_context_data(**kwargs) | {"place": self.place}
        if getattr(self, "told", None) is None:
            return context
        year = self.days.last.year
        query = asked(year=year) | ({} if self.kind == "agency" else asked(region=self.place.pk))
        context |= {"year": year, "year_url": f"{self.request.path}?{urlencode(query)}"}
        context["kinds"] = onward_links(self.linked(), self.days)
        narrowed = narrowing(self.told).keys() - {"region"}
        if "tiles" in context and not narrowed:
            context["tiles"] = with_the_year(
                context["tiles"], self.of_year(year, context["tiles"]), year
            )
        return context

    def planned_in(self) -> list[int]:
        """The region of the place, while the figures of its plan are told."""
        if narrowing(self.told).keys() - {"region"}:
            return []
        return [self.place.region_id if isinstance(self.place, Agency) else self.place.pk]

    def of_year(self, year: int, of_span: Sequence[Tile]) -> list[Tile]:
        """The figures of the whole year in which the span ends, but for those of the span itself."""
        reader = self.request.user if isinstance(self.place, Agency) else None
        shown = year_beside(self.place, year, reader=reader)
        targets = targets_of(self.place, year)
        counted = answers(self.place, year, cast("User", self.request.user))
        told = {tile.meaning.key for tile in of_span}
        return tiles_of_year(shown, targets, counted, told=told)


class RegionSpan(SpanList):
    """Of a region, by agency."""

    filterset_class = RegionSpanFilter
    kind = "region"

    @cached_property
    def place(self) -> Region:
        """The region asked for, of those that one reads as a whole."""
        regions = list(Region.objects.visible_to(self.request.user, REGION_WIDE))
        if not regions:
            raise Http404
        return chosen_region(self.request, regions)

    def by(self) -> str:
        """By agency."""
        return "agency"

    def named(self, rows: list[Row]) -> list[Row]:
        """Each agency that is still here opens its own dashboard, of the same days and choice."""
        if not rows:
            return rows
        found = super().named(rows)
        here = set(Agency.objects.filter(region=self.place).values_list("pk", flat=True))
        chosen = {k: v for k, v in self.told.items() if k not in ("region", "agency")}
        query = urlencode(query_of(chosen, self.days))
        for row in found:
            if row.key in here:
                row.url = f"{reverse('reports:agency', args=[row.key])}?{query}"
        return found


class AgencySpan(SpanList):
    """Of an agency, by month; by commodity where the span touches several years."""

    filterset_class = AgencySpanFilter
    kind = "agency"

    @cached_property
    def place(self) -> Agency:
        """The agency of the address."""
        agencies = Agency.objects.select_related("region")
        return get_visible_or_404(agencies, self.request.user, pk=self.kwargs["pk"])

    def sees_whole_regions(self) -> bool:
        """Of one agency only."""
        return False

    def rests(self) -> Rests:
        """The agency, wherever it was when it bought."""
        return of_agency(self.request, self.kwargs["pk"])

    def by(self) -> str:
        """By months of one year."""
        return "month" if self.days.first.year == self.days.last.year else "commodity"
