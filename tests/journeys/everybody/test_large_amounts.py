"""A province spends trillions: the dashboards stay within the window, and no amount is broken or cut."""

from datetime import date
from typing import TYPE_CHECKING

import pytest
from django.urls import reverse

from p3dn.accounts.models import User
from tests.factories.procurement import member
from tests.factories.reports import add_line, make_agency, make_realization, make_request
from tests.journeys.steps import let_in

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = pytest.mark.django_db(transaction=True)

# words of amounts that stand on more than one line
BROKEN = """() => [...document.querySelectorAll(".figure-value .whole")]
  .filter((one) => one.getClientRects().length > 1).map((one) => one.textContent)"""
# how far tables reach beyond the panel they stand in
CUT = """() => [...document.querySelectorAll(".panel:has(> .figures-table)")]
  .map((one) => one.scrollWidth - one.clientWidth)"""


def reader_of(amount: str) -> User:
    """A member of the team of a region that spends this much, and some of unknown origin."""
    agency = make_agency(name="Dinas Pekerjaan Umum dan Penataan Ruang")
    for year in (2025, 2026):
        for month in (3, 7, 10):
            request = make_request(agency)
            delivery = make_realization(agency, date(year, month, 2), request=request)
            add_line(delivery, amount, tkdn="40")
            add_line(delivery, "678901234.37", origin="unknown", verdict="cannot_be_judged")
    reader: User = member(agency, "p3dn_team")
    return reader


@pytest.mark.parametrize("width", [1040, 1280])
def test_dashboards_hold_trillions(page: "Page", transactional_db: None, width: int) -> None:
    let_in(page, reader_of("5345678901234.37"))
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(reverse("reports:dashboard", query={"tahun": 2026}))
    assert "triliun" in page.locator(".figures-ranked").inner_text()
    assert page.evaluate(BROKEN) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_the_months_of_a_city_are_seen_whole(page: "Page", transactional_db: None) -> None:
    let_in(page, reader_of("153456789012.37"))
    page.set_viewport_size({"width": 1280, "height": 800})
    page.goto(reverse("reports:dashboard", query={"tahun": 2026}))
    assert page.evaluate(BROKEN) == []
    assert page.evaluate(CUT)[0] <= 0  # the months
