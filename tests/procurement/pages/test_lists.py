"""Lists of procurement: from an index in their order, details of their page alone, whose rows."""

from collections.abc import Callable, Mapping
from typing import Any

import pytest
from django.db import connection
from django.db.models import QuerySet
from django.test import Client, RequestFactory
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from p3dn.accounts.models import Agency, User
from p3dn.ui.lists.views import FilteredListView
from p3dn.ui.lists.written import Written
from procurement.delivery.views import RealizationList
from procurement.exemption.views import ExemptionList
from procurement.models import CheckWanted, Package, PurchaseRequest
from procurement.national_checks.views import WantedCheckList
from procurement.plan.packages.views import PackageList
from procurement.request.views import RequestList
from tests.factories.procurement import ExemptionFactory, LineFactory, PackageFactory, member
from tests.factories.procurement import RequestFactory as PurchaseFactory
from tests.factories.reports import add_line, make_realization
from tests.support.cast import Cast

pytestmark = pytest.mark.django_db

LISTS: list[tuple[type[FilteredListView], str]] = [
    (RequestList, "procurement:request_list"),
    (RealizationList, "procurement:realization_list"),
    (PackageList, "procurement:package_list"),
    (ExemptionList, "procurement:exemption_list"),
    (WantedCheckList, "procurement:wanted_check_list"),
]
WITH_SUMS = LISTS[:3]


@pytest.fixture
def bought(cast: Cast) -> list[PurchaseRequest]:
    """Three requests of two lines each, delivered, excused and waiting for a search."""
    made = []
    for _n in range(3):
        request = PurchaseFactory(package=PackageFactory(agency=cast.health))
        lines = [LineFactory(request=request) for _ in range(2)]
        for line in lines:
            ExemptionFactory(line=line)
            CheckWanted.objects.create(
                region=request.region, request=request, commodity=line.commodity,
                keyword="laptop", asked_by=request.requester,
            )  # fmt: skip
        add_line(make_realization(cast.health, timezone.localdate(), request=request), "1000")
        made.append(request)
    return made


def rows_of(view: type[FilteredListView], user: User, **query: str) -> tuple[Any, QuerySet[Any]]:
    """The list as the person would get it, and its rows before a page is cut."""
    shown = view()
    request: Any = RequestFactory().get("/", query)
    request.user = user
    shown.setup(request)
    return shown, shown.get_queryset()


@pytest.mark.parametrize(("view", "_address"), LISTS)
@pytest.mark.parametrize("role", ["auditor", "requester"])
def test_an_index_gives_the_list_in_its_order(
    cast: Cast, view: type[FilteredListView], _address: str, role: str
) -> None:
    _shown, rows = rows_of(view, getattr(cast, role))
    with connection.cursor() as cursor:
        for setting in ("sort", "incremental_sort", "bitmapscan", "seqscan"):
            cursor.execute(f"SET LOCAL enable_{setting} = off")
    plan = rows.values("pk")[:25].explain()
    # the few that wait for a search in one agency are sorted
    assert "Sort" not in plan or (view, role) == (WantedCheckList, "requester"), plan


@pytest.mark.parametrize("view", [RequestList, RealizationList, PackageList])
@pytest.mark.parametrize(("role", "column"), [("auditor", "region_id"), ("requester", "agency_id")])
def test_a_list_asks_one_column_whose_rows_it_may_show(
    cast: Cast, view: type[FilteredListView], role: str, column: str
) -> None:
    _shown, rows = rows_of(view, getattr(cast, role))
    sql = str(rows.values("pk").query)
    assert f'"{column}" IN (' in sql
    assert " OR " not in sql
    assert "accounts_agency" not in sql


def test_who_has_no_role_asks_for_nothing(cast: Cast) -> None:
    with CaptureQueriesContext(connection) as queries:
        assert not list(PurchaseRequest.objects.visible_to(cast.nobody))
    assert [q["sql"] for q in queries if "purchaserequest" in q["sql"]] == []


def test_who_buys_in_one_region_and_reads_another_sees_both(cast: Cast) -> None:
    here = PurchaseFactory(package=PackageFactory(agency=cast.health))
    there = PurchaseFactory(package=PackageFactory(agency=cast.elsewhere))
    person = member(cast.health, "requester")
    assert list(PurchaseRequest.objects.visible_to(person)) == [here]
    person = member(cast.elsewhere, "auditor", user=User.objects.get(pk=person.pk))
    assert set(PurchaseRequest.objects.visible_to(person)) == {here, there}


