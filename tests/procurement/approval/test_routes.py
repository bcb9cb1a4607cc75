"""Routes kept by the region's administrator: written, corrected, followed, refused; who would decide."""

from datetime import timedelta
from decimal import Decimal as D

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import DatabaseError, connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from p3dn.accounts.models import Membership, Role
from p3dn.audit.editing.versions import version_of
from procurement.approval.routes.reads import who_decides
from procurement.approval.routes.services import (
    RouteInput,
    StepInput,
    add_route,
    change_route,
)
from procurement.models import ApprovalRoute, PurchaseRequest
from procurement.shared.deciding.routes import Case, roles_of
from tests.factories.procurement import member
from tests.procurement import acts
from tests.procurement.exemption.test_dispensations import ASKED, weak_line
from tests.procurement.scenes import laptop, submitted
from tests.support.cast import SINCE, Cast
from tests.support.forms import send

pytestmark = pytest.mark.django_db
APPROVER, TEAM = Role.APPROVER.value, Role.P3DN_TEAM.value
DAY = timedelta(days=1)
MILLION = D(1_000_000)


def says(*steps: StepInput, **more) -> RouteInput:
    """What a route says, from today on unless said otherwise."""
    more.setdefault("valid_from", timezone.localdate())
    return RouteInput(steps=steps or (StepInput(APPROVER),), **more)


def add(cast: Cast, *steps: StepInput, **more) -> ApprovalRoute:
    return add_route(by=cast.administrator, region=cast.region, says=says(*steps, **more))


def change(cast: Cast, route: ApprovalRoute, *steps: StepInput, **more) -> ApprovalRoute:
    return change_route(
        by=cast.administrator, route=route, seen=version_of(route), says=says(*steps, **more)
    )


class TestKeeping:
    """Who writes a route, and what is refused."""

    @pytest.mark.parametrize("who", ["approver", "team", "auditor", "stranger", "requester"])
    def test_only_the_regions_administrator(self, cast: Cast, who: str) -> None:
        with pytest.raises(PermissionDenied):
            add_route(by=getattr(cast, who), region=cast.region, says=says(agency=cast.health))
        route = add(cast, agency=cast.health)
        with pytest.raises(PermissionDenied):
            change_route(by=getattr(cast, who), route=route, seen=version_of(route), says=says())

    def test_what_reaches_nobody_names_agency_role_and_remedy(self, cast: Cast) -> None:
        with pytest.raises(ValidationError) as refused:
            add(cast, agency=cast.industry)
        (said,) = refused.value.messages
        for part in ("Dinas Perindustrian", "PA / KPA", "Beri peran itu"):
            assert part in said
        Membership.objects.filter(role=TEAM, user=cast.team).delete()
        with pytest.raises(ValidationError, match="Tim P3DN di: daerah ini"):
            add(cast, StepInput(TEAM), agency=cast.health)

    def test_of_the_whole_region_every_agency_that_files_counts(self, cast: Cast) -> None:
        with pytest.raises(ValidationError, match="Dinas Pendidikan") as refused:
            add(cast)
        assert "Dinas Kesehatan" not in str(refused.value)
        member(cast.other_requester.memberships.get().agency, APPROVER)
        assert add(cast).pk

    def test_two_steps_of_a_role_need_two_people(self, cast: Cast) -> None:
        twice = (StepInput(APPROVER), StepInput(APPROVER))
        with pytest.raises(ValidationError, match="memerlukan 2 orang"):
            add(cast, *twice, agency=cast.health)
        member(cast.health, APPROVER)
        assert add(cast, *twice, agency=cast.health).steps.count() == 2

    @pytest.mark.parametrize("ended", ["role", "account"])
    def test_who_left_is_reached_no_more(self, cast: Cast, ended: str) -> None:
        if ended == "role":
            cast.approver.memberships.update(valid_to=timezone.localdate() - DAY)
        else:
            type(cast.approver).objects.filter(pk=cast.approver.pk).update(is_active=False)
        with pytest.raises(ValidationError, match="tidak sampai kepada siapa pun"):
            add(cast, agency=cast.health)

    def test_a_step_for_every_worth_is_wanted(self, cast: Cast) -> None:
        late = StepInput(APPROVER, amount_from=5 * MILLION)
        with pytest.raises(ValidationError, match="tidak akan diputuskan siapa pun"):
            add(cast, late, agency=cast.health, amount_from=4 * MILLION)
        assert add(cast, late, agency=cast.health, amount_from=5 * MILLION)

    def test_an_agency_of_another_region_is_refused(self, cast: Cast) -> None:
        with pytest.raises(ValidationError, match="bukan milik"):
            add(cast, agency=cast.elsewhere)


