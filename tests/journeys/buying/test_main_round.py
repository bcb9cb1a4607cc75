"""The whole round in a browser: from a product nobody knew to a figure the administrator can open."""

import json
import re
from typing import TYPE_CHECKING

import pytest
from django.utils import timezone
from playwright.sync_api import expect

from procurement.models import Assessment, PurchaseRequest
from tests.factories.catalog import CommodityFactory, certified
from tests.journeys.steps import Clicks, as_person, menu, register_chair, verify_first
from tests.support.cast import Cast, assemble

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = pytest.mark.django_db(transaction=True)
PASSWORD = "rahasia-sekali"
WEAK = "Kursi Lipat Impian"
MOST_TO_REGISTER = 20  # clicks, for a product with its producer and certificate
# What the test does without a pointer and a person with one: the first field of three forms (Tab leads
# to the others), the suggested code, the choice of the rule (2), and a file, twice (2 each).
UNCOUNTED = 3 + 1 + 2 + 4


def plan() -> bytes:
    """An export of the plan with one package of the health office."""
    row = {
        "kd_rup": 54025303,
        "kd_satker_str": "1.02.0.00.0.00.01.0000",
        "nama_satker": "DINAS KESEHATAN",
        "tahun_anggaran": timezone.localdate().year,
        "nama_paket": "Belanja Modal Mebel Puskesmas",
        "pagu": 50_000_000,
        "metode_pengadaan": "E-Purchasing",
        "jenis_pengadaan": "Barang",
        "status_pdn": "PDN",
        "status_ukm": "UKM",
    }
    return json.dumps([row]).encode()


def import_the_plan(page: "Page") -> None:
    """Upload the agency's own plan, see what it would do, load it."""
    menu(page, "Rencana", "Impor")
    page.get_by_role("link", name="Rencana pengadaan (RUP)").click()
    file = {"name": "rup.json", "mimeType": "application/json", "buffer": plan()}
    page.get_by_label("Berkas").set_input_files(file)
    page.get_by_role("button", name="Unggah dan periksa").click()
    page.get_by_role("button", name="Muat 1 baris baru").click()
    expect(page.get_by_text("Dimuat: 1 baru, 0 berubah, 0 sama.", exact=True)).to_be_visible()


def file_a_request(page: "Page") -> None:
    """Type a line, be told to choose better, take the alternative, hand it in."""
    menu(page, "Rencana")
    page.get_by_role("link", name="Belanja Modal Mebel Puskesmas", exact=True).click()
    page.get_by_role("link", name="Buat permintaan").click()
    page.get_by_label("Judul").fill("Kursi ruang tunggu")
    page.get_by_role("button", name="Simpan dan isi barang").click()

    page.get_by_label("Cari di katalog").press_sequentially("lipat", delay=20)
    page.locator("#saran-produk button").first.click()
    expect(page.get_by_label("Uraian barang/jasa")).to_have_value(re.compile(WEAK))
    page.get_by_label("Jumlah*").fill("20")
    judgement = page.locator("#penilaian")
    expect(judgement.get_by_text("Belum boleh dibeli: pilih produk lain.")).to_be_visible()
    judgement.locator("details.article summary").first.click()
    expect(judgement.get_by_text("Pasal 66 ayat (2)").first).to_be_visible()
    page.get_by_label("Harga satuan").fill("450.000")
    page.get_by_role("button", name="Simpan baris").last.click()

    page.get_by_role("button", name="Ajukan untuk disetujui").click()
    expect(page.get_by_role("alert").first).to_contain_text(
        "Ada produk dalam negeri yang TKDN-nya memenuhi batas"
    )
    page.get_by_role("button", name="Pakai produk ini").first.click()
    expect(page.get_by_text("Memenuhi kewajiban").first).to_be_visible()
    page.get_by_role("link", name="Ubah baris 1").click()
    page.get_by_label("Harga satuan").fill("500.000")
    page.get_by_role("button", name="Simpan baris").last.click()
    page.get_by_role("button", name="Ajukan untuk disetujui").click()
    expect(page.get_by_text("Permintaan diajukan")).to_be_visible()


def deliver(page: "Page") -> None:
    """Record the handover under the approved request."""
    today = timezone.localdate().isoformat()
    menu(page, "Permintaan")
    page.get_by_role("link", name="Kursi ruang tunggu").click()
    page.get_by_role("link", name="Catat serah terima").click()
    page.get_by_label("Nama penyedia").fill("CV Karya Jati")
    page.get_by_label("Ya, UMK atau koperasi").check()
    page.get_by_label("Nomor kontrak").fill("027/1/SP")
    page.get_by_label("Tanggal kontrak").fill(today)
    page.get_by_label("Nomor BAST").fill("027/1/BAST")
    page.get_by_label("Tanggal serah terima").fill(today)
    page.locator("main form button[type=submit]").first.click()
    expect(page.get_by_text("Serah terima dicatat")).to_be_visible()


def open_the_figure(page: "Page") -> None:
    """From the region's figure down to the document behind it."""
    menu(page, "Laporan")
    expect(page.get_by_text("100%").first).to_be_visible()
    page.locator("summary", has_text="Semua angka").click()
    expect(page.get_by_text("100,00%").first).to_be_visible()
    page.get_by_role("link", name="Rp10.000.000").first.click()
    expect(page.get_by_text("Kursi Rapat").first).to_be_visible()
    page.get_by_role("link", name="027/1/BAST").first.click()
    expect(page.get_by_text("027/1/SP").first).to_be_visible()


def test_the_whole_round(page: "Page", worker: None) -> None:
    cast: Cast = assemble()
    chairs = CommodityFactory(kbki_code="38111", name="Kursi, terutama dengan rangka kayu")
    certified(name=WEAK, tkdn="12", commodity=chairs)

    as_person(page, cast.officer, PASSWORD)
    clicks = Clicks(page)
    register_chair(page)
    assert 0 < clicks.count + UNCOUNTED <= MOST_TO_REGISTER
    as_person(page, cast.verifier, PASSWORD)
    verify_first(page)
    as_person(page, cast.requester, PASSWORD)
    import_the_plan(page)
    file_a_request(page)
    as_person(page, cast.approver, PASSWORD)
    page.get_by_role("link", name="Menunggu persetujuan Anda").click()
    page.get_by_role("link", name="Kursi ruang tunggu").click()
    page.get_by_role("button", name="Setujui").click()
    expect(page.get_by_text("barisnya terkunci")).to_be_visible()
    as_person(page, cast.requester, PASSWORD)
    deliver(page)
    as_person(page, cast.administrator, PASSWORD)
    open_the_figure(page)

    assert PurchaseRequest.objects.get().state == "completed"
    occasions = list(Assessment.objects.order_by("pk").values_list("occasion", "verdict"))
    assert occasions == [(o, "complies") for o in ("submit", "approve", "handover")]
