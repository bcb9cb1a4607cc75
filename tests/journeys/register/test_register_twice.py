"""Two windows on one record: an old page decides nothing, two officers' work is put together."""

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from catalog.models import Product
from p3dn.accounts.models import Role
from tests.factories.catalog import CommodityFactory, ProducerFactory, ProductFactory
from tests.journeys.steps import let_in
from tests.support.cast import Cast, assemble, person

if TYPE_CHECKING:
    from playwright.sync_api import Page
    from pytest_django.live_server_helper import LiveServer

pytestmark = pytest.mark.django_db(transaction=True)
SAVE = "Simpan sebagai konsep"


@pytest.fixture
def window(page: "Page", live_server: "LiveServer") -> "Iterator[Page]":
    """A second window of somebody else."""
    browser = page.context.browser
    assert browser is not None
    context = browser.new_context(base_url=live_server.url, locale="id-ID")
    other = context.new_page()
    yield other
    context.close()


def chair(cast: Cast) -> Product:
    CommodityFactory(kbki_code="38111", name="Tempat duduk")
    return ProductFactory(
        name="Kursi Rapat", commodity_id="38111", producer__region=cast.region,
        entered_by=cast.officer, draft=True, price=Decimal(500_000), specification="Kayu",
    )  # fmt: skip


def test_a_verifiers_old_page_verifies_nothing(page: "Page", window: "Page") -> None:
    """The officer takes the product back, changes the price and hands it in again meanwhile."""
    cast = assemble()
    product = chair(cast)
    let_in(window, cast.officer)
    window.goto(f"/katalog/produk/{product.pk}/")
    window.get_by_role("button", name="Ajukan verifikasi").click()
    expect(window.get_by_text("Produk diajukan")).to_be_visible()
    let_in(page, cast.verifier)
    page.goto(f"/katalog/verifikasi/produk/{product.pk}/")
    expect(page.get_by_text("Rp500.000").first).to_be_visible()
    window.goto(f"/katalog/produk/{product.pk}/ubah/")
    window.get_by_label("Harga satuan").fill("480.000.000")
    window.get_by_role("button", name="ajukan verifikasi").click()
    expect(window.get_by_text("Produk diajukan")).to_be_visible()
    page.get_by_role("button", name="Verifikasi", exact=True).click()
    expect(page.get_by_role("heading", name="Sudah berubah sejak Anda membukanya")).to_be_visible()
    expect(page.get_by_text("Rp480.000.000").first).to_be_visible()
    product.refresh_from_db()
    assert product.state == "submitted"
    page.get_by_role("button", name="Verifikasi", exact=True).click()
    expect(page.get_by_text("Terverifikasi. Data ini kini berlaku")).to_be_visible()


def test_two_officers_change_one_product(page: "Page", window: "Page") -> None:
    """What only one changed is kept; what both changed is asked about; nothing is wiped."""
    cast = assemble()
    product = chair(cast)
    colleague = person("petugas.dua", cast.industry, Role.CATALOGUE_OFFICER)
    address = f"/katalog/produk/{product.pk}/ubah/"
    let_in(page, cast.officer)
    page.goto(address)
    let_in(window, colleague)
    window.goto(address)
    window.get_by_label("Spesifikasi").fill("Kayu mahoni")
    window.get_by_label("Waktu kirim").fill("21")
    window.get_by_role("button", name=SAVE).click()
    expect(window.get_by_text("Konsep tersimpan")).to_be_visible()
    page.get_by_label("Spesifikasi").fill("Kayu jati")
    page.get_by_label("Merek").fill("Rambang")
    page.get_by_role("button", name=SAVE).click()
    expect(page.get_by_role("heading", name="Sudah berubah sejak Anda membukanya")).to_be_visible()
    expect(page.get_by_label("Waktu kirim")).to_have_value("21")
    expect(page.get_by_label("Merek")).to_have_value("Rambang")
    asked = page.get_by_role("group", name="Spesifikasi: mana yang dipakai?")
    asked.get_by_label("Yang tersimpan: Kayu mahoni").check()
    page.get_by_role("button", name=SAVE).click()
    expect(page.get_by_text("Konsep tersimpan")).to_be_visible()
    product.refresh_from_db()
    assert (product.specification, product.lead_time_days, product.brand) == (
        "Kayu mahoni", 21, "Rambang",
    )  # fmt: skip


def test_a_double_click_registers_one_product(page: "Page") -> None:
    cast = assemble()
    CommodityFactory(kbki_code="38111", name="Tempat duduk")
    producer = ProducerFactory(region=cast.region)
    let_in(page, cast.officer)
    page.goto(f"/katalog/produk/baru/?produsen={producer.pk}")
    page.get_by_label("Nama produk").fill("Kursi Rapat")
    page.get_by_label("Komoditas (KBKI)").fill("38111")
    page.get_by_role("textbox", name="Satuan*", exact=True).fill("buah")
    page.get_by_role("button", name=SAVE).dblclick()
    page.wait_for_url("**/katalog/produk/*/")
    expect(page.get_by_role("heading", name="Kursi Rapat").first).to_be_visible()
    assert Product.objects.count() == 1
