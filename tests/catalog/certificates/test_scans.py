"""A folder of scans: matched by name, shown first, put in place only when that was said."""

import hashlib
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from catalog.certificates.scans import services as scans
from catalog.certificates.scans.names import keys_in
from catalog.models import Certificate, PendingScan, Producer
from p3dn.accounts.models import User
from tests.catalog.conftest import pdf, picture
from tests.factories.catalog import (
    CertificateFactory,
    ProducerFactory,
    ProductFactory,
    StandingChangeFactory,
)
from tests.support.cast import region

PAGE, ATTACH = "catalog:certificate_scans", "catalog:certificate_scans_attach"


@pytest.fixture
def firm(officer: User, client: Client) -> Producer:
    """The officer is logged in."""
    client.force_login(officer)
    return ProducerFactory()


def certificate(firm: Producer, number: str, **fields: Any) -> Certificate:
    product = ProductFactory(producer=firm)
    return CertificateFactory(
        producer=firm, number=number, products=[product], **{"draft": True} | fields
    )


def scan(name: str, content: bytes = b"") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, pdf(content or name.encode()).read(), "application/pdf")


def upload(client: Client, *files: SimpleUploadedFile) -> str:
    return client.post(reverse(PAGE), {"files": files}, follow=True).content.decode()


def attach(client: Client, **numbers: str) -> str:
    """Numbers by the name of the scan, without its ending."""
    data = {f"n{PendingScan.objects.get(name=f'{n}.pdf').pk}": v for n, v in numbers.items()}
    return client.post(reverse(ATTACH), data, follow=True).content.decode()


def prefilled(client: Client) -> dict[str, str]:
    rows = client.get(reverse(PAGE)).context["rows"]
    return {row.scan.name: row.number for row, _refused in rows}


def stored(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


# Names ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("001-SKT-2026.pdf", "001/SKT/2026"),
        ("Sertifikat no. 001_skt_2026 (salinan 2).PDF", "001/SKT/2026"),
        ("001SKT2026.jpg", "001/SKT/2026"),
        ("2 1.SKT.2026.pdf", "1/SKT/2026"),
        ("77.pdf", "77"),
    ],
)
def test_a_name_contains_a_number_whatever_the_punctuation(name: str, number: str) -> None:
    assert "".join(c for c in number if c.isalnum()) in keys_in(name)


@pytest.mark.parametrize(
    ("name", "key"), [("11-SKT-2026.pdf", "1SKT2026"), ("scan 77.pdf", "77"), ("skt.pdf a b", "B")]
)
def test_a_piece_of_a_number_is_no_number(name: str, key: str) -> None:
    assert key not in keys_in(name)


# Matching ---------------------------------------------------------------------------------------


def test_each_file_goes_where_its_name_says_when_that_was_confirmed(
    client: Client, firm: Producer, officer: User, private_files: Path
) -> None:
    one, other = certificate(firm, "001/SKT/2026"), certificate(firm, "1/SKT/2026")
    page = upload(client, scan("001-SKT-2026.pdf"), scan("hasil 1_SKT_2026.pdf"), scan("apa.pdf"))
    assert "3 berkas diterima" in page
    assert "Tidak ada nomor sertifikat daerah Anda" in page
    assert prefilled(client) == {
        "001-SKT-2026.pdf": one.number, "hasil 1_SKT_2026.pdf": other.number, "apa.pdf": "",
    }  # fmt: skip
    assert not Certificate.objects.exclude(file="").exists()
    data = {f"n{s.pk}": prefilled(client)[s.name] for s in PendingScan.objects.all()}
    page = client.post(reverse(ATTACH), data, follow=True).content.decode()
    assert "Berkas terpasang pada: 001/SKT/2026; 1/SKT/2026" in page
    one.refresh_from_db()
    with one.file.open() as file:
        assert file.read() == scan("001-SKT-2026.pdf").read()
    assert (one.edited_by, one.state) == (officer, "draft")
    assert one.events.count() == 2
    assert [s.name for s in PendingScan.objects.all()] == ["apa.pdf"]


