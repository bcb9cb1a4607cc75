"""What of an address could not be used is said on the page, and no file is made from it."""

import pytest
from django.test import Client
from django.urls import get_resolver, reverse

from p3dn.accounts.models import User
from p3dn.ui.lists.views import FilteredListView
from procurement.models import PurchaseRequest
from tests.fuzz.crawl import pages
from tests.procurement.scenes import draft, with_line
from tests.support.cast import assemble
from tests.support.databases import once

pytestmark = pytest.mark.django_db
WRONG = "9\x0bx9"  # no text, no number, no day, no choice


def with_every_role() -> User:
    """Somebody with every role, so that every list opens."""
    cast = assemble()
    with_line(draft(cast))
    for role in (
        "catalogue_officer",
        "catalogue_verifier",
        "p3dn_team",
        "administrator",
        "auditor",
        "approver",
    ):
        cast.requester.memberships.get_or_create(
            agency=cast.health, role=role, defaults={"valid_from": "2020-01-01"}
        )
    return cast.requester


everywhere = once(with_every_role)
FROM_ABOVE = "/laporan/kabupaten-kota/"  # for people of a province: tests/reports/breakdown


def every_list() -> list[str]:
    """Addresses of all lists, those without filters too."""
    found = []
    for page in pages():
        if not page.arguments and not page.name.startswith("admin:"):
            view = getattr(get_resolver().resolve(f"/{page.pattern}").func, "view_class", None)
            ours = view is not None and issubclass(view, FilteredListView)
            if ours and f"/{page.pattern}" != FROM_ABOVE:
                found.append(f"/{page.pattern}")
    return found


STRICT = [
    *every_list(),
    "/laporan/",
    "/katalog-publik/",
    "/laporan/belanja-sipd/",
    "/laporan/laporan-p3dn.pdf",
    "/laporan/angka/",
    "/pengadaan/sumber/",
    "/pengadaan/kebutuhan/perkiraan/",
    "/pengadaan/sertifikat-berakhir/",
    "/pengguna/pemberitahuan/",
    "/katalog/verifikasi/",
    "/katalog/produsen/ganda/",
    "/pengecualian-publik/",
]


@pytest.mark.parametrize("path", STRICT)
def test_a_parameter_that_does_not_exist_is_refused(
    client: Client, everywhere: User, path: str
) -> None:
    client.force_login(everywhere)
    usual = client.get(path)
    assert usual.status_code in {200, 302}, "the page itself"
    for more in ({}, {"unduh": "xlsx"}, {"unduh": "csv"}):
        answer = client.get(path, {"halaman_": "1"} | more)
        said = answer.content.decode()
        assert answer.status_code == 400, more
        assert "halaman_" in said
        assert "Buka halaman tanpa isian itu" in said
        assert f'href="{path}"' in said, "the page without it"
    part = client.get(path, {"halaman_": "1"}, headers={"hx-request": "true"})
    assert part.headers["HX-Redirect"] == f"{path}?halaman_=1", "the browser shows the whole page"


def test_what_else_was_asked_stays_in_the_way_out(client: Client, everywhere: User) -> None:
    client.force_login(everywhere)
    answer = client.get("/pengadaan/permintaan/?status=rancangan&tahunn=2026&unduh=csv")
    assert 'href="/pengadaan/permintaan/?status=rancangan"' in answer.content.decode()
    english = client.get("/pengadaan/permintaan/?state=draft&yearr=2026")
    assert english.status_code == 302, "what is known in English is led on"
    assert client.get(english.url).status_code == 400


def lists() -> list[tuple[str, type[FilteredListView]]]:
    """Addresses of all lists that are filtered, with their views."""
    found = []
    for page in pages():
        if page.arguments or page.name.startswith("admin:") or f"/{page.pattern}" == FROM_ABOVE:
            continue
        view = getattr(get_resolver().resolve(f"/{page.pattern}").func, "view_class", None)
        if view is not None and issubclass(view, FilteredListView) and view.filterset_class:
            found.append((f"/{page.pattern}", view))
    return found


def test_lists_are_found() -> None:
    assert len(lists()) >= 11


