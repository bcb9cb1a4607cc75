"""The officer's and the verifier's work in a real browser, under the content security policy."""

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from catalog.models import Product
from tests.catalog.conftest import pdf, picture, with_role
from tests.factories_catalog import CommodityFactory, certified

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = pytest.mark.django_db(transaction=True)
PASSWORD = "kunci-contoh-9"


def login(page: "Page", name: str, role: str) -> None:
    user = with_role(name, role)
    user.set_password(PASSWORD)
    user.save()
    page.goto("/")
    page.fill("input[name=login]", user.email)
    page.fill("input[name=password]", PASSWORD)
    page.click("main button[type=submit]")
    page.wait_for_url("/")


def logout(page: "Page") -> None:
    page.get_by_role("button", name="Keluar").click()
    page.wait_for_url("**/akun/**")


def upload(file: object) -> dict[str, object]:
    return {"name": file.name, "mimeType": file.content_type, "buffer": file.read()}


def test_register_and_verify(page: "Page") -> None:
    CommodityFactory(kbki_code="38111", name="Kursi, terutama dengan rangka kayu")
    login(page, "Petugas Peramban", "catalogue_officer")
    page.get_by_role("navigation", name="Menu utama").get_by_role("link", name="Katalog").click()
    page.get_by_role("link", name="Daftarkan produk").click()
    page.get_by_role("link", name="Produsen baru").click()
    page.get_by_label("Nama*").fill("CV Karya Jati")
    page.get_by_label("NIB").fill("9120 0000 00555")
    page.get_by_label("Alamat").fill("Jalan Contoh 5")
    page.get_by_role("button", name="lanjut ke produk").click()
    page.get_by_label("Nama produk").fill("Kursi Rapat")
    commodity = page.get_by_label("Komoditas (KBKI)")
    commodity.press_sequentially("kursi", delay=20)
    suggested = page.locator("#commodity-options option").first
    suggested.wait_for(state="attached")
    commodity.fill(suggested.get_attribute("value"))
    page.get_by_role("textbox", name="Satuan*", exact=True).fill("buah")
    page.get_by_role("button", name="lanjut ke sertifikat").click()
    page.get_by_label("Nomor sertifikat").fill("A/1/TKDN/2026")
    page.get_by_label("Dasar aturan").select_option("35/2025")
    page.get_by_label("Tanggal terbit").fill("2026-01-15")
    page.get_by_label("TKDN (%)").fill("42,5")
    page.get_by_label("Berkas sertifikat").set_input_files(upload(pdf()))
    page.get_by_role("button", name="ajukan verifikasi").click()
    # the usual expiry was filled in; the officer compares it with the paper
    expect(page.get_by_label("TKDN berlaku sampai")).to_have_value("2031-01-15")
    page.get_by_label("Berkas sertifikat").set_input_files(upload(picture()))
    page.get_by_role("button", name="ajukan verifikasi").click()
    expect(page.get_by_text("Verifikator akan memeriksanya")).to_be_visible()
    logout(page)

    login(page, "Verifikator Peramban", "catalogue_verifier")
    page.get_by_role("link", name="Menunggu verifikasi").click()
    page.get_by_role("link", name="Periksa").click()
    frame = page.frame_locator("iframe.document")
    expect(frame.locator("img")).to_be_visible()
    page.get_by_role("button", name="Verifikasi", exact=True).click()
    expect(page.get_by_text("Terverifikasi.")).to_be_visible()
    assert Product.objects.get(name="Kursi Rapat").state == "verified"


def test_results_and_counts_follow_what_is_typed_and_ticked(page: "Page") -> None:
    for name, tkdn in (("Kursi Rapat", "60"), ("Kursi Lipat", "30"), ("Meja Tulis", "60")):
        certified(name=name, tkdn=tkdn)
    login(page, "Pembeli Peramban", "requester")
    page.get_by_role("navigation", name="Menu utama").get_by_role("link", name="Katalog").click()
    expect(page.locator(".result")).to_have_count(3)
    page.get_by_role("searchbox").press_sequentially("korsi", delay=20)
    expect(page.locator(".result")).to_have_count(2)
    expect(page.locator("#n-band-high")).to_have_text("1")
    page.locator("#f-band-high").check()
    expect(page.locator(".result")).to_have_count(1)
    expect(page.locator("#n-band-middle")).to_have_text("1")
    assert "q=korsi" in page.url
    assert "band=high" in page.url
    page.reload()
    expect(page.locator(".result")).to_have_count(1)
