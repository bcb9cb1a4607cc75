"""Pages that grew old while something changed, and buttons pressed more than once."""

from decimal import Decimal as D
from typing import TYPE_CHECKING

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from procurement.models import Exemption, PurchaseRequest, Realization
from tests.factories.procurement import PackageFactory, commodity
from tests.journeys.steps import let_in
from tests.journeys.wcag import audit
from tests.procurement.acts import (
    ask_exemption,
    edit_line,
    submit_request,
    withdraw_request,
)
from tests.procurement.budget.test_room import delivered
from tests.procurement.scenes import draft, laptop, submitted, with_line
from tests.procurement.shared.test_authors import typed
from tests.support.cast import Cast, assemble

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = pytest.mark.django_db(transaction=True)


def url(name: str, *args: object) -> str:
    return reverse(f"procurement:{name}", args=args)


@pytest.fixture
def cast(transactional_db: None) -> Cast:
    return assemble()


def second_tab(page: "Page", address: str) -> "Page":
    """Another tab of the same person."""
    tab = page.context.new_page()
    tab.goto(address)
    return tab


def test_an_approvers_old_page_approves_nothing_it_never_showed(page: "Page", cast: Cast) -> None:
    request = submitted(cast, laptop(), unit_price=D(100_000))
    let_in(page, cast.approver)
    page.goto(url("request_detail", request.pk))
    expect(page.get_by_text("Rp1.000.000").first).to_be_visible()
    # meanwhile
    withdraw_request(by=cast.requester, request=request)
    line = request.lines.get()
    edit_line(by=cast.requester, line=line, to=typed(line.product, unit_price=D(48_000_000)))
    submit_request(by=cast.requester, request=request)

    page.get_by_label("Catatan (wajib bila").fill("Sesuai kebutuhan")
    page.get_by_role("button", name="Setujui").click()
    told = page.get_by_role("alert").first
    expect(told).to_contain_text("Sudah berubah sejak Anda membukanya")
    expect(told).to_contain_text("Harga satuan 100.000 → 48.000.000")
    expect(told).to_contain_text("Ppk")
    expect(page.get_by_text("Rp480.000.000").first).to_be_visible()
    expect(page.get_by_label("Catatan (wajib bila")).to_have_value("Sesuai kebutuhan")
    assert PurchaseRequest.objects.get().state == "submitted" and audit(page) == []
    page.get_by_role("button", name="Setujui").click()
    expect(page.get_by_text("barisnya terkunci")).to_be_visible()


def test_the_team_does_not_grant_what_was_replaced(page: "Page", cast: Cast) -> None:
    line = with_line(draft(cast), laptop(tkdn="20"))
    ask = {"line": line, "kind": "exemption", "ground": "specification"}
    asked = ask_exemption(by=cast.requester, **ask, reason="Layar 14 inci")
    let_in(page, cast.team)
    page.goto(url("exemption_detail", asked.pk))
    ask_exemption(by=cast.requester, **ask, reason="Merek tertentu saja")

    page.get_by_label("Nomor rekomendasi Tim P3DN").fill("500/17/TIM-P3DN/2026")
    page.get_by_label("Catatan untuk PA/KPA").fill("Wajar")
    page.get_by_role("button", name="Kabulkan").click()
    told = page.get_by_role("alert").first
    expect(told).to_contain_text("Layar 14 inci → Merek tertentu saja")
    expect(page.get_by_label("Catatan untuk PA/KPA")).to_have_value("Wajar")
    assert Exemption.objects.get().state == "asked"
    page.get_by_role("button", name="Tolak").click()
    expect(page.get_by_text("Pengecualian ditolak.")).to_be_visible()


def test_two_tabs_on_one_line_lose_nothing(page: "Page", cast: Cast) -> None:
    line = with_line(draft(cast))
    let_in(page, cast.requester)
    page.goto(url("line_edit", line.pk))
    other = second_tab(page, url("line_edit", line.pk))
    other.get_by_label("Jumlah*").fill("7")
    other.get_by_label("Spesifikasi").fill("RAM 16 GB")
    other.get_by_role("button", name="Simpan baris").last.click()
    expect(other.get_by_text("Baris 1 disimpan.")).to_be_visible()

    page.get_by_label("Jumlah*").fill("3")
    page.get_by_label("Harga satuan").fill("900.000")
    page.get_by_role("button", name="Simpan baris").last.click()
    expect(page.get_by_text("Sudah berubah sejak Anda membukanya")).to_be_visible()
    # taken over, kept, asked
    expect(page.get_by_label("Spesifikasi")).to_have_value("RAM 16 GB")
    expect(page.get_by_label("Harga satuan")).to_have_value("900.000")
    expect(page.get_by_role("group", name="Jumlah: mana yang dipakai?")).to_be_visible()
    assert audit(page) == []
    page.get_by_role("button", name="Simpan baris").last.click()
    expect(page.get_by_role("alert").first).to_contain_text("Pilih dahulu")
    page.get_by_label("Yang tersimpan:").check()
    page.get_by_role("button", name="Simpan baris").last.click()
    expect(page.get_by_text("Baris 1 disimpan.")).to_be_visible()
    line.refresh_from_db()
    assert (line.quantity, line.unit_price, line.specification) == (D(7), D(900_000), "RAM 16 GB")


