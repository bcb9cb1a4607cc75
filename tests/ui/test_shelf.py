"""A cache that does not answer costs time, and no page."""

from datetime import date
from typing import Any

import pytest
from django.core.cache import cache
from django.test import Client
from django.urls import reverse
from redis import RedisError

from p3dn.accounts.models import User
from p3dn.ui.kept import shelf
from reports.spending import totals
from tests.factories.procurement import member
from tests.factories.reports import add_line, make_agency, make_realization, make_request

NOBODY = "redis://127.0.0.1:1/0"


@pytest.fixture
def silent(settings: Any) -> None:
    """Nobody answers at the address of the cache."""
    settings.CACHES = {"default": settings.CACHES["default"] | {"LOCATION": NOBODY}}
    with pytest.raises(RedisError):
        cache.get("anything")


@pytest.mark.usefixtures("silent")
def test_a_cache_that_does_not_answer_holds_nothing_and_lets_nobody_be_first() -> None:
    shelf.put("key", "value", 60)
    assert shelf.find("key") is None
    assert shelf.find("key", "") == ""
    assert not shelf.first("key", 60)
    shelf.forget("key", "other")


def test_one_that_answers_keeps_and_lets_the_first_one_through(clean_cache: None) -> None:
    assert shelf.first("turn", 60)
    assert not shelf.first("turn", 60)
    shelf.put("key", "value", 60)
    assert shelf.find("key") == "value"
    shelf.forget("key")
    assert shelf.find("key", "gone") == "gone"


@pytest.fixture
def reader(db: None) -> User:
    agency = make_agency(name="Dinas Pendidikan")
    delivery = make_realization(agency, date(2026, 2, 3), request=make_request(agency))
    add_line(delivery, "2000000", tkdn="40")
    reader: User = member(agency, "p3dn_team")
    return reader


@pytest.mark.usefixtures("silent")
@pytest.mark.parametrize(
    "name", ["reports:dashboard", "reports:spending_lines", "catalog:product_list"]
)
def test_pages_are_drawn_without_it(client: Client, reader: User, name: str) -> None:
    client.force_login(reader)
    assert client.get(reverse(name)).status_code == 200


@pytest.mark.usefixtures("silent")
def test_a_total_that_was_to_be_kept_is_only_counted_again(reader: User) -> None:
    key = totals.key_of(reader, [("year", 2026)])
    assert totals.kept(key) is None
    assert not totals.first_to_ask(key)
