"""Who decides is away: noted by themselves, covered by a letter or told to the administrators."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from p3dn.accounts.models import Membership, Notice, Role, User
from p3dn.audit.editing.versions import version_of
from p3dn.people.services import end_role
from procurement.approval.absence.reads import places_of
from procurement.approval.absence.services import note_absence, withdraw_absence
from procurement.approval.absence.telling import remind_absences
from procurement.approval.deadlines import remind_deciders
from procurement.approval.routes.reach import away_from
from procurement.approval.routes.reads import who_decides
from procurement.models import Absence, PurchaseRequest
from procurement.request.life.awaited import awaited_names
from procurement.shared.deciding.routes import Case
from tests.factories.procurement import member
from tests.procurement import acts
from tests.procurement.approval.test_acting import appoint
from tests.procurement.scenes import laptop, submitted
from tests.support.cast import Cast
from tests.support.forms import send

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)
TODAY = timezone.localdate


def noted(cast: Cast, first: int = 0, last: int = 6) -> Absence:
    """The approver is away from so many days ahead to so many."""
    days = {"first_day": TODAY() + first * DAY, "last_day": TODAY() + last * DAY}
    return note_absence(by=cast.approver, note="Dinas luar", **days)


def deputy_of(cast: Cast) -> User:
    return member(cast.industry, Role.REQUESTER.value)


def told(kind: str) -> list[str]:
    found = Notice.objects.filter(kind=f"absence_{kind}").order_by("pk")
    return [one.person.full_name for one in found.select_related("person")]


def open_from(absence: Absence) -> list[object]:
    return [one.open_from for one in places_of([absence])[absence.pk]]


class TestTelling:
    """The substitute, where there is one; the administrators of the region, where there is a gap."""

    def test_without_a_substitute_the_administrator_is_told_at_once_and_once(
        self, cast: Cast
    ) -> None:
        absence = noted(cast)
        assert told("uncovered") == [cast.administrator.full_name] and not told("stands_in")
        assert open_from(absence) == [TODAY()]
        assert remind_absences(TODAY()) == 0

    def test_who_is_appointed_later_is_told_and_the_warning_is_settled(self, cast: Cast) -> None:
        noted(cast)
        deputy = deputy_of(cast)
        appoint(cast, deputy)
        assert told("stands_in") == [deputy.full_name]
        assert Notice.objects.unread().filter(kind="absence_uncovered").count() == 0
        assert remind_absences(TODAY()) == 0

    def test_a_letter_that_ends_too_early_leaves_a_gap_that_is_named(self, cast: Cast) -> None:
        appoint(cast, deputy_of(cast), valid_to=TODAY() + 3 * DAY)
        absence = noted(cast)
        assert open_from(absence) == [TODAY() + 4 * DAY]
        assert told("uncovered") == [cast.administrator.full_name]

    def test_a_mandate_that_ends_before_its_time_is_told_the_next_morning(self, cast: Cast) -> None:
        acting = appoint(cast, deputy_of(cast))
        noted(cast)
        assert not told("uncovered")
        last = TODAY() - DAY
        end_role(by=cast.administrator, membership=acting, seen=version_of(acting), last_day=last)
        assert [remind_absences(TODAY()), remind_absences(TODAY())] == [1, 0]
        assert told("uncovered") == [cast.administrator.full_name]

    def test_of_one_taken_back_nothing_is_told(self, cast: Cast) -> None:
        absence = noted(cast)
        withdraw_absence(by=cast.approver, absence=absence, seen=version_of(absence))
        assert Notice.objects.unread().filter(kind="absence_uncovered").count() == 0
        Notice.objects.all().delete()
        assert remind_absences(TODAY()) == 0


class TestRefusals:
    """One's own days ahead, once."""

    def test_others_and_days_that_cannot_be(self, cast: Cast) -> None:
        with pytest.raises(PermissionDenied):
            note_absence(by=cast.requester, first_day=TODAY(), last_day=TODAY(), note="Cuti")
        with pytest.raises(ValidationError, match="sudah lewat"):
            noted(cast, -3, -1)
        with pytest.raises(ValidationError, match="tidak boleh sebelum"):
            noted(cast, 3, 2)
        absence = noted(cast)
        with pytest.raises(ValidationError, match="sudah mencatat"):
            noted(cast, 6, 9)
        with pytest.raises(PermissionDenied):
            withdraw_absence(by=cast.administrator, absence=absence, seen=version_of(absence))


