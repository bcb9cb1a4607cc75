"""Attributes that lines wait for stand on the officers' list."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from catalog.models import CommodityAttribute
from procurement.asked_attributes.reads import asked_in
from procurement.models import RequestLine
from tests.factories.procurement import LAPTOP, commodity
from tests.procurement.needs import attribute, has, requires
from tests.procurement.scenes import draft, laptop, with_line
from tests.support.cast import Cast

pytestmark = pytest.mark.django_db


def test_products_without_the_attribute_and_how_many_lines_ask(cast: Cast) -> None:
    memory = attribute()
    has(laptop(), "8", memory)
    silent, imported = laptop(), laptop(origin="imported")
    for _ in range(2):
        requires(with_line(draft(cast)), memory, "4")
    done = with_line(draft(cast))
    requires(done, memory, "4")
    RequestLine.objects.filter(pk=done.pk).update(state="approved")
    rows = asked_in([cast.region.pk])
    assert [(row.product, row.attribute, row.lines, row.may_be_filled) for row in rows] == [
        (silent, "Memori (GB)", 2, True)
    ]
    assert asked_in([cast.region.pk], imported) == []
    assert asked_in([cast.elsewhere.region.pk]) == []


def test_what_its_own_commodity_does_not_have_must_be_defined_first(cast: Cast) -> None:
    memory = CommodityAttribute.objects.create(
        commodity=commodity(LAPTOP), name="Memori", kind="number", unit="GB"
    )
    sibling = laptop()
    sibling.commodity = commodity("4523000001")
    sibling.save()
    requires(with_line(draft(cast)), memory, "4")
    assert [row.may_be_filled for row in asked_in([cast.region.pk])] == [False]


def test_officers_read_it_and_see_it_on_the_product(cast: Cast, client: Client) -> None:
    product = laptop(region=cast.region)
    requires(with_line(draft(cast)), attribute(), "4")
    client.force_login(cast.officer)
    page = client.get(reverse("procurement:asked_attribute_list")).content.decode()
    assert str(product) in page
    assert reverse("catalog:product_edit", args=[product.pk]) in page
    own = reverse("catalog:product_detail", args=[product.pk])
    assert "belum diisi; ditanyakan 1 baris" in client.get(own).content.decode()
    client.force_login(cast.requester)
    assert "Sifat yang ditanyakan" not in client.get(own).content.decode()


def test_three_queries_for_three_and_for_thirty(cast: Cast) -> None:
    memory, counts = attribute(), []
    for size in (3, 30):
        while RequestLine.objects.count() < size:
            requires(with_line(draft(cast), laptop()), memory, "4")
        with CaptureQueriesContext(connection) as queries:
            [str(row.product.producer) for row in asked_in([cast.region.pk])]
        counts.append(len(queries))
    assert counts == [3, 3]
