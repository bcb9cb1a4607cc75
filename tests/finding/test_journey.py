"""The field of the bar by keyboard, in a real browser."""

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.factories.procurement import PackageFactory
from tests.factories.procurement import RequestFactory as PurchaseFactory
from tests.journeys.steps import sign_in
from tests.journeys.wcag import audit
from tests.support.cast import assemble

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = pytest.mark.django_db(transaction=True)


def test_a_record_is_found_and_opened_by_keyboard(page: "Page") -> None:
    cast = assemble()
    package = PackageFactory(agency=cast.health, name="Belanja alat")
    first, second = (
        PurchaseFactory(package=package, title=f"Mikroskop {name}") for name in ("satu", "dua")
    )
    sign_in(page, cast.requester, "rahasia-sekali")
    page.keyboard.press("/")
    field = page.get_by_role("combobox", name="Cari apa saja")
    expect(field).to_be_focused()
    expect(field).to_have_attribute("aria-expanded", "false")
    page.keyboard.type("mikroskop", delay=20)
    options = page.locator("#cari-hasil [role=option]")
    expect(options).to_have_count(3)
    expect(field).to_have_attribute("aria-expanded", "true")
    expect(page.locator("#cari-jumlah")).to_have_text("2 hasil")
    assert audit(page) == []
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(options.nth(1)).to_have_attribute("aria-selected", "true")
    marked = options.nth(1).get_attribute("id") or ""
    expect(field).to_have_attribute("aria-activedescendant", marked)
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(options.nth(2)).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Escape")
    expect(page.locator("#cari-hasil")).to_be_hidden()
    expect(field).to_have_value("mikroskop")
    expect(field).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/pengadaan/permintaan/*/")
    assert page.url.endswith((f"/{first.pk}/", f"/{second.pk}/"))
    page.keyboard.press("/")
    page.keyboard.type("mikroskop")
    page.keyboard.press("Enter")
    page.wait_for_url("**/cari/?q=mikroskop")
    expect(page.get_by_role("heading", name="Permintaan", exact=True)).to_be_visible()
    assert audit(page) == []
