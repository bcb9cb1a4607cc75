"""On the page of a product: may I buy it, and who bought it before."""

import re
from datetime import timedelta
from decimal import Decimal
from html import unescape
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from catalog.models import Product
from procurement.judgement import judge
from procurement.models import PurchaseRequest, RequestLine
from procurement.product_panels import buyers_of
from procurement.product_question import judge_product
from tests.cast import Cast
from tests.factories_catalog import NationalListCheckFactory
from tests.factories_procurement import RequestFactory
from tests.factories_reports import add_line, make_realization
from tests.procurement.scenes import draft, laptop, submitted, with_line

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate


def ask(cast: Cast, product: Product, quantity: str = "10", **fields: Any) -> str:
    fields = {"region": cast.region, "day": TODAY()} | fields
    return judge_product(product, quantity=Decimal(quantity), **fields).result.verdict.value


def text(answer: Any) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", unescape(answer.content.decode())).split())


def test_same_judgement_as_a_line_of_a_request(cast: Cast) -> None:
    better, weak = laptop(tkdn="45", name="Bagus"), laptop(tkdn="10", name="Lemah")
    for product in (better, weak):
        line = with_line(draft(cast), product, quantity=Decimal(10))
        of_line = judge([line], TODAY())[0]
        asked = judge_product(product, region=cast.region, quantity=Decimal(10), day=TODAY())
        assert asked.result == of_line.result
        assert asked.sentences == of_line.sentences


def test_quantity_decides_when_the_better_ones_run_out(cast: Cast) -> None:
    laptop(tkdn="45", capacity="10")
    weak = laptop(tkdn="10", capacity="1000")
    assert ask(cast, weak, "10") == "choose_another"
    NationalListCheckFactory(
        commodity=weak.commodity, has_trigger=False, has_purchasable=False, has_certified=True
    )
    assert ask(cast, weak, "11") == "complies"


def test_other_agencies_orders_and_the_day_count(cast: Cast) -> None:
    better, weak = laptop(tkdn="45", capacity="10"), laptop(tkdn="10", capacity="1000")
    NationalListCheckFactory(
        commodity=weak.commodity, has_trigger=False, has_purchasable=False, has_certified=True
    )
    assert ask(cast, weak, "10") == "choose_another"
    submitted(cast, better, quantity=Decimal(5))
    assert ask(cast, weak, "10") == "complies"
    later = TODAY() + timedelta(days=366)  # by then both certificates have lapsed
    assert ask(cast, better, day=later) != "complies"


def test_page_answers_at_once_and_keeps_mistakes(client: Client, cast: Cast) -> None:
    laptop(tkdn="45", name="Bagus")
    weak = laptop(tkdn="10", name="Lemah")
    client.force_login(cast.requester)
    page = reverse("procurement:product_allowed", args=[weak.pk])
    shown = text(client.get(page))
    assert "Pilih produk lain" in shown and "Bandingkan dengan pilihan lain" in shown
    assert shown.count("TKDN 10,00 % kurang dari batas") == 1
    assert "Produk ini baru boleh dibeli pada tahap huruf c" in shown
    wrong = client.get(page, {"quantity": "0", "day": "kapan"})
    assert wrong.context["judged"] is None
    assert set(wrong.context["form"].errors) == {"quantity", "day"}
    assert 'value="kapan"' in wrong.content.decode()
    assert not RequestLine.objects.exists() and not PurchaseRequest.objects.exists()


def test_an_unpublished_product_is_not_said_to_comply(client: Client, cast: Cast) -> None:
    hidden = laptop(draft=True)
    assert ask(cast, hidden) != "complies"
    page = reverse("procurement:product_allowed", args=[hidden.pk])
    for part, status in (("officer", 200), ("requester", 404), ("stranger", 404)):
        client.force_login(getattr(cast, part))
        assert client.get(page).status_code == status, part


def test_the_region_asked_for_must_be_ones_own(client: Client, cast: Cast) -> None:
    client.force_login(cast.requester)
    page = reverse("procurement:product_allowed", args=[laptop().pk])
    query = {"quantity": "1", "day": str(TODAY()), "region": str(cast.elsewhere.region_id)}
    assert "region" in client.get(page, query).context["form"].errors


def delivered(agency: Any, product: Product, value: str, days: int = 0) -> None:
    request = RequestFactory(package__agency=agency, state="approved")
    line = with_line(request, product)
    add_line(make_realization(agency, TODAY() - timedelta(days), request=request), value, line=line)


def test_buyers_are_shown_to_those_who_may_see_them(cast: Cast) -> None:
    product = laptop()
    delivered(cast.health, product, "5000000", days=9)
    delivered(cast.health, product, "7000000", days=2)
    delivered(cast.elsewhere, product, "9000000")
    delivered(cast.elsewhere, laptop(), "1")
    cancelled = make_realization(cast.industry, TODAY(), is_cancelled=True, cancel_reason="salah")
    add_line(cancelled, "1", line=with_line(cancelled.request, product))
    seen = {}
    for part in ("requester", "auditor", "stranger", "other_requester", "officer"):
        buyers, agencies, shown = buyers_of(product, getattr(cast, part))
        assert (agencies, shown) == (2, len(buyers)), part
        seen[part] = [(b.agency, b.times, int(b.quantity), int(b.value)) for b in buyers]
    health = [("Dinas Kesehatan", 2, 2, 12_000_000)]
    assert seen["requester"] == seen["auditor"] == health
    assert seen["stranger"] == [("Dinas Kesehatan Pontianak", 1, 1, 9_000_000)]
    assert seen["other_requester"] == seen["officer"] == []
    assert buyers_of(product, cast.requester)[0][0].last == TODAY() - timedelta(days=2)


def test_page_of_the_product_has_both_panels(client: Client, cast: Cast) -> None:
    product = laptop()
    delivered(cast.health, product, "5000000")
    page = reverse("catalog:product_detail", args=[product.pk])
    client.force_login(cast.officer)
    shown = text(client.get(page))
    assert "1 perangkat daerah pernah membeli" in shown and "Rp5.000.000" not in shown
    client.force_login(cast.requester)
    shown = text(client.get(page))
    assert "Dinas Kesehatan" in shown and "Rp5.000.000" in shown
    assert "Mengapa produk ini (tidak) boleh untuk saya?" in shown


def test_few_queries_however_many_bought_it_and_compete(
    client: Client, cast: Cast, django_assert_max_num_queries: Any
) -> None:
    product = laptop()
    client.force_login(cast.auditor)
    pages = [
        reverse("catalog:product_detail", args=[product.pk]),
        reverse("procurement:product_allowed", args=[product.pk]),
    ]
    used = []
    for number in (1, 6):
        for _ in range(number):
            delivered(cast.health, product, "10")
            laptop()
        for page in pages:
            with django_assert_max_num_queries(12) as queries:
                assert client.get(page).status_code == 200
            used.append(len(queries))
    assert used[:2] == used[2:]
