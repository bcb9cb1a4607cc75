"""A handover of everything as it was ordered, in a browser, in at most five clicks."""

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from procurement.models import Realization, RequirementCheck
from tests.journeys.steps import Clicks, sign_in
from tests.journeys.wcag import audit
from tests.procurement.acts import approve_request, submit_request
from tests.procurement.needs import attribute, has, requires
from tests.procurement.scenes import draft, laptop, with_line
from tests.support.cast import assemble

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = pytest.mark.django_db(transaction=True)
MOST = 5


@pytest.mark.parametrize("width", [1280, 360])
def test_everything_as_ordered_in_five_clicks(page: "Page", width: int) -> None:
    cast = assemble()
    memory = attribute()
    made = draft(cast)
    for _number in range(3):
        requires(with_line(made, has(laptop(), "16", memory)), memory, "8")
    request = submit_request(by=cast.requester, request=made)
    approve_request(by=cast.approver, request=request)
    page.set_viewport_size({"width": width, "height": 800})
    sign_in(page, cast.requester, "rahasia-sekali")
    clicks = Clicks(page)

    page.get_by_role("link", name="Catat serah terima").first.click()
    page.wait_for_url("**/pengadaan/**")  # loaded, whichever of the two it is
    if page.get_by_role("heading", name="Catat serah terima").count() == 0:
        page.get_by_role("link", name="Catat serah terima").click()
    expect(page.get_by_label("Semua syarat di atas")).to_be_visible()
    assert (
        audit(page) == []
    )  # as it opens: further down the bar of a telephone covers what is under it
    page.get_by_label("Semua syarat di atas").check()
    page.get_by_label("Nama penyedia").fill("CV Karya")
    page.get_by_label("Bukan").check()
    for label, text in (
        ("Nomor kontrak", "SP/1"), ("Tanggal kontrak", "2026-03-01"),
        ("Nomor BAST", "BAST/1"), ("Tanggal serah terima", "2026-03-17"),
    ):  # fmt: skip
        page.get_by_label(label).fill(text)
    page.get_by_role("button", name="Catat serah terima").click()

    expect(page.get_by_text("Serah terima dicatat")).to_be_visible()
    assert 0 < clicks.count <= MOST
    request.refresh_from_db()
    assert request.state == "completed" and Realization.objects.get().lines.count() == 3
    assert set(RequirementCheck.objects.values_list("outcome", flat=True)) == {"met"}
