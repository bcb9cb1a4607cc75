"""What hangs on lapsing certificates, to the rupiah."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from catalog.models import Certificate, Product
from procurement.models import Assessment, RequestLine
from procurement.what_if import reads as what_if
from tests.factories.catalog import CertificateFactory
from tests.factories.reports import add_line, make_realization
from tests.procurement.scenes import draft, laptop, submitted, with_line
from tests.support.cast import Cast

pytestmark = pytest.mark.django_db


def until(product: Product, days: int) -> None:
    """Let the product's certificate lapse so many days from today."""
    last = timezone.localdate() + timedelta(days=days)
    Certificate.objects.filter(products=product).update(tkdn_valid_until=last, bmp_valid_until=last)


def sums(cast: Cast) -> dict[int, tuple[int, Decimal, Decimal]]:
    rows = what_if.windows([cast.region], timezone.localdate())
    return {row.days: (row.products, row.open_requests, row.spent) for row in rows}


def judged(line: RequestLine, verdict: str = "complies", step: str = "a") -> RequestLine:
    """The line with one more frozen judgement."""
    Assessment.objects.create(
        line=line, sequence=line.assessments.count() + 1, occasion="submit", verdict=verdict,
        step=step, regime_id="perpres-46-2025", engine_version="test", snapshot="{}",
        sha256="0" * 64,
    )  # fmt: skip
    return line


def first(cast: Cast) -> what_if.Window:
    return what_if.windows([cast.region], timezone.localdate())[0]


def test_open_requests_and_spending_are_counted_in_their_windows(cast: Cast) -> None:
    soon, later = laptop(name="Segera"), laptop(name="Nanti")
    until(soon, 20)
    until(later, 100)
    judged(with_line(draft(cast), soon, quantity=Decimal(2), unit_price=Decimal(5_000_000)))
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
    line = judged(with_line(draft(cast), product))
    day = timezone.localdate() - timedelta(days=365)
    add_line(make_realization(cast.health, day, request=line.request), "1000", line=line)
    type(line).objects.filter(pk=line.pk).update(state="cancelled")
    assert sums(cast)[30][1:] == (0, 0)
    assert what_if.windows([cast.elsewhere.region], timezone.localdate())[0].open_requests == 0


@pytest.mark.parametrize(
    ("verdict", "step", "counted"),
    [
        ("complies", "a", True),
        ("complies", "b", True),
        ("complies", "c", True),
        ("complies", "d", False),
        ("complies", "import", False),
        ("choose_another", "a", False),
        ("cannot_be_judged", "none", False),
    ],
)
def test_only_compliance_by_a_certificate_can_be_lost(
    cast: Cast, verdict: str, step: str, counted: bool
) -> None:
    product = laptop()
    until(product, 20)
    line = judged(with_line(draft(cast), product), verdict, step)
    assert first(cast).open_requests == (line.quantity * line.unit_price if counted else 0)
    assert first(cast).packages == int(counted)
    assert first(cast).unjudged == 0


def test_the_newest_judgement_counts(cast: Cast) -> None:
    product = laptop()
    until(product, 20)
    judged(judged(with_line(draft(cast), product)), "choose_another")
    assert first(cast).open_requests == 0


def test_what_nobody_judged_is_a_sum_of_its_own(cast: Cast) -> None:
    product = laptop()
    until(product, 20)
    line = with_line(draft(cast), product)
    worth = line.quantity * line.unit_price
    assert (first(cast).open_requests, first(cast).unjudged, first(cast).packages) == (0, worth, 1)


def test_spending_that_did_not_comply_by_it_is_left_out(cast: Cast) -> None:
    product = laptop()
    until(product, 20)
    line = with_line(draft(cast), product)
    delivery = make_realization(cast.health, timezone.localdate(), request=line.request)
    add_line(delivery, "5000", line=line, verdict="choose_another")
    assert first(cast).spent == 0


def test_each_sum_is_that_of_the_list_it_opens(client: Client, cast: Cast) -> None:
    product = laptop()
    until(product, 20)
    judged(with_line(draft(cast), product, quantity=Decimal(2), unit_price=Decimal(5_000_000)))
    with_line(draft(cast), product, quantity=Decimal(1), unit_price=Decimal(3_000_000))
    row = first(cast)
    assert (row.open_requests, row.unjudged) == (Decimal(10_000_000), Decimal(3_000_000))
    client.force_login(cast.administrator)
    address = reverse("procurement:lapse_what_if")
    lists = {"permintaan": row.open_requests, "belum-dinilai": row.unjudged}
    for part, expected in lists.items():
        page = client.get(address, {"hari": "30", "isi": part})
        assert sum(line.total for line in page.context["rows"]) == expected
        assert f"isi={part}" in page.content.decode()
    [one] = client.get(address, {"hari": "30", "isi": "produk"}).context["rows"]
    assert (one.open_sum, one.unjudged_sum) == (row.open_requests, row.unjudged)


@pytest.mark.parametrize("part", ["produk", "permintaan", "paket", "belanja"])
def test_every_sum_opens_its_list(client: Client, cast: Cast, part: str) -> None:
    product = laptop(name="Laptop Ujung")
    until(product, 20)
    line = judged(with_line(draft(cast), product))
    delivery = make_realization(cast.health, timezone.localdate(), request=line.request)
    add_line(delivery, "5000", line=line)
    address = reverse("procurement:lapse_what_if")
    link = reverse("procurement:request_detail", args=[line.request_id])
    for reader, may_open in ((cast.officer, False), (cast.administrator, True)):
        client.force_login(reader)
        page = client.get(address, {"hari": "30", "isi": part})
        assert len(page.context["rows"]) == 1
        text = page.content.decode()
        assert (line.request.package.name if part == "paket" else "Laptop Ujung") in text
        assert (link in text) == (may_open and part == "permintaan")
    client.force_login(cast.stranger)
    assert client.get(address, {"hari": "30", "isi": part}).context["rows"] == []
    client.force_login(cast.requester)
    assert client.get(address, {"isi": part}).status_code == 404


@pytest.mark.parametrize("part", ["produk", "permintaan", "paket", "belanja"])
def test_the_number_of_questions_does_not_grow(client: Client, cast: Cast, part: str) -> None:
    client.force_login(cast.officer)
    asked = []
    for wanted in (2, 12):
        while Product.objects.count() < wanted:
            product = laptop()
            until(product, 20)
            line = judged(with_line(draft(cast), product))
            delivery = make_realization(cast.health, timezone.localdate(), request=line.request)
            add_line(delivery, "5000", line=line)
        with CaptureQueriesContext(connection) as queries:
            page = client.get(reverse("procurement:lapse_what_if"), {"hari": "30", "isi": part})
        assert len(page.context["rows"]) == wanted
        asked.append(len(queries))
    assert asked[0] == asked[1]


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
