"""A producer's day at the industry office: two products, one certificate, and a buyer who finds them."""

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from catalog.models import CommodityAttribute, Product
from tests.catalog.conftest import pdf
from tests.factories.catalog import CommodityFactory
from tests.journeys.steps import CHAIR, as_person, enter_producer, menu, upload
from tests.support.cast import Cast, assemble

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = pytest.mark.django_db(transaction=True)
PASSWORD = "rahasia-sekali"


def enter_product(page: "Page", name: str, button: str) -> None:
    """Fill in the product form, with the attribute that its class asks for."""
    page.get_by_label("Nama produk").fill(name)
    page.get_by_label("Komoditas (KBKI)").fill("38111")
    page.get_by_label("Merek").fill("Karya")
    page.get_by_label("Spesifikasi").fill("Rangka kayu")
    page.get_by_label("Bahan utama").select_option("kayu")
    page.get_by_role("textbox", name="Satuan*", exact=True).fill("buah")
    page.get_by_label("Harga satuan").fill("450.000")
    page.get_by_label("Kode HS").fill("94016990")
    page.get_by_role("button", name=button).click()


def copy_certificate(page: "Page") -> None:
    """Both products are ticked already; everything else as printed, but the file is forgotten."""
    page.get_by_label("Nomor sertifikat").fill("A/2/TKDN/2026")
    page.get_by_label("Dasar aturan").select_option("35/2025")
    page.get_by_label("Tanggal terbit").fill("2026-01-15")
    page.get_by_label("TKDN (%)").fill("42,5")
    page.get_by_label("TKDN berlaku sampai").fill("2031-01-15")
    for name in ("Alamat pabrik", "KBLI"):
        page.get_by_label(name, exact=True).fill(CHAIR[name])
    for number in (0, 1):
        page.get_by_label("Tipe", exact=True).nth(number).fill(f"KR-{number}")
    page.get_by_role("button", name="ajukan verifikasi").click()


def register(page: "Page") -> None:
    """As the officer, from nothing to everything handed in."""
    enter_producer(page, "CV Karya Jati")
    enter_product(page, "Kursi Rapat", "tambah produk lain")
    expect(page.get_by_text("Sudah dimasukkan pada pendaftaran ini: Kursi Rapat")).to_be_visible()
    enter_product(page, "Kursi Tamu", "lanjut ke sertifikat")
    expect(page.get_by_role("checkbox", name="Kursi", checked=True)).to_have_count(2)
    copy_certificate(page)
    # refused with the remedy, on the form where it is mended, and nothing typed is lost
    expect(page.get_by_role("alert").first).to_contain_text("Unggah berkas sertifikat")
    expect(page.get_by_label("Tipe", exact=True).nth(1)).to_have_value("KR-1")
    page.get_by_label("Berkas sertifikat").set_input_files(upload(pdf()))
    page.get_by_role("button", name="Simpan sebagai konsep").click()
    # a click does not wait for the page that a form leads to, and the form names the products too
    page.wait_for_url(re.compile(r"/sertifikat/\d+/$"))
    page.get_by_text("Kursi Rapat").first.click()
    page.get_by_role("link", name="Buka produk Kursi Rapat").click()
    page.get_by_role("link", name="Tambah izin").click()
    page.get_by_label("Jenis izin").select_option("sni")
    page.get_by_label("Nomor", exact=False).first.fill("LSPR-001/2026")
    page.locator("main form button[type=submit]").first.click()
    page.get_by_role("link", name="CV Karya Jati").first.click()
    page.get_by_role("button", name="Ajukan semua (3)").click()
    expect(page.get_by_text("Diajukan dan menunggu verifikasi: A/2/TKDN/2026")).to_be_visible()


def test_from_producer_to_buyer(page: "Page") -> None:
    cast: Cast = assemble()
    chairs = CommodityFactory(kbki_code="38111", name="Kursi, terutama dengan rangka kayu")
    CommodityAttribute.objects.create(
        commodity=chairs, name="Bahan utama", kind="choice", choices=["kayu", "logam"]
    )
    as_person(page, cast.officer, PASSWORD)
    register(page)
    as_person(page, cast.verifier, PASSWORD)
    page.get_by_role("link", name="Menunggu verifikasi").click()
    page.get_by_role("link", name="Periksa").click()
    page.get_by_role("button", name="Verifikasi", exact=True).click()
    expect(page.get_by_text("Tidak ada yang menunggu verifikasi.")).to_be_visible()
    as_person(page, cast.requester, PASSWORD)
    menu(page, "Katalog")
    page.locator("main").get_by_role("searchbox").press_sequentially("kursi tamu kayu", delay=20)
    page.get_by_role("link", name="Kursi Tamu").click()
    expect(page.get_by_text("42,50%").first).to_be_visible()
    expect(page.get_by_text("Rp450.000").first).to_be_visible()
    expect(page.get_by_role("definition").filter(has_text="kayu").first).to_be_visible()
    kept = Product.objects.get(name="Kursi Rapat")
    assert (kept.state, kept.permits.count(), kept.prices.count()) == ("verified", 1, 1)
