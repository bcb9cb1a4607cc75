"""The product page answers whether one may buy it, and who already did."""

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from catalog.models import Product
from procurement.models import PurchaseRequest
from tests.cast import Cast
from tests.factories_reports import add_line, make_realization
from tests.procurement.scenes import laptop, submitted

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
