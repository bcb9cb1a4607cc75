"""What of budgets and official reports waits on a home: for the administrator, and for the Tim P3DN."""

from datetime import timedelta
from decimal import Decimal as D

import pytest
from django.test import Client
from django.utils import timezone

from p3dn.accounts.access.prepared import rows_for
from p3dn.accounts.models import Role
from p3dn.audit.editing.versions import version_of
from p3dn.ui.home import Row
from procurement.models import AgencyBudget
from reports.budgets.home import budgets_in_conflict
from reports.official.home import reports_waiting
from reports.official.mailing.home import deadlines, reports_prepared
from reports.official.mailing.recipients import add_deadline
from reports.official.periods import last_over
from reports.official.services import withdraw_report
from tests.procurement.home.test_homes import home, told
from tests.reports.official.acts import checked, prepared, signed
from tests.reports.scene import budgeted
from tests.support.cast import Cast, person

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate


def test_a_budget_two_sources_disagree_on_waits_for_the_administrator(
    cast: Cast, client: Client
) -> None:
    def waiting() -> list[Row]:
        rows = home(cast.administrator, client).rows
        return [row for row in rows if row.task.verb == "Selesaikan"]

    budgeted(cast)
    assert waiting() == []
    AgencyBudget.objects.update(procurement=D(900_000_000))
    AgencyBudget.objects.update(entered_at=timezone.now() - timedelta(days=5))
    (row,) = waiting()
    assert (row.task.name, row.age) == (cast.health.name, "5 hari")
    assert row.task.amount == D(100_000_000)
    assert "dokumen Rp1 miliar" in row.task.about and "berkas Rp900 juta" in row.task.about
    assert client.get(row.task.url).status_code == 200
    found = rows_for(budgets_in_conflict, cast.administrator, TODAY())
    assert found == list(budgets_in_conflict(cast.administrator, TODAY()))
    AgencyBudget.objects.update(is_withdrawn=True)
    assert waiting() == []


def test_a_report_waits_for_two_members_of_the_team(cast: Cast, client: Client) -> None:
    member = person("pemeriksa", cast.team.memberships.get().agency, Role.P3DN_TEAM)
    report = prepared(cast.administrator, cast.region)
    for one in (cast.team, member):
        (row,) = home(one, client).rows
        assert row.task.verb == "Periksa" and report.number in row.task.about
    report = checked(member, report)
    assert told(home(member, client)) == [], "nobody takes two of the steps"
    (row,) = home(cast.team, client).rows
    assert row.task.verb == "Tanda tangani"
    assert client.get(row.task.url).status_code == 200
    rows = rows_for(reports_waiting, cast.team, TODAY())
    assert rows == list(reports_waiting(cast.team, TODAY())) and rows
    signed(cast.team, report)
    assert told(home(cast.team, client)) == []


def _to_prepare(cast: Cast, client: Client) -> list[Row]:
    return [row for row in home(cast.administrator, client).rows if row.task.verb == "Susun"]


def test_a_report_waits_until_it_is_prepared(cast: Cast, client: Client) -> None:
    """Near its day, once that has passed, and again when what was prepared is withdrawn."""
    day = TODAY()
    period = last_over("quarter", day)
    late = (day - period.last).days
    deadline = add_deadline(
        by=cast.administrator, region=cast.region, kind="p3dn", period_kind="quarter",
        days=late, ahead=5,
    )  # fmt: skip
    (row,) = _to_prepare(cast, client)
    assert period.name in row.task.about and row.task.due == day and row.late == 0
    page = client.get(row.task.url)
    assert page.status_code == 200 and period.name in page.content.decode()

    type(deadline).objects.update(days=late - 1)
    (row,) = _to_prepare(cast, client)
    assert row.late == 1 and "sudah lewat" in row.task.about
    for build in (deadlines, reports_prepared):
        assert rows_for(build, cast.administrator, day) == list(build(cast.administrator, day))
    assert told(home(cast.team, client)) == []

    report = prepared(cast.administrator, cast.region, period=period)
    assert _to_prepare(cast, client) == []
    withdraw_report(by=cast.team, report=report, seen=version_of(report), reason="Salah periode")
    assert len(_to_prepare(cast, client)) == 1
    type(deadline).objects.update(is_active=False)
    assert _to_prepare(cast, client) == []
