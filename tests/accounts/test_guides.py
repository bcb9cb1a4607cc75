"""Role guides speak of what is really on the screen, and lead only where the role may go."""

import re
from html import unescape

import pytest
from django.test import Client
from django.urls import reverse

from p3dn.accounts.guides import GUIDES
from p3dn.accounts.models import Role
from tests.house.test_architecture import ROOT, files
from tests.support.cast import Cast, assemble

NAMED = re.compile(r"<b>(.*?)</b>", re.DOTALL)
OF_ROLE = {
    "requester": "requester",
    "approver": "approver",
    "catalogue_officer": "officer",
    "catalogue_verifier": "verifier",
    "p3dn_team": "team",
    "administrator": "administrator",
    "auditor": "auditor",
}


@pytest.fixture(scope="module")
def on_screen() -> set[str]:
    """Every text a page or the program can show, guides aside."""
    found: set[str] = set()
    for path in files(".html", "templates"):
        if "guides" not in path.parts:
            text = path.read_text()
            found |= set(re.findall(r"""translate ["'](.*?)["']""", text))
            found |= set(re.findall(r"""_\(["'](.*?)["']\)""", text))
    for path in files(".py", "p3dn", "catalog", "procurement", "reports"):
        found |= set(re.findall(r'_(?:lazy)?\(\s*"(.*?)"', path.read_text()))
    return found


def text_of(key: str) -> str:
    return (ROOT / f"templates/guides/{key}.html").read_text()


def test_every_role_has_a_guide() -> None:
    assert set(GUIDES) == set(Role.values) == set(OF_ROLE)


@pytest.mark.parametrize("key", GUIDES)
def test_menus_and_buttons_are_named_as_they_are(key: str, on_screen: set[str]) -> None:
    named = {unescape(" ".join(name.split())) for name in NAMED.findall(text_of(key))}
    assert named
    assert named - on_screen == set()


@pytest.mark.django_db
@pytest.mark.parametrize("key", GUIDES)
def test_links_lead_where_the_role_may_go(key: str, client: Client) -> None:
    people: Cast = assemble()
    client.force_login(getattr(people, OF_ROLE[key]))
    listed = client.get(reverse("accounts:guide_list")).content.decode()
    assert listed.index(f"/panduan/{key}/") == listed.index("/panduan/", listed.index("<h2"))
    page = client.get(reverse("accounts:guide", args=[key])).content.decode()
    links = re.findall(
        r'href="(/[^"]*)"', page.partition('<div class="guide')[2].partition("</main>")[0]
    )
    assert links
    assert {link: client.get(link, follow=True).status_code for link in links} == dict.fromkeys(
        links, 200
    )


@pytest.mark.django_db
def test_unknown_guide_is_not_found(client: Client) -> None:
    client.force_login(assemble().nobody)
    assert client.get(reverse("accounts:guide", args=["lain"])).status_code == 404
    assert client.get(reverse("accounts:guide_list")).status_code == 200