class TestTaken:
    """What a request was submitted under stays as it was."""

    def test_untaken_it_is_corrected_in_place(self, cast: Cast) -> None:
        route = add(cast, agency=cast.health)
        now = change(cast, route, StepInput(TEAM), agency=cast.health, amount_from=MILLION)
        assert (now.pk, now.amount_from) == (route.pk, MILLION)
        assert [step.role for step in now.steps.all()] == [TEAM]

    def test_taken_it_is_followed_from_a_later_day(self, cast: Cast) -> None:
        route = add(cast, agency=cast.health)
        request = submitted(cast, laptop())
        assert request.route == route
        with pytest.raises(ValidationError, match="sudah dipakai 1 permintaan"):
            change(cast, route, StepInput(TEAM), agency=cast.health)
        tomorrow = timezone.localdate() + DAY
        later = change(cast, route, StepInput(TEAM), agency=cast.health, valid_from=tomorrow)
        route.refresh_from_db()
        assert (later.pk != route.pk, route.valid_until) == (True, tomorrow - DAY)
        request.refresh_from_db()
        assert (request.route, roles_of(request)) == (route, (APPROVER,))

    def test_taken_it_may_end(self, cast: Cast) -> None:
        route = add(cast, agency=cast.health)
        submitted(cast, laptop())
        today = timezone.localdate()
        ended = change(cast, route, agency=cast.health, valid_until=today)
        assert (ended.pk, ended.valid_until) == (route.pk, today)

    def test_the_database_keeps_it_too(self, cast: Cast) -> None:
        route = add(cast, agency=cast.health)
        submitted(cast, laptop())
        for deed in (
            lambda: ApprovalRoute.objects.update(amount_from=1),
            lambda: route.steps.update(role=TEAM),
            lambda: route.steps.all().delete(),
            lambda: route.steps.create(order=2, role=TEAM),
        ):
            with pytest.raises(DatabaseError, match="kept once"), transaction.atomic():
                deed()

    def test_a_step_from_a_worth_on_is_asked_for_from_there(self, cast: Cast) -> None:
        add(cast, StepInput(APPROVER), StepInput(TEAM, 20 * MILLION), agency=cast.health)
        cheap = submitted(cast, laptop(), quantity=D(1), unit_price=10 * MILLION)
        dear = submitted(cast, laptop(), quantity=D(2), unit_price=10 * MILLION)
        assert (roles_of(cheap), roles_of(dear)) == ((APPROVER,), (APPROVER, TEAM))
        acts.approve_request(by=cast.approver, request=cheap)
        acts.approve_request(by=cast.approver, request=dear)
        cheap.refresh_from_db()
        dear.refresh_from_db()
        assert (cheap.state, dear.state, dear.awaited_role) == ("approved", "submitted", TEAM)

    def test_a_verdict_takes_the_route_made_for_it(self, cast: Cast) -> None:
        add(cast, agency=cast.health, amount_from=MILLION)
        meant = add(
            cast, StepInput(TEAM), agency=cast.health, amount_from=MILLION, verdict="exempted"
        )
        complying = submitted(cast, laptop())
        line = weak_line(cast)
        made = line.request
        asked = acts.ask_exemption(by=cast.requester, line=line, **ASKED)
        acts.grant_exemption(by=cast.team, exemption=asked)
        acts.submit_request(by=cast.requester, request=made)
        made.refresh_from_db()
        assert {one.verdict for one in line.assessments.filter(occasion="submit")} == {"exempted"}
        assert (made.route, complying.route != meant) == (meant, True)