def test_waiting_files_are_deleted_once_in_place(
    client: Client, firm: Producer, private_files: Path, django_capture_on_commit_callbacks: Any
) -> None:
    certificate(firm, "001/SKT/2026")
    upload(client, scan("a.pdf"), scan("b.pdf"), scan("c.pdf"))
    assert len(stored(private_files)) == 3
    with django_capture_on_commit_callbacks(execute=True):
        attach(client, a="001/skt/2026")
        gone = PendingScan.objects.get(name="b.pdf").pk
        client.post(reverse(ATTACH), {"discard": gone})
    assert [s.name for s in PendingScan.objects.all()] == ["c.pdf"]
    assert len(stored(private_files / "scans")) == 1
    with django_capture_on_commit_callbacks(execute=True):
        client.post(reverse(ATTACH), {"discard": "all"})
    assert len(stored(private_files)) == 1  # the certificate's own


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"verified": True, "draft": False}, "sudah terverifikasi"),
        ({"file": "x", "file_sha256": "same"}, "sudah mempunyai berkas ini"),
        ({}, "lebih dari satu nomor"),
        ({}, "Beberapa berkas untuk sertifikat"),
    ],
)
def test_what_cannot_be_matched_says_why(
    client: Client, firm: Producer, fields: dict[str, Any], says: str
) -> None:
    names = {"lebih dari satu nomor": "12-SKT 13-SKT.pdf"}
    files = [scan(names.get(says, "12-SKT.pdf"), b"1")]
    if says.startswith("Beberapa"):
        files.append(scan("salinan 12-SKT.pdf", b"2"))
    if "file_sha256" in fields:
        fields = fields | {"file_sha256": hashlib.sha256(files[0].read()).hexdigest()}
        files[0].seek(0)
    for number in ("12/SKT", "13/SKT"):
        certificate(firm, number, **fields)
    assert says in upload(client, *files)
    assert set(prefilled(client).values()) == {""}


def test_a_confirmed_number_is_checked_again(client: Client, firm: Producer) -> None:
    """What was typed stays, the reason stands beside it, the others go through."""
    known = certificate(firm, "12/SKT")
    certificate(firm, "13/SKT", draft=False)
    ended = certificate(firm, "14/SKT", draft=False)
    StandingChangeFactory(certificate=ended, kind="revoked")
    away = ProducerFactory(region=region("61.71", "Kota Pontianak"))
    certificate(away, "15/SKT")
    upload(client, *(scan(f"{letter}.pdf") for letter in "abcdefg"))
    page = attach(client, a=" 12/skt ", b="13/SKT", c="14/SKT", d="15/SKT", e="99", f="7", g="7")
    for says in ("sudah terverifikasi", "dicabut atau digantikan", "tidak terdaftar di daerah Anda",
                 "pada beberapa berkas"):  # fmt: skip
        assert says in page, says
    assert 'value="15/SKT"' in page
    assert "6 berkas belum terpasang" in page
    known.refresh_from_db()
    assert known.file
    assert list(Certificate.objects.exclude(file="")) == [known]
    assert not Certificate.objects.filter(state="draft", number="13/SKT").exists()


def test_a_submitted_certificate_returns_and_a_file_is_replaced_with_a_word(
    client: Client, firm: Producer, private_files: Path
) -> None:
    waiting = certificate(firm, "12/SKT", draft=False, submitted=True, file_sha256="b" * 64)
    waiting.file.save("x", picture(), save=True)
    page = upload(client, scan("12-SKT.pdf"))
    assert "kembali menjadi konsep" in page
    assert "Menggantikan berkas" in page
    attach(client, **{"12-SKT": "12/SKT"})
    waiting.refresh_from_db()
    assert waiting.state == "draft"
    assert len(stored(private_files)) == 3  # the former file stays, the waiting one goes on commit


def test_a_returned_certificate_takes_its_new_scan(client: Client, firm: Producer) -> None:
    returned = certificate(firm, "12/SKT", draft=False, refused=True)
    upload(client, scan("12-SKT.pdf"))
    assert prefilled(client) == {"12-SKT.pdf": "12/SKT"}
    again = certificate(firm, "12/SKT")
    attach(client, **{"12-SKT": "12/SKT"})
    returned.refresh_from_db()
    again.refresh_from_db()
    assert (bool(returned.file), bool(again.file)) == (False, True)


