"""Pages of targets: list, entry, correction, history."""

from typing import Any, ClassVar

from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as _lazy

from catalog.shared.editing import edit_of, save_edit
from p3dn.accounts.access.permissions import RequiresRoles, get_visible_or_404, requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import Region, User
from p3dn.audit.editing.once import once
from p3dn.audit.editing.versions import versioned
from p3dn.audit.views import history_page
from p3dn.ui.lists.export import Column
from p3dn.ui.lists.views import FilteredListView
from procurement.shared.deciding.readers import READERS
from reports.models import Target

from .forms import TargetChangeForm, TargetForm
from .services import ADMINISTRATOR, change_target, set_target

YES_NO = ((True, _lazy("Ya")), (False, _lazy("Tidak")))


class TargetList(RequiresRoles, FilteredListView):
    """Targets of one's own region, those of later years first."""

    roles = READERS
    model = Target
    orderings: ClassVar = {"tahun": ("-year", "measure")}
    default_ordering = "tahun"
    heading = _lazy("Target")
    nothing_yet = _lazy("Belum ada target. Tambahkan dari keputusan yang menetapkannya.")
    template_name = "reports/targets/target_list.html"
    table_template = "reports/targets/_target_table.html"
    columns: ClassVar = (
        Column(_lazy("Tahun"), "year", "number", 8),
        Column(_lazy("Daerah"), "region.name", width=28),
        Column(_lazy("Perangkat daerah"), "agency.name", width=40),
        Column(_lazy("Yang dihitung"), "measure", width=40, words=Target.Measure.choices),
        Column(_lazy("Target (%)"), "percent", "percent", 10),
        Column(_lazy("Nomor keputusan"), "decree_number", width=30),
        Column(_lazy("Tanggal keputusan"), "decree_date", "date"),
        Column(_lazy("Dicabut"), "is_withdrawn", words=YES_NO),
        Column(_lazy("Ditulis oleh"), "entered_by.full_name", width=24),
    )

    def queryset_for(self, user: User) -> QuerySet[Target]:
        """Targets of regions in which the person holds a role, withdrawn ones too."""
        return Target.objects.visible_to(user)

    def details(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """Whose, and who wrote it."""
        return rows.select_related("region", "agency", "entered_by")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Whether to offer the entry of a new one, and whose may be corrected."""
        writes = access_of(self.request.user).region_ids(ADMINISTRATOR)
        return super().get_context_data(writes=writes, **kwargs)


@requires(Role.ADMINISTRATOR)
@once
def target_create(request: AuthenticatedRequest) -> HttpResponse:
    """Enter a target of one's own region or one of its agencies."""
    regions = list(Region.objects.visible_to(request.user, ADMINISTRATOR))
    initial = {"year": timezone.localdate().year}
    form = TargetForm(request.POST or None, initial=initial, regions=regions)
    done = request.method == "POST" and form.is_valid()
    if done and form.write(set_target, user=request.user):
        messages.success(request, _("Target tersimpan."))
        return redirect("reports:target_list")
    return _page(request, {"form": form, "heading": _("Target yang baru")})


@requires(Role.ADMINISTRATOR)
def target_change(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Correct a target of one's own region, or withdraw it."""
    own = Target.objects.editable_by(request.user).select_related("region", "agency")
    entry = get_object_or_404(versioned(own), pk=pk)
    form = TargetChangeForm(request.POST or None, instance=entry)
    edit = edit_of(request, entry, form)
    posted = request.method == "POST" and edit.is_valid()
    if posted and save_edit(edit, change_target, entry=entry, user=request.user):
        messages.success(request, _("Target tersimpan."))
        return redirect("reports:target_list")
    heading = _("Ubah target %(year)d: %(whose)s") % {
        "year": entry.year,
        "whose": entry.agency or entry.region,
    }
    about = {"form": form, "heading": heading, "measure": entry.get_measure_display()}
    return _page(request, edit.context() | about)


def _page(request: AuthenticatedRequest, context: dict[str, Any]) -> HttpResponse:
    buttons = {"submit_label": _("Simpan"), "cancel_url": reverse("reports:target_list")}
    return render(request, "reports/targets/target_form.html", context | buttons)


@requires(*READERS)
def target_history(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Who set and changed a target of one's own region."""
    entry = get_visible_or_404(Target.objects.all(), request.user, pk=pk)
    return history_page(request, entry, back=reverse("reports:target_list"))
