"""The three main jobs without a pointer: only keys are pressed, the focus is always seen."""

import re
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from catalog.models import Certificate, Product
from procurement.models import PurchaseRequest
from tests.catalog.conftest import pdf
from tests.factories.catalog import CommodityFactory
from tests.journeys.everybody.keyboard import Keys
from tests.journeys.steps import CHAIR, let_in, sign_in, upload
from tests.procurement.acts import submit_request
from tests.procurement.scenes import draft, laptop, with_line
from tests.support.cast import Cast, assemble

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = pytest.mark.django_db(transaction=True)
PASSWORD = "rahasia-sekali"


@pytest.fixture
def cast(transactional_db: None) -> Cast:
    return assemble()


def test_a_request_is_copied_and_handed_in(page: "Page", cast: Cast) -> None:
    last = draft(cast, title="Laptop puskesmas")
    kept, gone = laptop(name="Laptop Rambang"), laptop(name="Laptop Lama")
    for product in (kept, gone):
        with_line(last, product, quantity=Decimal(2))
    submit_request(by=cast.requester, request=last)
    Product.objects.filter(pk=gone.pk).update(is_active=False)
    sign_in(page, cast.requester, PASSWORD)
    keys = Keys(page)
    menu = page.get_by_role("navigation", name="Menu utama")
    keys.enter(menu.get_by_role("link", name="Permintaan"))
    keys.enter(page.get_by_role("link", name=f"Salin {last.number}"))
    keys.enter(page.get_by_role("button", name="Buat salinan"))
    second = page.locator("#baris-2")
    expect(second.get_by_text("sudah tidak ditawarkan").first).to_be_visible()
    take = second.get_by_role("button", name="Pakai produk ini").first
    if not take.is_visible():
        keys.enter(second.locator("summary", has_text="pilihan lain").first)
        keys.stays()
    keys.enter(take)
    expect(second.get_by_text("sudah tidak ditawarkan")).to_have_count(0)
    expect(second.get_by_text("Laptop Rambang").first).to_be_visible()
    keys.enter(page.get_by_role("button", name="Ajukan untuk disetujui"))
    expect(page.get_by_text("Permintaan diajukan")).to_be_visible()
    assert keys.entered <= 12
    made = PurchaseRequest.objects.exclude(pk=last.pk).get()
    assert (made.state, {line.product for line in made.lines.all()}) == ("submitted", {kept})


def test_a_request_is_decided(page: "Page", cast: Cast) -> None:
    request = draft(cast)
    with_line(request, laptop())
    submit_request(by=cast.requester, request=request)
    sign_in(page, cast.approver, PASSWORD)
    keys = Keys(page)
    keys.enter(page.get_by_role("link", name="Putuskan berikutnya"))
    keys.enter(page.get_by_role("button", name=re.compile("^Setujui 1 baris, Rp")))
    expect(page.get_by_text("Disetujui; barisnya terkunci.")).to_be_visible()
    assert keys.entered <= 3
    request.refresh_from_db()
    assert request.is_approved


def test_a_product_is_registered_with_its_certificate(page: "Page", cast: Cast) -> None:
    CommodityFactory(kbki_code="38111", name="Kursi, terutama dengan rangka kayu")
    sign_in(page, cast.officer, PASSWORD)
    keys = Keys(page)
    menu = page.get_by_role("navigation", name="Menu utama")
    keys.enter(menu.get_by_role("link", name="Produk", exact=True))
    keys.enter(page.get_by_role("link", name="Daftarkan produk"))
    keys.enter(page.get_by_role("link", name="Produsen baru"))
    keys.type(page.get_by_label("Nama*"), "CV Karya Jati")
    keys.type(page.get_by_label("NIB"), "9120 0000 00555")
    keys.type(page.get_by_label("Alamat"), "Jalan Contoh 5")
    keys.enter(page.get_by_role("button", name="lanjut ke produk"))
    keys.type(page.get_by_label("Nama produk"), "Kursi Rapat")
    keys.type(page.get_by_label("Komoditas (KBKI)"), "38111")
    keys.type(page.get_by_role("textbox", name="Satuan*", exact=True), "buah")
    keys.enter(page.get_by_role("button", name="lanjut ke sertifikat"))
    fill_certificate(page, keys)
    expect(page.get_by_text("Verifikator akan memeriksanya")).to_be_visible()
    assert keys.entered <= 20
    assert Certificate.objects.get().state == "submitted"


def fill_certificate(page: "Page", keys: Keys) -> None:
    """The form from its first field to its last, in the order in which Tab leads through it."""
    # The browser is asked for its dialog of files long before it opens: the asking is not awaited,
    # and an Enter that comes first would open a dialog nobody answers.
    page.on("filechooser", lambda chooser: chooser.set_files([upload(pdf())]))
    keys.type(page.get_by_label("Nomor sertifikat"), "A/1/TKDN/2026")
    keys.choose(page.get_by_label("Dasar aturan"), "Permenperin 35")
    keys.day(page.get_by_label("Tanggal terbit"), date(2026, 1, 15))
    keys.type(page.get_by_label("TKDN (%)"), "42,5")
    keys.day(page.get_by_label("TKDN berlaku sampai"), date(2031, 1, 15))
    for label, text in CHAIR.items():
        keys.type(page.get_by_label(label, exact=True), text)
    file = page.get_by_label("Berkas sertifikat")
    keys.reach(file)
    page.keyboard.press("Enter")
    expect(file).to_have_value(re.compile(r"\.pdf$"))
    keys.enter(page.get_by_role("button", name="ajukan verifikasi"))


def test_tabs_without_room_are_reached_behind_their_fold(page: "Page", cast: Cast) -> None:
    """The administrator's many pages stand in one row at 1280 pixels, none of them cut."""
    let_in(page, cast.administrator)
    page.set_viewport_size({"width": 1280, "height": 800})
    page.goto("/laporan/resmi/")
    tabs = page.get_by_role("navigation", name="Halaman terkait")
    across = "one => [one.scrollWidth <= one.clientWidth, one.offsetHeight < 60]"
    assert tabs.evaluate(across) == [True, True]
    keys = Keys(page)
    keys.enter(tabs.locator("summary"))
    keys.enter(tabs.get_by_role("link", name="Syarat tanpa PDN"))
    page.wait_for_url("**/laporan/syarat/**")
    open_tab = tabs.locator("[aria-current=page]")
    assert (open_tab.inner_text(), tabs.evaluate(across)) == ("Syarat tanpa PDN", [True, True])
