"""What waits for people in procurement."""

from collections.abc import Iterator

from django.urls import reverse
from django.utils.translation import gettext as _

from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import CATALOGUE, Access
from p3dn.accounts.models import User
from p3dn.ui.home import WaitingItem
from p3dn.ui.lists.choices import spelled

from .exemption.filters import ExemptionFilter
from .exemption.services import exemptions_to_decide
from .models import CheckWanted, DemandCase, Exemption, PurchaseRequest
from .models.requests.workflow import State
from .request.filters import RequestFilter
from .shared.rights import decidable


def requests(state: State) -> str:
    """Address of the requests of a state."""
    return reverse("procurement:request_list", query=RequestFilter.asked(state=state))


def waiting(user: User, access: Access) -> Iterator[WaitingItem]:
    """Jobs of requesters, approvers, the Tim P3DN and catalogue officers."""
    if access.has(Role.REQUESTER):
        mine = PurchaseRequest.objects.filter(agency__in=access.agency_ids({Role.REQUESTER}))
        yield WaitingItem(
            _("Dikembalikan, perlu diperbaiki"),
            mine.standing(State.RETURNED).count(),
            requests(State.RETURNED),
            tone="danger",
        )
        yield WaitingItem(
            _("Konsep permintaan"),
            mine.standing(State.DRAFT).count(),
            requests(State.DRAFT),
        )
        yield WaitingItem(
            _("Disetujui, menunggu serah terima"),
            mine.standing(State.APPROVED).count(),
            requests(State.APPROVED),
            order=60,
        )
    if access.has(Role.APPROVER):
        submitted = PurchaseRequest.objects.waiting_for(user)
        yield WaitingItem(
            _("Menunggu persetujuan Anda"),
            len(decidable(user, submitted.prefetch_related("decisions"))),
            requests(State.SUBMITTED),
            tone="warning",
        )
    if access.has(Role.P3DN_TEAM):
        yield WaitingItem(
            _("Pengecualian menunggu rekomendasi"),
            len(exemptions_to_decide(user)),
            reverse(
                "procurement:exemption_list",
                query=ExemptionFilter.asked(state=Exemption.State.ASKED),
            ),
            tone="warning",
        )
    if access.has(*CATALOGUE):
        wanted = CheckWanted.objects.open().filter(region__in=access.region_ids(CATALOGUE))
        yield WaitingItem(
            _("Diminta memeriksa daftar nasional"),
            wanted.count(),
            reverse("procurement:wanted_check_list"),
            hint=_("OPD menunggu hasilnya untuk mengajukan permintaan."),
            tone="warning",
        )
        taken = DemandCase.objects.filter(taken_by=user, state=DemandCase.State.TAKEN)
        yield WaitingItem(
            _("Kebutuhan tanpa produk yang Anda tangani"),
            taken.count(),
            reverse(
                "procurement:demand_list",
                query={"status": spelled(DemandCase.State.choices, DemandCase.State.TAKEN)},
            ),
            order=70,
        )
