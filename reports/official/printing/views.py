"""Handing out the files of a report, and the living page of a year as a PDF."""

from django.http import Http404, HttpResponse
from django.utils.text import slugify

from p3dn.accounts.access.permissions import get_visible_or_404, requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.rows import REGION_WIDE
from p3dn.accounts.models import Region
from p3dn.ui.lists.export import XLSX
from p3dn.ui.lists.known import knows
from procurement.models import MonthCell
from reports.dashboards.reads import choose_year
from reports.models import OfficialReport
from reports.official.printing.summary import official_pdf
from reports.places import chosen_region, wanted_year

from .csvfile import report_csv
from .pdf import report_pdf
from .workbook import report_xlsx


def _report(request: AuthenticatedRequest, pk: int) -> OfficialReport:
    return get_visible_or_404(OfficialReport.objects.all(), request.user, pk=pk)


def _file(content: bytes | str, kind: str, name: str, *, inline: bool = False) -> HttpResponse:
    answer = HttpResponse(content, content_type=kind)
    how = "inline" if inline else "attachment"
    answer["Content-Disposition"] = f'{how}; filename="{name}"'
    return answer


def _name(report: OfficialReport) -> str:
    return slugify(report.number.replace("/", "-").replace(".", "-"))


@requires(*REGION_WIDE)
def official_report_pdf(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """The report itself."""
    report = _report(request, pk)
    return _file(report_pdf(report), "application/pdf", f"{_name(report)}.pdf", inline=True)


@requires(*REGION_WIDE)
def official_report_xlsx(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Its annex as a workbook."""
    report = _report(request, pk)
    return _file(report_xlsx(report), XLSX, f"{_name(report)}.xlsx")


@requires(*REGION_WIDE)
def official_report_csv(request: AuthenticatedRequest, pk: int, number: int) -> HttpResponse:
    """One of its tables; 404 for a number that it does not have."""
    report = _report(request, pk)
    text = report_csv(report, number)
    if text is None:
        raise Http404
    return _file(text, "text/csv; charset=utf-8", f"{_name(report)}-tabel-{number}.csv")


@requires(*REGION_WIDE)
@knows("daerah", "tahun")
def year_pdf(request: AuthenticatedRequest) -> HttpResponse:
    """The figures of a region's year as they stand now, on one page."""
    region = chosen_region(request, list(Region.objects.visible_to(request.user, REGION_WIDE)))
    year = choose_year(MonthCell.objects.of(region).years(), wanted_year(request))
    name = f"laporan-p3dn-{region.code}-{year}.pdf"
    return _file(official_pdf(region, year), "application/pdf", name, inline=True)
