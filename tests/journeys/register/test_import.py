"""An officer's list from an office desk: what it leaves open is asked, what it will do is shown."""

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from catalog.models import Product
from tests.factories.catalog import CommodityFactory, ProducerFactory, ProductFactory
from tests.jobs.office import book
from tests.journeys.steps import as_person, menu
from tests.support.cast import Cast, assemble

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = pytest.mark.django_db(transaction=True)
NIB = "9120001234567"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
HEAD = [
    "NIB",
    "Nama Produk",
    "Merk",
    "Tipe",
    "Kode KBKI",
    "Satuan",
    "Harga",
    "Kapasitas (per tahun)",
    "Catatan",
]


def office_file() -> bytes:
    """A list with a title, a total, and prices that can be read in two ways."""
    rows = [
        [NIB, "Rak besi", "-", "R1", "38111", "buah", "150,000", 2400, "x"],
        [NIB, "Meja lipat", "nihil", "M1", "38111", "buah", "1,500", 120, "x"],
        [NIB, "Lemari", "sda", "L1", "38111", "buah", "2,500", 12, "x"],
    ]
    return book({"Data": [["DAFTAR PRODUK IKM"], HEAD, *rows, ["", "JUMLAH"]], "Catatan": [["x"]]})


def ask_and_answer(page: "Page") -> None:
    """Upload, see how it was read, and say what 150,000 means."""
    menu(page, "Impor")
    page.get_by_role("link", name="Produk dari produsen").click()
    page.get_by_label("Berkas").set_input_files(
        {"name": "daftar.xlsx", "mimeType": XLSX, "buffer": office_file()}
    )
    page.get_by_role("button", name="Unggah dan periksa").click()
    expect(page.get_by_text("apa arti 150,000?")).to_be_visible()
    for shown in (
        "Di atasnya: DAFTAR PRODUK IKM",
        "tidak dibaca: Catatan",
        "dibagi 12",
        "baris jumlah",
    ):
        expect(page.get_by_text(shown).first).to_be_visible()
    expect(page.get_by_role("button", name="Muat")).to_have_count(0)
    page.get_by_label("150.000 (koma = ribuan").check()
    page.get_by_role("button", name="Simpan jawaban").click()


def look_and_load(page: "Page") -> None:
    """The changes cell by cell, then the load."""
    expect(page.get_by_text("sama dengan di atas")).to_be_visible()
    expect(page.get_by_text("150,000 → Rp150.000").first).to_be_visible()
    page.get_by_role("link", name="Harga satuan (1)").click()
    expect(page.get_by_text("120.000 → 150.000")).to_be_visible()
    page.get_by_role("link", name="daftar.xlsx").click()
    page.get_by_role("button", name="Muat 1 baris baru dan 1 perubahan").click()
    done = page.get_by_text("Dimuat: 1 baru, 1 berubah, 0 sama.", exact=True)
    expect(done).to_be_visible()


def test_a_list_is_read_asked_about_shown_and_loaded(page: "Page", worker: None) -> None:
    cast: Cast = assemble()
    CommodityFactory(kbki_code="38111")
    firm = ProducerFactory(nib=NIB, region=cast.region)
    ProductFactory(
        producer=firm,
        name="Rak besi",
        brand="",
        type_name="R1",
        price=120_000,
        price_on=None,
        draft=True,
    )
    as_person(page, cast.officer, "rahasia-sekali")
    ask_and_answer(page)
    look_and_load(page)
    found = Product.objects.order_by("name").values_list("name", "price", "monthly_capacity")
    assert [(name, int(price), int(capacity)) for name, price, capacity in found] == [
        ("Meja lipat", 1500, 10), ("Rak besi", 150_000, 200),
    ]  # fmt: skip
