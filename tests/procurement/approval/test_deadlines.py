"""Days to decide: counted in days of work, shown, told once on the day and once when it is over."""

from datetime import date, timedelta
from decimal import Decimal as D
from unittest import mock

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from p3dn.accounts.holidays import load_holidays
from p3dn.accounts.models import Holiday, HolidayDecree, Notice, Role
from p3dn.regulation.certificates.suspension import last_day
from p3dn.regulation.dated.working_days import WEEKENDS, Calendar
from procurement.approval.deadlines import remind_deciders
from procurement.approval.routes.services import RouteInput, StepInput, add_route
from procurement.models import PurchaseRequest
from procurement.shared.deciding.deadlines import days_late, left_in_words
from procurement.tasks import tell_deadlines
from tests.factories.procurement import member
from tests.procurement import acts
from tests.procurement.scenes import laptop, submitted, with_line
from tests.support.cast import Cast

DAY = timedelta(days=1)
FRIDAY = date(2026, 11, 20)


class TestDays:
    """Monday to Friday."""

    @pytest.mark.parametrize(
        ("day", "days", "last"),
        [
            (FRIDAY, 1, date(2026, 11, 23)),
            (FRIDAY, 5, date(2026, 11, 27)),
            (FRIDAY + DAY, 1, date(2026, 11, 23)),
            (FRIDAY - DAY, 1, FRIDAY),
        ],
    )
    def test_after(self, day: date, days: int, last: date) -> None:
        assert WEEKENDS.after(day, days) == last
        assert WEEKENDS.between(day, last) == days

    def test_between_is_what_counting_gives(self) -> None:
        off = (FRIDAY + 3 * DAY, FRIDAY + 11 * DAY)
        for start in range(7):
            first = FRIDAY + start * DAY
            for length in range(-3, 40):
                last = first + length * DAY
                days = (first + n * DAY for n in range(1, length + 1))
                counted = sum(day.weekday() < 5 and day not in off for day in days)
                assert Calendar(off).between(first, last) == counted

    @pytest.mark.parametrize(
        ("day", "words", "late"),
        [
            (FRIDAY - 2 * DAY, "tinggal 2 hari", 0),
            (FRIDAY, "hari terakhir", 0),
            (FRIDAY + DAY, "terlambat 1 hari", 1),
            (FRIDAY + 3 * DAY, "terlambat 1 hari", 1),
            (FRIDAY + 4 * DAY, "terlambat 2 hari", 2),
        ],
    )
    def test_in_words(self, day: date, words: str, late: int) -> None:
        found = left_in_words(FRIDAY, day, WEEKENDS), days_late(FRIDAY, day, WEEKENDS)
        assert found == (words, late)

    def test_holidays_and_joint_leave_are_no_days_of_work(self) -> None:
        christmas = Calendar((date(2026, 12, 24), date(2026, 12, 25)), frozenset({2026}))
        assert christmas.after(date(2026, 12, 23), 1) == date(2026, 12, 28)
        assert left_in_words(date(2026, 12, 28), date(2026, 12, 23), christmas) == "tinggal 1 hari"
        assert christmas.unrecorded(date(2026, 12, 28), date(2027, 1, 4)) == (2027,)
        assert last_day(date(2026, 12, 21), christmas) == date(2026, 12, 30)
        assert last_day(date(2026, 12, 21)) == date(2026, 12, 28)


def route(cast: Cast, *days: int | None) -> None:
    """Two steps, each with its days."""
    roles = (Role.APPROVER.value, Role.P3DN_TEAM.value)
    steps = [StepInput(role, days=count) for role, count in zip(roles, days, strict=True)]
    add_route(
        by=cast.administrator,
        region=cast.region,
        says=RouteInput(steps=steps, valid_from=timezone.localdate(), agency=cast.health),
    )


def told(kind: str) -> set[str]:
    return {one.person.full_name for one in Notice.objects.filter(kind=f"request_{kind}")}