class TestWhoKnows:
    """Whoever asks who decides is told who is away."""

    def test_request_simulator_and_route(self, cast: Cast) -> None:
        request = submitted(cast, laptop())
        absence = noted(cast)
        names = awaited_names(request)
        assert any("berhalangan sampai" in one and cast.approver.full_name in one for one in names)
        case = Case(cast.region.pk, cast.health.pk, laptop().price)
        turn = who_decides(case, TODAY()).turns[0]
        assert turn.is_away and turn.people[0].away_until == absence.last_day
        assert not who_decides(case, absence.last_day + DAY).turns[0].is_away
        route = acts.write_route(roles=["approver"], region=cast.region, valid_from=TODAY())
        assert any(cast.health.name in said for said in away_from(route, TODAY()))
        appoint(cast, deputy_of(cast))
        assert not who_decides(case, TODAY()).turns[0].is_away
        assert not any(cast.health.name in said for said in away_from(route, TODAY()))

    def test_on_the_last_day_the_administrator_hears_that_nobody_is_there(self, cast: Cast) -> None:
        here, away = submitted(cast, laptop()), submitted(cast, laptop())
        PurchaseRequest.objects.filter(pk=here.pk).update(decide_by=TODAY())
        remind_deciders(TODAY())
        noted(cast)
        PurchaseRequest.objects.filter(pk=away.pk).update(decide_by=TODAY())
        remind_deciders(TODAY())
        due = Notice.objects.filter(kind="request_due", person=cast.administrator)
        assert [one.record for one in due] == [str(away.pk)]


def test_the_administrator_appoints_from_the_page_of_the_absence(
    cast: Cast, client: Client
) -> None:
    client.force_login(cast.approver)
    days = {"first_day": TODAY().isoformat(), "last_day": (TODAY() + 6 * DAY).isoformat()}
    answer = send(client, reverse("procurement:absence_create"), days | {"note": "Dinas luar"})
    absence = Absence.objects.get()
    page = reverse("procurement:absence_detail", args=[absence.pk])
    assert answer.url == page and "Batalkan" in client.get(page).content.decode()
    assert (
        reverse("procurement:absence_list")
        in client.get(reverse("accounts:profile")).content.decode()
    )
    client.force_login(cast.administrator)
    held = Membership.objects.get(user=cast.approver, role=Role.APPROVER)
    link = f"{reverse('procurement:acting_create')}?menggantikan={held.pk}&amp;berhalangan={absence.pk}"
    assert link in client.get(page).content.decode()
    asked = {"perangkat_daerah": cast.health.pk, "nilai": "5 juta", "tanggal": TODAY().isoformat()}
    who = client.get(reverse("procurement:route_who"), asked).content.decode()
    assert "berhalangan sampai" in who and "Semuanya berhalangan pada hari itu" in who
    form = client.get(link.replace("&amp;", "&")).content.decode()
    assert f'value="{held.pk}" selected' in form and f'value="{absence.last_day}"' in form
    client.force_login(cast.stranger)
    assert client.get(page).status_code == 404


def test_what_is_wrong_with_the_days_reads_as_a_sentence(cast: Cast, client: Client) -> None:
    """A day gone by is not called today, and an empty field names a day."""
    client.force_login(cast.approver)
    address = reverse("procurement:absence_create")
    assert "Isi hari terakhir." in send(client, address, {}).content.decode()
    gone = (TODAY() - DAY).isoformat()
    page = send(client, address, {"first_day": gone, "last_day": gone, "note": "Cuti"})
    assert "Tanggal itu sudah lewat" in page.content.decode()
