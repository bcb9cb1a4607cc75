"""“Terakhir dibuka” on the home page: kept by the browser for one person, until they log out."""

from typing import TYPE_CHECKING

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from tests.factories.procurement import PackageFactory
from tests.factories.procurement import RequestFactory as PurchaseFactory
from tests.journeys.steps import sign_in
from tests.support.cast import assemble

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = pytest.mark.django_db(transaction=True)
PASSWORD = "rahasia-sekali"


def test_what_was_opened_last_leads_back_and_goes_with_the_person(page: "Page") -> None:
    cast = assemble()
    package = PackageFactory(agency=cast.health, name="Belanja alat")
    first, second = (
        PurchaseFactory(package=package, title=f"Mikroskop {name}") for name in ("satu", "dua")
    )
    sign_in(page, cast.requester, PASSWORD)
    recent = page.locator("[data-recent]")
    expect(recent).to_be_hidden()
    for one in (first, second, first):
        page.goto(reverse("procurement:request_detail", args=[one.pk]))
    page.goto(reverse("procurement:request_list"))  # a list is no record
    page.goto(reverse("home"))
    expect(recent.get_by_role("heading", name="Terakhir dibuka")).to_be_visible()
    links = recent.get_by_role("link")
    expect(links).to_have_count(2)
    expect(links.nth(0)).to_contain_text("Mikroskop satu")
    expect(links.nth(1)).to_contain_text("Mikroskop dua")
    links.nth(1).click()
    page.wait_for_url(f"**{reverse('procurement:request_detail', args=[second.pk])}")
    page.goto(reverse("home"))
    expect(links.nth(0)).to_contain_text("Mikroskop dua")

    key = f"p3dn.dibuka.{cast.requester.pk}"
    page.evaluate('key => localStorage.setItem(key, \'[["javascript:alert(1)", "x"]]\')', key)
    page.reload()  # what somebody else wrote there leads nowhere
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(recent).to_be_hidden()

    page.goto(reverse("procurement:request_detail", args=[first.pk]))
    page.locator(".bar-tools details summary").last.click()
    page.get_by_role("button", name="Keluar").click()
    page.wait_for_url("**/akun/**")
    assert page.evaluate("key => localStorage.getItem(key)", key) is None
    sign_in(page, cast.approver, PASSWORD)
    expect(recent).to_be_hidden()
