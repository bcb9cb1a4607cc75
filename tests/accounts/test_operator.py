"""The operator's desk: closed to everybody else, nothing deleted, no role for oneself."""

import pytest
from django.contrib import admin
from django.test import Client
from django.urls import reverse

from p3dn.accounts.models import Membership, Region, User
from p3dn.accounts.operating.desk import Desk
from p3dn.accounts.operating.site import OperatorsSite
from p3dn.audit.editing.versions import version_of
from p3dn.people.services import change_agency
from tests.support.cast import Cast, assemble


@pytest.fixture
def cast(db: None) -> Cast:
    """Everybody."""
    return assemble()


@pytest.fixture
def operator(cast: Cast) -> User:
    """Runs the installation."""
    return User.objects.create_superuser("operator@contoh.test", "rahasia", full_name="Operator")


def test_only_operators_enter(cast: Cast, operator: User, client: Client) -> None:
    for name, user in cast.everyone().items():
        client.force_login(user)
        assert client.get("/kelola/accounts/user/").status_code == 302, name
    client.force_login(operator)
    for model in ("user", "membership", "agency", "region"):
        assert client.get(f"/kelola/accounts/{model}/").status_code == 200
        assert client.get(f"/kelola/accounts/{model}/add/").status_code == 200
    assert client.get(f"/kelola/accounts/user/{cast.requester.pk}/delete/").status_code == 403


def test_every_desk_is_one_of_ours() -> None:
    assert isinstance(admin.site._wrapped, OperatorsSite)
    others = [model for model, desk in admin.site._registry.items() if not isinstance(desk, Desk)]
    assert others == []


def test_no_desk_takes_an_empty_name_for_that_of_a_field(operator: User, client: Client) -> None:
    client.force_login(operator)
    for model in admin.site._registry:
        name = f"admin:{model._meta.app_label}_{model._meta.model_name}_change"
        answer = client.get(reverse(name, args=["0"]), {"_to_field": ""})
        assert answer.status_code == 302, name  # there is none, and the desk says so


def test_the_desk_tells_every_change_whoever_made_it(
    cast: Cast, operator: User, client: Client
) -> None:
    agency = cast.health
    change_agency(
        by=cast.administrator, agency=agency, seen=version_of(agency), code=agency.code,
        name="Dinas Kesehatan Baru", short_name="", kind=agency.kind, is_active=True,
    )  # fmt: skip
    client.force_login(operator)
    page = client.get(reverse("admin:accounts_agency_history", args=[agency.pk]))
    told = page.content.decode()
    assert "Dinas Kesehatan Baru" in told and cast.administrator.full_name in told
    assert reverse("admin:accounts_agency_change", args=[agency.pk]) in told
    gone = client.get(reverse("admin:accounts_agency_history", args=[0]))
    assert gone.status_code == 302  # there is none, and the desk says so


def test_agencies_are_narrowed_by_regions_that_have_some(
    cast: Cast, operator: User, client: Client
) -> None:
    bare = Region.objects.create(code="99.01", name="Kota Tanpa Perangkat", kind="city")
    client.force_login(operator)
    for model, field in (("agency", "region"), ("membership", "agency__region")):
        page = client.get(f"/kelola/accounts/{model}/").content.decode()
        assert f"{field}__id__exact={cast.region.pk}" in page
        assert f"{field}__id__exact={bare.pk}" not in page


def test_a_new_person_has_no_password_yet(cast: Cast, operator: User, client: Client) -> None:
    client.force_login(operator)
    data = {"full_name": "Orang Baru", "email": "orang.baru@contoh.test", "is_active": "on"}
    client.post("/kelola/accounts/user/add/", data)
    person = User.objects.get(email="orang.baru@contoh.test")
    assert not person.has_usable_password()


@pytest.mark.parametrize(("own", "given"), [(False, 1), (True, 0)])
def test_a_role_for_others_but_not_for_oneself(
    cast: Cast, operator: User, client: Client, own: bool, given: int
) -> None:
    client.force_login(operator)
    person = operator if own else cast.nobody
    data = {
        "user": person.pk,
        "agency": cast.health.pk,
        "role": "approver",
        "valid_from": "2026-01-01",
    }
    client.post("/kelola/accounts/membership/add/", data)
    assert Membership.objects.filter(user=person).count() == given


def test_a_decree_is_not_given_more_rows_than_it_may_have(operator: User, client: Client) -> None:
    """Two thousand were made, with a query each, for who said that so many came."""
    client.force_login(operator)
    said = {"days-TOTAL_FORMS": "999999999", "days-INITIAL_FORMS": "0"}
    answer = client.post("/kelola/accounts/holidaydecree/add/", said)
    days = answer.context["inline_admin_formsets"][0].formset
    assert len(days.forms) == 80
    assert days.non_form_errors()
