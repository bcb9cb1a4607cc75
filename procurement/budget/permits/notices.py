"""What people are told about permits to pass a ceiling, each in the transaction of the deed itself."""

from collections.abc import Iterable

from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.roles import Role
from p3dn.accounts.models import User
from p3dn.accounts.notices.kinds import Kind
from p3dn.accounts.notices.services import Told, notify, settle
from procurement.models import CeilingPermit
from procurement.models.requests.route import DECIDERS

PAGE = "procurement:permit_detail"
ASKERS = frozenset({Role.REQUESTER})
ASKED = Kind(
    "permit_asked",
    _("Izin melampaui pagu diminta"),
    _("%(by)s meminta izin melampaui pagu untuk permintaan %(number)s “%(title)s”."),
    PAGE,
    frozenset(DECIDERS),
)
DECIDED = {
    CeilingPermit.State.GRANTED: Kind(
        "permit_granted",
        _("Izin melampaui pagu diberikan"),
        _("%(by)s mengizinkan permintaan %(number)s “%(title)s” melampaui pagu. Ajukan sekarang."),
        PAGE,
        ASKERS,
    ),
    CeilingPermit.State.REFUSED: Kind(
        "permit_refused",
        _("Izin melampaui pagu ditolak"),
        _("%(by)s menolak permintaan %(number)s “%(title)s” melampaui pagu: %(note)s"),
        PAGE,
        ASKERS,
    ),
}
KINDS = (ASKED, *DECIDED.values())


def tell_permit_asked(permit: CeilingPermit, deciders: Iterable[int], *, by: User) -> None:
    """Everybody who may decide it hears that it was asked for."""
    notify(kind=ASKED, told=[Told(permit.pk, list(deciders), _facts(permit))], by=by)


def tell_permit_decided(permit: CeilingPermit, *, by: User) -> None:
    """Who asked for it, and whose request it is, hear what became of it."""
    settle(kind=ASKED, record=permit.pk)
    people = {permit.asked_by_id, permit.request.requester_id}
    kind = DECIDED[CeilingPermit.State(permit.state)]
    notify(kind=kind, told=[Told(permit.pk, people, _facts(permit))], by=by)


def _facts(permit: CeilingPermit) -> dict[str, str]:
    return {
        "number": permit.request.number,
        "title": permit.request.title,
        "note": permit.decision_note,
    }
