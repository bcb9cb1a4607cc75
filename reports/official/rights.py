"""Who may take which step of an official report: one rule for page and service.

An administrator, who knows the data, prepares. The Tim P3DN, whose report it is, checks and signs, two of
its members: neither can change a figure. Nobody takes two of the three steps.
"""

from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import User
from reports.models import OfficialReport

PREPARERS, DECIDERS = frozenset({Role.ADMINISTRATOR}), frozenset({Role.P3DN_TEAM})
State = OfficialReport.State


def may_prepare(user: User, region_id: int) -> bool:
    """True for administrators of the region."""
    return region_id in access_of(user).region_ids(PREPARERS)


def may_check(user: User, report: OfficialReport) -> bool:
    """True for the region's Tim P3DN, of what others prepared."""
    return (
        report.state == State.PREPARED
        and _decides(user, report)
        and user.pk != report.prepared_by_id
    )


def may_sign(user: User, report: OfficialReport) -> bool:
    """True for members of the region's Tim P3DN who neither prepared nor checked it."""
    others = user.pk not in (report.prepared_by_id, report.checked_by_id)
    return report.state == State.CHECKED and others and _decides(user, report)


def may_withdraw(user: User, report: OfficialReport) -> bool:
    """True for the Tim P3DN; until it is signed also for administrators."""
    if not report.is_live:
        return False
    prepares = report.state != State.SIGNED and may_prepare(user, report.region_id)
    return prepares or _decides(user, report)


def _decides(user: User, report: OfficialReport) -> bool:
    return report.region_id in access_of(user).region_ids(DECIDERS)
