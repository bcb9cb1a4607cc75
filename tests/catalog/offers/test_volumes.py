"""What is still to be had this month: on lists, and as a filter with numbers."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from decimal import Decimal
from threading import Event
from typing import Any

import pytest
from celery import current_app
from django.conf import settings
from django.core.cache import cache
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from catalog.models import Product
from catalog.search.facets import volumes
from catalog.search.facets.volumes import volumes_left
from catalog.tasks import work_out_volumes
from p3dn.celery import FirstWork
from p3dn.ui.lists.parameters import asked
from tests.catalog.search.test_facets import number
from tests.factories.catalog import CommodityFactory, ProducerFactory, ProductFactory
from tests.factories.reports import make_agency, make_line, make_request
from tests.support.cast import Cast, assemble
from tests.support.markup import tight
from tests.support.processes.waiting import until

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("clean_cache")]


@pytest.fixture
def shop(db: None) -> Cast:
    """Three chairs with 200 a month each, and one whose capacity nobody knows."""
    people = assemble()
    producer, commodity = ProducerFactory(), CommodityFactory(kbki_code="38111")
    for name, capacity in (("Kursi A", 200), ("Kursi B", 200), ("Kursi C", 200), ("Kursi D", None)):
        ProductFactory(
            name=name,
            producer=producer,
            commodity=commodity,
            monthly_capacity=capacity,
            unit="buah",
        )
    return people


def ordered(name: str, quantity: int, state: str = "submitted") -> None:
    """An agency asks for so many of a product."""
    product = Product.objects.get(name=name)
    request = make_request(make_agency(), state=state)
    make_line(
        request,
        product=product,
        commodity=product.commodity,
        quantity=Decimal(quantity),
        unit="buah",
    )


def page(client: Client, **query: Any) -> str:
    return tight(client.get(reverse("catalog:product_list"), asked(**query)).content.decode())


def test_what_agencies_asked_for_is_no_longer_to_be_had(client: Client, shop: Cast) -> None:
    client.force_login(shop.requester)
    ordered("Kursi A", 150)
    ordered("Kursi B", 150, state="draft")  # promises nothing yet
    ordered("Kursi D", 150)  # of what nobody knows, nothing is known to be left
    work_out_volumes()
    seen = page(client)
    assert "tersedia 50 dari 200 buah bulan ini" in seen
    assert seen.count("200 buah per bulan") == 2
    assert [number(seen, "volume", key) for key in ("10", "100", "unknown")] == ["1", "2", "1"]
    assert "<strong>1</strong>" in page(client, volume="10")
    assert "Kursi A" in page(client, volume="10")


def test_nothing_is_left_of_what_is_promised_twice(client: Client, shop: Cast) -> None:
    client.force_login(shop.requester)
    ordered("Kursi A", 200)
    ordered("Kursi A", 50)
    work_out_volumes()
    seen = page(client, volume="0")
    assert "tersedia 0 dari 200 buah bulan ini" in seen
    assert volumes_left(timezone.localdate()) == {Product.objects.get(name="Kursi A").pk: 0}


def test_what_was_worked_out_is_shown_until_it_is_worked_out_again(shop: Cast) -> None:
    today = timezone.localdate()
    assert work_out_volumes()
    assert volumes_left(today) == {}
    ordered("Kursi A", 150)
    assert volumes_left(today) == {}
    assert work_out_volumes()
    assert list((volumes_left(today) or {}).values()) == [Decimal(50)]


@pytest.fixture
def sums(monkeypatch: pytest.MonkeyPatch) -> list[date]:
    """Days of which somebody summed what is left, instead of the real sum."""
    summed: list[date] = []

    def provider(day: date) -> dict[int, Decimal]:
        summed.append(day)
        return {}

    monkeypatch.setattr(volumes, "_providers", [provider])
    return summed


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Tasks sent to the worker, instead of sending them."""
    names: list[str] = []
    monkeypatch.setattr(current_app, "send_task", lambda name, **_options: names.append(name))
    return names


