"""The rows of a long request on a phone: some at a time, found by a word, and none lost to the decision."""

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from procurement.models import RequestLine
from tests.journeys.steps import as_person
from tests.procurement.acts import submit_request
from tests.procurement.scenes import draft, laptop, with_lines
from tests.support.cast import assemble

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = pytest.mark.django_db(transaction=True)
LINES = 60


def test_a_phone_shows_some_rows_at_a_time_and_all_are_decided_on(page: "Page") -> None:
    cast = assemble()
    request = draft(cast, title="Alat kantor")
    with_lines(request, LINES, laptop(capacity=None))
    RequestLine.objects.filter(request=request, position=47).update(description="Lemari arsip")
    submit_request(by=cast.requester, request=request)
    page.set_viewport_size({"width": 360, "height": 800})
    as_person(page, cast.approver, "rahasia-sekali")
    page.goto(f"/pengadaan/permintaan/{request.pk}/")
    rows = page.locator("[data-rows] tbody tr")
    expect(rows).to_have_count(LINES)
    expect(rows.filter(visible=True)).to_have_count(25)
    page.get_by_role("button", name="Berikutnya").click()
    expect(page.get_by_text("26 sampai 50 dari 60 baris")).to_be_visible()
    first = rows.filter(visible=True).first
    expect(first).to_contain_text("26.")
    first.get_by_label("Tunda").check()
    page.get_by_label("Cari di antara baris").fill("lemari")
    expect(rows.filter(visible=True)).to_have_count(1)
    expect(page.get_by_role("button", name="Berikutnya")).to_be_disabled()
    page.get_by_label("Cari di antara baris").fill("")
    expect(rows.filter(visible=True)).to_have_count(25)
    page.goto(f"/pengadaan/permintaan/{request.pk}/#baris-47")
    page.reload()
    expect(page.locator("#baris-47")).to_be_in_viewport()
    assert page.evaluate("document.documentElement.scrollHeight") < 12_000

    page.locator("#baris-51 input[name=tunda]").evaluate("box => { box.checked = true }")
    with page.expect_navigation():
        page.get_by_role("button", name="Setujui").click()
    states = dict(RequestLine.objects.filter(request=request).values_list("position", "state"))
    assert states[51] == "submitted" and states[1] == "approved"


def test_a_wide_window_shows_them_all(page: "Page") -> None:
    cast = assemble()
    request = draft(cast, title="Alat kantor")
    with_lines(request, LINES, laptop(capacity=None))
    page.set_viewport_size({"width": 1280, "height": 800})
    as_person(page, cast.requester, "rahasia-sekali")
    page.goto(f"/pengadaan/permintaan/{request.pk}/")
    expect(page.locator("[data-rows] tbody tr").filter(visible=True)).to_have_count(LINES)
    expect(page.get_by_role("button", name="Berikutnya")).to_be_hidden()
    page.get_by_label("Cari di antara baris").fill("47")
    expect(page.locator("#baris-47")).to_be_visible()
