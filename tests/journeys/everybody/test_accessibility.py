"""Every main page against axe: WCAG 2.2 A and AA, wide and on a phone."""

from typing import TYPE_CHECKING, Any

import pytest
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.urls import reverse
from playwright.sync_api import expect

from catalog.models import PendingScan
from p3dn.jobs import services
from tests.catalog.conftest import pdf
from tests.factories.catalog import NationalListCheckFactory, ProducerFactory
from tests.factories.procurement import ExemptionFactory, PackageFactory
from tests.jobs.office import book, uploaded
from tests.journeys.steps import let_in
from tests.journeys.wcag import audit, faults
from tests.procurement.scenes import draft, laptop, submitted, with_line
from tests.support.cast import Cast, assemble

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = pytest.mark.django_db(transaction=True)
PASSWORD = "rahasia-sekali"


@pytest.fixture
def cast(transactional_db: None) -> Cast:
    return assemble()


def check(page: "Page", user: Any, addresses: list[str]) -> None:
    let_in(page, user)
    assert [fault for address in addresses for fault in faults(page, address)] == []


def test_pages_of_ones_own_account(page: "Page", cast: Cast, settings: Any) -> None:
    TOTP.activate(cast.approver, generate_totp_secret())
    names = ("accounts:profile", "account_change_password", "account_reauthenticate", "mfa_index")
    check(page, cast.requester, [reverse(name) for name in names])
    page.goto(reverse("mfa_activate_totp"))
    page.locator("input[name=password]").fill(PASSWORD)
    page.locator("main form button[type=submit]").first.click()
    page.wait_for_url(f"**{reverse('mfa_activate_totp')}")
    assert audit(page) == []  # still as narrow as the last page was looked at
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(reverse("account_logout"))
    page.locator("main form button[type=submit]").click()
    page.wait_for_url("**/akun/masuk/**")
    for name in ("account_login", "account_reset_password", "account_reset_password_done"):
        page.goto(reverse(name))
        assert audit(page) == [], name
    page.goto(reverse("account_login"))
    page.locator("input[name=login]").fill(cast.approver.email)
    page.locator("input[name=password]").fill("keliru")
    page.locator("main form button[type=submit]").click()
    expect(page.get_by_text("tidak cocok")).to_be_visible()
    assert audit(page) == []
    page.locator("input[name=password]").fill(PASSWORD)
    page.locator("main form button[type=submit]").click()
    page.wait_for_url(f"**{reverse('mfa_authenticate')}")
    assert audit(page) == []


def test_what_is_laid_over_a_page(page: "Page", cast: Cast) -> None:
    """The draft that is offered, the login in its dialog, the word that the line is lost."""
    page.set_viewport_size({"width": 360, "height": 740})
    let_in(page, cast.requester)
    form = reverse("procurement:request_create", args=[PackageFactory(agency=cast.health).pk])
    page.goto(form)
    page.get_by_label("Judul").fill("Kursi")
    page.reload()
    expect(page.get_by_role("button", name="Pulihkan")).to_be_visible()
    assert audit(page) == []
    page.context.set_offline(True)
    page.get_by_role("button", name="Simpan dan isi barang").click()
    expect(page.get_by_role("button", name="Coba lagi")).to_be_visible()
    page.context.set_offline(False)
    assert audit(page) == []
    page.context.clear_cookies()
    page.get_by_role("button", name="Coba lagi").click()
    expect(page.get_by_role("dialog").get_by_label("Kata sandi")).to_be_visible()
    assert audit(page) == []


def test_a_file_is_read_as_pictures(page: "Page", cast: Cast) -> None:
    certificate = laptop().certificates.get()
    certificate.file_sha256 = "a" * 64
    certificate.file.save("x", pdf(), save=True)
    address = reverse("catalog:file_view", args=["sertifikat", certificate.pk])
    check(page, cast.officer, [address])
    picture = page.get_by_role("img", name="Halaman 1")
    assert picture.evaluate("image => image.complete && image.naturalWidth") == 1400
    with page.expect_download() as file:
        page.get_by_role("link", name="Unduh berkas asli").click()
    assert file.value.suggested_filename == f"sertifikat-{certificate.pk}.pdf"


