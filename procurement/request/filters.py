"""Narrowing the list of requests."""

import django_filters as filters
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from catalog.search.words.mending import spellings
from p3dn.ui.finding.asked import Asked
from p3dn.ui.finding.rows import keys_alike
from p3dn.ui.lists.filters import WordsFilter
from p3dn.ui.lists.parameters import AddressFilterSet
from procurement.models import PurchaseRequest, RequestLine
from procurement.models.requests.request import PurchaseRequestQuerySet
from procurement.shared.deciding.rights import keys_to_decide
from procurement.shared.pages.filters import WHOSE, agencies

RUNNING = "running"
STATES = [(RUNNING, _("Berjalan")), *PurchaseRequest.State.choices]

UNPLANNED = "unplanned"
PLANNED = [("planned", _("Dengan paket RUP")), (UNPLANNED, _("Tanpa paket RUP"))]


class RequestFilter(AddressFilterSet):
    """Find a request by words, state and agency; words also look into its lines."""

    q = WordsFilter(label=_("Nomor, judul atau barang"), method="search")
    state = filters.ChoiceFilter(label=_("Status"), choices=STATES, method="by_state")
    agency = filters.ModelChoiceFilter(label=_("Perangkat daerah"), queryset=agencies)
    waiting = filters.ChoiceFilter(
        label=_("Menunggu keputusan"), choices=WHOSE, method="by_who_decides"
    )

    planned = filters.ChoiceFilter(
        label=_("Rencana"), choices=PLANNED, method="by_plan", empty_label=_("Semua")
    )

    class Meta:
        model = PurchaseRequest
        fields = ("q", "state", "agency", "waiting", "planned")

    def by_who_decides(
        self, rows: PurchaseRequestQuerySet, name: str, value: str
    ) -> PurchaseRequestQuerySet:
        """Those waiting for a decision that this person may take, or only others."""
        submitted = rows.filter(state=PurchaseRequest.State.SUBMITTED)
        mine = keys_to_decide(self.request.user, submitted)
        return submitted.filter(pk__in=mine) if value == "mine" else submitted.exclude(pk__in=mine)

    def by_plan(
        self, rows: PurchaseRequestQuerySet, name: str, value: str
    ) -> PurchaseRequestQuerySet:
        """Against a package of the plan, or without one."""
        return rows.filter(package__isnull=value == UNPLANNED)

    def by_state(
        self, rows: PurchaseRequestQuerySet, name: str, value: str
    ) -> PurchaseRequestQuerySet:
        """Of the request, or of one of its open lines; running is what has not come to its end."""
        if value == RUNNING:
            return rows.filter(state__in=PurchaseRequest.RUNNING)
        return rows.standing(value)

    def search(
        self, rows: PurchaseRequestQuerySet, name: str, value: str
    ) -> PurchaseRequestQuerySet:
        """In the number, the title and the descriptions of lines; then spelled nearly so."""
        exactly = rows.search(value)
        if exactly.exists():
            return exactly
        asked = Asked(value)
        titled = keys_alike(rows, asked, "number", "title", mend=spellings)
        seen = RequestLine.objects.filter(request__in=rows.values("pk"))
        named = keys_alike(seen, asked, "description", mend=spellings)
        owners = RequestLine.objects.filter(pk__in=named).values("request")
        return rows.filter(Q(pk__in=titled) | Q(pk__in=owners))
