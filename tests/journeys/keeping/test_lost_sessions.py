"""The session ends, the line drops, the page is reloaded: what was typed is still there."""

import re
import time
from typing import TYPE_CHECKING

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, generate_totp_secret, hotp_value
from django.conf import settings
from django.urls import reverse
from playwright.sync_api import expect

from p3dn.accounts.login.sessions import SessionStore
from p3dn.accounts.models import User
from procurement.models import PurchaseRequest, RequestLine
from tests.factories.procurement import PackageFactory
from tests.journeys.steps import let_in, sign_in, sign_out
from tests.procurement.scenes import draft, laptop, with_line
from tests.support.cast import Cast, assemble
from tests.support.processes.waiting import until

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

pytestmark = pytest.mark.django_db(transaction=True)
PASSWORD = "rahasia-sekali"
TITLE = "Laptop untuk puskesmas"
WIDE, PHONE = (1280, 800), (360, 740)


@pytest.fixture
def cast(transactional_db: None, clean_cache: None) -> Cast:
    return assemble()


def end_session(page: "Page") -> None:
    """As when its hours are over: the server knows it no more."""
    cookies = {cookie["name"]: cookie["value"] for cookie in page.context.cookies()}
    SessionStore(cookies[settings.SESSION_COOKIE_NAME]).delete()


def dialog(page: "Page") -> "Locator":
    return page.get_by_role("dialog", name="Sesi Anda berakhir")


def log_in_over_the_page(page: "Page", user: User, password: str = PASSWORD) -> None:
    dialog(page).get_by_label("Surel atau NIP").fill(user.email)
    dialog(page).get_by_label("Kata sandi").fill(password)
    dialog(page).get_by_role("button", name="Masuk", exact=True).click()


def new_request(page: "Page", cast: Cast) -> None:
    """The form of a new request, with a title typed."""
    package = PackageFactory(agency=cast.health)
    let_in(page, cast.requester)
    page.goto(reverse("procurement:request_create", args=[package.pk]))
    page.get_by_label("Judul").fill(TITLE)


def save(page: "Page") -> None:
    page.get_by_role("button", name="Simpan dan isi barang").click()


def expect_saved(page: "Page") -> None:
    """The form has led on to the lines of the new request."""
    expect(page.get_by_role("heading", name="Tambah barang")).to_be_visible()


def wait_for_draft(page: "Page", words: str) -> None:
    """Until the browser keeps these words; it waits a moment after each key."""
    until(lambda: words in drafts(page))


def drafts(page: "Page") -> str:
    """Everything this browser keeps."""
    return page.evaluate("JSON.stringify(Object.entries(localStorage))")