def test_rows_to_put_right(page: "Page", cast: Cast) -> None:
    data = b"nib,nama,alamat,kabupaten_kota\n912,CV A,Jl,16.74\n"
    job = services.start_import(kind="producers", user=cast.officer, region=cast.region,
                                agency=None, file_name="isian.csv", data=data)  # fmt: skip
    services.check(job.pk)
    names = ("job_rows", "job_detail", "job_columns")
    check(page, cast.officer, [reverse(f"jobs:{name}", args=[job.key]) for name in names])


def test_how_a_file_is_read(page: "Page", cast: Cast) -> None:
    ProducerFactory(nib="9120001234567", region=cast.region, name="CV Lama")
    head = ["NIB", "Nama", "Alamat", "Kabupaten/Kota", "Catatan"]
    row = ["9120001234567", "CV Baru", "Jl. A", "16.74", "x" * 60]
    asking = uploaded(cast, "producers", book({"A": [["Judul"], head, row, row]}, hidden_rows=[3]))
    ready = uploaded(cast, "producers", book({"A": [head, row]}))
    names = ("job_detail", "job_changes")
    pages = [reverse("jobs:job_detail", args=[asking.key])]
    check(page, cast.officer, pages + [reverse(f"jobs:{name}", args=[ready.key]) for name in names])


def test_pages_without_login(page: "Page", cast: Cast) -> None:
    product = laptop()
    found = [f for a in ("/", reverse("public_list"), reverse("public_product", args=[product.pk]))
             for f in faults(page, a)]  # fmt: skip
    assert found == []


def test_pages_of_the_catalogue_officer(page: "Page", cast: Cast) -> None:
    product, other = laptop(), laptop(name="Laptop lain")
    certificate = product.certificates.get()
    NationalListCheckFactory(commodity=product.commodity)
    with_line(draft(cast), claimed_origin="imported")
    PendingScan.objects.create(user=cast.officer, name="a.pdf", sha256="0" * 64, file="x")
    names = ("product_list", "product_desk", "producer_list", "certificate_list",
             "certificate_desk", "certificate_scans",
             "certificate_expiring", "duplicate_list", "national_check_list", "national_check_create")  # fmt: skip
    check(page, cast.officer, [
        "/",
        *(reverse(f"catalog:{name}") for name in names),
        reverse("catalog:product_detail", args=[product.pk]) + "?jumlah=2&tanggal=2026-06-01",
        reverse("catalog:product_compare") + f"?produk={product.pk}&produk={other.pk}",
        reverse("catalog:producer_detail", args=[product.producer_id]),
        reverse("catalog:product_history", args=[product.pk]),
        reverse("catalog:calculation_create", args=[product.producer_id]),
        reverse("catalog:certificate_detail", args=[certificate.pk]),
        reverse("catalog:certificate_create") + f"?produsen={product.producer_id}",
        reverse("procurement:demand_list"),
        reverse("procurement:demand_detail", args=[product.commodity_id]),
        reverse("procurement:demand_forecast"),
        reverse("procurement:lapse_what_if"),
        reverse("jobs:import_start", args=["products"]),
        reverse("accounts:guide_list"),
        reverse("accounts:guide", args=["catalogue_officer"]),
    ])  # fmt: skip


def test_pages_of_the_buyer_and_the_overseer(page: "Page", cast: Cast) -> None:
    request = submitted(cast, laptop())
    line = with_line(draft(cast))
    exemption = ExemptionFactory(line=line)
    check(page, cast.requester, [
        "/",
        *(reverse(f"procurement:{n}") for n in ("package_list", "request_list", "exemption_list",
          "realization_list", "ladder_try", "price_preference", "rules")),
        reverse("procurement:request_detail", args=[request.pk]),
        reverse("procurement:request_detail", args=[line.request_id]),
        reverse("procurement:line_edit", args=[line.pk]),
        reverse("procurement:exemption_detail", args=[exemption.pk]),
        reverse("reports:dashboard"),
    ])  # fmt: skip
