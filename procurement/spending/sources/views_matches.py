"""Purchases known from two sources: which are one, which are two."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from p3dn.accounts.access.permissions import RequiresRoles, get_visible_or_404, requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import REGION_WIDE
from p3dn.audit.editing.versions import seen_in, versioned
from p3dn.ui.lists.export import Column
from p3dn.ui.lists.views import FilteredListView
from procurement.models import SourceMatch
from procurement.spending.loading.afterwards.settling import may_settle, settle_match, settles_in

from .filters import MatchFilter


class MatchList(RequiresRoles, FilteredListView):
    """Pairs that are or may be one purchase."""

    roles = frozenset(REGION_WIDE)
    model = SourceMatch
    filterset_class = MatchFilter
    heading = gettext_lazy("Pembelian yang diketahui dua kali")
    empty_text = gettext_lazy("Tidak ada. Setiap pembelian diketahui dari satu sumber saja.")
    template_name = "procurement/spending/source_matches.html"
    table_template = "procurement/spending/_match_table.html"
    orderings = {"baru": ("-pk",)}
    default_ordering = "baru"
    columns = (
        Column(gettext_lazy("Keadaan"), lambda pair: pair.get_state_display(), width=18),
        Column(gettext_lazy("Dasar"), lambda pair: pair.get_ground_display(), width=34),
        Column(gettext_lazy("Sumber"), lambda pair: pair.expense.get_source_display(), width=18),
        Column(gettext_lazy("Dokumen"), "expense.document", width=30),
        Column(gettext_lazy("Nilai (Rp)"), "expense.value", "rupiah"),
        Column(gettext_lazy("Dibandingkan dengan"), lambda pair: pair.other.get_source_display()),
        Column(gettext_lazy("Dokumen pembanding"), "other.document", width=30),
    )

    def queryset_for(self, user: Any) -> QuerySet[SourceMatch]:
        """Pairs of the person's regions."""
        return SourceMatch.objects.visible_to(user).standing()

    def details(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """With both purchases, and the version of the pair."""
        return versioned(
            rows.select_related(
                "expense__agency",
                "other__agency",
                "other__delivery_line__realization",
                "decided_by",
            )
        )

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Also in which regions the person may decide."""
        return super().get_context_data(writes=settles_in(self.request.user), **kwargs)  # type: ignore[arg-type]


@require_POST
@requires(Role.ADMINISTRATOR)
def match_settle(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """One purchase, or two."""
    pair = get_visible_or_404(SourceMatch.objects.standing(), request.user, pk=pk)
    if not may_settle(request.user, pair.region_id):
        raise Http404
    try:
        settle_match(
            by=request.user,
            pair=pair,
            seen=seen_in(request.POST, pair),
            same=request.POST.get("keputusan") == "satu",
        )
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    else:
        messages.success(request, _("Keputusan dicatat; angka belanja sudah mengikutinya."))
    return redirect("procurement:source_matches")