def fill_line(page: "Page", description: str) -> None:
    page.get_by_label("Uraian barang/jasa").fill(description)
    page.get_by_label("Komoditas (KBKI)").fill("4523000999")
    page.get_by_label("Jumlah*").fill("2")
    page.get_by_label("Satuan*", exact=True).fill("unit")
    page.get_by_label("Harga satuan").fill("500.000")


def test_three_fast_clicks_make_one_line(page: "Page", cast: Cast) -> None:
    commodity()
    request = draft(cast)
    let_in(page, cast.requester)
    page.goto(url("line_create", request.pk))
    fill_line(page, "Tas laptop")
    page.get_by_role("button", name="Simpan baris").last.click(click_count=3, no_wait_after=True)
    expect(page.get_by_text("1. Tas laptop")).to_be_visible()
    assert request.lines.count() == 1
    # a copy of the used form, as a browser that keeps pages gives it back
    page.goto(url("line_create", request.pk))
    key = page.locator("input[name=kunci]").get_attribute("value")
    fill_line(page, "Tas kamera")
    page.get_by_role("button", name="Simpan baris").last.click()
    expect(page.get_by_text("2. Tas kamera")).to_be_visible()
    page.goto(url("line_create", request.pk))
    page.locator("input[name=kunci]").evaluate("(field, key) => { field.value = key; }", key)
    fill_line(page, "Tas kabin")
    page.get_by_role("button", name="Simpan baris").last.click()
    expect(page.get_by_role("heading", name="Formulir ini sudah disimpan sekali")).to_be_visible()
    expect(page.get_by_text("Tas kabin")).to_be_visible()
    page.get_by_role("button", name="Simpan sebagai data baru").click()
    expect(page.get_by_text("3. Tas kabin")).to_be_visible()


def test_saving_after_another_tab_submitted_keeps_the_text(page: "Page", cast: Cast) -> None:
    commodity()
    request = draft(cast)
    with_line(request, laptop())
    let_in(page, cast.requester)
    page.goto(url("line_create", request.pk))
    fill_line(page, "Tas laptop")
    other = second_tab(page, url("request_detail", request.pk))
    other.get_by_role("button", name="Ajukan untuk disetujui").click()
    expect(other.get_by_text("Permintaan diajukan")).to_be_visible()

    page.get_by_role("button", name="Simpan baris").last.click()
    told = page.get_by_role("alert").first
    expect(told).to_contain_text("berstatus Menunggu persetujuan (Ppk")
    expect(page.get_by_text("Tas laptop")).to_be_visible()
    assert audit(page) == []
    other.get_by_role("button", name="Tarik kembali").click()
    expect(other.get_by_text("Permintaan ditarik kembali")).to_be_visible()
    page.get_by_role("button", name="Simpan lagi, setelah permintaan ditarik kembali").click()
    expect(page.get_by_text("2. Tas laptop")).to_be_visible()


def test_a_cancelled_delivery_does_not_pass_the_ceiling(page: "Page", cast: Cast) -> None:
    package = PackageFactory(agency=cast.health, ceiling=D(15_000_000))
    done = delivered(cast, package)
    other = draft(cast, package=package)
    with_line(other, laptop(), unit_price=D(1_000_000))
    submit_request(by=cast.requester, request=other)
    let_in(page, cast.requester)
    page.goto(url("realization_detail", done.pk))
    page.get_by_role("link", name="Batalkan").click()
    page.get_by_label("Alasan").fill("Salah nomor BAST")
    page.get_by_role("button", name="Batalkan serah terima").click()
    told = page.get_by_role("alert").first
    expect(told).to_contain_text("senilai Rp10.000.000")
    expect(told).to_contain_text("tinggal Rp5.000.000")
    expect(told).to_contain_text("lebih Rp5.000.000")
    expect(told).to_contain_text("Kurangi atau batalkan dahulu permintaan lain")
    expect(page.get_by_label("Alasan")).to_have_value("Salah nomor BAST")
    assert not Realization.objects.get().is_cancelled
