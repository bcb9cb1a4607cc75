"""Acting officers: by letter, in another's place, and no longer than what that place rests on."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import DatabaseError, connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import Membership, Role, User
from p3dn.audit.editing.versions import version_of
from p3dn.people.services import end_role
from procurement.approval import services as approvals
from procurement.approval.acting.services import appoint_acting
from procurement.models import Decision, PurchaseRequest
from tests.catalog.conftest import pdf
from tests.factories.procurement import member
from tests.procurement import acts
from tests.procurement.scenes import laptop, submitted
from tests.support.cast import Cast, assemble, person
from tests.support.days import from_today
from tests.support.forms import send
from tests.support.processes.at_once import at_once

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


def appoint(cast: Cast, somebody: User, **more) -> Membership:
    today = timezone.localdate()
    said = {
        "principal": cast.approver.memberships.get(role=Role.APPROVER),
        "person": somebody,
        "acting_as": "plt",
        "letter_number": "800/12/BKPSDM/2026",
        "letter_date": today,
        "letter": pdf(),
        "valid_from": today,
        "valid_to": today + 30 * DAY,
    }
    return appoint_acting(by=cast.administrator, **said | more)


def end(cast: Cast, held: Membership) -> Membership:
    """At once: yesterday was its last day."""
    last = timezone.localdate() - DAY
    return end_role(by=cast.administrator, membership=held, seen=version_of(held), last_day=last)


@pytest.fixture
def deputy(cast: Cast) -> User:
    """Somebody of the same office without a role that decides."""
    return member(cast.industry, Role.REQUESTER.value)


class TestLetter:
    """What a mandate says, and what is refused."""

    def test_the_decision_names_both_and_the_letter(self, cast: Cast, deputy: User) -> None:
        appoint(cast, deputy)
        request = submitted(cast, laptop())
        acts.approve_request(by=deputy, request=request)
        decision = request.decisions.get(action="approve")
        assert (decision.actor, decision.on_behalf_of) == (deputy, cast.approver)
        said = f"{deputy} sebagai Plt. atas nama {cast.approver}, surat nomor 800/12/BKPSDM/2026"
        assert decision.who.startswith(said)
        Membership.objects.update(letter_number="lain")
        decision.refresh_from_db()
        assert "800/12/BKPSDM/2026" in decision.who, "as it was on that day"
        with pytest.raises(DatabaseError), transaction.atomic():
            Decision.objects.update(letter_number="lain")
        client = Client()
        client.force_login(cast.auditor)
        page = client.get(reverse("procurement:request_detail", args=[request.pk]))
        assert said in page.content.decode()

    @pytest.mark.parametrize(
        ("field", "given"),
        [
            ("letter_number", {"letter_number": "tanpa nomor"}),
            ("valid_from", {"letter_date": DAY}),
            ("valid_to", {"valid_to": -DAY}),
            ("letter", {"letter": "bukan surat"}),
        ],
    )
    def test_what_is_refused(self, cast: Cast, deputy: User, field: str, given: dict) -> None:
        if field == "letter":
            given = {"letter": SimpleUploadedFile("surat.pdf", b"<html>", "application/pdf")}
        with pytest.raises(ValidationError) as refused:
            appoint(cast, deputy, **from_today(given))
        assert refused.value.message_dict.keys() == {field}

    def test_whom_nobody_appoints(self, cast: Cast) -> None:
        for somebody, refusal in (
            (cast.administrator, ValidationError),
            (cast.approver, ValidationError),
            (cast.stranger, PermissionDenied),
        ):
            with pytest.raises(refusal):
                appoint(cast, somebody)
        with pytest.raises(ValidationError):
            appoint(cast, cast.officer, principal=cast.auditor.memberships.get())
        with pytest.raises(ValidationError, match="sudah memegang"):
            appoint(cast, member(cast.health, Role.APPROVER.value))

    @pytest.mark.parametrize("who", ["approver", "auditor", "stranger", "requester"])
    def test_only_the_regions_administrator(self, cast: Cast, who: str) -> None:
        cast.administrator = getattr(cast, who)
        with pytest.raises(PermissionDenied):
            appoint(cast, cast.officer)

    def test_no_longer_than_the_role_it_stands_for(self, cast: Cast, deputy: User) -> None:
        cast.approver.memberships.update(valid_to=timezone.localdate() + DAY)
        with pytest.raises(ValidationError, match="Peran yang digantikan berakhir"):
            appoint(cast, deputy)

    def test_an_appointed_one_is_not_stood_in_for(self, cast: Cast, deputy: User) -> None:
        mandate = appoint(cast, deputy)
        with pytest.raises(ValidationError, match="tidak digantikan"):
            appoint(cast, cast.officer, principal=mandate)


class TestEnding:
    """It is void by itself."""

    @pytest.mark.parametrize("what", ["mandate", "role", "account", "agency"])
    def test_with_what_it_rests_on(self, cast: Cast, deputy: User, what: str) -> None:
        mandate = appoint(cast, deputy)
        request = submitted(cast, laptop())
        assert access_of(deputy).acts_for(Role.APPROVER, cast.health.pk) == cast.approver.pk
        if what == "mandate":
            end(cast, mandate)
        elif what == "role":
            end(cast, cast.approver.memberships.get())
        elif what == "account":
            User.objects.filter(pk=cast.approver.pk).update(is_active=False)
        else:
            type(cast.health).objects.filter(pk=cast.health.pk).update(is_active=False)
        # the same object: what it could do when the page was opened is asked about anew
        with pytest.raises(PermissionDenied):
            acts.approve_request(by=deputy, request=request)
        request.refresh_from_db()
        assert (request.state, request.decisions.count()) == ("submitted", 1)
        held = Membership.objects.with_standing(timezone.localdate()).get(pk=mandate.pk)
        assert held.stands_on(timezone.localdate()) == "void"

    def test_closing_ones_own_account_counts_at_once(self, cast: Cast) -> None:
        request = submitted(cast, laptop())
        assert access_of(cast.approver).grants
        User.objects.filter(pk=cast.approver.pk).update(is_active=False)
        with pytest.raises(PermissionDenied):
            acts.approve_request(by=cast.approver, request=request)


class TestParticipants:
    """Who wrote never decides, whoever they act for."""

    def test_the_writer_acting_for_the_approver(self, cast: Cast) -> None:
        appoint(cast, cast.requester)
        request = submitted(cast, laptop())
        with pytest.raises(PermissionDenied):
            acts.approve_request(by=cast.requester, request=request)

    def test_acting_for_somebody_who_wrote(self, cast: Cast, deputy: User) -> None:
        Membership.objects.create(
            user=cast.approver, agency=cast.health, role=Role.REQUESTER,
            valid_from=timezone.localdate(),
        )  # fmt: skip
        appoint(cast, deputy, principal=cast.approver.memberships.get(role=Role.APPROVER))
        cast.requester = cast.approver
        request = submitted(cast, laptop())
        with pytest.raises(PermissionDenied):
            acts.approve_request(by=deputy, request=request)


class TestPages:
    """The list, the form, the letter."""

    def test_entered_listed_read_and_ended(self, cast: Cast, deputy: User, client: Client) -> None:
        client.force_login(cast.administrator)
        today = timezone.localdate()
        typed = {
            "principal": str(cast.approver.memberships.get().pk), "person": str(deputy.pk),
            "acting_as": "plh", "letter_number": "800/7/2026", "letter_date": today.isoformat(),
            "letter": pdf(), "valid_from": today.isoformat(),
            "valid_to": (today + DAY).isoformat(),
        }  # fmt: skip
        answer = send(client, reverse("procurement:acting_create"), typed)
        assert answer.status_code == 302, answer.content.decode()[-2000:]
        made = Membership.objects.get(letter_number="800/7/2026")
        page = client.get(reverse("procurement:acting_list")).content.decode()
        assert f"Plh. atas nama {cast.approver}" in " ".join(page.split())
        letter = reverse("catalog:stored_file", args=["surat-pelaksana", made.pk])
        for who, expected in ((cast.administrator, 200), (cast.auditor, 200),
                              (cast.requester, 404), (cast.stranger, 404)):  # fmt: skip
            client.force_login(who)
            assert client.get(letter).status_code == expected, who

    def test_the_list_asks_the_same_for_three_and_for_thirty(
        self, cast: Cast, client: Client
    ) -> None:
        client.force_login(cast.administrator)
        counts = []
        for many in (3, 12):
            for number in range(many):
                appoint(cast, person(f"wakil{many}x{number}", cast.industry, Role.REQUESTER))
            with CaptureQueriesContext(connection) as asked:
                client.get(reverse("procurement:acting_list"))
            counts.append(len(asked))
        assert counts[0] == counts[1]


@pytest.mark.django_db(transaction=True)
class TestAtOnce:
    """Two who press the button in the same moment, and a mandate that ends in that moment."""

    def decide(self, who: User, request: PurchaseRequest, seen: str):
        by = User.objects.get(pk=who.pk)
        assert access_of(by).grants

        def act() -> str:
            approvals.approve_request(
                by=by, request=PurchaseRequest.objects.get(pk=request.pk), seen=seen
            )
            return "decided"

        return act

    def test_a_step_is_taken_once(self) -> None:
        cast = assemble()
        other = member(cast.health, Role.APPROVER.value)
        acts.write_route(
            roles=(Role.APPROVER, Role.APPROVER, Role.P3DN_TEAM),
            valid_from=timezone.localdate(), agency=cast.health,
        )  # fmt: skip
        for _round in range(3):
            request = submitted(cast, laptop())
            seen = version_of(request)
            got = at_once(
                self.decide(cast.approver, request, seen), self.decide(other, request, seen)
            )
            assert got.count("decided") == 1, got
            assert request.decisions.filter(action="endorse").count() == 1
            assert set(request.lines.values_list("agreed", flat=True)) == {1}

    def test_a_mandate_ends_before_or_after_never_in_between(self) -> None:
        cast = assemble()
        for number in range(4):
            deputy = person(f"wakil{number}", cast.industry, Role.REQUESTER)
            mandate = appoint(cast, deputy)
            request = submitted(cast, laptop())
            got = at_once(
                self.decide(deputy, request, version_of(request)), lambda m=mandate: end(cast, m)
            )
            assert isinstance(got[1], Membership), got
            request.refresh_from_db()
            decided = request.decisions.filter(action="approve")
            if got[0] == "decided":
                assert (request.state, decided.count()) == ("approved", 1)
                assert decided.get().letter_number
            else:
                assert isinstance(got[0], PermissionDenied), got
                assert (request.state, decided.count()) == ("submitted", 0)
