"""Nothing that a kept page reads is left out of what it is said to rest on; found from the queries it makes."""

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.apps import apps
from django.db import connection
from django.db.models import Model
from django.http import HttpResponse
from django.test.utils import CaptureQueriesContext

from p3dn.accounts.models import Membership, User
from p3dn.ui.kept import lists, pages, parts
from p3dn.ui.kept.growing import SHARES, Rests
from procurement.shared.pages.kept import BY_PLACE, BY_THEMSELVES, FOREVER, names_of
from reports.kept import NAMES, OF_REPORTS
from tests.reports.breakdown.test_regions import province
from tests.reports.kept.scene import Reader, addresses, readers, scene
from tests.support.cast import Cast, assemble
from tests.support.databases import once

pytestmark = pytest.mark.django_db


def _columns(model: type[Model]) -> set[str]:
    return {str(field.column) for field in model._meta.concrete_fields}


ALL = {model._meta.db_table for model in apps.get_models(include_auto_created=True)}
OF_REGIONS = {
    model._meta.db_table
    for model in BY_PLACE
    if "region_id" in _columns(model) and "agency_id" not in _columns(model)
}
"""They count by region only, and so nothing that rests on agencies alone may read them."""
PERSON = 987_654_321_012
TRACED = re.compile(r"^SELECT set_config\('pghistory.*?true\); ")
"""What the history is told before a statement that it takes for a write: no part of the question."""


def _in_two_regions() -> Cast:
    """The scene; one of its auditors is of a province, and has a number that stands for nothing else."""
    cast = scene(assemble())
    User.objects.filter(pk=cast.nobody.pk).delete()
    cast.nobody = User.objects.create(pk=PERSON, email="banyak@contoh.test", full_name="Banyak")
    office = cast.auditor.memberships.get().agency
    for role, place in (
        ("auditor", office),
        ("auditor", province("00", "Pusat")),
        ("requester", cast.health),
    ):
        Membership.objects.create(
            user=cast.nobody, agency=place, role=role, valid_from="2020-01-01"
        )
    return cast


bought = once(_in_two_regions)


@pytest.fixture
def drawing(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[tuple[Rests, list[str]]]]:
    """What each page rests on, and the SQL of what is drawn of it, without its frame and its door."""
    seen: list[tuple[Rests, list[str]]] = []

    def shown(request: Any, _who: Any, rests: Rests, draw: Callable[[], Any]) -> Any:
        with CaptureQueriesContext(connection) as asked:
            response = draw()
            if isinstance(response, parts.PartedResponse):
                response.render()
        seen.append((rests, [one["sql"] for one in asked.captured_queries]))
        return response if isinstance(response, parts.PartedResponse) else HttpResponse()

    for room in (pages, lists):
        monkeypatch.setattr(room, "shown", shown)
    monkeypatch.setattr(parts, "framed", lambda _request, _parts: "")
    return seen


def test_every_table_that_a_page_reads_counts_its_changes(
    bought: Cast, drawing: list[tuple[Rests, list[str]]]
) -> None:
    read: set[str] = set()
    for user in (*readers(bought), bought.nobody):
        for url in addresses(bought).values():
            Reader.of(user).client.get(url)
            tables = {word for sql in drawing[-1][1] for word in re.findall(r"\w+", sql)} & ALL
            declared = names_of(BY_PLACE | FOREVER) | drawing[-1][0].tables
            assert tables <= declared, (user, url, tables - declared)
            assert drawing[-1][0].regions or not tables & OF_REGIONS, (user, url)
            read |= tables
    assert {"procurement_monthcell", "jobs_job", "reports_target"} <= read


def test_no_query_of_a_page_names_who_looks(
    bought: Cast, drawing: list[tuple[Rests, list[str]]]
) -> None:
    """Else it could not be told to another who sees the same rows."""
    for url in addresses(bought).values():
        Reader.of(bought.nobody).client.get(url)
    asked = [sql for _rests, queries in drawing for sql in queries]
    assert len(asked) > 100
    assert not [sql for sql in asked if str(PERSON) in TRACED.sub("", sql)]


def test_every_declared_table_has_its_counters() -> None:
    """After each kind of statement, by itself or by place as is said of it."""
    found: dict[str, set[str]] = {}
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT tgrelid::regclass::text, tgname, tgfoid::regproc::text FROM pg_trigger WHERE tgname LIKE 'grown%'"
        )
        for table, name, function in cursor.fetchall():
            found.setdefault(table, set()).add(
                f"{name} {'itself' if function == 'grow' else 'place'}"
            )
    events = ("insert", "update", "delete")
    for models, how in ((BY_THEMSELVES | OF_REPORTS, "itself"), (BY_PLACE, "place")):
        for model in models:
            table = model._meta.db_table
            expected = {f"grown_{event} {how}" for event in events} | {"grown_truncate itself"}
            assert found.pop(table) == expected, table
    assert not found, "counted, and no page is said to rest on it"


def test_what_is_said_never_to_change_cannot() -> None:
    assert FOREVER
    for model in FOREVER:
        assert "append_only" in {trigger.name for trigger in model._meta.triggers}


def test_a_page_rests_on_the_places_that_are_seen(
    bought: Cast, drawing: list[tuple[Rests, list[str]]]
) -> None:
    """Of an agency's page on that agency, wherever it was; of sums of other regions on everything."""
    urls = addresses(bought)
    client = Reader.of(bought.auditor).client
    for name in ("agency", "agency of a quarter"):
        client.get(urls[name])
        assert drawing[-1][0] == Rests(NAMES, agencies=frozenset({bought.health.pk}))
    client.get(urls["region"])
    assert drawing[-1][0].regions == {bought.region.pk}
    Reader.of(bought.nobody).client.get(urls["regions"])
    assert len(list(drawing[-1][0].counters())) == 1 + SHARES + len(NAMES)
