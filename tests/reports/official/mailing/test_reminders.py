"""Administrators are reminded of a report ahead of its day and once more afterwards, until it is there."""

from datetime import date

import pytest

from p3dn.accounts.models import Agency, User
from p3dn.audit.editing.versions import version_of
from reports.models import OfficialReport, ReportDeadline, ReportLetter
from reports.official.mailing.recipients import add_deadline, change_deadline
from reports.official.mailing.reminders import before, due_day, remind
from reports.official.periods import Period
from reports.official.services import withdraw_report
from reports.tasks import send_report_letters
from tests.reports.official.acts import prepared
from tests.support.cast import Cast
from tests.support.processes.smtp import MailServer

pytestmark = pytest.mark.django_db


@pytest.fixture
def deadline(cast: Cast) -> ReportDeadline:
    """The quarterly report, ten days after the quarter, told of five days before."""
    return add_deadline(
        by=cast.administrator, region=cast.region, kind="p3dn", period_kind="quarter", days=10, ahead=5
    )  # fmt: skip


@pytest.mark.parametrize(
    ("day", "letters"),
    [
        (date(2026, 10, 4), 0),
        (date(2026, 10, 5), 1),
        (date(2026, 10, 10), 1),
        (date(2026, 10, 11), 1),
        (date(2026, 10, 24), 1),
        (date(2026, 10, 25), 0),
        (date(2026, 12, 31), 0),
    ],
)
def test_on_which_days(cast: Cast, deadline: ReportDeadline, day: date, letters: int) -> None:
    assert due_day(deadline, Period("quarter", 2026, 3)) == date(2026, 10, 10)
    assert remind(day) == letters
    assert remind(day) == 0, "each once"


def test_ahead_and_afterwards_by_real_mail(
    cast: Cast, deadline: ReportDeadline, server: MailServer
) -> None:
    for day in range(1, 32):
        remind(date(2026, 10, day))
    assert send_report_letters() == 2
    first, second = server.to(cast.administrator.email)
    assert "Triwulan III 2026, paling lambat 10 Oktober 2026" in first["Subject"]
    assert "sudah lewat" in second["Subject"] and "/laporan/resmi/susun/" in second.get_content()
    assert {letter.state for letter in ReportLetter.objects.all()} == {"sent"}


def test_a_report_that_is_there_is_not_asked_for(
    cast: Cast, chair: User, deadline: ReportDeadline
) -> None:
    report = prepared(cast.administrator, cast.region)
    assert remind(date(2026, 10, 8)) == 0
    withdraw_report(by=chair, report=report, seen=version_of(report), reason="salah")
    assert remind(date(2026, 10, 8)) == 1
    assert OfficialReport.objects.count() == 1


def test_others_and_what_is_switched_off_are_left_alone(
    cast: Cast, deadline: ReportDeadline
) -> None:
    assert Agency.objects.filter(region=cast.region).exists()
    change_deadline(
        by=cast.administrator, deadline=deadline, seen=version_of(deadline), days=10, ahead=5,
        is_active=False,
    )  # fmt: skip
    assert remind(date(2026, 10, 8)) == 0


def test_a_long_deadline_reaches_over_the_next_period(cast: Cast) -> None:
    add_deadline(
        by=cast.administrator, region=cast.region, kind="p3dn", period_kind="month", days=45, ahead=3
    )  # fmt: skip
    assert remind(date(2026, 11, 13)) == 1  # September: 14 November; October is not near yet
    assert "September 2026" in ReportLetter.objects.get().about


@pytest.mark.parametrize(
    ("period", "earlier"),
    [
        (Period("month", 2026, 1), Period("month", 2025, 12)),
        (Period("quarter", 2026, 2), Period("quarter", 2026, 1)),
        (Period("year", 2026, 1), Period("year", 2025, 1)),
    ],
)
def test_the_period_before(period: Period, earlier: Period) -> None:
    assert before(period) == earlier