@pytest.mark.parametrize(("path", "view"), lists(), ids=lambda one: str(one)[:40])
def test_every_wrong_filter_is_named_and_makes_no_file(
    client: Client, everywhere: User, path: str, view: type[FilteredListView]
) -> None:
    """Each field on the page, and in turn on what a script asks for and in each kind of file."""
    client.force_login(everywhere)
    form = client.get(path).context["filter"].form
    for number, bound in enumerate(form):
        name, field = bound.html_name, bound.field
        answer = client.get(path, {name: WRONG})
        said = answer.content.decode()
        assert answer.status_code == 400, name
        assert "Buka halaman tanpa isian itu" in said, name
        assert "tidak dapat dipakai" in said, name
        assert f"<li>{field.label}: “" in said.replace("&amp;", "&"), name
        turn = ("part", "xlsx", "csv")[number % (3 if view.columns else 1)]
        if turn == "part":
            part = client.get(path, {name: WRONG}, headers={"hx-request": "true"}).content.decode()
            assert part.count("tidak dapat dipakai") == 1, name
        else:
            refused = client.get(path, {name: WRONG, "unduh": turn})
            assert refused.status_code == 400, (name, turn)
            assert "Berkas tidak dibuat" in refused.content.decode()


@pytest.mark.parametrize(
    ("path", "query", "label"),
    [
        ("/laporan/", "tahun=26", "Tahun"),
        ("/laporan/", "tahun=²", "Tahun"),
        ("/laporan/belanja/", "tahun=2525", "Tahun"),
        ("/pengadaan/kebutuhan/", "status=x", "Status"),
        ("/pengadaan/kebutuhan/perkiraan/", "tahun=²", "Tahun"),
        ("/pengadaan/kebutuhan/paket/", "tahun=0026", "Tahun"),
        ("/pengadaan/sertifikat-berakhir/", "hari=31", "Hari"),
        ("/pengadaan/sertifikat-berakhir/", "isi=semua", "Isi"),
        ("/katalog/sertifikat/berakhir/", "hari=7", "Jangka (hari)"),
        ("/pengadaan/permintaan/", "urut=mahal", "Urutan"),
        ("/pengadaan/usulan-kelompok/", "urut=mahal", "Urutan"),
        ("/katalog/", "urut=mahal", "Urutan"),
    ],
)
def test_other_choices_too(
    client: Client, everywhere: User, path: str, query: str, label: str
) -> None:
    client.force_login(everywhere)
    answer = client.get(f"{path}?{query}")
    assert answer.status_code == 400
    said = answer.content.decode()
    assert f'href="{path}"' in said, "the page without it"
    assert f"<li>{label}: “" in said
    assert client.get(f"{path}?{query}&unduh=xlsx").status_code == 400


@pytest.mark.parametrize(
    ("query", "label"),
    [
        ("halaman=x", "Halaman"),
        ("halaman=0", "Halaman"),
        ("baris=101", "Baris per halaman"),
        ("unduh=pdf", "Unduh"),
        ("tampil=nomor&tampil=rahasia", "Kolom"),
    ],
)
def test_what_the_frame_itself_asks_is_refused_too(
    client: Client, everywhere: User, query: str, label: str
) -> None:
    client.force_login(everywhere)
    answer = client.get(f"/pengadaan/permintaan/?{query}")
    assert answer.status_code == 400
    assert f"<li>{label}: “" in answer.content.decode()
    assert client.get("/pengadaan/permintaan/?halaman=99&baris=100").status_code == 200


def test_a_history_is_as_strict_as_a_list(client: Client, everywhere: User) -> None:
    client.force_login(everywhere)
    purchase = PurchaseRequest.objects.get()
    path = reverse("procurement:request_history", args=[purchase.pk])
    assert client.get(path, {"halaman": "1"}).status_code == 200
    assert client.get(path, {"hal": "1"}).status_code == 400
    misspelt = client.get(path, {"halaman": "satu"})
    assert misspelt.status_code == 400
    assert "<li>Halaman: “satu”" in misspelt.content.decode()


def test_no_file_of_another_year_than_asked(client: Client, everywhere: User) -> None:
    client.force_login(everywhere)
    assert client.get("/laporan/laporan-p3dn.pdf?tahun=26").status_code == 400
    assert client.get("/laporan/laporan-p3dn.pdf").status_code == 200
    assert client.get("/pengadaan/sertifikat-berakhir/?hari=31&unduh=xlsx").status_code == 400


def test_a_parameter_that_no_database_takes_is_named(client: Client, everywhere: User) -> None:
    client.force_login(everywhere)
    answer = client.get("/katalog/?komoditas=%00")
    assert answer.status_code == 400
    assert "komoditas" in answer.content.decode()
    assert client.get("/katalog/produk/baru/?produsen=%C2%B2").status_code == 404
    assert client.get("/katalog/produk/" + "9" * 5_000 + "/").status_code == 404


def test_a_usual_address_says_nothing(client: Client, everywhere: User) -> None:
    client.force_login(everywhere)
    for path, _view in lists():
        assert "tidak dapat dipakai" not in client.get(path).content.decode(), path