class TestTeam:
    """A step of the Tim P3DN is found and taken by the Tim P3DN."""

    @pytest.fixture
    def waiting(self, cast: Cast) -> PurchaseRequest:
        add(cast, StepInput(TEAM), StepInput(APPROVER), agency=cast.health)
        return submitted(cast, laptop())

    def test_it_stands_on_their_home_and_their_decision_counts(
        self, cast: Cast, waiting: PurchaseRequest, client: Client
    ) -> None:
        client.force_login(cast.team)
        assert waiting.title in client.get("/").content.decode()
        page = client.get(reverse("procurement:request_detail", args=[waiting.pk]))
        assert "Keputusan Anda" in page.content.decode()
        answer = client.post(
            reverse("procurement:request_decide", args=[waiting.pk]),
            {"action": "approve", "versi": version_of(waiting)},
        )
        assert answer.status_code == 302
        waiting.refresh_from_db()
        assert (waiting.state, waiting.awaited_role) == ("submitted", APPROVER)
        assert waiting.decisions.last().actor == cast.team
        assert waiting.title not in client.get("/").content.decode()

    def test_nobody_else_takes_it(self, cast: Cast, waiting: PurchaseRequest) -> None:
        client = Client()
        for who in (cast.approver, cast.stranger, cast.requester, cast.auditor):
            client.force_login(who)
            answer = client.post(
                reverse("procurement:request_decide", args=[waiting.pk]),
                {"action": "approve", "versi": version_of(waiting)},
            )
            assert answer.status_code == 404


class TestWho:
    """The simulator says what submission does."""

    def test_steps_people_substitutes_and_why(self, cast: Cast) -> None:
        route = add(cast, StepInput(APPROVER), StepInput(TEAM, 10 * MILLION), agency=cast.health)
        substitute = member(cast.health, APPROVER)
        substitute.memberships.update(on_behalf_of=cast.approver)
        case = Case(cast.region.pk, cast.health.pk, 10 * MILLION)
        answer = who_decides(case, timezone.localdate())
        assert answer.route == route
        first, second = answer.turns
        assert [one.name for one in first.people] == [str(cast.approver)]
        assert [(one.name, one.on_behalf_of) for one in first.substitutes] == [
            (str(substitute), str(cast.approver))
        ]
        assert [one.name for one in second.people] == [str(cast.team)]
        assert answer.why == ["Milik perangkat daerah ini sendiri."]
        cheaper = who_decides(Case(cast.region.pk, cast.health.pk, MILLION), timezone.localdate())
        assert len(cheaper.turns) == 1
        before = who_decides(case, SINCE)
        assert before.route is None or before.route.region is None, "that of all regions, if any"
        assert len(before.turns) == 1

    def test_it_takes_the_route_that_submission_takes(self, cast: Cast) -> None:
        add(cast, agency=cast.health)
        dear = add(cast, StepInput(TEAM), agency=cast.health, amount_from=15 * MILLION)
        for quantity in (1, 2):
            request = submitted(cast, laptop(), quantity=D(quantity), unit_price=10 * MILLION)
            case = Case(cast.region.pk, cast.health.pk, request.routed_worth)
            assert who_decides(case, timezone.localdate()).route == request.route
        assert request.route == dear

    def test_the_page_names_them_or_says_that_there_is_nobody(
        self, cast: Cast, client: Client
    ) -> None:
        client.force_login(cast.administrator)
        address = reverse("procurement:route_who")
        asked = {"perangkat_daerah": cast.health.pk, "nilai": "5 juta", "tanggal": "2026-11-26"}
        page = client.get(address, asked).content.decode()
        assert str(cast.approver) in page
        assert "Mengapa alur ini" in page
        page = client.get(address, asked | {"perangkat_daerah": cast.industry.pk}).content.decode()
        assert "Belum ada yang berperan ini" in page