@pytest.mark.django_db
class TestRequests:
    """The last day follows the turn."""

    def test_of_each_step_its_own(self, cast: Cast) -> None:
        route(cast, 2, 4)
        request = submitted(cast, laptop())
        today = timezone.localdate()
        assert request.decide_by == WEEKENDS.after(today, 2)
        acts.approve_request(by=cast.approver, request=request)
        request.refresh_from_db()
        assert request.decide_by == WEEKENDS.after(today, 4)
        acts.approve_request(by=cast.team, request=request)
        request.refresh_from_db()
        assert (request.state, request.decide_by) == ("approved", None)

    def test_recorded_holidays_move_it_and_years_without_any_are_named(
        self, cast: Cast, client: Client
    ) -> None:
        today = timezone.localdate()
        last = WEEKENDS.after(today, 2)
        decree = HolidayDecree.objects.create(
            year=last.year, number="SKB 1", signed_on=today, source="Uji"
        )
        day = Holiday.objects.create(decree=decree, day=last, name="Libur", kind="joint")
        route(cast, 2, 4)
        request = submitted(cast, laptop())
        assert request.decide_by == WEEKENDS.after(today, 3)
        client.force_login(cast.administrator)
        listed = client.get(reverse("people:holiday_list")).content.decode()
        assert "SKB 1" in listed and "belum dicatat" in listed  # the year after has none
        page = reverse("procurement:request_detail", args=[request.pk])
        if request.decide_by.year == last.year == today.year:
            assert "belum dicatat" not in client.get(page).content.decode()
        Holiday.objects.filter(pk=day.pk).update(taken_back_by=decree)
        assert submitted(cast, laptop()).decide_by == last
        Holiday.objects.all().delete()
        assert f"Hari libur {last.year}" in client.get(page).content.decode()

    def test_those_that_come_with_the_project_are_loaded_once(self) -> None:
        """17 holidays and 8 days of joint leave, as the decree of 19 September 2025 has them."""
        assert (load_holidays(), load_holidays()) == (25, 0)
        assert Holiday.objects.filter(kind="joint", decree__year=2026).count() == 8

    def test_a_step_without_days_has_none(self, cast: Cast) -> None:
        route(cast, 2, None)
        request = submitted(cast, laptop())
        acts.approve_request(by=cast.approver, request=request)
        request.refresh_from_db()
        assert request.decide_by is None

    def test_deciding_some_lines_does_not_give_more_time(self, cast: Cast) -> None:
        route(cast, 2, 4)
        request = submitted(cast, laptop())
        before = timezone.localdate() - 5 * DAY
        PurchaseRequest.objects.filter(pk=request.pk).update(decide_by=before)
        with_line(request, laptop(), state="submitted")
        first = request.lines.order_by("position").first()
        acts.approve_request(by=cast.approver, request=request, only=[first.pk])
        request.refresh_from_db()
        assert (request.awaited_role, request.decide_by) == (Role.APPROVER, before)

    def test_home_and_list_say_how_long_there_is(self, cast: Cast, client: Client) -> None:
        route(cast, 2, 4)
        request = submitted(cast, laptop())
        client.force_login(cast.approver)
        pages = ("/", reverse("procurement:request_list"))
        for page in pages:
            assert "tinggal 2 hari" in client.get(page).content.decode(), page
        last = timezone.localdate() - 7 * DAY
        PurchaseRequest.objects.filter(pk=request.pk).update(decide_by=last)
        for page in pages:
            assert "terlambat 5 hari" in " ".join(client.get(page).content.decode().split()), page


@pytest.mark.django_db
class TestReminding:
    """On the day, and once when it is over; then the administrators know too."""

    @pytest.fixture
    def due(self, cast: Cast) -> PurchaseRequest:
        route(cast, 1, 1)
        request = submitted(cast, laptop())
        Notice.objects.all().delete()
        return request

    def test_on_the_day_those_who_decide(self, cast: Cast, due: PurchaseRequest) -> None:
        substitute = member(cast.health, Role.APPROVER.value, on_behalf_of=cast.approver)
        assert remind_deciders(due.decide_by - DAY) == 0
        assert remind_deciders(due.decide_by) == 1
        assert told("due") == {cast.approver.full_name, substitute.full_name}
        assert remind_deciders(due.decide_by) == 0
        assert Notice.objects.count() == 2

    def test_over_it_the_administrators_too_once(self, cast: Cast, due: PurchaseRequest) -> None:
        for later in (1, 2, 3):
            remind_deciders(due.decide_by + later * DAY)
        assert told("late") == {cast.approver.full_name, cast.administrator.full_name}
        assert Notice.objects.count() == 2

    def test_who_wrote_it_is_not_asked_to_decide(self, cast: Cast, due: PurchaseRequest) -> None:
        member(cast.health, Role.APPROVER.value, user=cast.requester)
        remind_deciders(due.decide_by)
        assert cast.requester.full_name not in told("due")

    def test_the_next_step_has_a_day_of_its_own(self, cast: Cast, due: PurchaseRequest) -> None:
        remind_deciders(due.decide_by + DAY)
        acts.approve_request(by=cast.approver, request=due)
        unread = Notice.objects.unread().filter(kind__in=("request_due", "request_late"))
        assert not unread.exists(), "nothing is left to do of the first"
        due.refresh_from_db()
        PurchaseRequest.objects.filter(pk=due.pk).update(decide_by=due.decide_by + 5 * DAY)
        assert remind_deciders(due.decide_by + 6 * DAY) == 1
        assert cast.team.full_name in told("late")

    def test_the_clock_starts_it(self, due: PurchaseRequest) -> None:
        later = timezone.now() + 4 * DAY
        with mock.patch.object(timezone, "now", lambda: later):
            assert tell_deadlines() == 1

    def test_for_three_and_for_thirty_it_asks_the_same(self, cast: Cast) -> None:
        route(cast, 1, 1)
        counts = []
        for many in (3, 12):
            for _number in range(many):
                request = submitted(cast, laptop(), quantity=D(1))
            with CaptureQueriesContext(connection) as asked:
                assert remind_deciders(request.decide_by) == many
            counts.append(len(asked))
        assert counts[0] == counts[1]
