"""What is shown of a page's rows is asked by SQL written once, and is what the list would have asked."""

from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest
from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import connection
from django.db.models import Count, Prefetch
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext

from p3dn.accounts.models import Agency, Region
from p3dn.ui.lists import details
from p3dn.ui.lists.details import FIRST, detailed
from p3dn.ui.lists.views import FilteredListView
from p3dn.ui.lists.written import Written
from reports.spending.views import SpendingList
from tests.support.cast import assemble

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _nothing_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(details, "_kept", {})


def with_region(rows: Any) -> Any:
    return rows.select_related("region").annotate(held=Count("memberships"))


def test_rows_come_with_their_details_and_in_order() -> None:
    assemble()
    expected = list(with_region(Agency.objects.order_by("-pk")))
    assert len(expected) > 1
    keys = [one.pk for one in expected]
    for turn in (keys, keys[::-1], keys):
        found = detailed(Agency, turn, with_region, "agencies")
        assert [one.pk for one in found] == turn
        for one in found:
            (same,) = (other for other in expected if other.pk == one.pk)
            assert (one.name, one.region.name, one.held) == (same.name, same.region.name, same.held)
            assert not one.get_deferred_fields()


def test_it_is_written_once_and_asked_once_for_each_page() -> None:
    assemble()
    keys = list(Agency.objects.values_list("pk", flat=True))
    asked = []

    def counted(rows: Any) -> Any:
        asked.append(rows)
        return with_region(rows)

    for turn in (keys, keys[::-1]):
        with CaptureQueriesContext(
            connection,
        ) as queries:
            detailed(Agency, turn, counted, "agencies")
        assert len(queries) == 1
        assert str(FIRST) not in queries[0]["sql"]
    assert len(asked) == 1
    detailed(Agency, keys[:1], counted, "agencies")
    detailed(Agency, keys, counted, "others")
    assert len(asked) == 3


def test_what_is_gone_is_left_out_and_nothing_is_asked_of_nothing() -> None:
    agency = assemble().health
    found = detailed(Agency, [agency.pk, agency.pk + 10**6], with_region, "agencies")
    assert found == [agency]
    with CaptureQueriesContext(connection) as queries:
        assert detailed(Agency, [], with_region, "agencies") == []
    assert not len(queries)


def test_a_question_about_a_person_is_not_kept() -> None:
    seen = Prefetch("agencies", Agency.objects.filter(pk=1))
    with pytest.raises(LookupError):
        Written.of(Region.objects.prefetch_related(seen))


def lists(kind: type[FilteredListView] = FilteredListView) -> Iterator[type[FilteredListView]]:
    import_module(settings.ROOT_URLCONF)
    for one in kind.__subclasses__():
        if one.__module__.split(".")[0] != "tests" and _keeps(one):
            yield one
        yield from lists(one)


def _keeps(kind: type[FilteredListView]) -> bool:
    return kind.details_are_everybodys is not FilteredListView.details_are_everybodys


def test_lists_that_keep_theirs_ask_the_same_for_everybody(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    cast = assemble()
    people = (cast.administrator, cast.requester, AnonymousUser())
    monkeypatch.setattr(SpendingList, "is_of_figure", False)  # nothing is counted of each row
    kept = set(lists())
    assert len(kept) >= 7
    for kind in kept:
        asked = set()
        for user in people:
            view = kind()
            view.request = RequestFactory().get("/", {"halaman": "2"})
            view.request.user = user
            view.filterset = None
            rows = view.details(kind_model(view)._default_manager.filter(pk=1))
            asked.add(str(rows.query))
            assert all(isinstance(one, str) for one in rows._prefetch_related_lookups), kind
        assert len(asked) == 1, kind


def kind_model(view: FilteredListView) -> Any:
    return getattr(view, "model", None) or view.queryset_for(view.request.user).model
