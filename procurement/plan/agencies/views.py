"""Pages of proposals for agencies: list, one decision, and all of a kind at once."""

from typing import Any, ClassVar

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db.models import Count, QuerySet
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_POST

from p3dn.accounts.access.permissions import RequiresRoles, requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import User
from p3dn.accounts.models.users import OVERSEEING
from p3dn.audit.editing.versions import all_seen_in, seen_in, versioned
from p3dn.people.services import ADMINISTRATOR
from p3dn.ui.lists.export import Column
from p3dn.ui.lists.views import FilteredListView
from procurement.models import AgencyProposal
from procurement.models.plan.proposal import AgencyProposalQuerySet

from . import services
from .filters import ProposalFilter

MOST_AT_ONCE = 500
Kind = AgencyProposal.Kind


class ProposalList(RequiresRoles, FilteredListView):
    """What the list of units proposes, what was decided, and by whom."""

    roles = OVERSEEING
    model = AgencyProposal
    filterset_class = ProposalFilter
    heading = gettext_lazy("Usulan perangkat daerah")
    nothing_yet = gettext_lazy("Tidak ada usulan. Impor daftar satker (MasterSatker) bila perlu.")
    template_name = "procurement/plan/agencies/proposal_list.html"
    table_template = "procurement/plan/agencies/_proposal_table.html"
    default_ordering = "status"
    orderings: ClassVar = {"status": ("-decided_at", "kind", "name", "pk"), "nama": ("name",)}
    columns = (
        Column(gettext_lazy("Jenis"), "kind", words=Kind.choices),
        Column(gettext_lazy("Kode satker"), "code", width=28),
        Column(gettext_lazy("Nama"), "name", width=50),
        Column(
            gettext_lazy("Kode sekarang"), lambda p: p.agency.code if p.agency else None, width=28
        ),
        Column(
            gettext_lazy("Nama sekarang"), lambda p: p.agency.name if p.agency else None, width=50
        ),
        Column(gettext_lazy("Status"), "state", words=AgencyProposal.State.choices),
        Column(gettext_lazy("Diputuskan oleh"), lambda p: str(p.decided_by or ""), width=30),
    )

    def queryset_for(self, user: User) -> QuerySet[AgencyProposal]:
        """Those of the regions one looks after, undecided ones first."""
        return AgencyProposal.objects.visible_to(user)

    def details(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """With the agency, who decided, and the version shown."""
        return versioned(rows.select_related("agency", "decided_by", "region"))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Where the person decides, and how many of each kind wait there."""
        writes = access_of(self.request.user).region_ids(ADMINISTRATOR)
        waiting = AgencyProposal.objects.filter(region__in=writes).open().order_by()
        counts = dict(waiting.values_list("kind").annotate(Count("pk")))
        kinds = [(kind, counts[kind]) for kind in Kind if kind in counts]
        return super().get_context_data(writes=writes, kinds=kinds, **kwargs)


def _own(user: User) -> AgencyProposalQuerySet:
    """Those the person decides on."""
    return AgencyProposal.objects.filter(region__in=access_of(user).region_ids(ADMINISTRATOR))


@require_POST
@requires(Role.ADMINISTRATOR)
def proposal_decide(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Accept or refuse one."""
    proposal = get_object_or_404(_own(request.user).select_related("region"), pk=pk)
    accept = request.POST.get("putusan") == "terima"
    try:
        services.decide(
            by=request.user, proposal=proposal, seen=seen_in(request.POST, proposal), accept=accept
        )
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    else:
        said = _("Usulan %s diterima.") if accept else _("Usulan %s ditolak.")
        messages.success(request, said % proposal.name)
    return redirect("procurement:proposal_list")


@requires(Role.ADMINISTRATOR)
def proposal_all(request: AuthenticatedRequest, kind: str) -> HttpResponse:
    """All of a kind that wait: looked at together, and accepted together."""
    if kind not in Kind.values:
        raise Http404
    waiting = _own(request.user).open().filter(kind=kind)
    rows = versioned(waiting.select_related("agency", "region"))
    shown = list(rows.order_by("name", "pk")[:MOST_AT_ONCE])
    if request.method == "POST":
        seen = all_seen_in(request.POST, shown)
        outcome = services.accept_all(by=request.user, proposals=shown, seen=seen)
        for proposal, why in outcome.refused:
            messages.error(request, f"{proposal}: {why}")
        done = len(outcome.done)
        text = ngettext("%(count)s usulan diterima.", "%(count)s usulan diterima.", done)
        messages.success(request, text % {"count": done})
        return redirect("procurement:proposal_list")
    context = {"shown": shown, "kind": Kind(kind), "count": len(shown)}
    return render(request, "procurement/plan/agencies/proposal_all.html", context)