def test_an_agency_that_moves_takes_nothing_along(cast: Cast) -> None:
    request = PurchaseFactory(package=PackageFactory(agency=cast.health))
    Agency.objects.filter(pk=cast.health.pk).update(region=cast.elsewhere.region, code="9")
    reader, other = member(cast.industry, "auditor"), member(cast.elsewhere, "auditor")
    for rows in (PurchaseRequest.objects.all(), Package.objects.all()):
        assert rows.visible_to(reader).exists()
        assert not rows.visible_to(other).exists()
    assert Package.objects.get(pk=request.package_id).region == cast.region


class TestRegionOfPackage:
    """A trigger keeps it, however the row is written."""

    def test_of_new_rows(self, cast: Cast) -> None:
        made = PackageFactory(agency=cast.health)
        made.name = "Diubah"
        made.save()  # the object does not know its region yet
        copied = Package.objects.get(pk=made.pk)
        assert copied.region == cast.health.region
        copied.pk, copied.rup_code, copied.region_id = None, "7", None
        Package.objects.bulk_create([copied])
        assert Package.objects.get(rup_code="7").region == cast.health.region

    def test_of_another_agency(self, cast: Cast) -> None:
        made = PackageFactory(agency=cast.health)
        Package.objects.filter(pk=made.pk).update(agency=cast.elsewhere)
        assert Package.objects.get(pk=made.pk).region == cast.elsewhere.region

    def test_it_is_no_version_of_the_package(self, cast: Cast) -> None:
        made = PackageFactory(agency=cast.health)
        before = made.events.count()
        Package.objects.filter(pk=made.pk).update(region=cast.elsewhere.region)
        assert made.events.count() == before


@pytest.mark.parametrize(("view", "address"), LISTS)
def test_details_are_worked_out_for_the_page_alone(
    client: Client,
    cast: Cast,
    bought: list[PurchaseRequest],
    monkeypatch: pytest.MonkeyPatch,
    view: type[FilteredListView],
    address: str,
) -> None:
    given: list[int] = []
    details: Callable[..., QuerySet[Any]] = view.details
    found = Written.found

    def counted(self: Any, rows: QuerySet[Any]) -> QuerySet[Any]:
        given.append(rows.count())
        return details(self, rows)

    def kept(self: Written, real: Mapping[Any, Any]) -> list[Any]:
        given.append(len(real))
        return found(self, real)

    monkeypatch.setattr(view, "details", counted)
    monkeypatch.setattr(Written, "found", kept)
    client.force_login(cast.auditor)
    page = client.get(reverse(address), {"baris": "2", "halaman": "2"}).context["page_obj"]
    # what is kept was written for rows that nobody has
    assert [rows for rows in given if rows] == [len(page.object_list)]
    assert page.paginator.count > len(page.object_list) > 0


@pytest.mark.parametrize(("view", "_address"), LISTS)
def test_pages_hold_every_row_once_and_in_order(
    cast: Cast, bought: list[PurchaseRequest], view: type[FilteredListView], _address: str
) -> None:
    for key in view.orderings:
        shown, rows = rows_of(view, cast.auditor, urut=key)
        whole = rows.values_list("pk", flat=True)
        found = []
        for number in range(-(-len(whole) // 2)):
            shown.request.GET = {"urut": key, "halaman": str(number + 1)}
            found += [row.pk for row in shown.paginate_queryset(rows, 2)[2]]
        assert found == list(whole)
        assert len(found) == len(set(found)) > 1


@pytest.mark.parametrize(("view", "address"), WITH_SUMS)
def test_a_page_shows_the_same_sums_in_every_order(
    client: Client,
    cast: Cast,
    bought: list[PurchaseRequest],
    view: type[FilteredListView],
    address: str,
) -> None:
    client.force_login(cast.auditor)
    names = {"total", "line_count", "left", "request_count"}
    seen = []
    for key in view.orderings:
        rows = client.get(reverse(address), {"urut": key}).context["page_obj"]
        seen.append({row.pk: {n: v for n, v in vars(row).items() if n in names} for row in rows})
    assert all(one == seen[0] for one in seen)
    assert all(seen[0].values())


@pytest.mark.parametrize(("view", "address"), LISTS)
def test_a_page_costs_as_many_queries_however_many_rows(
    client: Client,
    cast: Cast,
    bought: list[PurchaseRequest],
    view: type[FilteredListView],
    address: str,
) -> None:
    client.force_login(cast.auditor)

    def queries(rows: str) -> list[str]:
        with CaptureQueriesContext(connection) as asked:
            client.get(reverse(address), {"baris": rows})
        return [q["sql"] for q in asked]

    one, all_of_them = queries("1"), queries("25")
    assert len(one) == len(all_of_them)
