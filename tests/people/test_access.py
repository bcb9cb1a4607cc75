"""Who reaches which page of people and agencies: every role by every address, strangers get 404."""

import pytest
from django.test import Client
from django.urls import get_resolver, reverse

from p3dn.accounts.holidays import load_holidays
from p3dn.accounts.models import HolidayDecree
from tests.support.cast import Cast

pytestmark = pytest.mark.django_db
KEEPERS = frozenset({"administrator"})
LOOKING = KEEPERS | {"auditor"}
ELSEWHERE = frozenset({"stranger"})  # lists and empty forms open, but with their own region's rows

PAGES: dict[str, tuple[frozenset[str], str]] = {
    "person_list": (LOOKING | ELSEWHERE, ""),
    "person_create": (KEEPERS | ELSEWHERE, ""),
    "person_detail": (LOOKING, "person"),
    "person_change": (KEEPERS, "person"),
    "person_history": (LOOKING, "person"),
    "role_create": (KEEPERS, "person"),
    "role_end": (KEEPERS, "role"),
    "holiday_list": (LOOKING | ELSEWHERE, ""),
    "holiday_history": (LOOKING | ELSEWHERE, "holiday"),
    "agency_list": (LOOKING | ELSEWHERE, ""),
    "agency_create": (KEEPERS | ELSEWHERE, ""),
    "agency_change": (KEEPERS, "agency"),
    "agency_history": (LOOKING, "agency"),
}


def test_every_address_is_in_the_matrix() -> None:
    patterns = get_resolver().namespace_dict["people"][1]
    assert {str(name) for name in patterns.reverse_dict if isinstance(name, str)} == PAGES.keys()


@pytest.mark.parametrize("name", PAGES)
def test_who_opens_it(client: Client, cast: Cast, name: str) -> None:
    allowed, about = PAGES[name]
    load_holidays()
    keys = {
        "holiday": HolidayDecree.objects.get().pk,
        "person": cast.requester.pk,
        "role": cast.requester.memberships.get().pk,
        "agency": cast.health.pk,
    }
    page = reverse(f"people:{name}", args=[keys[about]] if about else [])
    assert client.get(page).status_code == 302
    got = {}
    for part, person in cast.everyone().items():
        client.force_login(person)
        got[part] = client.get(page).status_code
    assert got == {part: 200 if part in allowed else 404 for part in got}


def test_nobody_of_another_region_is_listed(client: Client, cast: Cast) -> None:
    client.force_login(cast.stranger)
    rows = client.get(reverse("people:person_list")).context["page_obj"]
    assert [one.pk for one in rows] == [cast.stranger.pk]
    rows = client.get(reverse("people:agency_list")).context["page_obj"]
    assert [one.pk for one in rows] == [cast.elsewhere.pk]


@pytest.mark.parametrize("name", ["person_change", "role_create"])
def test_of_oneself_nothing_is_given(client: Client, cast: Cast, name: str) -> None:
    client.force_login(cast.administrator)
    page = reverse(f"people:{name}", args=[cast.administrator.pk])
    assert client.get(page).status_code == (404 if name == "role_create" else 200)
    ended = reverse("people:role_end", args=[cast.administrator.memberships.get().pk])
    assert client.get(ended).status_code == 404
