"""What waits for people in procurement."""

from collections.abc import Iterator

from django.urls import reverse
from django.utils.translation import gettext as _

from p3dn.accounts.access import CATALOGUE, Access
from p3dn.accounts.models import User
from p3dn.ui.home import WaitingItem

from .exemption.services import exemptions_to_decide
from .models import CheckWanted, DemandCase, PurchaseRequest
from .shared.rights import decidable


def waiting(user: User, access: Access) -> Iterator[WaitingItem]:
    """Jobs of requesters, approvers, the Tim P3DN and catalogue officers."""
    requests = reverse("procurement:request_list")
    if access.has("requester"):
        mine = PurchaseRequest.objects.filter(agency__in=access.agency_ids({"requester"}))
        yield WaitingItem(
            _("Dikembalikan, perlu diperbaiki"),
            mine.filter(state="returned").count(),
            f"{requests}?state=returned",
            tone="danger",
        )
        yield WaitingItem(
            _("Konsep permintaan"), mine.filter(state="draft").count(), f"{requests}?state=draft"
        )
        yield WaitingItem(
            _("Disetujui, menunggu serah terima"),
            mine.filter(state="approved").count(),
            f"{requests}?state=approved",
            order=60,
        )
    if access.has("approver"):
        submitted = PurchaseRequest.objects.waiting_for(user)
        yield WaitingItem(
            _("Menunggu persetujuan Anda"),
            len(decidable(user, submitted.prefetch_related("decisions"))),
            f"{requests}?state=submitted",
            tone="warning",
        )
    if access.has("p3dn_team"):
        yield WaitingItem(
            _("Pengecualian menunggu keputusan"),
            len(exemptions_to_decide(user)),
            reverse("procurement:exemption_list") + "?state=asked",
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
