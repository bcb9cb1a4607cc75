"""An approver in a browser: from the home page to an approved request in at most three clicks."""

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from procurement.models import PurchaseRequest
from tests.journeys.steps import Clicks, let_in, sign_in
from tests.procurement.acts import submit_request
from tests.procurement.scenes import draft, laptop, with_line
from tests.support.cast import Cast, assemble

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = pytest.mark.django_db(transaction=True)
PASSWORD = "rahasia-sekali"
MOST = 3


@pytest.fixture
def cast(transactional_db: None) -> Cast:
    return assemble()


@pytest.fixture
def request_(cast: Cast) -> PurchaseRequest:
    """Three lines that wait for the approver."""
    made = draft(cast)
    for _number in range(3):
        with_line(made, laptop())
    return submit_request(by=cast.requester, request=made)


@pytest.mark.parametrize("width", [1280, 360])
def test_approved_in_three_clicks(
    page: "Page", cast: Cast, request_: PurchaseRequest, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    sign_in(page, cast.approver, PASSWORD)
    clicks = Clicks(page)
    page.get_by_role("link", name="Putuskan berikutnya").click()
    page.get_by_role("button", name=re.compile("^Setujui 3 baris, Rp")).click()
    expect(page.get_by_text("Disetujui; barisnya terkunci.")).to_be_visible()
    assert 0 < clicks.count <= MOST
    request_.refresh_from_db()
    assert request_.is_approved


def test_the_button_follows_what_is_put_off(
    page: "Page", cast: Cast, request_: PurchaseRequest
) -> None:
    product = request_.lines.get(position=3).product
    type(product).objects.filter(pk=product.pk).update(is_active=False)
    let_in(page, cast.approver)
    page.goto(f"/pengadaan/permintaan/{request_.pk}/")
    clicks = Clicks(page)
    put_off = page.get_by_label("Tunda")
    approve = page.get_by_role("button", name=re.compile("^Setujui"))
    expect(approve).to_have_text(re.compile(r"Setujui 2 baris, Rp20\.000\.000"))
    put_off.nth(0).check()
    expect(approve).to_have_text(re.compile(r"Setujui 1 baris, Rp10\.000\.000"))
    put_off.nth(2).uncheck()
    expect(approve).to_be_hidden()
    put_off.nth(2).check()
    put_off.nth(1).check()
    expect(approve).to_be_hidden()
    assert clicks.count == 4, "every press is counted"
