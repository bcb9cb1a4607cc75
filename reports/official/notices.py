"""What people are told about official reports, in the transaction of the step itself."""

from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access.roles import Role
from p3dn.accounts.models import Membership, User
from p3dn.accounts.notices.kinds import Kind
from p3dn.accounts.notices.services import Told, notify, settle
from reports.models import OfficialReport

State = OfficialReport.State
PAGE = "reports:official_detail"
WAITS = Kind(
    "official_waits",
    _("Laporan resmi menunggu saya"),
    _("%(by)s meneruskan laporan resmi %(number)s untuk diperiksa atau ditandatangani."),
    PAGE,
    frozenset({Role.P3DN_TEAM}),
)
SIGNED = Kind(
    "official_signed",
    _("Laporan resmi saya ditandatangani"),
    _("%(by)s menandatangani laporan resmi %(number)s."),
    PAGE,
    frozenset({Role.ADMINISTRATOR}),
)
WITHDRAWN = Kind(
    "official_withdrawn",
    _("Laporan resmi saya ditarik"),
    _("%(by)s menarik laporan resmi %(number)s: %(note)s"),
    PAGE,
    frozenset({Role.ADMINISTRATOR}),
)
KINDS = (WAITS, SIGNED, WITHDRAWN)


def tell_step(report: OfficialReport, *, by: User) -> None:
    """Members of the team who may take the next step hear that it waits; the preparer how it ends."""
    settle(kind=WAITS, record=report.pk)
    facts = {"number": report.number, "note": report.reason}
    if report.state in (State.PREPARED, State.CHECKED):
        notify(kind=WAITS, told=[Told(report.pk, _team(report), facts)], by=by)
    else:
        kind = SIGNED if report.state == State.SIGNED else WITHDRAWN
        notify(kind=kind, told=[Told(report.pk, [report.prepared_by_id], facts)], by=by)


def _team(report: OfficialReport) -> set[int]:
    members = Membership.objects.in_force_on(timezone.localdate()).filter(
        role=Role.P3DN_TEAM, agency__region=report.region_id
    )
    taken = {report.prepared_by_id, report.checked_by_id}
    return {user for user in members.values_list("user", flat=True) if user not in taken}
