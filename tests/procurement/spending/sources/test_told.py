"""What somebody is told of a file of spending: each row that is odd, each sum, each refusal, word for word."""

import hashlib
from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest
from django.utils import timezone

from p3dn.accounts.models import Agency
from p3dn.audit import kept_of
from p3dn.jobs.reading.questions import Question
from p3dn.jobs.tables.refusals import FileRefused
from procurement.models import Source
from procurement.spending.datasets import DATASETS
from procurement.spending.loading.unattended import load_file, refuse_open
from procurement.spending.sources import reads
from tests.support.cast import Cast

from .files import ROWS, data, last_file, load, row
from .test_pages import confirm, upload

HEADS = [*ROWS["recorded"], "_event_date"]
AGENCY = ("Satker belum dikenal", "Tunjuk perangkat daerahnya; baris lain dengan kode itu ikut.")
CELLS = "Perbaiki sel yang disebut, lalu unggah lagi."
# each row of the file, and what is said of it: field, cell, what is wrong, what to do
ODD: list[tuple[dict[str, Any], list[tuple[str, ...]]]] = [
    ({"nama_satker": "Dinas Satu"}, []),
    ({"nama_satker": "Dinas Satu"}, []),
    ({"key": 2, "value": "lima"},
     [("error", "Total realisasi", "lima",
       "“lima” bukan jumlah rupiah. Tulis seperti 1.500.000 atau 1500000.", CELLS)]),
    ({"key": ""}, [("error", "", "", "Kode paket kosong", "Unduh lagi berkasnya dari sistem asal.")]),
    ({"key": 3, "value": 0},
     [("error", "", "Belanja listrik", "Nilai kosong atau nol",
       "Isi realisasinya di sistem asal, lalu unggah berkas baru.")]),
    ({"key": 4, "nilai_pdn_pct": 90},
     [("warning", "", "90.00", "Nilai PDN diduga persen",
       "Putuskan artinya; sampai itu asalnya dihitung belum diketahui.")]),
    ({"key": 5, "kd_satker_str": "9.99"}, [("warning", "", "DINAS KESEHATAN", *AGENCY)]),
    ({"key": 6, "kd_satker_str": "9.98", "nama_satker": ""}, [("warning", "", "9.98", *AGENCY)]),
    ({"key": 7, "status_nontender_pct_ket": "Paket Dibatalkan"},
     [("error", "", "Belanja listrik", "Dibatalkan di sistem asal", "Tidak perlu apa-apa: bukan belanja.")]),
    ({"key": 8, "_event_date": ",lebih"},
     [("error", "Baris", "", "Lebih banyak sel daripada judul.", CELLS)]),
    ({"key": 9, "status_nontender_pct_ket": "Berjalan", "_event_date": "2026-05-01"}, []),
]  # fmt: skip
SUMS = [
    ["Masuk", 2], ["Diganti versi baru", 0], ["Kembar", 1], ["Perlu dilihat", 3], ["Ditolak", 5],
    ["Kode RUP tidak ada di rencana", 6], ["Isi sel tidak terbaca", 2], ["Satker belum dikenal", 2],
    ["Kode paket kosong", 1], ["Nilai kosong atau nol", 1], ["Nilai PDN diduga persen", 1],
    ["Dibatalkan di sistem asal", 1], ["Masih berjalan", 1],
]  # fmt: skip


@pytest.mark.django_db
def test_each_odd_row_and_every_sum(cast: Cast) -> None:
    lines = [[str(row("recorded", **one).get(head, "")) for head in HEADS] for one, _said in ODD]
    content = "\n".join(map(",".join, [HEADS, *lines])).encode()
    job = upload(cast, "spending-recorded", content)
    issues = job.issues.values_list("row", "severity", "field", "value", "message", "remedy")
    assert list(issues) == [
        (number, *one) for number, (_row, said) in enumerate(ODD, 2) for one in said
    ]
    assert job.params["reading"]["told"] == SUMS
    assert (job.rows_new, job.rows_changed, job.rows_same, job.rows_refused) == (5, 0, 1, 5)
    confirm(job)
    file = last_file()
    assert (file.drawn_on, file.name) == (date(2026, 5, 1), "berkas.json")
    again = upload(
        cast, "spending-recorded",
        data(row("recorded", value=5), row("recorded", key=4, nama_paket=None)),
    )  # fmt: skip
    assert (again.rows_new, again.rows_changed, again.rows_same) == (0, 2, 0)
    changes = again.changes.values_list("row", "kind", "title")
    assert list(changes) == [(1, "changed", "Belanja listrik"), (2, "changed", "4")]


