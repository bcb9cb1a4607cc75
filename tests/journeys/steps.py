"""Steps that several journeys through the browser share."""

from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.test import Client
from playwright.sync_api import expect

from p3dn.accounts.models import User
from tests.catalog.conftest import pdf, picture

if TYPE_CHECKING:
    from playwright.sync_api import Page


# what Permenperin 35/2025 Pasal 44 wants copied from the paper
CHAIR = {
    "Alamat pabrik": "Jalan Contoh 5",
    "KBLI": "31001",
    "Tipe": "KR-1",
    "Spesifikasi": "Rangka kayu",
    "Merek": "Karya",
    "Kode HS": "9401.69.90",
}


class Clicks:
    """Counts what a person presses from now on, on whichever pages of the tab that leads to.

    The browser itself counts presses of the pointer, so that no step of a test is left out.
    """

    NAME = "presses-of-the-test"
    SCRIPT = f"""
        document.addEventListener("pointerdown", (event) => {{
          if (!event.isTrusted) return;
          const before = Number(sessionStorage.getItem("{NAME}") || 0);
          sessionStorage.setItem("{NAME}", before + 1);
        }}, true);
    """

    def __init__(self, page: "Page") -> None:
        self.page = page
        page.evaluate(f"sessionStorage.removeItem('{self.NAME}')")
        page.evaluate(self.SCRIPT)
        page.add_init_script(self.SCRIPT)

    @property
    def count(self) -> int:
        """How many there were."""
        return int(self.page.evaluate(f"Number(sessionStorage.getItem('{self.NAME}') || 0)"))


def sign_in(page: "Page", user: User, password: str) -> None:
    """Log in as this person and stand on the home page."""
    page.goto("/")
    page.fill("input[name=login]", user.email)
    page.fill("input[name=password]", password)
    page.click("main button[type=submit]")
    page.wait_for_url("/")


def let_in(page: "Page", user: User) -> None:
    """Whatever is opened next is opened by this person, who logged in a while ago.

    For journeys that begin further on: the session is the one that the login page would have made.
    """
    client = Client()
    client.force_login(user)
    name = settings.SESSION_COOKIE_NAME
    cookie = {"name": name, "value": client.cookies[name].value, "domain": "localhost", "path": "/"}
    page.context.add_cookies([cookie])


def sign_out(page: "Page") -> None:
    """Log out by the button below one's name."""
    page.locator("summary[aria-label^=Akun]").click()
    page.get_by_role("button", name="Keluar").click()
    page.wait_for_url("**/akun/**")


def as_person(page: "Page", user: User, password: str) -> None:
    """Change places: out, and in as somebody else."""
    if page.url != "about:blank":
        sign_out(page)
    sign_in(page, user, password)


def menu(page: "Page", name: str, tab: str = "") -> None:
    """Follow an entry of the main menu, and then one of its tabs."""
    page.get_by_role("navigation", name="Menu utama").get_by_role("link", name=name).click()
    if tab:
        tabs = page.get_by_role("navigation", name="Halaman terkait")
        tabs.wait_for()
        if not tabs.get_by_role("link", name=tab).is_visible():
            tabs.locator("summary").click()
        tabs.get_by_role("link", name=tab).click()


def upload(file: Any) -> dict[str, Any]:
    """A Django upload as the browser's file chooser takes it."""
    return {"name": file.name, "mimeType": file.content_type, "buffer": file.read()}


def enter_producer(page: "Page", name: str) -> None:
    """As an officer: a producer nobody knew, saved to go on with its products."""
    menu(page, "Produk")
    page.get_by_role("link", name="Daftarkan produk").click()
    page.get_by_role("link", name="Produsen baru").click()
    page.get_by_label("Nama*").fill(name)
    page.get_by_label("NIB").fill("9120 0000 00555")
    page.get_by_label("Alamat").fill("Jalan Contoh 5")
    page.get_by_role("button", name="lanjut ke produk").click()


def register_chair(page: "Page") -> None:
    """As an officer: a producer, its chair and the chair's certificate, handed in for verification."""
    enter_producer(page, "CV Karya Jati")
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
    for label, text in CHAIR.items():
        page.get_by_label(label, exact=True).fill(text)
    page.get_by_label("Berkas sertifikat").set_input_files(upload(pdf()))
    page.get_by_role("button", name="ajukan verifikasi").click()
    # the usual expiry was filled in; the officer compares it with the paper
    expect(page.get_by_label("TKDN berlaku sampai")).to_have_value("2031-01-15")
    page.get_by_label("Berkas sertifikat").set_input_files(upload(picture()))
    page.get_by_role("button", name="ajukan verifikasi").click()
    expect(page.get_by_text("Verifikator akan memeriksanya")).to_be_visible()


def verify_first(page: "Page") -> None:
    """As a verifier: compare the first waiting certificate with its file and verify it."""
    page.get_by_role("link", name="Menunggu verifikasi").click()
    page.get_by_role("link", name="Periksa").click()
    frame = page.frame_locator("iframe.document")
    expect(frame.locator("img")).to_be_visible()
    page.get_by_role("button", name="Verifikasi", exact=True).click()
    expect(page.get_by_text("Terverifikasi.")).to_be_visible()
