"""Pages of official reports: the list, making one, one with its steps and files, and the public check."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import QuerySet
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from p3dn.accounts.access.permissions import RequiresRoles, get_visible_or_404, requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.rows import REGION_WIDE, access_of
from p3dn.accounts.models import Region
from p3dn.audit.editing.once import once
from p3dn.audit.editing.versions import ChangedSince, seen_in, versioned
from p3dn.ui.lists.export import Column
from p3dn.ui.lists.views import FilteredListView
from p3dn.ui.site import absolute
from procurement.models import MonthCell
from reports.models import OfficialReport, ReportKind
from reports.places import chosen_region

from .content.freezing import draft
from .content.preview import preview_of
from .content.stored import content_of, moved_since, period_of
from .filters import OfficialReportFilter
from .forms import ReportForm, WithdrawForm, usual, years_to_report
from .kinds import KINDS
from .periods import Period
from .rights import PREPARERS, may_check, may_sign, may_withdraw
from .services import FiguresMoved, check_report, prepare_report, sign_report, withdraw_report
from .shape import NotSettled


class OfficialReportList(RequiresRoles, FilteredListView):
    """Reports as they were made, the newest first."""

    roles = frozenset(REGION_WIDE)
    request: AuthenticatedRequest
    model = OfficialReport
    heading = gettext_lazy("Laporan resmi")
    filterset_class = OfficialReportFilter
    template_name = "reports/official/official_list.html"
    table_template = "reports/official/_official_table.html"
    nothing_yet = gettext_lazy("Belum ada laporan resmi. Administrator daerah yang menyusunnya.")
    orderings = {"baru": ("-prepared_at",)}
    default_ordering = "baru"
    columns = (
        Column(gettext_lazy("Nomor"), "number", width=24),
        Column(gettext_lazy("Jenis"), "kind", width=36, words=ReportKind.choices),
        Column(gettext_lazy("Periode"), lambda one: period_of(one).label(), width=40),
        Column(gettext_lazy("Versi"), "version", "number", 8),
        Column(gettext_lazy("Status"), "state", words=OfficialReport.State.choices),
        Column(gettext_lazy("Disusun"), "prepared_at", "date"),
        Column(gettext_lazy("Sidik (SHA-256)"), "sha256", width=66),
    )

    def queryset_for(self, user: Any) -> QuerySet[OfficialReport]:
        """Those of the person's regions, without their content."""
        return OfficialReport.objects.visible_to(user).defer("content")

    def details(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """With the region and who prepared it."""
        return rows.select_related("region", "prepared_by").defer("content")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Also the period of each row in words, and whether the person prepares reports."""
        context = super().get_context_data(**kwargs)
        for row in context["page_obj"].object_list:
            row.period = period_of(row).label()
        context["may_prepare"] = access_of(self.request.user).has(*PREPARERS)
        return context


@requires(*PREPARERS)
@once
def official_make(request: AuthenticatedRequest) -> HttpResponse:
    """Choose kind and period, look at the figures, then freeze them."""
    regions = list(Region.objects.visible_to(request.user, PREPARERS))
    region = chosen_region(request, regions)
    today = timezone.localdate()
    years = years_to_report(MonthCell.objects.of(region).years(), today)
    asked = request.GET if {"jenis", "periode"} & request.GET.keys() else None
    form = ReportForm(asked, years=years, initial=usual(ReportKind.P3DN, today))
    context: dict[str, Any] = {"form": form, "region": region, "regions": regions}
    if asked is not None and form.is_valid():
        kind, period = form.chosen()
        if request.method == "POST" and _prepared(request, context, region, kind, period):
            return redirect("reports:official_detail", pk=context["report"].pk)
        context |= _shown(region, kind, period)
    return render(request, "reports/official/official_make.html", context)


def _prepared(
    request: AuthenticatedRequest,
    context: dict[str, Any],
    region: Region,
    kind: str,
    period: Period,
) -> bool:
    """Freeze it; False, with what is wrong in the context, when that was refused."""
    try:
        context["report"] = prepare_report(
            by=request.user,
            region=region,
            kind=kind,
            period=period,
            shown=request.POST.get("sidik", ""),
            address=absolute(reverse("reports:official_check")),
        )
    except (FiguresMoved, ValidationError) as refusal:
        context["refused"] = refusal.messages
        return False
    messages.success(request, _("Laporan disusun. Berikutnya Tim P3DN memeriksanya."))
    return True


def _shown(region: Region, kind: str, period: Period) -> dict[str, Any]:
    """The preview, and the report that stands in its way."""
    live = OfficialReport.objects.live().filter(
        region=region,
        kind=kind,
        period_kind=period.kind,
        year=period.year,
        part=period.part,
        cumulative=period.cumulative,
    )
    context: dict[str, Any] = {"period": period, "standing": live.defer("content").first()}
    if period.first > timezone.localdate():
        return context | {"refused": [_("Periode ini belum mulai.")]}
    try:
        made = draft(region, kind, period)
    except NotSettled:
        return context | {"refused": [_("Belanja sedang dicatat. Muat ulang sebentar lagi.")]}
    return context | preview_of(made.content) | {"draft": made, "about": KINDS[kind].about}


def shown_report(request: AuthenticatedRequest, pk: int) -> OfficialReport:
    """A visible report with its version; 404 otherwise."""
    people = ("prepared_by", "checked_by", "signed_by", "withdrawn_by")
    rows = versioned(OfficialReport.objects.select_related("region", "follows", *people))
    return get_visible_or_404(rows, request.user, pk=pk)


@requires(*REGION_WIDE)
def official_detail(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """A report: its state, the next step, its figures and how far they have moved, its files."""
    report, changed = shown_report(request, pk), None
    form = WithdrawForm(request.POST or None)
    if request.method == "POST":
        try:
            if _step(request, report, form):
                return redirect("reports:official_detail", pk=pk)
        except PermissionDenied as refusal:
            raise Http404 from refusal
        except ChangedSince as what:
            changed, report = what, shown_report(request, pk)
    content = content_of(report)
    user = request.user
    context = preview_of(content) | {
        "report": report,
        "content": content,
        "period": period_of(report),
        "moved": [one for one in moved_since(report, content) if one.by],
        "follower": OfficialReport.objects.filter(follows=report).defer("content").first(),
        "form": form,
        "changed": changed,
        "may_check": may_check(user, report),
        "may_sign": may_sign(user, report),
        "may_withdraw": may_withdraw(user, report),
        "check_url": reverse(
            "reports:official_check", query={"nomor": report.number, "sidik": report.sha256}
        ),
    }
    return render(request, "reports/official/official_detail.html", context)


def _step(request: AuthenticatedRequest, report: OfficialReport, form: WithdrawForm) -> bool:
    """Take the step whose button was pressed; False when the form must be shown again."""
    by, seen = request.user, seen_in(request.POST, report)
    steps = {
        "check": (check_report, _("Diperiksa. Berikutnya anggota Tim P3DN lain menandatangani.")),
        "sign": (sign_report, _("Laporan ditandatangani.")),
    }
    action = request.POST.get("action", "")
    try:
        if action in steps:
            take, said = steps[action]
            take(by=by, report=report, seen=seen)
        elif form.is_valid():
            said = _("Laporan ditarik. Penggantinya dapat disusun.")
            reason = form.cleaned_data["reason"]
            withdraw_report(by=by, report=report, seen=seen, reason=reason)
        else:
            return False
    except ChangedSince:
        raise
    except ValidationError as error:
        form.add_error(None if not hasattr(error, "error_dict") else "reason", error.messages)
        return False
    messages.success(request, said)
    return True
