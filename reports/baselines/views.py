"""Pages of frozen plans: the list, freezing, and one beside the living plan."""

from datetime import date
from typing import Any, ClassVar

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as _lazy

from catalog.shared.forms import show_errors
from p3dn.accounts.access.permissions import RequiresRoles, get_visible_or_404, requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import REGION_WIDE, access_of
from p3dn.accounts.models import Region, User
from p3dn.audit.editing.once import once
from p3dn.ui.lists.export import Column
from p3dn.ui.lists.views import FilteredListView
from reports.figures.shares import Plan
from reports.models import Baseline

from .forms import BaselineForm
from .reads import Compared, compared
from .services import ADMINISTRATOR, freeze_plan, is_intact


class BaselineList(RequiresRoles, FilteredListView):
    """Frozen plans of one's region, the latest day first."""

    roles = REGION_WIDE
    model = Baseline
    orderings: ClassVar = {"baru": ("-day", "-pk")}
    default_ordering = "baru"
    heading = _lazy("Rencana beku")
    nothing_yet = _lazy("Belum ada rencana yang dibekukan.")
    template_name = "reports/baselines/baseline_list.html"
    table_template = "reports/baselines/_baseline_table.html"
    columns: ClassVar = (
        Column(_lazy("Tahun anggaran"), "year", "number", 12),
        Column(_lazy("Menurut keadaan"), "day", "date"),
        Column(_lazy("Daerah"), "region.name", width=28),
        Column(_lazy("Dibekukan"), "made_at", "date"),
        Column(_lazy("Sidik"), "sha256", width=66),
    )

    def queryset_for(self, user: User) -> QuerySet[Baseline]:
        """Those of regions the person reads as a whole."""
        return Baseline.objects.visible_to(user)

    def details(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """Whose, and who froze it."""
        return rows.select_related("region", "made_by")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Whether to offer freezing another."""
        freezes = access_of(self.request.user).has(*ADMINISTRATOR)
        return super().get_context_data(freezes=freezes, **kwargs)


@requires(Role.ADMINISTRATOR)
@once
def baseline_create(request: AuthenticatedRequest) -> HttpResponse:
    """Freeze the plan of one's own region as it stood on a day."""
    regions = list(Region.objects.visible_to(request.user, ADMINISTRATOR))
    today = timezone.localdate()
    usual = date(today.year, 3, 31)
    initial = {"year": today.year, "day": min(usual, today)}
    form = BaselineForm(request.POST or None, initial=initial, regions=regions)
    if request.method == "POST" and form.is_valid():
        try:
            frozen = freeze_plan(user=request.user, **form.cleaned_data)
        except ValidationError as error:
            show_errors(form, error)
        else:
            messages.success(request, _("Rencana dibekukan."))
            return redirect("reports:baseline_detail", pk=frozen.pk)
    context = {
        "form": form,
        "heading": _("Bekukan rencana"),
        "submit_label": _("Bekukan"),
        "cancel_url": reverse("reports:baseline_list"),
    }
    return render(request, "partials/form_page.html", context)


@requires(*REGION_WIDE)
def baseline_detail(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """A frozen plan beside the living one, agency by agency."""
    rows = Baseline.objects.select_related("region", "made_by").prefetch_related("rows")
    baseline = get_visible_or_404(rows, request.user, pk=pk)
    agencies = compared(baseline)
    whole = Compared(
        _("Jumlah"),
        sum((row.before for row in agencies), Plan()),
        sum((row.now for row in agencies), Plan()),
    )
    context = {
        "baseline": baseline,
        "rows": agencies,
        "whole": whole,
        "intact": is_intact(baseline),
    }
    return render(request, "reports/baselines/baseline_detail.html", context)