@pytest.mark.parametrize("address", ["catalog:product_list", "public_list"])
def test_a_page_never_sums_but_asks_the_worker_once(
    client: Client, shop: Cast, sums: list[date], sent: list[str], address: str
) -> None:
    client.force_login(shop.requester)
    for _visitor in range(3):
        assert client.get(reverse(address)).status_code == 200
    assert sums == []
    assert sent == ["catalog.tasks.work_out_volumes"]
    assert sent[0] == work_out_volumes.name


def test_a_page_asks_nobody_while_it_was_worked_out_lately(
    client: Client, shop: Cast, sent: list[str]
) -> None:
    client.force_login(shop.requester)
    work_out_volumes()
    page(client)
    assert sent == []


def test_what_is_old_is_shown_while_the_worker_is_asked(
    shop: Cast, sent: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    ordered("Kursi A", 150)
    work_out_volumes()
    later = timezone.now() + timedelta(minutes=3)
    monkeypatch.setattr(volumes.timezone, "now", lambda: later)
    assert list((volumes_left(timezone.localdate()) or {}).values()) == [Decimal(50)]
    assert sent == ["catalog.tasks.work_out_volumes"]


def test_two_at_once_sum_once(monkeypatch: pytest.MonkeyPatch) -> None:
    begun, go_on = Event(), Event()
    summed: list[str] = []

    def slow(day: date) -> dict[int, Decimal]:
        summed.append("slow")
        begun.set()
        assert go_on.wait(30)
        return {}

    monkeypatch.setattr(volumes, "_providers", [slow])
    with ThreadPoolExecutor(1) as others:
        first = others.submit(volumes.work_out, timezone.localdate())
        assert begun.wait(30)
        assert not volumes.work_out(timezone.localdate())  # another is at it
        go_on.set()
        assert first.result(30)
    assert summed == ["slow"]
    assert volumes.work_out(timezone.localdate())  # and the next may


def test_one_that_fails_holds_nobody_up(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(day: date) -> dict[int, Decimal]:
        raise RuntimeError("no database")

    monkeypatch.setattr(volumes, "_providers", [broken])
    for _time in range(2):
        with pytest.raises(RuntimeError):
            volumes.work_out(timezone.localdate())


def test_what_nobody_worked_out_is_said_not_zero(client: Client, shop: Cast) -> None:
    client.force_login(shop.requester)
    seen = page(client)
    assert seen.count("200 buah per bulan, sisanya belum diketahui") == 3
    assert "dari 200 buah" not in seen
    assert [number(seen, "volume", key) for key in ("0", "100", "unknown")] == ["0", "0", "4"]
    assert "<strong>4</strong>" in page(client, volume="unknown")


def test_last_month_is_not_taken_for_this_one(shop: Cast) -> None:
    ordered("Kursi A", 150)
    assert volumes.work_out(date(2026, 6, 30))
    assert volumes_left(date(2026, 6, 1)) is not None
    assert volumes_left(date(2026, 7, 1)) is None


def test_the_clock_has_it_worked_out_every_minute() -> None:
    entries = {entry["task"]: entry for entry in settings.CELERY_BEAT_SCHEDULE.values()}
    assert entries[work_out_volumes.name]["schedule"] == volumes.FRESH.total_seconds()


def test_workers_that_start_together_have_it_worked_out_once(sent: list[str]) -> None:
    for _worker in range(3):
        FirstWork(None).start(None)
    assert sent.count(work_out_volumes.name) == 1


@pytest.mark.django_db(transaction=True)
def test_a_worker_works_it_out_when_it_starts(shop: Cast, request: pytest.FixtureRequest) -> None:
    today = timezone.localdate()
    assert cache.get(volumes._key(today)) is None
    request.getfixturevalue("worker")
    until(lambda: cache.get(volumes._key(today)) is not None)
