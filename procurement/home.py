"""What waits for people in procurement."""

from collections.abc import Iterator

from django.urls import reverse
from django.utils.translation import gettext as _

from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import CATALOGUE, Access
from p3dn.accounts.models import User
from p3dn.ui.home import WaitingItem

from .exemption.services import exemptions_to_decide
from .models import CheckWanted, DemandCase, PurchaseRequest
from .models.requests.workflow import State
from .shared.rights import decidable


def waiting(user: User, access: Access) -> Iterator[WaitingItem]:
    """Jobs of requesters, approvers, the Tim P3DN and catalogue officers."""
    requests = reverse("procurement:request_list")
    if access.has(Role.REQUESTER):
        mine = PurchaseRequest.objects.filter(agency__in=access.agency_ids({Role.REQUESTER}))
        yield WaitingItem(
            _("Dikembalikan, perlu diperbaiki"),
            mine.standing(State.RETURNED).count(),
            f"{requests}?status=returned",
            tone="danger",
        )
        yield WaitingItem(
            _("Konsep permintaan"),
            mine.standing(State.DRAFT).count(),
            f"{requests}?status=draft",
        )
        yield WaitingItem(
            _("Disetujui, menunggu serah terima"),
            mine.standing(State.APPROVED).count(),
            f"{requests}?status=approved",
            order=60,
        )
    if access.has(Role.APPROVER):
        submitted = PurchaseRequest.objects.waiting_for(user)
        yield WaitingItem(
            _("Menunggu persetujuan Anda"),
            len(decidable(user, submitted.prefetch_related("decisions"))),
            f"{requests}?status=submitted",
            tone="warning",
        )
    if access.has(Role.P3DN_TEAM):
        yield WaitingItem(
            _("Pengecualian menunggu rekomendasi"),
            len(exemptions_to_decide(user)),
            reverse("procurement:exemption_list") + "?status=asked",
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
            reverse("procurement:demand_list") + "?status=taken",
            order=70,
        )