class TestPages:
    """The list, the form and what they refuse."""

    def test_a_route_of_all_regions_counts_the_requests_one_may_read(
        self, cast: Cast, client: Client
    ) -> None:
        everywhere = ApprovalRoute.objects.get(region=None)
        request = submitted(cast, laptop())
        PurchaseRequest.objects.filter(pk=request.pk).update(route=everywhere)
        elsewhere = cast.stranger.memberships.first().agency
        readers = {cast.administrator: 1, member(elsewhere, Role.ADMINISTRATOR.value): 0}
        for who, taken in readers.items():
            client.force_login(who)
            rows = client.get(reverse("procurement:route_list")).context["page_obj"]
            assert [one.taken for one in rows if one.pk == everywhere.pk] == [taken], who

    def typed(self, cast: Cast, **more) -> dict[str, str]:
        return {
            "agency": str(cast.health.pk),
            "amount_from": "200 juta",
            "valid_from": timezone.localdate().isoformat(),
            "role_1": APPROVER,
            "role_2": TEAM,
            "from_2": "1 miliar",
        } | more

    def test_entered_and_changed(self, cast: Cast, client: Client) -> None:
        client.force_login(cast.administrator)
        answer = send(client, reverse("procurement:route_create"), self.typed(cast))
        assert answer.status_code == 302, answer.content.decode()[-3000:]
        route = ApprovalRoute.objects.get(region=cast.region)
        assert [(step.role, step.amount_from) for step in route.steps.all()] == [
            (APPROVER, D(0)),
            (TEAM, D(1_000_000_000)),
        ]
        page = client.get(reverse("procurement:route_list")).content.decode()
        assert "mulai Rp200.000.000" in page
        assert "Tim P3DN mulai Rp1.000.000.000" in page
        address = reverse("procurement:route_change", args=[route.pk])
        changed = self.typed(cast, role_2="", from_2="")
        assert send(client, address, changed).status_code == 302
        assert [step.role for step in route.steps.all()] == [APPROVER]
        history = client.get(reverse("procurement:route_history", args=[route.pk]))
        assert "langkah persetujuan 2" in history.content.decode().lower()

    def test_what_was_typed_stays_when_it_is_refused(self, cast: Cast, client: Client) -> None:
        client.force_login(cast.administrator)
        typed = self.typed(cast, agency=str(cast.industry.pk))
        page = send(client, reverse("procurement:route_create"), typed).content.decode()
        assert "tidak sampai kepada siapa pun" in page
        assert 'value="200 juta"' in page
        assert not ApprovalRoute.objects.filter(region=cast.region).exists()

    def test_two_administrators_do_not_overwrite_each_other(
        self, cast: Cast, client: Client
    ) -> None:
        route = add(cast, agency=cast.health)
        seen = version_of(route)
        change(cast, route, StepInput(APPROVER), StepInput(TEAM), agency=cast.health)
        client.force_login(cast.administrator)
        address = reverse("procurement:route_change", args=[route.pk])
        answer = client.post(address, self.typed(cast, role_2="", versi=seen))
        assert answer.status_code == 200
        assert route.steps.count() == 2

    def test_the_list_asks_the_same_for_three_and_for_thirty(
        self, cast: Cast, client: Client
    ) -> None:
        client.force_login(cast.administrator)
        client.get(reverse("procurement:route_list"))  # what is looked up once for good
        counts = []
        for many in (3, 17):
            for number in range(many):
                add(cast, agency=cast.health, amount_from=D(number))
            with CaptureQueriesContext(
                connection,
            ) as asked:
                client.get(reverse("procurement:route_list"))
            counts.append(len(asked))
        assert counts[0] == counts[1]