def test_a_file_of_another_firm_raises_the_flag(client: Client, firm: Producer) -> None:
    theirs = certificate(ProducerFactory(name="CV Lain"), "77/SKT")
    mine = certificate(firm, "12/SKT")
    upload(client, scan("77-SKT.pdf", b"x"))
    attach(client, **{"77-SKT": "77/SKT"})
    page = upload(client, scan("12-SKT.pdf", b"x"))
    assert "dipakai sertifikat 77/SKT milik CV Lain" in page
    attach(client, **{"12-SKT": "12/SKT"})
    mine.refresh_from_db()
    theirs.refresh_from_db()
    assert mine.file_sha256 == theirs.file_sha256
    detail = client.get(reverse("catalog:certificate_detail", args=[mine.pk]))
    assert [other.same_file for other in detail.context["lookalikes"]] == [True]


# Files ------------------------------------------------------------------------------------------


def test_nothing_of_a_refused_file_is_kept(
    client: Client, firm: Producer, private_files: Path
) -> None:
    good = scan("baik.pdf", b"1")
    page = upload(
        client, good, scan("sama.pdf", b"1"), scan("aktif.pdf", b"/JavaScript"),
        SimpleUploadedFile("kosong.pdf", b""), SimpleUploadedFile("virus.pdf", b"MZ\x90"),
        SimpleUploadedFile("besar.pdf", b"%PDF-" + b"0" * (10 << 20) + b"%%EOF"),
    )  # fmt: skip
    for says in ("sama.pdf tidak disimpan: Isinya sama dengan baik.pdf", "program atau lampiran",
                 "Berkas kosong", "tidak dikenali", "lebih besar dari 10 MB"):  # fmt: skip
        assert says in page, says
    assert len(stored(private_files)) == PendingScan.objects.count() == 1


def test_all_together_have_a_limit(
    client: Client, firm: Producer, settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.SCANS_MAX_BYTES = len(scan("a.pdf").read()) + 50
    assert "bersama lebih dari" in upload(client, scan("a.pdf"), scan("b.pdf"))
    assert "1 berkas diterima" in upload(client, scan("a.pdf"))
    monkeypatch.setattr(scans, "MOST_WAITING", 1)
    assert "Sudah 1 berkas menunggu" in upload(client, scan("b.pdf"))
    assert "sedikitnya satu berkas" in upload(client)


def test_too_many_files_are_a_message_and_not_an_error(
    client: Client, firm: Producer, settings: Any
) -> None:
    settings.DATA_UPLOAD_MAX_NUMBER_FILES = 2
    page = upload(client, *(scan(f"{n}.pdf") for n in range(3)))
    assert "Paling banyak 2 berkas" in page
    assert not PendingScan.objects.exists()


def test_the_token_is_asked_for(firm: Producer, officer: User) -> None:
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(officer)
    for name in (PAGE, ATTACH):
        assert strict.post(reverse(name), {"files": [scan("a.pdf")]}).status_code == 403
    assert not PendingScan.objects.exists()


def test_files_are_let_go_after_a_week(client: Client, firm: Producer) -> None:
    upload(client, scan("lama.pdf"))
    PendingScan.objects.update(uploaded_at=timezone.now() - timedelta(days=8))
    upload(client, scan("baru.pdf"))
    assert [s.name for s in PendingScan.objects.all()] == ["baru.pdf"]


# Who --------------------------------------------------------------------------------------------


def test_waiting_scans_are_ones_own(client: Client, firm: Producer, colleague: User) -> None:
    certificate(firm, "12/SKT")
    upload(client, scan("12-SKT.pdf"))
    mine = PendingScan.objects.get()
    address = reverse("catalog:scan_file", args=[mine.pk])
    assert client.get(address)["Content-Type"] == "application/pdf"
    client.force_login(colleague)
    assert client.get(address).status_code == 404
    assert "12-SKT.pdf" not in client.get(reverse(PAGE)).content.decode()
    for data in ({f"n{mine.pk}": "12/SKT"}, {"discard": mine.pk}, {"discard": "all"}):
        client.post(reverse(ATTACH), data)
    assert PendingScan.objects.get() == mine
    assert not Certificate.objects.exclude(file="").exists()


def test_the_page_asks_the_same_number_of_questions(
    client: Client, firm: Producer, django_assert_max_num_queries: Any
) -> None:
    for number in range(12):
        certificate(firm, f"{number + 100}/SKT")
    upload(client, *(scan(f"{number + 100}-SKT.pdf") for number in range(12)))
    with django_assert_max_num_queries(12):
        assert "100/SKT" in client.get(reverse(PAGE)).content.decode()
