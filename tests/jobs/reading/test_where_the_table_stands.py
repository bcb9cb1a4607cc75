"""Sheet, headings and rows: found where they stand, told to the person, chosen otherwise by hand."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from catalog.models import Producer
from catalog.register.producers.imports import ProducerImporter
from p3dn.jobs.mending import services as mending
from p3dn.jobs.reading.layout import lay_out
from p3dn.jobs.tables.readers import read_book
from p3dn.jobs.tables.refusals import FileRefused
from tests.jobs.office import answered, asked, book, checked, loaded, problems, uploaded
from tests.support.cast import Cast, assemble
from tests.support.files.samples import case
from tests.support.forms import send

HEAD = ["NIB", "Nama Perusahaan", "Alamat", "Kabupaten/Kota"]


@pytest.fixture
def cast(db: None) -> Cast:
    """Everybody."""
    return assemble()


def firm(number: int, *more: Any) -> list[Any]:
    return [f"91200012345{number:02}", f"CV Uji {number}", "Jl. A", "Kota Prabumulih", *more]


def names() -> set[str]:
    return set(Producer.objects.values_list("name", flat=True))


def test_titles_above_numbers_below_and_totals_at_the_end(cast: Cast) -> None:
    rows = [
        ["DAFTAR INDUSTRI KECIL 2026"], [], [*HEAD, "No. Urut"], [1, 2, 3, 4, 5], firm(1, 1),
        [*HEAD, "No. Urut"], firm(2, 2), ["", "JUMLAH", "", "2 perusahaan"],
    ]  # fmt: skip
    job = uploaded(cast, "producers", book({"Data": rows}))
    reading = job.params["reading"]
    assert (reading["header"], reading["titles"]) == (3, ["DAFTAR INDUSTRI KECIL 2026"])
    assert [(p["row"], p["why"]) for p in reading["passed"]] == [
        (4, "nomor kolom"), (6, "judul kolom diulang"), (8, "baris jumlah"),
    ]  # fmt: skip
    assert [column["heading"] for column in reading["unused"]] == ["No. Urut"]
    loaded(job)
    assert names() == {"CV Uji 1", "CV Uji 2"}


def test_a_hidden_sheet_is_never_loaded_instead_of_the_visible_one(cast: Cast) -> None:
    data = book({"lama": [HEAD, firm(1)], "baru": [HEAD, firm(2)]}, hidden=["lama"])
    job = loaded(uploaded(cast, "producers", data))
    assert names() == {"CV Uji 2"}
    assert job.params["reading"]["sheets"] == [
        {"name": "lama", "hidden": True}, {"name": "baru", "hidden": False},
    ]  # fmt: skip


def test_a_cover_sheet_is_passed_by_and_two_alike_are_asked_about(cast: Cast) -> None:
    cover = [["Laporan"], ["Dinas"]]
    assert (
        uploaded(cast, "producers", book({"Sampul": cover, "Isi": [HEAD, firm(1)]})).state
        == "ready"
    )
    data = book({"2025": [HEAD, firm(1)], "2026": [HEAD, firm(2)]})
    job = uploaded(cast, "producers", data)
    assert asked(job) == ["sheet"]
    loaded(answered(job, sheet="2026"))
    assert names() == {"CV Uji 2"}


@pytest.mark.parametrize(
    ("answer", "found"), [("tidak", {"CV Uji 1"}), ("ya", {"CV Uji 1", "CV Uji 2"})]
)
def test_hidden_rows_come_only_when_somebody_says_so(
    cast: Cast, answer: str, found: set[str]
) -> None:
    data = book({"A": [HEAD, firm(1), firm(2)]}, hidden_rows=[2], filtered=True)
    job = uploaded(cast, "producers", data)
    assert asked(job) == ["rows:hidden"]
    assert "saringan" in job.params["reading"]["questions"][0]["text"]
    loaded(answered(job, rows__hidden=answer))
    assert names() == found


@pytest.mark.parametrize(("answer", "phone"), [("tidak", ""), ("ya", "0812")])
def test_a_hidden_column_is_used_only_when_somebody_says_so(
    cast: Cast, answer: str, phone: str
) -> None:
    data = book({"A": [[*HEAD, "Telepon"], firm(1, "0812")]}, hidden_columns=[4])
    job = uploaded(cast, "producers", data)
    assert asked(job) == ["contact_phone:hidden"]
    loaded(answered(job, contact_phone__hidden=answer))
    assert Producer.objects.get().contact_phone == phone


def test_a_hidden_column_that_must_be_there_is_asked_about_first(cast: Cast) -> None:
    job = uploaded(cast, "producers", book({"A": [HEAD, firm(1)]}, hidden_columns=[0]))
    assert asked(job) == ["nib:hidden"]
    assert "Kolom “NIB”" in answered(job, nib__hidden="tidak").message


def test_columns_that_feed_nothing_are_named_with_what_they_hold(cast: Cast) -> None:
    job = uploaded(
        cast, "producers", book({"A": [[*HEAD, "Jumlah Karyawan", ""], firm(1, 12, "x")]})
    )
    assert job.params["reading"]["unused"] == [
        {"heading": "Jumlah Karyawan", "hidden": False, "first": "12"},
        {"heading": "Kolom F (tanpa judul)", "hidden": False, "first": "x"},
    ]


def test_sheet_row_and_columns_are_chosen_by_hand(cast: Cast, client: Client) -> None:
    client.force_login(cast.officer)
    odd = [["Nomor", "Siapa", "Dimana", "Tempat"], firm(1)]
    job = uploaded(cast, "producers", book({"Sampul": [["x"]], "Isi": [["Judul besar"], *odd]}))
    assert job.state == "refused"
    page = reverse("jobs:job_columns", args=[job.key])
    send(client, page, {"lembar": "Isi"})
    job.refresh_from_db()
    checked(job)
    assert "2: Nomor · Siapa" in client.get(page).content.decode()
    send(client, page, {"lembar": "Isi", "baris_judul": "2"})
    job.refresh_from_db()
    checked(job)
    data = {"lembar": "Isi", "baris_judul": "2", "nib": "Nomor", "name": "Siapa", "address": "Dimana",
            "location": "Tempat"}  # fmt: skip
    assert send(client, page, data).status_code == 302
    job.refresh_from_db()
    loaded(checked(job))
    assert names() == {"CV Uji 1"}


def test_answers_are_only_those_that_were_offered(cast: Cast) -> None:
    job = uploaded(cast, "producers", book({"A": [HEAD, firm(1), firm(2)]}, hidden_rows=[2]))
    for said in ({"rows:hidden": "mungkin"}, {"nib:notation": "id"}):
        with pytest.raises(mending.ValidationError, match="ditawarkan"):
            mending.answer(job=job, user=cast.officer, answers=said)


def test_the_page_shows_how_the_file_was_read(cast: Cast, client: Client) -> None:
    client.force_login(cast.officer)
    data = book({"A": [["Judul"], [*HEAD, "Telepon"], firm(1, "nihil")], "B": [["catatan"]]})
    page = client.get(reverse("jobs:job_detail", args=[uploaded(cast, "producers", data).key]))
    text = " ".join(page.content.decode().split())
    for shown in ("tidak dibaca: B", "Di atasnya: Judul", "9120001234501", "Sepuluh baris pertama"):
        assert shown in text


@pytest.mark.parametrize(
    ("name", "kind", "found"),
    [
        ("p1_title.xlsx", "producers", {"CV Uji Coba 11", "CV Uji Coba 12", "CV Uji Coba 13"}),
        ("p5_hiddensheet.xlsx", "producers", {"CV Baru"}),
    ],
)
def test_cases_that_went_wrong(cast: Cast, name: str, kind: str, found: set[str]) -> None:
    loaded(uploaded(cast, kind, case(name).read_bytes()))
    assert names() == found


def test_the_case_of_words_for_nothing(cast: Cast) -> None:
    job = loaded(uploaded(cast, "producers", case("p4_spaces.xlsx").read_bytes()))
    told = dict(problems(job))
    assert "Rumus pada sel ini gagal" in told[5]  # "#REF!" and "#N/A"
    empty = Producer.objects.filter(nib__in=["9120008800041", "9120008800042", "9120008800043"])
    assert set(empty.values_list("npwp", "contact_phone", "contact_email")) == {("", "", "")}


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"nib,nama_perusahaan\n", "Tidak ada baris"),
        (b"nib,nib\n1,2\n", "dua kali: nib"),
    ],
)
def test_headings_alone_and_a_known_one_twice_are_refused_with_a_remedy(
    data: bytes, says: str
) -> None:
    with pytest.raises(FileRefused) as refused:
        lay_out(ProducerImporter.columns, read_book(data))
    assert says in refused.value.message
    assert refused.value.remedy


def test_a_heading_that_is_none_of_ours_may_come_twice() -> None:
    layout = lay_out(ProducerImporter.columns, read_book(b"nib,catatan,catatan\n1,a,b\n"))
    assert layout.rows.headings == ("nib", "catatan", "catatan (kolom C)")