@pytest.mark.parametrize("size", [WIDE, PHONE])
def test_a_form_sent_too_late_is_sent_after_a_login_over_the_page(
    page: "Page", cast: Cast, size: tuple[int, int]
) -> None:
    page.set_viewport_size({"width": size[0], "height": size[1]})
    new_request(page, cast)
    end_session(page)
    save(page)
    log_in_over_the_page(page, cast.requester, "keliru")
    expect(dialog(page).get_by_text("tidak cocok")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    log_in_over_the_page(page, cast.requester)
    expect_saved(page)
    assert PurchaseRequest.objects.get().title == TITLE


def test_the_second_factor_is_given_over_the_page_too(page: "Page", cast: Cast) -> None:
    new_request(page, cast)
    TOTP.activate(cast.requester, generate_totp_secret())
    end_session(page)
    save(page)
    log_in_over_the_page(page, cast.requester)
    code = dialog(page).locator("input[name=code]")
    code.fill("000000")
    dialog(page).get_by_role("button", name="Masuk").first.click()
    expect(dialog(page).locator(".invalid-feedback, .alert-danger").first).to_be_visible()
    secret = Authenticator.objects.get(user=cast.requester, type="totp").data["secret"]
    code.fill(format_hotp_value(hotp_value(secret, int(time.time()) // 30)))
    dialog(page).get_by_role("button", name="Masuk").first.click()
    expect_saved(page)
    assert PurchaseRequest.objects.get().title == TITLE


def test_a_background_judgement_refused_by_an_ended_session_is_repeated(
    page: "Page", cast: Cast
) -> None:
    line = with_line(draft(cast), laptop())
    let_in(page, cast.requester)
    page.goto(reverse("procurement:line_edit", args=[line.pk]))
    judgement = page.locator("#penilaian")
    expect(judgement).not_to_be_empty()
    end_session(page)
    page.get_by_label("Uraian barang/jasa").fill("Laptop dua belas inci")
    expect(dialog(page)).to_be_visible()
    # the panel has not become a login page
    expect(judgement.locator("input[name=login]")).to_have_count(0)
    log_in_over_the_page(page, cast.requester)
    expect(dialog(page)).to_have_count(0)
    expect(page.get_by_label("Uraian barang/jasa")).to_have_value("Laptop dua belas inci")
    with page.expect_response(re.compile("/nilai/")) as judged:
        page.get_by_label("Jumlah*").fill("7")
    assert judged.value.status == 200
    page.get_by_role("button", name="Simpan baris").last.click()
    expect(page.get_by_text("Baris 1 disimpan")).to_be_visible()
    saved = RequestLine.objects.get()
    assert (saved.description, saved.quantity) == ("Laptop dua belas inci", 7)


def test_who_closes_the_dialog_keeps_the_form_and_may_try_again(page: "Page", cast: Cast) -> None:
    new_request(page, cast)
    end_session(page)
    save(page)
    dialog(page).get_by_role("button", name="Batal").click()
    expect(page.get_by_label("Judul")).to_have_value(TITLE)
    page.get_by_role("button", name="Coba lagi").click()
    log_in_over_the_page(page, cast.requester)
    expect_saved(page)


def test_somebody_else_sends_nothing_in_ones_name(page: "Page", cast: Cast) -> None:
    new_request(page, cast)
    end_session(page)
    save(page)
    log_in_over_the_page(page, cast.approver)
    expect(page.get_by_role("alert")).to_contain_text("milik orang lain dan tidak dikirim")
    expect(page.get_by_label("Judul")).to_have_value(TITLE)
    assert not PurchaseRequest.objects.exists()


def test_a_login_in_another_tab_changes_nothing_here(page: "Page", cast: Cast) -> None:
    new_request(page, cast)
    other = page.context.new_page()
    other.goto("/")
    sign_out(other)
    sign_in(other, cast.requester, PASSWORD)
    save(page)
    expect_saved(page)


def test_a_reloaded_page_offers_what_was_typed(page: "Page", cast: Cast) -> None:
    new_request(page, cast)
    wait_for_draft(page, TITLE)
    page.reload()
    expect(page.get_by_label("Judul")).to_have_value(re.compile("^Belanja Modal"))
    offered = page.get_by_text(re.compile(r"Ada isian yang belum tersimpan dari \d\d\.\d\d"))
    expect(offered).to_be_visible()
    page.get_by_role("button", name="Pulihkan").click()
    expect(page.get_by_label("Judul")).to_have_value(TITLE)
    save(page)
    expect_saved(page)
    # saved: nothing is left, here or when the form is opened again
    page.go_back()
    assert TITLE not in drafts(page)
    expect(offered).to_have_count(0)


def test_a_discarded_draft_is_gone(page: "Page", cast: Cast) -> None:
    new_request(page, cast)
    page.reload()
    page.get_by_role("button", name="Buang").click()
    page.reload()
    expect(page.get_by_label("Judul")).to_have_value(re.compile("^Belanja Modal"))
    expect(page.get_by_role("button", name="Pulihkan")).to_have_count(0)


def test_a_refused_save_keeps_the_draft(page: "Page", cast: Cast) -> None:
    new_request(page, cast)
    page.get_by_label("Judul").fill("x" * 300)  # more than the field takes
    page.locator("form.form-card").evaluate("form => { form.novalidate = true; }")
    page.get_by_label("Judul").evaluate("field => { field.removeAttribute('maxlength'); }")
    page.get_by_label("Judul").fill("y" * 300)
    save(page)
    expect(page.get_by_role("alert").first).to_contain_text("Belum dapat disimpan")
    expect(page.get_by_role("button", name="Pulihkan")).to_have_count(0)
    page.goto(page.url)
    page.get_by_role("button", name="Pulihkan").click()
    expect(page.get_by_label("Judul")).to_have_value("y" * 300)


def test_a_form_that_comes_back_with_a_pick_holds_all_that_was_typed(
    page: "Page", cast: Cast
) -> None:
    product = laptop()
    line = with_line(draft(cast), product)
    let_in(page, cast.requester)
    page.goto(reverse("procurement:line_edit", args=[line.pk]))
    page.get_by_label("Spesifikasi").fill("Layar 14 inci")
    page.get_by_label("Uraian barang/jasa").fill("Komputer lipat")
    page.get_by_label("Ganti dengan produk lain").fill(product.name)
    page.locator("#saran-produk button").first.click()
    description = page.get_by_label("Uraian barang/jasa")
    expect(description).not_to_have_value("Komputer lipat")
    expect(page.get_by_label("Spesifikasi")).to_have_value("Layar 14 inci")
    expect(page.get_by_role("button", name="Pulihkan")).to_have_count(0)
    page.goto(page.url)
    page.get_by_role("button", name="Pulihkan").click()
    expect(page.get_by_label("Spesifikasi")).to_have_value("Layar 14 inci")
    expect(description).not_to_have_value("Komputer lipat")


def test_what_a_draft_never_holds(page: "Page", cast: Cast) -> None:
    line = with_line(draft(cast), laptop())
    let_in(page, cast.requester)
    page.goto(reverse("procurement:line_edit", args=[line.pk]))
    page.evaluate("""() => {
      const form = document.getElementById("baris");
      for (const [type, name] of [["hidden", "versi"], ["hidden", "kunci"], ["text", "kunci"],
                                  ["password", "rahasia"]]) {
        const field = document.createElement("input");
        Object.assign(field, { type, name, value: `isi-${type}-${name}` });
        form.append(field);
      }
    }""")
    page.get_by_label("Uraian barang/jasa").fill("Laptop baru")
    wait_for_draft(page, "Laptop baru")
    kept = drafts(page)
    fields = re.findall(r'\[\\\\\\"(\w+)\\\\\\",\d', kept) or re.findall(r'\[\\"(\w+)\\",\d', kept)
    assert "description" in fields
    assert not {"csrfmiddlewaretoken", "versi", "kunci", "rahasia", "chosen_product"} & set(fields)
    assert "isi-" not in kept.replace("isi-hidden-versi", "")  # its version, to compare with


def test_drafts_end_with_the_logout_and_are_nobody_elses(page: "Page", cast: Cast) -> None:
    new_request(page, cast)
    wait_for_draft(page, TITLE)
    form = page.url
    end_session(page)
    sign_in(page, cast.approver, PASSWORD)
    page.goto(form)
    assert TITLE in drafts(page)  # kept for who wrote it
    expect(page.get_by_role("button", name="Pulihkan")).to_have_count(0)
    sign_out(page) if page.locator("summary[aria-label^=Akun]").count() else page.goto("/")
    sign_in(page, cast.requester, PASSWORD)
    page.goto(form)
    expect(page.get_by_role("button", name="Pulihkan")).to_be_visible()
    sign_out(page)
    assert TITLE not in drafts(page)


def test_old_drafts_are_removed(page: "Page", cast: Cast) -> None:
    new_request(page, cast)
    wait_for_draft(page, TITLE)
    page.evaluate("""() => Object.keys(localStorage).forEach((key) => {
      const draft = JSON.parse(localStorage[key]);
      localStorage[key] = JSON.stringify({ ...draft, at: draft.at - 8 * 24 * 3600 * 1000 });
    })""")
    page.goto("/")
    assert drafts(page) == "[]"


def test_a_lost_line_leaves_the_form_alive(page: "Page", cast: Cast) -> None:
    new_request(page, cast)
    page.context.set_offline(True)
    save(page)
    expect(page.get_by_role("alert")).to_contain_text("Tidak ada sambungan")
    expect(page.get_by_label("Judul")).to_have_value(TITLE)
    save(page)  # the button is not dead
    expect(page.get_by_role("alert")).to_contain_text("Tidak ada sambungan")
    page.context.set_offline(False)
    page.get_by_role("button", name="Coba lagi").click()
    expect_saved(page)
    assert PurchaseRequest.objects.count() == 1


def test_a_background_request_without_a_line_can_be_repeated(page: "Page", cast: Cast) -> None:
    line = with_line(draft(cast), laptop())
    let_in(page, cast.requester)
    page.goto(reverse("procurement:line_edit", args=[line.pk]))
    expect(page.locator("#penilaian")).not_to_be_empty()
    page.context.set_offline(True)
    page.get_by_label("Jumlah*").fill("9")
    expect(page.get_by_role("alert")).to_contain_text("Tidak ada sambungan")
    expect(page.get_by_label("Jumlah*")).to_be_focused()  # nobody is torn from typing
    page.context.set_offline(False)
    with page.expect_response(re.compile("/nilai/")) as judged:
        page.get_by_role("button", name="Coba lagi").click()
    assert judged.value.status == 200
    expect(page.get_by_role("alert").filter(has_text="Tidak ada sambungan")).to_have_count(0)


def test_back_after_a_filter_shows_the_whole_page(page: "Page", cast: Cast) -> None:
    laptop(name="Laptop Dalam Negeri")
    PackageFactory(agency=cast.health)
    let_in(page, cast.requester)
    for address, typed, result in (
        (reverse("catalog:product_list"), "laptop", "#hasil a[href*='/produk/']"),
        (reverse("procurement:package_list"), "komputer", "#daftar a[href*='/rencana/']"),
    ):
        page.goto(address)
        box = page.locator("main input[type=search]").first
        box.press_sequentially(typed, delay=20)
        page.wait_for_url(re.compile(rf"q={typed}(&|$)"))
        filtered = page.url
        page.locator(result).first.click()
        page.wait_for_url(re.compile(r"/\d+/"))
        page.go_back()
        page.wait_for_url(filtered)
        expect(page.get_by_role("navigation", name="Menu utama")).to_be_visible()
        expect(page.locator("main h1")).to_be_visible()
        expect(box).to_have_value(typed)
        # and Back within the page, from a narrower search to the one before
        box.fill(f"{typed} x")
        page.wait_for_url(re.compile(rf"q={typed}(%20|\+)x"))
        page.go_back()
        page.wait_for_url(filtered)
        expect(page.locator(result).first).to_be_visible()
        expect(page.get_by_role("navigation", name="Menu utama")).to_be_visible()


def test_corrections_of_a_pasted_table_are_offered_again_until_its_lines_are_added(
    page: "Page", cast: Cast
) -> None:
    """The page is left after the table was read and corrected: the address offers it as it was left."""
    request, product = draft(cast), laptop()
    sign_in(page, cast.requester, PASSWORD)
    address = reverse("procurement:request_paste", args=[request.pk])
    page.goto(address)
    page.get_by_label("Tempel baris").fill(
        "Kursi terbang\t3\tbuah\t100.000\nMesin waktu\t1\tbuah\t5"
    )
    page.get_by_role("button", name="Baca tabel").click()
    told = page.get_by_text("Perbaikan Anda disimpan di peramban ini")
    expect(told).to_be_visible()
    page.get_by_label("Uraian baris 2").fill("Mesin jahit besar")
    page.get_by_label("Lewati").first.check()
    wait_for_draft(page, "Mesin jahit besar")
    end_session(page)
    page.goto(address)
    sign_in(page, cast.requester, PASSWORD)
    page.goto(address)
    page.get_by_role("button", name="Pulihkan").click()
    expect(page.get_by_label("Uraian baris 2")).to_have_value("Mesin jahit besar")
    expect(page.get_by_label("Lewati").first).to_be_checked()
    page.get_by_label("Kode KBKI, baris 2").fill(product.commodity_id)
    page.get_by_label("Produk atau kelompok, baris 2").select_option("k:")
    page.get_by_role("button", name="Tambahkan ke permintaan").click()
    expect(page.get_by_text("1 baris ditambahkan.")).to_be_visible()
    assert request.lines.get().description == "Mesin jahit besar"
    page.goto(address)
    expect(page.get_by_role("button", name="Baca tabel")).to_be_visible()
    expect(page.get_by_role("button", name="Pulihkan")).to_have_count(0)
    assert "Mesin jahit besar" not in drafts(page) and "Kursi terbang" not in drafts(page)
