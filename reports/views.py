"""Dashboards, the list behind every figure, and the official report."""

from typing import Any

from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from p3dn.accounts.access import BUYING, REGION_WIDE, access_of
from p3dn.accounts.models import Agency, Region
from p3dn.accounts.permissions import RequiresRoles, get_visible_or_404, requires
from p3dn.ui.query import asked_year
from p3dn.ui.views import FilteredListView
from reports import charts, tables
from reports.exports import COLUMNS
from reports.filters import SpendingFilter
from reports.models import MonthlySpending
from reports.official import official_pdf
from reports.overview import Overview, Place, choose_year, overview
from reports.spending import figures_of, spending_lines
from reports.tiles import compared_with, tiles

READERS = REGION_WIDE | BUYING


@requires(*READERS)
def dashboard(request: HttpRequest) -> HttpResponse:
    """The year of a region; people who see agencies only are sent to theirs."""
    regions = _regions(request)
    if not regions:
        own = Agency.objects.visible_to(request.user).first()
        return redirect("reports:agency", pk=own.pk)
    region = _chosen_region(request, regions)
    shown = overview(region, wanted_year=_wanted_year(request))
    context = _context(shown) | {
        "regions": regions if len(regions) > 1 else [],
        "agency_table": tables.by_agency(shown),
        "agency_chart": charts.by_agency(shown),
    }
    return render(request, "reports/dashboard.html", context)


@requires(*READERS)
def agency(request: HttpRequest, pk: int) -> HttpResponse:
    """The year of one agency."""
    place = get_visible_or_404(Agency.objects.select_related("region"), request.user, pk=pk)
    shown = overview(place, wanted_year=_wanted_year(request))
    region_wide = place.region_id in access_of(request.user).region_ids(REGION_WIDE)
    own = [] if region_wide else list(Agency.objects.visible_to(request.user))
    context = _context(shown) | {
        "region_wide": region_wide,
        "siblings": [other for other in own if other.pk != place.pk],
    }
    return render(request, "reports/agency.html", context)


@requires(*REGION_WIDE)
def report_pdf(request: HttpRequest) -> HttpResponse:
    """The official report of a region's year, for signing."""
    region = _chosen_region(request, _regions(request))
    year = choose_year(MonthlySpending.objects.of(region).years(), _wanted_year(request))
    response = HttpResponse(official_pdf(region, year), content_type="application/pdf")
    name = f"laporan-p3dn-{region.code}-{year}.pdf"
    response["Content-Disposition"] = f'inline; filename="{name}"'
    return response


class SpendingList(RequiresRoles, FilteredListView):
    """The lines behind a figure, their total, and the same as a spreadsheet."""

    roles = READERS
    filterset_class = SpendingFilter
    columns = COLUMNS
    heading = gettext_lazy("Rincian belanja")
    empty_text = gettext_lazy("Tidak ada belanja yang cocok. Longgarkan atau bersihkan saringan.")
    template_name = "reports/spending_lines.html"
    table_template = "reports/_spending_table.html"
    max_export_rows = 1_000_000
    default_ordering = "baru"
    orderings = {
        "baru": ("-realization__handover_date", "-realization_id"),
        "lama": ("realization__handover_date", "realization_id"),
        "nilai": ("-value",),
    }

    def queryset_for(self, user: Any) -> QuerySet[Any]:
        """Counted lines the person may see."""
        return spending_lines(user)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """The total of the whole filter, not of the page."""
        return super().get_context_data(**kwargs) | {"total": figures_of(self.object_list)}


def _context(shown: Overview) -> dict[str, Any]:
    return {
        "shown": shown,
        "heading": _("Belanja produk dalam negeri %(year)d") % {"year": shown.year},
        "tiles": tiles(shown),
        "compared_with": compared_with(shown),
        "month_table": tables.by_month(shown),
        "month_chart": charts.by_month(shown),
    }


def _regions(request: HttpRequest) -> list[Region]:
    """Regions the person reads as a whole."""
    ids = access_of(request.user).region_ids(REGION_WIDE)
    return list(Region.objects.filter(pk__in=ids))


def _chosen_region(request: HttpRequest, regions: list[Region]) -> Place:
    wanted = request.GET.get("region")
    if not wanted:
        return regions[0]
    for region in regions:
        if str(region.pk) == wanted:
            return region
    raise Http404


def _wanted_year(request: HttpRequest) -> int | None:
    """Year in the address; None when there is none that can be meant, which the page says."""
    return asked_year(request, "year", _("Tahun"))
