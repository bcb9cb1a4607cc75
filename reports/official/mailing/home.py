"""Reports that an administrator is reminded of and that are not prepared yet."""

from collections.abc import Iterator
from datetime import date

from django.urls import reverse
from django.utils.translation import gettext as _

from p3dn.accounts.access.prepared import Rows, rows_for
from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import User
from p3dn.ui.home import Task, Work
from p3dn.ui.lists.parameters import asked
from reports.models import OfficialReport, ReportDeadline, ReportKind
from reports.official.forms import Scope
from reports.official.periods import Period

from .reminders import missing

DEADLINE = ("region", "kind", "period_kind", "days", "ahead")
PREPARED = ("region", "kind", "period_kind", "year", "part")

Key = tuple[int, str, str, int, int]
"""Region, kind, kind of period, year and part of a report."""


def of_administrator(user: User, day: date) -> Iterator[Work]:
    """One query, two where a report is due. A letter that did not arrive is told by a notice."""
    yield Work(
        _("Laporan resmi yang harus disusun"),
        reverse("reports:official_list"),
        None,
        _to_prepare(user, day),
    )


def deadlines(user: User, day: date) -> Rows:
    """The deadlines that the regions one administers are reminded of."""
    rows = ReportDeadline.objects.filter(region__in=_administered(user), is_active=True)
    return rows.order_by("pk").values_list(*DEADLINE)


def reports_prepared(user: User, day: date) -> Rows:
    """Reports of this year and the last that were prepared and not withdrawn."""
    rows = OfficialReport.objects.live().filter(region__in=_administered(user))
    return rows.filter(year__gte=day.year - 1).order_by().values_list(*PREPARED)


def _administered(user: User) -> frozenset[int]:
    return access_of(user).region_ids({Role.ADMINISTRATOR})


def _to_prepare(user: User, day: date) -> list[Task]:
    """Each report that is near its day or has just passed it, and is not there."""
    wanted = [
        (of, period, due, said)
        for of in map(_deadline, rows_for(deadlines, user, day))
        for period, due, said in missing(of, day)
    ]
    there = set(rows_for(reports_prepared, user, day)) if wanted else set()
    return [
        Task(
            name=str(ReportKind(of.kind).label),
            about=said,
            verb=_("Susun"),
            url=_page(of, period),
            since=period.last,
            due=due,
        )
        for of, period, due, said in wanted
        if _key(of, period) not in there
    ]


def _deadline(row: tuple[int, str, str, int, int]) -> ReportDeadline:
    region, kind, period_kind, days, ahead = row
    return ReportDeadline(
        region_id=region, kind=kind, period_kind=period_kind, days=days, ahead=ahead
    )


def _key(of: ReportDeadline, period: Period) -> Key:
    return of.region_id, of.kind, period.kind, period.year, period.part


def _page(of: ReportDeadline, period: Period) -> str:
    """The page that prepares it, filled in."""
    chosen = asked(
        region=of.region_id,
        kind=of.kind,
        year=period.year,
        period=f"{period.kind}-{period.part}",
        scope=Scope.ALONE,
    )
    return reverse("reports:official_make", query=chosen)
