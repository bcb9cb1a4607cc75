"""The region's administrator keeps people, roles and agencies, and nobody rises above the region."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import Agency, Membership, Role, User
from p3dn.audit.editing.versions import ChangedSince, version_of
from p3dn.people import services
from tests.support.cast import SINCE, Cast, person
from tests.support.forms import send

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


def today() -> date:
    return timezone.localdate()


def invite(cast: Cast, **more: object) -> User:
    said: dict[str, object] = {
        "full_name": "Orang Baru",
        "email": "Orang.Baru@contoh.test",
        "nip": "",
        "phone": "",
        "agency": cast.health,
        "role": Role.REQUESTER.value,
        "valid_from": today(),
        "valid_to": None,
    }
    return services.invite_person(by=cast.administrator, **said | more)  # type: ignore[arg-type]


def give(cast: Cast, somebody: User, role: str, **more: object) -> Membership:
    said: dict[str, object] = {"agency": cast.health, "valid_from": today(), "valid_to": None}
    return services.give_role(
        by=cast.administrator,
        person=somebody,
        role=role,
        **said | more,  # type: ignore[arg-type]
    )


def fresh(user: User) -> User:
    return User.objects.get(pk=user.pk)


class TestInviting:
    """Somebody new has a role, and no password until they choose one."""

    def test_the_role_counts_from_its_day(self, cast: Cast) -> None:
        made = invite(cast, valid_from=today() + DAY)
        assert not made.has_usable_password()
        assert made.email == "orang.baru@contoh.test"
        assert not access_of(made).grants
        assert access_of(fresh(made), today() + DAY).roles == {Role.REQUESTER}

    @pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.AUDITOR])
    def test_nobody_is_raised_beside_or_above(self, cast: Cast, role: Role) -> None:
        with pytest.raises(ValidationError, match="ditetapkan oleh pengelola sistem"):
            invite(cast, role=role.value)
        with pytest.raises(ValidationError, match="ditetapkan oleh pengelola sistem"):
            give(cast, cast.requester, role.value)
        assert not invite(cast).is_staff

    def test_a_known_address_says_what_to_do(self, cast: Cast) -> None:
        with pytest.raises(ValidationError, match="sudah terdaftar"):
            invite(cast, email=cast.requester.email)
        with pytest.raises(ValidationError, match="Minta pengelola sistem") as refused:
            invite(cast, email=cast.stranger.email)
        assert cast.stranger.full_name not in str(refused.value)

    def test_only_for_ones_own_region(self, cast: Cast) -> None:
        with pytest.raises(PermissionDenied):
            invite(cast, agency=cast.elsewhere)
        with pytest.raises(PermissionDenied):
            give(cast, cast.stranger, Role.APPROVER.value)
        with pytest.raises(PermissionDenied):
            give(cast, cast.requester, Role.APPROVER.value, agency=cast.elsewhere)


class TestRoles:
    """Given to others, once, and ended on a day."""

    def test_not_to_oneself(self, cast: Cast) -> None:
        with pytest.raises(ValidationError, match="diri sendiri"):
            give(cast, cast.administrator, Role.APPROVER.value)

    def test_not_twice_for_the_same_days(self, cast: Cast) -> None:
        with pytest.raises(ValidationError, match="sudah dipegang"):
            give(cast, cast.requester, Role.REQUESTER.value)

    def test_not_in_a_closed_agency(self, cast: Cast) -> None:
        Agency.objects.filter(pk=cast.health.pk).update(is_active=False)
        cast.health.refresh_from_db()
        with pytest.raises(ValidationError, match="tidak aktif"):
            give(cast, cast.officer, Role.APPROVER.value)

    def test_ended_it_counts_to_its_last_day(self, cast: Cast) -> None:
        held = cast.requester.memberships.get()
        services.end_role(
            by=cast.administrator, membership=held, seen=version_of(held), last_day=today()
        )
        assert access_of(fresh(cast.requester)).roles
        assert not access_of(fresh(cast.requester), today() + DAY).roles

    def test_ended_at_once_it_counts_no_more(self, cast: Cast) -> None:
        held = cast.requester.memberships.get()
        services.end_role(
            by=cast.administrator, membership=held, seen=version_of(held), last_day=today() - DAY
        )
        assert not access_of(fresh(cast.requester)).roles
        assert Membership.objects.filter(pk=held.pk).exists(), "nothing is deleted"

    def test_given_today_by_mistake_it_is_withdrawn_today(self, cast: Cast) -> None:
        held = give(cast, cast.officer, Role.APPROVER.value)
        services.end_role(
            by=cast.administrator, membership=held, seen=version_of(held), last_day=today() - DAY
        )
        assert Role.APPROVER not in access_of(fresh(cast.officer)).roles
        held.refresh_from_db()
        assert held.stands_on(today()) == "void"
        assert not services.may_end(cast.administrator, held, today())
        assert give(cast, cast.officer, Role.APPROVER.value), "and may be given anew"

    @pytest.mark.parametrize("last", [today() - 2 * DAY, SINCE - DAY])
    def test_what_was_done_stays_rightful(self, cast: Cast, last: date) -> None:
        held = cast.requester.memberships.get()
        with pytest.raises(ValidationError):
            services.end_role(
                by=cast.administrator, membership=held, seen=version_of(held), last_day=last
            )

    @pytest.mark.parametrize("whose", ["administrator", "auditor", "stranger"])
    def test_whose_role_one_does_not_end(self, cast: Cast, whose: str) -> None:
        held = getattr(cast, whose).memberships.first()
        with pytest.raises(PermissionDenied):
            services.end_role(
                by=cast.administrator, membership=held, seen=version_of(held), last_day=today()
            )

    def test_a_role_changed_meanwhile_is_shown_first(self, cast: Cast) -> None:
        held = cast.requester.memberships.get()
        seen = version_of(held)
        Membership.objects.filter(pk=held.pk).update(valid_to=today() + DAY)
        with pytest.raises(ChangedSince):
            services.end_role(by=cast.administrator, membership=held, seen=seen, last_day=today())


class TestPersons:
    """Name and number are corrected; what opens the account is not."""

    def test_who_works_elsewhere_too_is_the_operators(self, cast: Cast) -> None:
        Membership.objects.create(
            user=cast.requester, agency=cast.elsewhere, role=Role.REQUESTER, valid_from=SINCE
        )
        assert not services.may_change(cast.administrator, cast.requester)
        assert services.may_change(cast.administrator, cast.approver)
        User.objects.filter(pk=cast.approver.pk).update(is_staff=True)
        assert not services.may_change(cast.administrator, fresh(cast.approver))

    def test_pages_keep_history_and_roles_of_other_regions_to_themselves(
        self, cast: Cast, client: Client
    ) -> None:
        Membership.objects.create(
            user=cast.requester, agency=cast.elsewhere, role=Role.P3DN_TEAM, valid_from=SINCE
        )
        client.force_login(cast.administrator)
        for name in ("person_detail", "person_history"):
            page = client.get(reverse(f"people:{name}", args=[cast.requester.pk]))
            assert "Pontianak" not in page.content.decode()
            assert str(Role.P3DN_TEAM.label) not in page.content.decode()

    def test_typed_on_the_pages(self, cast: Cast, client: Client) -> None:
        client.force_login(cast.administrator)
        typed = {
            "full_name": "Rani Puspita", "email": "rani@contoh.test", "nip": "12",
            "agency": str(cast.health.pk), "role": "approver", "valid_from": today().isoformat(),
        }  # fmt: skip
        page = send(client, reverse("people:person_create"), typed)
        assert "NIP terdiri atas 18 angka" in page.content.decode()
        typed["nip"] = "19800101 200101 1 234"  # as papers print it
        assert send(client, reverse("people:person_create"), typed).status_code == 302
        rani = User.objects.get(email="rani@contoh.test")
        assert rani.nip == "198001012001011234"
        change = reverse("people:person_change", args=[rani.pk])
        assert send(client, change, {"full_name": "Rani P.", "nip": ""}).status_code == 302
        rani.refresh_from_db()
        assert (rani.full_name, rani.nip) == ("Rani P.", None)
        page = client.get(reverse("people:person_history", args=[rani.pk])).content.decode()
        assert "Rani Puspita" in page
        role = reverse("people:role_create", args=[rani.pk])
        more = {"agency": str(cast.industry.pk), "role": "requester",
                "valid_from": today().isoformat()}  # fmt: skip
        assert send(client, role, more).status_code == 302
        held = rani.memberships.get(role="requester")
        end = reverse("people:role_end", args=[held.pk])
        assert send(client, end, {"last_day": today().isoformat()}).status_code == 302
        held.refresh_from_db()
        assert held.valid_to == today()

    def test_the_list_asks_the_same_for_three_and_for_thirty(
        self, cast: Cast, client: Client
    ) -> None:
        client.force_login(cast.administrator)
        counts = []
        for many in (3, 12):
            for number in range(many):
                person(f"orang{many}x{number}", cast.health, Role.REQUESTER, Role.APPROVER)
            with CaptureQueriesContext(connection) as asked:
                client.get(reverse("people:person_list"))
            counts.append(len(asked))
        assert counts[0] == counts[1]


class TestAgencies:
    """Entered, corrected, closed."""

    def test_entered_and_closed(self, cast: Cast, client: Client) -> None:
        client.force_login(cast.administrator)
        typed = {"name": "Dinas Baru", "code": "9.99", "kind": "office"}
        assert send(client, reverse("people:agency_create"), typed).status_code == 302
        made = Agency.objects.get(code="9.99")
        assert made.region == cast.region
        page = send(client, reverse("people:agency_create"), typed).content.decode()
        assert "Kode satker ini sudah dipakai" in page
        change = reverse("people:agency_change", args=[cast.health.pk])
        said = {"name": cast.health.name, "code": cast.health.code, "kind": "office"}
        assert client.get(change).status_code == 200
        answer = client.post(change, said | {"versi": version_of(cast.health)})
        assert answer.status_code == 302
        assert not access_of(fresh(cast.requester)).grants

    def test_not_the_one_ones_own_role_is_in(self, cast: Cast) -> None:
        own = cast.administrator.memberships.get().agency
        with pytest.raises(ValidationError, match="Peran Anda sendiri"):
            services.change_agency(
                by=cast.administrator, agency=own, seen=version_of(own), code=own.code,
                name=own.name, short_name="", kind=own.kind, is_active=False,
            )  # fmt: skip

    def test_of_another_region_none(self, cast: Cast) -> None:
        with pytest.raises(PermissionDenied):
            services.add_agency(
                by=cast.administrator, region=cast.elsewhere.region, code="1", name="X",
                short_name="", kind="office",
            )  # fmt: skip
