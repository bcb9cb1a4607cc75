"""The official report as a PDF."""

from django.http import HttpResponse

from p3dn.accounts.access.permissions import requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.rows import REGION_WIDE
from p3dn.accounts.models import Region
from procurement.models import SpendingCell
from reports.dashboards.reads import choose_year
from reports.places import chosen_region, wanted_year

from .summary import official_pdf


@requires(*REGION_WIDE)
def report_pdf(request: AuthenticatedRequest) -> HttpResponse:
    """The official report of a region's year, for signing."""
    region = chosen_region(request, list(Region.objects.visible_to(request.user, REGION_WIDE)))
    year = choose_year(SpendingCell.objects.of(region).years(), wanted_year(request))
    response = HttpResponse(official_pdf(region, year), content_type="application/pdf")
    name = f"laporan-p3dn-{region.code}-{year}.pdf"
    response["Content-Disposition"] = f'inline; filename="{name}"'
    return response
