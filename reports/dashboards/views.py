"""Dashboards, the list behind every figure, and the official report."""

from typing import Any

from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from p3dn.accounts.access.permissions import get_visible_or_404, requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.rows import REGION_WIDE, access_of
from p3dn.accounts.models import Agency, Region, User
from p3dn.ui.kept.parts import PartedResponse
from p3dn.ui.lists.drawing.toolbar import toolbar_of
from p3dn.ui.lists.known import PAGE, asked_page, knows
from procurement.models import Expense
from procurement.shared.deciding.readers import READERS
from reports.drawn import drawn_about
from reports.kept import kept_for_who_sees_it, kept_of_agency
from reports.places import chosen_region, wanted_year
from reports.targets.reads import Targets, targets_of

from . import charts, tables
from .asking import answers
from .filters import AgencySpanFilter, RegionSpanFilter
from .outlook import outlook
from .reads import Overview, overview
from .tiles import compared_of, tiles

AGENCIES = 25  # rows of a page; the chart shows the largest, the total is of all


@requires(*READERS)
@knows("daerah", "tahun", PAGE)
@kept_for_who_sees_it
def dashboard(request: AuthenticatedRequest) -> HttpResponse:
    """The year of a region; people who see agencies only are sent to theirs."""
    regions = list(Region.objects.visible_to(request.user, REGION_WIDE))
    if not regions:
        own = Agency.objects.visible_to(request.user).first()
        if own is None:
            raise Http404
        return redirect("reports:agency", pk=own.pk)
    region = chosen_region(request, regions)
    shown = overview(region, wanted_year=wanted_year(request))
    targets = targets_of(region, shown.year)
    page = asked_page(request, Paginator(shown.agencies, AGENCIES))
    context = _context(request, shown, targets) | {
        "regions": regions if len(regions) > 1 else [],
        "agency_table": tables.by_agency(shown, targets, list(page.object_list)),
        "page_obj": page,
        "has_below": any(one.is_province for one in regions),
        "agency_chart": charts.by_agency(shown),
    }
    context |= _filters(request, RegionSpanFilter)
    return PartedResponse(request, "reports/dashboards/dashboard.html", context)


@requires(*READERS)
@knows("tahun")
@kept_of_agency
def agency(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """The year of one agency."""
    place = get_visible_or_404(Agency.objects.select_related("region"), request.user, pk=pk)
    shown = overview(place, wanted_year=wanted_year(request), reader=request.user)
    region_wide = place.region_id in access_of(request.user).region_ids(REGION_WIDE)
    own = [] if region_wide else list(Agency.objects.visible_to(request.user))
    context = _context(request, shown, targets_of(place, shown.year), request.user) | {
        "region_wide": region_wide,
        "siblings": [other for other in own if other.pk != place.pk],
    }
    context |= _filters(request, AgencySpanFilter)
    return PartedResponse(request, "reports/dashboards/agency.html", context)


def _filters(request: AuthenticatedRequest, kind: type[RegionSpanFilter]) -> dict[str, Any]:
    """The control of days and purchases, which leads to the dashboard of a span."""
    form = kind(request.GET, queryset=Expense.objects.none(), request=request).form
    return {"period": form, "period_fields": toolbar_of(form, {}, "").drawer}


def _context(
    request: AuthenticatedRequest, shown: Overview, targets: Targets, reader: User | None = None
) -> dict[str, Any]:
    return {
        "shown": shown,
        "heading": _("Belanja produk dalam negeri %(year)d") % {"year": shown.year},
        "tiles": tiles(shown, targets, answers(shown.place, shown.year, request.user)),
        "outlook": outlook(shown, targets, reader),
        "compared_with": compared_of(shown),
        "drawn": drawn_about(shown),
        "month_table": tables.by_month(shown),
        "month_chart": charts.by_month(shown),
    }
