"""What people are told about requests and exemptions, each in the transaction of the step itself."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.roles import Role
from p3dn.accounts.models import Membership, User
from p3dn.accounts.notices.kinds import LINES, Kind
from p3dn.accounts.notices.services import Told, notify, settle, settle_all, settle_many
from procurement.models import Decision, Exemption, PurchaseRequest, RequestLine

from .deciding.rights import deciders_of, involved

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

ASKERS = frozenset({Role.REQUESTER})
Action = Decision.Action
CLOSING = frozenset({Action.REJECT, Action.CANCEL, Action.COMPLETE})
"""Steps after which a line is no longer open."""


def _of_request(
    key: str,
    label: "StrOrPromise",
    says: "StrOrPromise",
    roles: frozenset[str] = ASKERS,
    *,
    of_some: "StrOrPromise" = "",
) -> Kind:
    return Kind(f"request_{key}", label, says, "procurement:request_detail", roles, of_some)


def _of_exemption(
    key: str, label: "StrOrPromise", says: "StrOrPromise", roles: frozenset[str] = ASKERS
) -> Kind:
    return Kind(f"exemption_{key}", label, says, "procurement:exemption_detail", roles)


WAITS = _of_request(
    "waits",
    _("Permintaan menunggu persetujuan saya"),
    _("%(by)s meneruskan permintaan %(number)s “%(title)s” senilai %(worth)s kepada Anda."),
    frozenset({Role.APPROVER, Role.P3DN_TEAM}),
)
DUE = _of_request(
    "due",
    _("Hari terakhir memutuskan permintaan"),
    _("Hari ini hari terakhir memutuskan permintaan %(number)s “%(title)s” senilai %(worth)s."),
    frozenset({Role.APPROVER, Role.P3DN_TEAM, Role.ADMINISTRATOR}),
)
LATE = _of_request(
    "late",
    _("Permintaan terlambat diputuskan"),
    _(
        "Permintaan %(number)s “%(title)s” senilai %(worth)s seharusnya diputuskan %(role)s paling"
        " lambat %(day)s. Bila pemutusnya berhalangan, tunjuk Plh."
    ),
    frozenset({Role.APPROVER, Role.P3DN_TEAM, Role.ADMINISTRATOR}),
)
ANSWERS = {
    Action.APPROVE: _of_request(
        "approved",
        _("Permintaan saya disetujui"),
        _("%(by)s menyetujui permintaan %(number)s “%(title)s” senilai %(worth)s."),
        of_some=_(
            "%(by)s menyetujui %(lines)s dari %(all)s baris permintaan %(number)s “%(title)s”"
            " senilai %(worth)s."
        ),
    ),
    Action.RETURN: _of_request(
        "returned",
        _("Permintaan saya dikembalikan"),
        _("%(by)s mengembalikan permintaan %(number)s “%(title)s”: %(note)s"),
        of_some=_(
            "%(by)s mengembalikan %(lines)s dari %(all)s baris permintaan %(number)s"
            " “%(title)s”: %(note)s"
        ),
    ),
    Action.REJECT: _of_request(
        "rejected",
        _("Permintaan saya ditolak"),
        _("%(by)s menolak permintaan %(number)s “%(title)s”: %(note)s"),
        of_some=_(
            "%(by)s menolak %(lines)s dari %(all)s baris permintaan %(number)s"
            " “%(title)s”: %(note)s"
        ),
    ),
}
ASKED = _of_exemption(
    "asked",
    _("Pengecualian diminta"),
    _("%(by)s meminta rekomendasi untuk “%(what)s” (%(number)s) senilai %(worth)s."),
    frozenset({Role.P3DN_TEAM}),
)
DECIDED = {
    Exemption.State.GRANTED: _of_exemption(
        "granted",
        _("Pengecualian saya dikabulkan"),
        _("%(by)s mengabulkan pengecualian untuk “%(what)s” (%(number)s)."),
    ),
    Exemption.State.REFUSED: _of_exemption(
        "refused",
        _("Pengecualian saya ditolak"),
        _("%(by)s menolak pengecualian untuk “%(what)s” (%(number)s): %(note)s"),
    ),
}
EXPIRING = _of_exemption(
    "expiring",
    _("Pengecualian segera berakhir"),
    _(
        "Pengecualian %(decision)s untuk “%(what)s” (%(number)s) hanya berlaku sampai %(day)s."
        " Sesudah itu tidak mengecualikan apa pun."
    ),
)
STANDS_IN = Kind(
    "absence_stands_in",
    _("Saya menggantikan yang berhalangan"),
    _("%(who)s (%(role)s, %(agency)s) berhalangan %(first)s sampai %(last)s; Anda penggantinya."),
    "procurement:absence_detail",
    frozenset({Role.APPROVER, Role.P3DN_TEAM}),
)
UNCOVERED = Kind(
    "absence_uncovered",
    _("Pemutus berhalangan tanpa pengganti"),
    _(
        "%(who)s (%(role)s, %(agency)s) berhalangan %(first)s sampai %(last)s; mulai %(open)s belum ada"
        " penggantinya. Tunjuk Plt. atau Plh."
    ),
    "procurement:absence_detail",
    frozenset({Role.ADMINISTRATOR}),
)
UNSIGNED = _of_exemption(
    "unsigned",
    _("Surat persetujuan impor belum diunggah"),
    _(
        "Surat kepala daerah untuk persetujuan impor %(decision)s, “%(what)s” (%(number)s), belum"
        " diunggah, jadi persetujuannya belum dapat dipakai."
    ),
)
OF_REQUESTS = (WAITS, DUE, LATE, *ANSWERS.values())
KINDS = (*OF_REQUESTS, ASKED, *DECIDED.values(), EXPIRING, UNSIGNED, STANDS_IN, UNCOVERED)


def tell_step(
    request: PurchaseRequest,
    decision: Decision,
    *,
    by: User,
    moved: Sequence[RequestLine],
    lines: int,
) -> None:
    """Those who decide next hear that it waits for them, the requester what was decided.

    Of how many `lines` of the request it was is told where it was not all.

    What nobody needs to decide any more leaves the others' list. The request stands as after the step.
    """
    action = Action(decision.action)
    if action in CLOSING:
        drop_asked([line.pk for line in moved])
    facts = {
        "number": request.number,
        "title": request.title,
        "worth": str(sum(line.total for line in moved)),
        "note": decision.note,
    }
    if action == Action.ENDORSE or request.state != PurchaseRequest.State.SUBMITTED:
        settle_all(kinds=(WAITS, DUE, LATE), record=request.pk)
    if action in {Action.SUBMIT, Action.ENDORSE, Action.RECHECK}:
        notify(kind=WAITS, told=[Told(request.pk, deciders_of(request), facts)], by=by)
    elif action in ANSWERS:
        if len(moved) < lines:
            facts |= {LINES: str(len(moved)), "all": str(lines)}
        told = Told(request.pk, [request.requester_id], facts)
        notify(kind=ANSWERS[action], told=[told], by=by)


def drop_asked(lines: Sequence[int]) -> None:
    """Lines are bought no more, or were: what was asked for them waits for nobody now."""
    asked = Exemption.objects.filter(line__in=lines, state=Exemption.State.ASKED)
    settle_many(kind=ASKED, records=list(asked.values_list("pk", flat=True)))


def tell_asked(exemption: Exemption, *, by: User) -> None:
    """Everybody of the Tim P3DN who may decide it hears that it was asked for."""
    settle(kind=ASKED, record=exemption.pk)
    request = exemption.line.request
    team = Membership.objects.in_force_on(timezone.localdate()).filter(
        role=Role.P3DN_TEAM, agency__region=request.region_id
    )
    people = set(team.values_list("user", flat=True)) - involved(request)
    notify(kind=ASKED, told=[Told(exemption.pk, people, _facts(exemption))], by=by)


def tell_decided(exemption: Exemption, *, by: User) -> None:
    """Who asked for it, and whose request it is, hear what became of it."""
    settle(kind=ASKED, record=exemption.pk)
    people = {exemption.asked_by_id, exemption.line.request.requester_id}
    told = Told(exemption.pk, people, _facts(exemption))
    notify(kind=DECIDED[Exemption.State(exemption.state)], told=[told], by=by)


def _facts(exemption: Exemption) -> dict[str, str]:
    line = exemption.line
    return {
        "number": line.request.number,
        "what": line.description,
        "worth": str(line.total),
        "note": exemption.decision_note,
    }
