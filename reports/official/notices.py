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
    _("Laporan resmi ditandatangani"),
    _("%(by)s menandatangani laporan resmi %(number)s."),
    PAGE,
    frozenset({Role.ADMINISTRATOR, Role.AUDITOR}),
)
WITHDRAWN = Kind(
    "official_withdrawn",
    _("Laporan resmi saya ditarik"),
    _("%(by)s menarik laporan resmi %(number)s: %(note)s"),
    PAGE,
    frozenset({Role.ADMINISTRATOR}),
)
LETTER_FAILED = Kind(
    "official_letter_failed",
    _("Surel laporan resmi gagal dikirim"),
    _("Surel laporan ke %(address)s tidak terkirim. Jawaban server surel: %(note)s"),
    "reports:mail_letter",
    frozenset({Role.ADMINISTRATOR}),
)
KINDS = (WAITS, SIGNED, WITHDRAWN, LETTER_FAILED)


def tell_step(report: OfficialReport, *, by: User) -> None:
    """Members of the team who may take the next step hear that it waits; the preparer how it ends.

    Auditors hear of what was signed.
    """
    settle(kind=WAITS, record=report.pk)
    facts = {"number": report.number, "note": report.reason}
    if report.state in (State.PREPARED, State.CHECKED):
        team = _holders(report, Role.P3DN_TEAM) - {report.prepared_by_id, report.checked_by_id}
        notify(kind=WAITS, told=[Told(report.pk, team, facts)], by=by)
    elif report.state == State.SIGNED:
        people = _holders(report, Role.AUDITOR) | {report.prepared_by_id}
        notify(kind=SIGNED, told=[Told(report.pk, people, facts)], by=by)
    else:
        notify(kind=WITHDRAWN, told=[Told(report.pk, [report.prepared_by_id], facts)], by=by)


def _holders(report: OfficialReport, role: Role) -> set[int | None]:
    """Who holds a role in the report's region today."""
    members = Membership.objects.in_force_on(timezone.localdate()).filter(
        role=role, agency__region=report.region_id
    )
    return set(members.values_list("user", flat=True))