@pytest.mark.django_db
def test_a_file_is_kept_as_it_came_and_who_loaded_it_is_known(cast: Cast) -> None:
    content = data(row("tender", kd_satker_str="9.99"))
    told = load_file(
        region=cast.region, name="x" * 256, data=content, importer=DATASETS["online_shop"],
        by_signature=True, with_agencies=True,
    )  # fmt: skip
    file = last_file()
    assert (told.dataset, file.dataset, file.source) == ("tender", "tender", Source.TENDER)
    with file.file.open() as kept:
        assert kept.read() == content
    assert file.sha256 == hashlib.sha256(content).hexdigest() and file.name == "x" * 255
    assert (file.job, file.loaded_by, file.region) == (None, None, cast.region)
    assert file.drawn_on == timezone.localdate()
    made = kept_of(Agency).get(code="9.99")
    assert made.pgh_context.metadata["command"] == "load_dataset"


@pytest.mark.django_db
def test_a_file_without_rows_is_refused(cast: Cast) -> None:
    heads = ",".join(ROWS["tender"]).encode()
    with pytest.raises(FileRefused) as refused:
        load_file(
            region=cast.region, name="x.csv", data=heads, importer=DATASETS["tender"], by_signature=False
        )  # fmt: skip
    assert refused.value.message == "Tidak ada baris data."
    assert refused.value.remedy == "Isi minimal satu baris di bawah judul."


def asked(*ids: str) -> Any:
    """A plan of which these are open."""
    return SimpleNamespace(
        open=[Question(one, f"Kolom {one}", "Rupiah?", ["baris 2", "baris 3"], []) for one in ids]
    )


@pytest.mark.parametrize(
    ("ids", "problem", "remedy"),
    [
        (["a"], "Kolom a: Rupiah? baris 2 baris 3",
         "Muat lewat halaman Impor data, dan jawab di sana."),
        (["a", "government:K34"],
         "Kolom a: Rupiah? baris 2 baris 3; Kolom government:K34: Rupiah? baris 2 baris 3",
         "Muat lewat halaman Impor data, dan jawab di sana."),
        (["government:K34", "government:D9"],
         "Kolom government:K34: Rupiah? baris 2 baris 3; Kolom government:D9: Rupiah? baris 2 baris 3",
         "Bila ya, ulangi dengan --klpd-code K34, atau jawab di halaman Impor data."),
    ],
)  # fmt: skip
def test_an_open_question_is_told_with_the_way_to_answer_it(
    ids: list[str], problem: str, remedy: str
) -> None:
    refuse_open(asked())
    with pytest.raises(FileRefused) as refused:
        refuse_open(asked(*ids))
    assert (refused.value.message, refused.value.remedy) == (problem, remedy)


@pytest.mark.django_db
def test_what_is_known_of_each_source_and_the_months_that_are_not(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of the year so far; of one that is over the whole, of one that is to come nothing."""
    rows = [row("tender", key=1, value=5), row("tender", key=2, tgl_kontrak="2026-01-15"),
            row("tender", key=3, nilai_pdn_kontrak=90), row("tender", key=3, nilai_pdn_kontrak=90)]  # fmt: skip
    load(cast.region, "tender", *rows)
    first = last_file()
    away = row("tender", key=8, tgl_kontrak="2026-02-10")
    for status in ("Kontrak Selesai", "Kontrak Dibatalkan"):
        load(cast.region, "tender", away | {"status_kontrak": status})
    load(cast.region, "tender", row("tender", key=4, value=0))
    newest = last_file()
    load(cast.elsewhere.region, "tender", row("tender", key=9))
    monkeypatch.setattr(reads.timezone, "localdate", lambda: date(2026, 4, 30))
    known = {one.dataset: one for one in reads.known_sources(cast.region, 2026)}
    tender, silent = known["tender"], known["online_shop"]
    assert list(known) == list(DATASETS)
    assert (tender.label, tender.source, tender.kind) == (
        "Realisasi: kontrak tender (SPSE)", Source.TENDER, "spending-tender",
    )  # fmt: skip
    assert (tender.last, tender.rows, tender.value) == (newest, 7, 20_000_005)
    assert (tender.first_day, tender.last_day) == (date(2026, 1, 15), date(2026, 3, 1))
    assert tender.gap == [date(2026, 2, 1), date(2026, 4, 1)]
    assert tender.fates_in_words == [
        ("imported", "Masuk", 1), ("superseded", "Diganti versi baru", 1), ("duplicate", "Kembar", 1),
        ("flagged", "Perlu dilihat", 2), ("refused", "Ditolak", 2),
    ]  # fmt: skip
    assert (silent.last, silent.rows, silent.value, silent.gap) == (None, 0, 0, [])
    assert silent.fates_in_words == []
    for year, months in ((2025, 12), (2027, 0)):
        (other,) = (x for x in reads.known_sources(cast.region, year) if x.dataset == "tender")
        assert (len(other.gap), other.value, other.rows) == (months, 0, 7)
    assert reads.open_marks(first) == [
        ("pdn_above", "Nilai PDN melebihi nilai belanja", 1),
        ("pdn_percent", "Nilai PDN diduga persen", 1),
    ]
