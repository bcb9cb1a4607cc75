"""What hangs on lapsing certificates, to the rupiah."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from catalog.models import Certificate, Product
from procurement import what_if
from tests.cast import Cast
from tests.factories_catalog import CertificateFactory
from tests.factories_reports import add_line, make_realization
from tests.procurement.scenes import draft, laptop, submitted, with_line

pytestmark = pytest.mark.django_db


def until(product: Product, days: int) -> None:
    """Let the product's certificate lapse so many days from today."""
    last = timezone.localdate() + timedelta(days=days)
    Certificate.objects.filter(products=product).update(tkdn_valid_until=last, bmp_valid_until=last)


def sums(cast: Cast) -> dict[int, tuple[int, Decimal, Decimal]]:
    rows = what_if.windows([cast.region], timezone.localdate())
    return {row.days: (row.products, row.open_requests, row.spent) for row in rows}


def test_open_requests_and_spending_are_counted_in_their_windows(cast: Cast) -> None:
    soon, later = laptop(name="Segera"), laptop(name="Nanti")
    until(soon, 20)
    until(later, 100)
    with_line(draft(cast), soon, quantity=Decimal(2), unit_price=Decimal(5_000_000))
    request = submitted(cast, later, quantity=Decimal(1), unit_price=Decimal(7_000_000))
    realization = make_realization(cast.health, timezone.localdate(), request=request)
    add_line(realization, "3000000", line=request.lines.get())
    assert sums(cast) == {
        30: (1, Decimal(10_000_000), 0),
        90: (1, Decimal(10_000_000), 0),
        180: (2, Decimal(17_000_000), Decimal(3_000_000)),
    }


@pytest.mark.parametrize(("days", "counted"), [(29, 1), (30, 0)])
def test_the_last_day_still_counts(cast: Cast, days: int, counted: int) -> None:
    until(laptop(), days)
    assert sums(cast)[30][0] == counted


def test_a_second_certificate_keeps_the_product(cast: Cast) -> None:
    product = laptop()
    until(product, 20)
    CertificateFactory(producer=product.producer, products=[product])
    assert sums(cast)[30][0] == 0


def test_cancelled_requests_old_deliveries_and_other_regions_do_not_count(cast: Cast) -> None:
    product = laptop()
    until(product, 20)
    line = with_line(draft(cast), product)
    day = timezone.localdate() - timedelta(days=365)
    add_line(make_realization(cast.health, day, request=line.request), "1000", line=line)
    type(line.request).objects.filter(pk=line.request_id).update(state="cancelled")
    assert sums(cast)[30][1:] == (0, 0)
    assert what_if.windows([cast.elsewhere.region], timezone.localdate())[0].open_requests == 0


def test_the_page_names_the_product_and_asks_a_constant_number_of_questions(
    client: Client, cast: Cast, django_assert_max_num_queries
) -> None:
    client.force_login(cast.officer)
    for n in range(8):
        product = laptop(name=f"Laptop {n}")
        until(product, 20)
        with_line(draft(cast), product)
        if n in (0, 7):
            with django_assert_max_num_queries(22):
                page = client.get(reverse("procurement:lapse_what_if"), {"hari": "30"})
    assert "Laptop 7" in page.content.decode()
    sheet = client.get(reverse("procurement:lapse_what_if"), {"hari": "30", "unduh": "xlsx"})
    assert sheet["Content-Type"].endswith("sheet")
