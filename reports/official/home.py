"""Official reports that wait for a member of the Tim P3DN: to be checked, and to be signed."""

from collections.abc import Iterator
from datetime import date

from django.db.models import Case, F, Q, When
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from p3dn.accounts.access.prepared import Rows, rows_for
from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import User
from p3dn.ui.home import Task, Work, day_of, firsts
from reports.models import OfficialReport, ReportKind
from reports.official.filters import OfficialReportFilter
from reports.official.rights import DECIDERS

State = OfficialReport.State
TURNS = (
    (State.PREPARED, gettext_lazy("Laporan resmi menunggu pemeriksaan"), gettext_lazy("Periksa")),
    (
        State.CHECKED,
        gettext_lazy("Laporan resmi menunggu tanda tangan"),
        gettext_lazy("Tanda tangani"),
    ),
)


def reports_waiting(user: User, day: date) -> Rows:
    """Reports this person may check or sign (`may_check`, `may_sign`), the oldest of each state first."""
    rows = OfficialReport.objects.filter(region__in=access_of(user).region_ids(DECIDERS))
    others = ~Q(prepared_by=user.pk)
    to_check = Q(state=State.PREPARED) & others
    to_sign = Q(state=State.CHECKED) & others & ~Q(checked_by=user.pk)
    moment = Case(When(state=State.CHECKED, then=F("checked_at")), default=F("prepared_at"))
    rows = rows.filter(to_check | to_sign).annotate(since=moment)
    columns = ("pk", "kind", "number", "state", "since")
    return firsts(rows, since="since", day=day, by="state").values_list(*columns)


def of_team(user: User, day: date) -> Iterator[Work]:
    """One query."""
    found = rows_for(reports_waiting, user, day)
    for state, label, verb in TURNS:
        yield Work(
            str(label),
            reverse("reports:official_list", query=OfficialReportFilter.asked(state=state)),
            None,
            [
                Task(
                    name=str(ReportKind(kind).label),
                    about=_("Laporan resmi %s") % number,
                    verb=str(verb),
                    url=reverse("reports:official_detail", args=[pk]),
                    since=day_of(at),
                )
                for pk, kind, number, its, at in found
                if its == state
            ],
        )
