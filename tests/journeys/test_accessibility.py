"""Every main page against axe: WCAG 2.2 A and AA, wide and on a phone."""

from typing import TYPE_CHECKING, Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.urls import reverse

from catalog.models import PendingScan
from p3dn.jobs import services
from tests.cast import Cast, assemble
from tests.factories_catalog import NationalListCheckFactory, ProducerFactory
from tests.factories_procurement import ExemptionFactory
from tests.imports.office import book, uploaded
from tests.procurement.scenes import draft, laptop, submitted, with_line

from .steps import sign_in

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = pytest.mark.django_db(transaction=True)
PASSWORD = "rahasia-sekali"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
WIDTHS = (1280, 360)


@pytest.fixture
def cast(transactional_db: None) -> Cast:
    return assemble()


def faults(page: "Page", address: str) -> list[str]:
    """What axe finds wrong with a page, at both widths."""
    found = []
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        assert page.goto(address).status == 200, address
        assert page.evaluate("document.documentElement.scrollWidth") <= width, address
        result: Any = Axe().run(page, options={"runOnly": {"type": "tag", "values": TAGS}})
        for violation in result.response["violations"]:
            where = violation["nodes"][0]["html"][:120]
            found.append(f"{address} {width}: {violation['id']}: {where}")
    return found


def check(page: "Page", user: Any, addresses: list[str]) -> None:
    sign_in(page, user, PASSWORD)
    assert [fault for address in addresses for fault in faults(page, address)] == []


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
        reverse("catalog:certificate_create") + f"?producer={product.producer_id}",
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
