"""Search over everything: each finds what they may see, by number, by words and mistyped."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from p3dn.accounts.models import Role
from p3dn.ui.finding import registry
from p3dn.ui.finding.asked import Asked
from p3dn.ui.finding.registry import Finder, Hit, find_everything
from tests.factories.catalog import ProductFactory
from tests.factories.procurement import LineFactory, PackageFactory
from tests.factories.procurement import RequestFactory as PurchaseFactory
from tests.finding.conftest import Bought, page_of, signed_in
from tests.support.cast import Cast, person

PART = {
    Role.REQUESTER: "requester",
    Role.APPROVER: "approver",
    Role.CATALOGUE_OFFICER: "officer",
    Role.CATALOGUE_VERIFIER: "verifier",
    Role.P3DN_TEAM: "team",
    Role.ADMINISTRATOR: "administrator",
    Role.AUDITOR: "auditor",
}
# a savepoint and at most five of each of ten kinds, words mended once, and what rows of a page show
MOST_QUESTIONS = 86
BUYING = {Role.REQUESTER, Role.APPROVER, Role.P3DN_TEAM, Role.ADMINISTRATOR, Role.AUDITOR}


@pytest.mark.parametrize("as_proposals", [False, True])
@pytest.mark.parametrize("role", list(Role))
def test_each_role_finds_its_own_and_nothing_of_another_city(
    role: Role, cast: Cast, health: Bought, elsewhere: Bought, *, as_proposals: bool
):
    page = page_of(getattr(cast, PART[role]), "mikroskop", as_proposals=as_proposals)
    found = {one for one in health.addresses if one in page}
    assert found == (health.addresses if role in BUYING else set())
    assert not [one for one in elsewhere.addresses if one in page]
    assert "0002" not in page


def test_another_agency_of_the_city_finds_nothing_of_it(cast: Cast, health: Bought):
    page = page_of(cast.other_requester, "mikroskop")
    assert not [one for one in health.addresses if one in page]


@pytest.mark.parametrize("number", ["P3DN/LAB/0002", "770002", "REK/0002", "KTR/0002", "BAST/0002"])
def test_a_number_of_another_city_leads_nowhere(
    number: str, cast: Cast, health: Bought, elsewhere: Bought
):
    answer = signed_in(cast.administrator).get("/cari/", {"q": number})
    assert answer.status_code == 200
    assert not [one for one in elsewhere.addresses if one in answer.content.decode()]


@pytest.mark.parametrize(
    ("number", "page"),
    [
        ("P3DN/LAB/0001", "permintaan"),
        ("p3dn/lab/0001", "permintaan"),
        (" 770001 ", "rencana"),
        ("REK/0001", "pengecualian"),
        ("KTR/0001", "serah-terima"),
        ("BAST/0001", "serah-terima"),
    ],
)
def test_a_number_leads_straight_to_its_record(number: str, page: str, cast: Cast, health: Bought):
    answer = signed_in(cast.requester).get("/cari/", {"q": number})
    assert answer.status_code == 302
    assert answer["Location"] in health.addresses
    assert f"/{page}/" in answer["Location"]


@pytest.mark.parametrize(
    ("number", "page"),
    [
        ("9120001234567", "produsen"),
        ("7788/SJ-IND.8/TKDN/3/2026", "sertifikat"),
        ("7788/SJIND.8/TKDN/3/2026", "sertifikat"),
    ],
)
def test_numbers_of_the_catalogue_lead_to_their_records(
    number: str, page: str, cast: Cast, shop: object
):
    answer = signed_in(cast.requester).get("/cari/", {"q": number})
    assert answer.status_code == 302
    assert answer["Location"].startswith(f"/katalog/{page}/")


def test_a_number_of_two_records_shows_both(cast: Cast, health: Bought, elsewhere: Bought):
    type(elsewhere.request).objects.filter(pk=elsewhere.request.pk).update(number="P3DN/LAB/0001")
    both = person("dua.kota", cast.health, Role.REQUESTER)
    both.memberships.create(agency=cast.elsewhere, role=Role.AUDITOR, valid_from="2020-01-01")
    page = page_of(both, "P3DN/LAB/0001")
    for one in (health, elsewhere):
        assert f"/pengadaan/permintaan/{one.request.pk}/" in page


@pytest.mark.parametrize(
    "typed", ["mikroskp", "mikrokop sekolah", "pengadan mikroskop", "MIKRÓSKOP"]
)
def test_mistyped_words_find_the_request(typed: str, cast: Cast, health: Bought):
    assert f"/pengadaan/permintaan/{health.request.pk}/" in page_of(cast.requester, typed)


def test_a_word_of_the_catalogue_is_mended_where_letters_alone_do_not_tell(cast: Cast):
    request = PurchaseFactory(package=PackageFactory(agency=cast.health), title="Kursi guru")
    address = f"/pengadaan/permintaan/{request.pk}/"
    assert address not in page_of(cast.requester, "krusi")
    ProductFactory(name="Kursi lipat")
    assert address in page_of(cast.requester, "krusi")
    listed = signed_in(cast.requester).get("/pengadaan/permintaan/", {"q": "krusi"})
    assert address in listed.content.decode()


def test_the_catalogue_is_found_too(cast: Cast, shop: object):
    page = page_of(cast.officer, "mikroskop")
    assert "Mikroskop cahaya" in page
    assert "PT Optik Nusantara" in page_of(cast.officer, "optik nusntara")


def test_drafts_are_found_by_those_who_keep_their_catalogue(cast: Cast):
    ProductFactory(name="Teleskop pantul", draft=True)
    assert "Teleskop pantul" in page_of(cast.officer, "teleskop")
    assert "Teleskop pantul" not in page_of(cast.requester, "teleskop")
    officer = person("petugas.lain", cast.elsewhere, Role.CATALOGUE_OFFICER)
    assert "Teleskop pantul" not in page_of(officer, "teleskop")


def test_people_are_found_by_name_and_never_by_nip(cast: Cast):
    type(cast.approver).objects.filter(pk=cast.approver.pk).update(
        full_name="Siti Rahmawati", nip="198001012005012001"
    )
    for user, seen in ((cast.administrator, True), (cast.auditor, True), (cast.requester, False)):
        assert ("Siti Rahmawati" in page_of(user, "rahmawati")) is seen
        assert "Siti Rahmawati" not in page_of(user, "198001012005012001")
    assert "Tetangga" not in page_of(cast.administrator, "tetangga").replace("“tetangga”", "")


def test_agencies_are_found_by_those_who_see_them(cast: Cast):
    assert "Dinas Pendidikan" in page_of(cast.administrator, "dinas pendidikn")
    assert "Dinas Pendidikan" not in page_of(cast.requester, "dinas pendidikan")
    assert "Pontianak" not in page_of(cast.administrator, "dinas kesehatan")


@pytest.mark.parametrize("as_proposals", [False, True])
def test_what_was_entered_is_shown_as_text(cast: Cast, *, as_proposals: bool):
    PurchaseFactory(
        package=PackageFactory(agency=cast.health), title='<script>alert("x")</script> kursi'
    )
    page = page_of(cast.requester, '<b onclick="1">kursi', as_proposals=as_proposals)
    assert "<script>alert" not in page
    assert "<b onclick" not in page
    assert "<script>alert" not in page_of(cast.requester, "kursi", as_proposals=as_proposals)
    assert "&lt;script&gt;" in page_of(cast.requester, "kursi", as_proposals=as_proposals)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "Ketik nomor permintaan"),
        ("   ", "Ketik nomor permintaan"),
        ("a", "Ketik paling sedikit 2 huruf"),
        ("%", "Tanda “%” dan “*” tidak mewakili"),
        ("%%__**", "Tanda “%” dan “*” tidak mewakili"),
        ("zzzqqq", "Periksa ejaannya"),
        ("mikroskop " * 20, "Hanya 100 huruf pertama yang dicari"),
    ],
)
def test_what_cannot_be_found_is_said_with_what_to_do(
    typed: str, said: str, cast: Cast, health: Bought
):
    assert said in page_of(cast.requester, typed)


def test_signs_of_patterns_stand_for_nothing(cast: Cast, health: Bought):
    assert "Tidak ada yang cocok" in page_of(cast.requester, "mi%op")
    assert "Tidak ada yang cocok" in page_of(cast.requester, "m_kr_sk_p binok_ler")
    assert "Pengadaan mikroskop sekolah" in page_of(cast.requester, "mikroskop*")


def test_who_holds_no_role_is_told_so(cast: Cast, health: Bought):
    assert "belum punya peran" in page_of(cast.nobody, "mikroskop")


def test_strangers_are_sent_to_the_login(client, db):
    assert "/akun/masuk/" in client.get("/cari/?q=kursi")["Location"]


@pytest.mark.parametrize("typed", ["mikroskop", "mikroskp", "P3DN/LAB"])
def test_the_number_of_questions_does_not_grow_with_rows(typed: str, cast: Cast, health: Bought):
    def questions() -> int:
        client = signed_in(cast.administrator)
        client.get("/cari/", {"q": typed})
        with CaptureQueriesContext(connection) as asked:
            client.get("/cari/", {"q": typed})
        return len(asked)

    few = questions()
    for number in range(12):
        package = PackageFactory(agency=cast.health, name="Belanja mikroskop")
        request = PurchaseFactory(
            package=package, title="Mikroskop", number=f"P3DN/LAB/1{number:03}"
        )
        LineFactory(request=request, description="Mikroskop")
    assert questions() <= few
    assert few <= MOST_QUESTIONS


def test_a_kind_shows_five_and_leads_to_all(cast: Cast):
    package = PackageFactory(agency=cast.health, name="Lain")
    for _n in range(8):
        PurchaseFactory(package=package, title="Meja rapat")
    page = page_of(cast.requester, "meja rapat")
    assert len(set(re.findall(r"/pengadaan/permintaan/\d+/", page))) == 5
    assert "/pengadaan/permintaan/?q=meja+rapat" in page


def test_a_kind_that_takes_too_long_is_given_up_and_said(
    cast: Cast, health: Bought, monkeypatch: pytest.MonkeyPatch
):
    def slow(user: object, asked: Asked) -> list[Hit]:
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_sleep(5)")
        return []

    monkeypatch.setattr(registry, "LONGEST_SECONDS", 0.1)
    monkeypatch.setattr(registry, "_finders", [Finder("Lambat", slow), *registry._finders])
    page = page_of(cast.requester, "mikroskop")
    assert "Terlalu banyak yang harus dicari sekaligus" in page
    assert f"/pengadaan/permintaan/{health.request.pk}/" in page
    with connection.cursor() as cursor:
        cursor.execute("SHOW statement_timeout")
        assert cursor.fetchone() == ("0",)


def test_nothing_is_asked_of_the_database_for_nothing(cast: Cast):
    with CaptureQueriesContext(connection) as asked:
        assert find_everything(cast.requester, Asked("  ")) == []
        assert find_everything(cast.requester, Asked("%")) == []
    assert len(asked) == 0
