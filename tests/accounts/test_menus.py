"""The menu: few entries, each open to whom it is shown, and the one of this page marked."""

import re

import pytest
from django.test import Client
from django.urls import reverse
from django.utils.translation import override

from p3dn.accounts.frame.context import current_of, rail_of
from p3dn.accounts.frame.menus import ANYBODY, MENUS, entries_of
from p3dn.accounts.frame.tabs import AROUND, FOLD, ROOM, Tab, fitted
from p3dn.accounts.models import Role
from tests.support.cast import Cast, person

PARTS = {
    Role.REQUESTER: "requester",
    Role.APPROVER: "approver",
    Role.CATALOGUE_OFFICER: "officer",
    Role.CATALOGUE_VERIFIER: "verifier",
    Role.P3DN_TEAM: "team",
    Role.ADMINISTRATOR: "administrator",
    Role.AUDITOR: "auditor",
}


def test_every_role_has_at_most_seven_entries_and_begins_at_home():
    assert set(MENUS) == set(Role)
    for role, entries in MENUS.items():
        assert len(entries) <= 7, role
        assert entries[0].pages[0].url_name == "home"
        labels = [str(entry.label) for entry in entries]
        assert len(set(labels)) == len(labels), labels


@pytest.mark.django_db
@pytest.mark.parametrize("role", list(Role))
def test_every_page_of_a_menu_opens_for_its_role(role: Role, cast: Cast, client: Client):
    client.force_login(getattr(cast, PARTS[role]))
    for entry in MENUS[role]:
        for page in entry.pages:
            answer = client.get(reverse(page.url_name), follow=True)
            assert answer.status_code == 200, page.url_name


@pytest.mark.django_db
def test_the_tabs_of_an_entry_stand_above_its_lists_and_not_above_a_record(
    cast: Cast, client: Client
):
    client.force_login(cast.requester)
    above = client.get(reverse("procurement:request_list")).content.decode()
    assert re.search(r'<a href="/pengadaan/aturan/">\s*Aturan\s*</a>', above)
    dashboard = client.get(reverse("reports:dashboard"), follow=True).content.decode()
    assert re.search(r'<a href="/laporan/" aria-current="page">\s*Dasbor\s*</a>', dashboard)
    assert "Halaman terkait" not in client.get(reverse("accounts:profile")).content.decode()


@pytest.mark.parametrize("language", ["id", "en"])
def test_tabs_that_find_no_room_stand_behind_a_fold_but_never_the_open_one(language: str):
    with override(language):
        for entry in (entry for entries in MENUS.values() for entry in entries):
            for here in entry.pages:
                tabs = fitted(
                    [Tab(page.label, page.url_name, page == here) for page in entry.pages]
                )
                assert [tab.open for tab in tabs.shown].count(True) == 1
                named = {tab.url for tab in (*tabs.shown, *tabs.folded)}
                assert named == {page.url_name for page in entry.pages}
                widths = sum(len(str(tab.label)) + AROUND for tab in tabs.shown)
                assert widths <= ROOM - (FOLD if tabs.folded else 0)
    most = max((entry for entry in MENUS[Role.ADMINISTRATOR]), key=lambda one: len(one.pages))
    assert fitted([Tab(page.label, page.url_name, open=False) for page in most.pages]).folded


@pytest.mark.parametrize(
    ("role", "path", "label"),
    [
        (Role.REQUESTER, "/pengadaan/permintaan/7/", "Permintaan"),
        (Role.REQUESTER, "/pengadaan/baris/7/", "Permintaan"),
        (Role.REQUESTER, "/pengadaan/aturan/", "Permintaan"),
        (Role.CATALOGUE_OFFICER, "/katalog/sertifikat/7/", "Sertifikat"),
        (Role.CATALOGUE_OFFICER, "/katalog/produsen/7/", "Produsen"),
        (Role.CATALOGUE_OFFICER, "/katalog/produk/7/", "Produk"),
        (Role.AUDITOR, "/laporan/perangkat-daerah/7/", "Belanja"),
        (Role.AUDITOR, "/", "Beranda"),
    ],
)
def test_a_record_belongs_to_the_entry_of_its_list(role: Role, path: str, label: str):
    current = current_of(frozenset({role}), path)
    assert current is not None
    assert str(current.label) == label


def test_where_no_entry_leads_none_is_marked():
    assert current_of(frozenset({Role.REQUESTER}), "/pengguna/saya/") is None


def test_several_roles_are_told_apart_and_nothing_is_shown_twice():
    groups = entries_of(frozenset({Role.REQUESTER, Role.APPROVER}))
    assert [str(heading) for heading, _entries in groups] == [
        str(Role.REQUESTER.label),
        str(Role.APPROVER.label),
    ]
    pages = [entry.pages for _heading, entries in groups for entry in entries]
    assert len(set(pages)) == len(pages)


def test_one_role_has_no_heading_and_no_role_the_catalogue():
    assert [heading for heading, _entries in entries_of(frozenset({Role.AUDITOR}))] == [""]
    assert entries_of(frozenset()) == [("", list(ANYBODY))]
    assert rail_of(frozenset())[0][1][0].url == "/"


@pytest.mark.django_db
def test_the_bar_names_the_city_of_the_person(cast: Cast, client: Client):
    client.force_login(cast.requester)
    assert "Kota Prabumulih" in client.get("/").content.decode()
    both = person("both", cast.health, Role.REQUESTER)
    both.memberships.create(agency=cast.elsewhere, role=Role.AUDITOR, valid_from="2020-01-01")
    client.force_login(both)
    assert "Kota Prabumulih" not in client.get("/").content.decode()


@pytest.mark.django_db
def test_the_style_page_is_the_administrators(cast: Cast, client: Client):
    for name, status in (("administrator", 200), ("requester", 404)):
        client.force_login(getattr(cast, name))
        assert client.get(reverse("accounts:style")).status_code == status
