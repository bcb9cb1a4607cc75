"""Filing without typing much, counted: the last request again, and a list from a spreadsheet."""

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from catalog.models import Product
from procurement.models import Package, PurchaseRequest
from tests.factories.procurement import PackageFactory
from tests.journeys.counting import Counted
from tests.journeys.steps import as_person
from tests.procurement.acts import submit_request
from tests.procurement.scenes import draft, laptop, with_line
from tests.support.cast import Cast, assemble

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = pytest.mark.django_db(transaction=True)
PASSWORD = "rahasia-sekali"
SUBMITTED = "Permintaan diajukan"


def test_the_last_request_copied_one_product_replaced_and_handed_in(page: "Page") -> None:
    cast: Cast = assemble()
    kept, gone = laptop(name="Laptop Rambang"), laptop(name="Laptop Lama")
    last = draft(cast, title="Laptop puskesmas")
    for product in (kept, gone):
        with_line(last, product, quantity=Decimal(2))
    submit_request(by=cast.requester, request=last)
    Product.objects.filter(pk=gone.pk).update(is_active=False)

    as_person(page, cast.requester, PASSWORD)
    steps = Counted(page)
    menu = page.get_by_role("navigation", name="Menu utama")
    steps.click(menu.get_by_role("link", name="Permintaan"))
    steps.click(page.get_by_role("link", name=f"Salin {last.number}"))
    expect(page.get_by_text("sudah tidak ditawarkan")).to_be_visible()
    steps.click(page.get_by_role("button", name="Buat salinan"))
    second = page.locator("#baris-2")
    expect(second.get_by_text("sudah tidak ditawarkan").first).to_be_visible()
    more = second.get_by_text("pilihan lain")
    if not second.get_by_role("button", name="Pakai produk ini").first.is_visible():
        steps.click(more.first)
    steps.click(second.get_by_role("button", name="Pakai produk ini").first)
    steps.click(page.get_by_role("button", name="Ajukan untuk disetujui"))
    expect(page.get_by_text(SUBMITTED)).to_be_visible()
    steps.at_most(12)
    made = PurchaseRequest.objects.exclude(pk=last.pk).get()
    assert (made.copied_from, made.state) == (last, "submitted")
    assert {line.product for line in made.lines.all()} == {kept}


def test_five_pasted_lines_are_handed_in(page: "Page") -> None:
    cast: Cast = assemble()
    package: Package = PackageFactory(agency=cast.health, name="Belanja Alat Kantor")
    names = ["Laptop Rambang", "Printer Lematang", "Proyektor Musi", "Meja Kelekar", "Kursi Enim"]
    for name in names:
        laptop(name=name)
    rows = "\n".join(f"{n}\t{name}\t2\tunit\tRp 1.500.000" for n, name in enumerate(names, start=1))

    as_person(page, cast.requester, PASSWORD)
    steps = Counted(page)
    steps.click(page.locator("main").get_by_role("link", name="Buat permintaan"))
    steps.click(page.get_by_role("link", name="Buat permintaan Belanja Alat Kantor"))
    steps.click(page.get_by_role("button", name="Simpan dan isi barang"))
    steps.click(page.get_by_role("link", name="Tempel tabel"))
    steps.click(page.get_by_label("Tempel baris dari lembar kerja"))
    steps.paste("No\tNama barang\tVolume\tSatuan\tHarga satuan\n" + rows)
    steps.click(page.get_by_role("button", name="Baca tabel"))
    expect(page.get_by_text("5 baris, sekitar Rp15.000.000")).to_be_visible()
    steps.click(page.get_by_role("button", name="Tambahkan ke permintaan").last)
    steps.click(page.get_by_role("button", name="Ajukan untuk disetujui"))
    expect(page.get_by_text(SUBMITTED)).to_be_visible()
    steps.at_most(14)
    made = PurchaseRequest.objects.get(package=package)
    assert (made.state, made.lines.filter(product__isnull=False).count()) == ("submitted", 5)


def test_a_table_goes_in_by_keyboard_alone(page: "Page") -> None:
    cast: Cast = assemble()
    laptop(name="Laptop Rambang")
    request = draft(cast)
    as_person(page, cast.requester, PASSWORD)
    page.goto(f"/pengadaan/permintaan/{request.pk}/tempel/")
    page.get_by_label("Tempel baris dari lembar kerja").focus()
    steps = Counted(page)
    steps.paste("Laptop Rambang\t3\tunit\t9.000.000")
    for key in ("Tab", "Tab", "Enter"):
        steps.press(key)
    quantity = page.get_by_label("Jumlah baris 1")
    expect(quantity).to_have_value("3")
    quantity.focus()
    steps.press("Enter")
    expect(page.get_by_text("1 baris ditambahkan")).to_be_visible()
    assert request.lines.get().quantity == 3


def test_too_many_steps_fail(page: "Page") -> None:
    steps = Counted(page)
    for _ in range(3):
        steps.paste("x")
    steps.at_most(3)
    with pytest.raises(AssertionError, match="3 steps, at most 2"):
        steps.at_most(2)
