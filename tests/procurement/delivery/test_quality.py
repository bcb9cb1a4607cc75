"""What was found when a product was handed over ranks it among equals, and is told beside it."""

from datetime import timedelta
from decimal import Decimal as D
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from catalog.models import HandoverQuality
from procurement.delivery.acceptance.quality import LOOKED_BACK, count_all
from procurement.delivery.acceptance.services import Accepted, Checked
from procurement.judgement.judging import judge
from procurement.models import RequestLine
from tests.procurement import acts
from tests.procurement.needs import has, requires
from tests.procurement.scenes import draft, laptop, with_line
from tests.support.cast import Cast

from .test_acceptance import cast, delivered, line, scene, scene_once

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate
__all__ = ["cast", "line", "scene", "scene_once"]  # the approved line whose goods are handed over


def found(line: RequestLine, *outcomes: str, tkdn: str = "") -> Accepted:
    """What was found of its requirements in their order, and its TKDN."""
    said = {"unmet": "hanya 4 GB"}
    checks = {
        one.pk: Checked(outcome, said.get(outcome, ""))
        for one, outcome in zip(line.requirements.all(), outcomes, strict=False)
    }
    return Accepted(checks, D(tkdn), "Laporan 7/2026") if tkdn else Accepted(checks)


def kept() -> dict[int, tuple[int, int]]:
    """By product how often it was inspected and how often not as asked."""
    rows = HandoverQuality.objects.values_list("product", "inspected", "flawed")
    return {product: (inspected, flawed) for product, inspected, flawed in rows}


@pytest.mark.parametrize(
    ("outcomes", "tkdn", "expected"),
    [
        ((), "", None),
        (("unchecked", "unchecked"), "", None),
        (("met",), "", (1, 0)),
        (("met", "unmet"), "", (1, 1)),
        (("unmet", "unmet"), "", (1, 1)),
        ((), "45", (1, 0)),
        ((), "44.99", (1, 1)),
        (("met", "met"), "40", (1, 1)),
    ],
)
def test_only_what_was_looked_at_counts_and_once_for_each_handover(
    cast: Cast,
    line: RequestLine,
    outcomes: tuple[str, ...],
    tkdn: str,
    expected: tuple[int, int] | None,
) -> None:
    delivered(cast, line, found(line, *outcomes, tkdn=tkdn))
    assert kept() == ({line.product_id: expected} if expected else {})


def test_several_handovers_add_up_and_a_cancelled_one_is_gone(
    cast: Cast, line: RequestLine
) -> None:
    delivered(cast, line, found(line, "met"), "2")
    wrong = delivered(cast, line, found(line, "unmet"), "3")
    assert kept() == {line.product_id: (2, 1)}
    acts.cancel_realization(by=cast.requester, realization=wrong, reason="Salah catat jumlahnya.")
    assert kept() == {line.product_id: (1, 0)}


def test_every_night_what_is_older_than_two_years_falls_out(cast: Cast, line: RequestLine) -> None:
    day = delivered(cast, line, found(line, "unmet")).handover_date
    seen = []
    for days in (-1, 0, LOOKED_BACK.days, LOOKED_BACK.days + 1):
        assert count_all(day + timedelta(days=days)) == 1
        seen.append(kept()[line.product_id])
    assert seen == [(0, 0), (1, 1), (1, 1), (0, 0)]


def test_however_many_products_the_night_asks_as_often(
    cast: Cast, line: RequestLine, django_assert_num_queries: Any
) -> None:
    delivered(cast, line, found(line, "met"))
    with CaptureQueriesContext(connection) as one:
        count_all(TODAY())
    memory = line.requirements.earliest("pk").attribute
    other = with_line(draft(cast), has(laptop(tkdn="45"), "16", memory))
    requires(other, memory, "8")
    acts.submit_request(by=cast.requester, request=other.request)
    acts.approve_request(by=cast.approver, request=other.request)
    other = RequestLine.objects.get(pk=other.pk)
    delivered(cast, other, found(other, "met"), "3")
    with django_assert_num_queries(len(one)):
        assert count_all(TODAY()) == 2


def test_what_was_found_wanting_comes_last_of_equals_and_is_told(
    cast: Cast, line: RequestLine
) -> None:
    delivered(cast, line, found(line, "met", "unmet"))
    untried = laptop(tkdn="45", price=line.product.price)
    asked = with_line(draft(cast), laptop(tkdn="20"))
    (judged,) = judge([asked], TODAY())
    options = judged.alternatives()
    assert [one.ref for one in options] == [f"product:{untried.pk}", f"product:{line.product_id}"]
    assert judged.drawn == frozenset()
    told = [one.text for one in judged.beside(options[1])]
    assert "Hanya 0 dari 1 serah terima" in " ".join(told)
    assert not any("serah terima" in one.text for one in judged.beside(options[0]))


def test_the_page_of_a_product_says_how_it_was(
    cast: Cast, line: RequestLine, client: Client
) -> None:
    address = reverse("catalog:product_detail", args=[line.product_id])
    client.force_login(cast.requester)
    delivered(cast, line, found(line), "2")
    assert "serah terima yang diperiksa" not in client.get(address).content.decode()
    delivered(cast, line, found(line, "unmet"), "3")
    page = " ".join(client.get(address).content.decode().split())
    assert "Sesuai permintaan pada 0 dari 1 serah terima yang diperiksa" in page
