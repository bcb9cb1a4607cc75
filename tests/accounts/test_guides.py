"""Role guides speak of what is really on the screen, and lead only where the role may go."""

import re
from html import unescape

import pytest
from django.test import Client
from django.urls import reverse

from p3dn.accounts.frame.menus import MENUS
from p3dn.accounts.guiding.guides import GUIDES, PARTS, part_about
from p3dn.accounts.models import Role
from p3dn.ui.glossary import WORDS
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
@pytest.mark.parametrize("reader", GUIDES)
def test_no_guide_leads_a_reader_to_a_closed_page(reader: str, client: Client) -> None:
    """Whoever reads how another role works finds words, not a way to "not found"."""
    client.force_login(getattr(assemble(), OF_ROLE[reader]))
    links: set[str] = set()
    for key in GUIDES:
        page = client.get(reverse("accounts:guide", args=[key])).content.decode()
        guide = page.partition('<div class="guide')[2].partition("</main>")[0]
        assert "<a" in guide or key != reader
        links |= set(re.findall(r'href="(/[^"]*)"', guide))
    closed = {link for link in links if client.get(link, follow=True).status_code != 200}
    assert closed == set()


@pytest.mark.django_db
def test_unknown_guide_is_not_found(client: Client) -> None:
    client.force_login(assemble().nobody)
    assert client.get(reverse("accounts:guide", args=["lain"])).status_code == 404
    assert client.get(reverse("accounts:guide_list")).status_code == 200


LINK = re.compile(r"""href="{% url '([\w:]+)' %}">{% translate "(.*?)"(?: context "\w+")? %}</a>""")


@pytest.mark.parametrize("key", GUIDES)
def test_pages_of_the_menu_are_called_as_in_the_menu(key: str) -> None:
    called: dict[str, set[str]] = {}
    for entry in MENUS[key]:
        for page in entry.pages:
            called.setdefault(page.url_name, set()).add(str(page.label))
    text = text_of(key)
    if "_many_records" in text:
        text += text_of("parts/_many_records")
    wrong = [
        (name, word) for name, word in LINK.findall(text) if word not in called.get(name, {word})
    ]
    assert LINK.findall(text)
    assert wrong == []


@pytest.mark.django_db
@pytest.mark.parametrize("key", GUIDES)
def test_every_part_that_pages_lead_to_exists(key: str, client: Client) -> None:
    client.force_login(getattr(assemble(), OF_ROLE[key]))
    page = client.get(reverse("accounts:guide", args=[key])).content.decode()
    guide = page.partition('<div class="guide')[2].partition("</main>")[0]
    headings = set(re.findall(r'<h2 id="([\w-]+)"', guide))
    assert set(PARTS[key]) | {"menu"} == headings


@pytest.mark.parametrize(
    ("roles", "name", "part"),
    [
        ({"requester"}, "procurement:request_edit", ("requester", "membeli")),
        ({"requester"}, "procurement:exemption_detail", ("requester", "ditolak")),
        ({"requester"}, "catalog:product_detail", ("requester", "membantu")),
        ({"requester"}, "jobs:job_list", ("requester", "")),
        ({"auditor", "requester"}, "procurement:rules", ("requester", "membantu")),
        ({"administrator"}, "reports:requirement_list", ("administrator", "menjaga")),
        ({"approver", "catalogue_officer"}, "jobs:job_list", ("catalogue_officer", "banyak")),
        (set(), "home", None),
    ],
)
def test_a_page_leads_to_the_part_of_its_role(
    roles: set[str], name: str, part: tuple[str, str] | None
) -> None:
    assert part_about(roles, name) == part


@pytest.mark.django_db
def test_the_link_stands_on_every_page(client: Client) -> None:
    people = assemble()
    client.force_login(people.requester)
    page = client.get(reverse("procurement:request_list")).content.decode()
    assert 'class="help-link" href="/pengguna/panduan/requester/#membeli"' in page
    client.force_login(people.nobody)
    home = client.get("/").content.decode()
    assert 'class="help-link" href="/pengguna/panduan/"' in home


@pytest.mark.django_db
def test_words_are_found_within_the_guides(client: Client) -> None:
    client.force_login(assemble().requester)

    def found(typed: str) -> str:
        page = client.get(reverse("accounts:guide_list"), {"q": typed}).content.decode()
        return page.partition('id="judul-temuan"')[2].partition("</section>")[0]

    assert "/pengguna/panduan/requester/#ditolak" in found("bagi baris")
    assert found("memecah pengadaan tender").count("<li>") == 1
    assert "Tidak ada panduan dengan kata itu" in found("zzz qqq")
    assert "<script>" not in found("<script>baris")
    assert found("") == ""


@pytest.mark.django_db
def test_other_roles_guides_say_so(client: Client) -> None:
    client.force_login(assemble().requester)
    for key, said in (("requester", False), ("auditor", True)):
        page = client.get(reverse("accounts:guide", args=[key])).content.decode()
        assert ("Ini panduan peran lain" in page) is said


def test_no_word_is_explained_twice() -> None:
    names = [one for words, _meaning in WORDS for one in words.split(", ")]
    assert len(set(names)) == len(names)


def test_every_word_that_pages_explain_is_in_the_glossary() -> None:
    known = {one for words, _meaning in WORDS for one in words.split(", ")}
    used = set()
    for path in files(".html", "templates"):
        for tag in re.findall(r'{% terms? ("[^%]*") %}', path.read_text()):
            used |= set(re.findall(r'"(.*?)"', tag))
        used |= set(re.findall(r'{% fact .* "(\w+)" %}', path.read_text()))
    assert {"TKDN", "BMP", "PDN", "HPS", "RUP", "UMKK", "SIINas", "HEA"} <= used
    assert used <= known


@pytest.mark.django_db
def test_a_word_opens_its_meaning_without_a_script(client: Client) -> None:
    client.force_login(assemble().requester)
    page = client.get(reverse("procurement:price_preference")).content.decode()
    targets = re.findall(r'<button type="button" class="term" popovertarget="([\w-]+)"', page)
    assert len(targets) == len(set(targets)) == 3
    for target in targets:
        assert re.search(rf'id="{target}"\s+popover>', page), target
