"""The officer's and the verifier's work in a real browser, under the content security policy."""

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from catalog.models import Product
from tests.catalog.conftest import with_role
from tests.factories_catalog import CommodityFactory, certified
from tests.journeys.steps import register_chair, sign_in, sign_out, verify_first

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = pytest.mark.django_db(transaction=True)
PASSWORD = "kunci-contoh-9"


def login(page: "Page", name: str, role: str) -> None:
    user = with_role(name, role)
    user.set_password(PASSWORD)
    user.save()
    sign_in(page, user, PASSWORD)


def test_register_and_verify(page: "Page") -> None:
    CommodityFactory(kbki_code="38111", name="Kursi, terutama dengan rangka kayu")
    login(page, "Petugas Peramban", "catalogue_officer")
    register_chair(page)
    sign_out(page)
    login(page, "Verifikator Peramban", "catalogue_verifier")
    verify_first(page)
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
