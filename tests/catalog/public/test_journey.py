"""Searching in a real browser, under the content security policy."""

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.catalog.conftest import with_role
from tests.factories.catalog import certified
from tests.journeys.steps import sign_in

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = pytest.mark.django_db(transaction=True)
PASSWORD = "kunci-contoh-9"


def login(page: "Page", name: str, role: str) -> None:
    user = with_role(name, role)
    user.set_password(PASSWORD)
    user.save()
    sign_in(page, user, PASSWORD)


def test_results_and_counts_follow_what_is_typed_and_ticked(page: "Page") -> None:
    for name, tkdn in (("Kursi Rapat", "60"), ("Kursi Lipat", "30"), ("Meja Tulis", "60")):
        certified(name=name, tkdn=tkdn)
    login(page, "Pembeli Peramban", "requester")
    page.get_by_role("navigation", name="Menu utama").get_by_role("link", name="Katalog").click()
    expect(page.locator(".result")).to_have_count(3)
    page.locator("main").get_by_role("searchbox").press_sequentially("korsi", delay=20)
    expect(page.locator(".result")).to_have_count(2)
    expect(page.locator("#n-band-high")).to_have_text("1")
    page.locator("[name=tkdn]").first.check()
    expect(page.locator(".result")).to_have_count(1)
    expect(page.locator("#n-band-middle")).to_have_text("1")
    assert "q=korsi" in page.url
    assert "tkdn=" in page.url
    page.reload()
    expect(page.locator(".result")).to_have_count(1)
