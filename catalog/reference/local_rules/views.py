"""Pages of rules that regions made for themselves: list, entry, correction, history."""

from typing import Any, ClassVar

from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as _lazy

from catalog.models import LocalRule
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

from .forms import LocalRuleForm
from .services import ADMINISTRATOR, add_local_rule, change_local_rule


class LocalRuleList(RequiresRoles, FilteredListView):
    """Rules of one's own region."""

    model = LocalRule
    orderings: ClassVar = {"mulai": ("-valid_from",)}
    default_ordering = "mulai"
    heading = _lazy("Aturan daerah")
    nothing_yet = _lazy("Belum ada aturan daerah.")
    template_name = "catalog/reference/local_rules/local_rule_list.html"
    table_template = "catalog/reference/local_rules/_local_rule_table.html"
    columns: ClassVar = (
        Column(_lazy("Bunyi aturan"), "text", width=60),
        Column(_lazy("Dasar"), "source", width=40),
        Column(_lazy("Jenis pengadaan"), "kind", width=24),
        Column(_lazy("Komoditas"), lambda r: str(r.commodity or ""), width=40),
        Column(_lazy("Mulai"), "valid_from", kind="date"),
        Column(_lazy("Sampai"), "valid_to", kind="date"),
        Column(_lazy("Daerah"), "region.name", width=28),
        Column(_lazy("Ditulis oleh"), lambda r: str(r.entered_by), width=24),
        Column(_lazy("Ditulis"), "entered_at", kind="date"),
    )

    def queryset_for(self, user: User) -> QuerySet[LocalRule]:
        """Rules of regions in which the person holds a role."""
        return LocalRule.objects.visible_to(user)

    def details(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """Region, commodity and author."""
        return rows.select_related("region", "commodity", "entered_by")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Whether to offer the entry of a new one, and whose may be corrected."""
        writes = access_of(self.request.user).region_ids(ADMINISTRATOR)
        return super().get_context_data(writes=writes, **kwargs)


@requires(Role.ADMINISTRATOR)
@once
def local_rule_create(request: AuthenticatedRequest) -> HttpResponse:
    """Enter a rule of one's own region."""
    regions = list(Region.objects.visible_to(request.user, ADMINISTRATOR))
    initial = {"valid_from": timezone.localdate()}
    form = LocalRuleForm(request.POST or None, initial=initial, regions=regions)
    done = request.method == "POST" and form.is_valid()
    if done and form.write(add_local_rule, user=request.user):
        messages.success(request, _("Aturan daerah tersimpan."))
        return redirect("catalog:local_rule_list")
    context = {
        "form": form,
        "heading": _("Aturan daerah yang baru"),
        "submit_label": _("Simpan"),
        "cancel_url": reverse("catalog:local_rule_list"),
    }
    return render(request, "catalog/reference/commodities/commodity_form_page.html", context)


@requires(Role.ADMINISTRATOR)
def local_rule_change(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Correct a rule of one's own region, or let it end."""
    own = LocalRule.objects.editable_by(request.user, ADMINISTRATOR)
    entry = get_object_or_404(versioned(own.select_related("region", "commodity")), pk=pk)
    form = LocalRuleForm(request.POST or None, instance=entry)
    edit = edit_of(request, entry, form)
    posted = request.method == "POST" and edit.is_valid()
    if posted and save_edit(edit, change_local_rule, entry=entry, user=request.user):
        messages.success(request, _("Aturan daerah tersimpan."))
        return redirect("catalog:local_rule_list")
    context = edit.context() | {
        "form": form,
        "heading": _("Ubah aturan daerah"),
        "submit_label": _("Simpan"),
        "cancel_url": reverse("catalog:local_rule_list"),
    }
    return render(request, "catalog/reference/commodities/commodity_form_page.html", context)


@requires()
def local_rule_history(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Who wrote and changed a rule of one's own region."""
    entry = get_visible_or_404(LocalRule.objects.all(), request.user, pk=pk)
    return history_page(request, entry, back=reverse("catalog:local_rule_list"))
