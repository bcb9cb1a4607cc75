"""Pages of equivalence groups: read by everybody, proposed by officers, decided on by verifiers."""

from collections.abc import Callable
from typing import Any, ClassVar

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as _lazy
from django.views.decorators.http import require_POST

from catalog.models import EquivalenceGroup, GroupMember
from catalog.shared.forms import show_errors
from catalog.shared.writing import OFFICER, VERIFIER
from p3dn.accounts.access.permissions import RequiresRoles, requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import CATALOGUE, REGION_WIDE, access_of
from p3dn.accounts.models import Region, User
from p3dn.audit.editing.once import once
from p3dn.audit.editing.versions import ChangedSince, seen_in, versioned
from p3dn.audit.history import part_of
from p3dn.audit.views import history_page
from p3dn.ui.lists.export import Column
from p3dn.ui.lists.known import PAGE, asked_page, knows
from p3dn.ui.lists.views import FilteredListView
from p3dn.ui.values.bounds import is_kbki

from .filters import GroupFilter
from .forms import DecisionForm, EndForm, GroupForm
from .reads import may_decide, products_of
from .services import MOST_CODES, confirm_group, end_group, propose_group, refuse_group

PRODUCTS_A_PAGE = 25


class GroupList(RequiresRoles, FilteredListView):
    """Groups of all regions together and of the person's own, whatever became of them."""

    model = EquivalenceGroup
    filterset_class = GroupFilter
    orderings: ClassVar = {"baru": ("-proposed_at",), "nama": ("name",)}
    default_ordering = "baru"
    heading = _lazy("Kelompok setara")
    empty_text = _lazy(
        "Belum ada kelompok yang cocok. Tanpa kelompok, sepuluh angka KBKI satu jenis."
    )
    template_name = "catalog/reference/groups/group_list.html"
    table_template = "catalog/reference/groups/_group_table.html"
    columns: ClassVar = (
        Column(_lazy("Nama"), "name", width=36),
        Column(_lazy("Macam"), "kind", words=EquivalenceGroup.Kind.choices, width=28),
        Column(_lazy("Kode KBKI"), lambda group: ", ".join(group.codes), width=36),
        Column(_lazy("Kegunaan"), "use", width=40),
        Column(_lazy("Status"), "state", words=EquivalenceGroup.State.choices),
        Column(_lazy("Berlaku mulai"), "valid_from", kind="date"),
        Column(_lazy("Berlaku sampai"), "valid_to", kind="date"),
        Column(_lazy("Berlaku di"), "whose", width=28),
        Column(_lazy("Diusulkan oleh"), lambda group: str(group.entered_by), width=24),
        Column(_lazy("Diputuskan oleh"), lambda group: str(group.decided_by or ""), width=24),
    )

    def queryset_for(self, user: User) -> QuerySet[EquivalenceGroup]:
        rows = EquivalenceGroup.objects.visible_to(user).with_codes()
        return rows.select_related("region", "entered_by", "decided_by", "attribute")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Whether to offer a proposal."""
        may_propose = access_of(self.request.user).has(*OFFICER)
        return super().get_context_data(may_propose=may_propose, **kwargs)


@requires(Role.CATALOGUE_OFFICER)
@once
def group_propose(request: AuthenticatedRequest) -> HttpResponse:
    """Propose a group for one's own region; `?kode=` (several) are codes to begin with."""
    regions = list(Region.objects.visible_to(request.user, OFFICER))
    codes = [code for code in request.GET.getlist("kode") if is_kbki(code)][:MOST_CODES]
    form = GroupForm(request.POST or None, regions=regions, codes=codes)
    if request.method == "POST" and form.is_valid():
        made = form.write(propose_group, user=request.user)
        if made:
            messages.success(request, _("Usulan tersimpan. Verifikator yang memutuskannya."))
            return redirect("catalog:group_detail", made.pk)
    return render(request, "catalog/reference/groups/group_form.html", {"form": form})


def _visible(request: AuthenticatedRequest, pk: int) -> EquivalenceGroup:
    rows = EquivalenceGroup.objects.visible_to(request.user).with_codes()
    people = rows.select_related("region", "entered_by", "decided_by", "attribute")
    return get_object_or_404(versioned(people), pk=pk)


@requires()
@knows(PAGE)
def group_detail(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """A group: its codes, what there is of them with which TKDN, and what was decided."""
    return _page(request, _visible(request, pk))


def _page(
    request: AuthenticatedRequest,
    group: EquivalenceGroup,
    *,
    changed: ChangedSince | None = None,
    decision: DecisionForm | None = None,
    end: EndForm | None = None,
) -> HttpResponse:
    products = products_of(request.user, group.codes, timezone.localdate())  # type: ignore[attr-defined]  # an annotation
    decides = may_decide(request.user, group)
    context = {
        "group": group,
        "members": group.members.select_related("commodity"),
        "page_obj": asked_page(request, Paginator(products, PRODUCTS_A_PAGE)),
        "own": group.entered_by_id == request.user.pk,
        "decision": (decision or DecisionForm()) if decides and group.is_proposed else None,
        "end": (end or EndForm()) if decides and group.is_confirmed else None,
        "may_read_history": access_of(request.user).has(*(CATALOGUE | REGION_WIDE)),
        "changed": changed,
    }
    return render(request, "catalog/reference/groups/group_detail.html", context)


@require_POST
@requires(*VERIFIER)
def group_decide(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Confirm a proposal or refuse it, as the button pressed says."""
    group, form = _visible(request, pk), DecisionForm(request.POST)
    acts: dict[str, Callable[..., Any]] = {"confirm": confirm_group, "refuse": refuse_group}
    act = acts.get(request.POST.get("action", ""))
    if act is None:
        return redirect("catalog:group_detail", pk)
    return _done(request, group, form, act, _("Keputusan tercatat."), "decision")


@require_POST
@requires(*VERIFIER)
def group_end(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Let a group end after a day."""
    group, form = _visible(request, pk), EndForm(request.POST)
    return _done(request, group, form, end_group, _("Hari terakhirnya tercatat."), "end")


def _done(
    request: AuthenticatedRequest,
    group: EquivalenceGroup,
    form: forms.Form,
    act: Callable[..., Any],
    told: str,
    shown_as: str,
) -> HttpResponse:
    """Do what was decided; the page with the reason when that is refused."""
    if not form.is_valid():
        return _page(request, group, **{shown_as: form})  # type: ignore[arg-type]  # by its name
    seen = seen_in(request.POST, group)
    try:
        act(user=request.user, group=group, seen=seen, **form.cleaned_data)
    except ChangedSince as changed:
        return _page(request, _visible(request, group.pk), changed=changed)
    except ValidationError as error:
        show_errors(form, error)
        return _page(request, group, **{shown_as: form})  # type: ignore[arg-type]  # by its name
    messages.success(request, told)
    return redirect("catalog:group_detail", group.pk)


@requires(*(CATALOGUE | REGION_WIDE))
def group_history(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Who proposed and decided what, and when."""
    group = _visible(request, pk)
    back = reverse("catalog:group_detail", args=[pk])
    parts = [part_of(group, GroupMember, "group", named_by="commodity")]
    return history_page(request, group, back=back, parts=parts)
