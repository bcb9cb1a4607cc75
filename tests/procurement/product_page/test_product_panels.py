"""The product page answers whether one may buy it, and who already did."""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from catalog.models import Product
from p3dn.accounts.models import Agency
from procurement.models import PurchaseRequest
from procurement.product_page.panels import bought_by
from tests.factories.procurement import RequestFactory
from tests.factories.reports import add_line, make_realization
from tests.procurement.scenes import laptop, submitted, with_line
from tests.support.cast import Cast

pytestmark = pytest.mark.django_db


def page(client: Client, product: Product, **asked: str) -> str:
    answer = client.get(reverse("catalog:product_detail", args=[product.pk]), asked)
    assert answer.status_code == 200
    return answer.content.decode()


def test_a_certified_product_may_be_bought_and_says_by_which_article(
    client: Client, cast: Cast
) -> None:
    good = laptop(tkdn="45")
    client.force_login(cast.requester)
    before = PurchaseRequest.objects.count()
    assert "Memenuhi kewajiban" not in page(client, good)
    said = page(client, good, jumlah="2", tanggal="01/06/2026")
    assert "Memenuhi kewajiban" in said
    assert "Pasal 66" in said
    assert PurchaseRequest.objects.count() == before


def test_a_weaker_one_names_the_better(client: Client, cast: Cast) -> None:
    good, weak = laptop(tkdn="45"), laptop(tkdn="12", name="Laptop lemah")
    client.force_login(cast.requester)
    said = page(client, weak, jumlah="2", tanggal="01/06/2026")
    assert "Pilih produk lain" in said
    assert good.name in said
    assert "is-invalid" in page(client, weak, jumlah="nol")


def test_buyers_are_named_to_those_who_may_see_them_and_counted_for_others(
    client: Client, cast: Cast
) -> None:
    product = laptop()
    request = submitted(cast, product)
    line = request.lines.get()
    realization = make_realization(request.agency, timezone.localdate(), request=request)
    add_line(realization, "3000000", line=line)
    client.force_login(cast.auditor)
    assert request.agency.name in page(client, product)
    client.force_login(cast.other_requester)
    said = page(client, product)
    assert request.agency.name not in said.split("Perangkat daerah yang membeli")[1]
    assert "1 perangkat daerah lain juga membelinya" in said


def delivered(agency: Agency, product: Product, value: str, days: int = 0) -> None:
    request = RequestFactory(package__agency=agency, state="approved")
    line = with_line(request, product)
    day = timezone.localdate() - timedelta(days)
    add_line(make_realization(agency, day, request=request), value, line=line)


def test_times_quantity_value_and_last_day_of_what_one_may_see(cast: Cast) -> None:
    product = laptop()
    delivered(cast.health, product, "5000000", days=9)
    delivered(cast.health, product, "7000000", days=2)
    delivered(cast.elsewhere, product, "9000000")
    delivered(cast.elsewhere, laptop(), "1")
    cancelled = make_realization(
        cast.industry, timezone.localdate(), is_cancelled=True, cancel_reason="salah"
    )
    add_line(cancelled, "1", line=with_line(cancelled.request, product))
    seen = {}
    for part in ("requester", "auditor", "stranger", "other_requester", "officer"):
        rows, total = bought_by(product, getattr(cast, part))
        assert total == 2, part
        seen[part] = [(b.agency, b.times, int(b.quantity), int(b.value)) for b in rows]
    health = [("Dinas Kesehatan", 2, 2, 12_000_000)]
    assert seen["requester"] == seen["auditor"] == health
    assert seen["stranger"] == [("Dinas Kesehatan Pontianak", 1, 1, 9_000_000)]
    assert seen["other_requester"] == seen["officer"] == []
    last = bought_by(product, cast.requester)[0][0].last_on
    assert last == timezone.localdate() - timedelta(days=2)


def test_few_queries_however_many_bought_it(
    client: Client, cast: Cast, django_assert_max_num_queries: Any
) -> None:
    product = laptop()
    client.force_login(cast.auditor)
    used = []
    for number in (1, 6):
        for _ in range(number):
            delivered(cast.health, product, "10")
            laptop()
        with django_assert_max_num_queries(14) as queries:
            assert "Dinas Kesehatan" in page(client, product)
        used.append(len(queries))
    assert used[0] == used[1]
