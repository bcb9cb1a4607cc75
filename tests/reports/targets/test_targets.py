"""Targets: who sets them, for what, and how figures and forecasts stand to them."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from html import unescape

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from p3dn.accounts.models import Agency, Region, User
from p3dn.audit.editing.versions import ChangedSince, version_of
from p3dn.ui.lists.parameters import asked
from reports.dashboards.reads import overview
from reports.figures.register import BY_KEY
from reports.figures.shares import Span
from reports.models import Target
from reports.targets.reads import forecast, targets_of
from reports.targets.services import change_target, set_target
from tests.factories.procurement import AgencyFactory, member
from tests.factories.reports import (
    add_line,
    make_agency,
    make_package,
    make_realization,
    make_request,
)
from tests.support.databases import once
from tests.support.forms import send, shown

pytestmark = pytest.mark.django_db


def this_year() -> int:
    return timezone.localdate().year


DECREE = {"decree_number": "SK 12/2026", "decree_date": date(2026, 1, 5)}


def one_that_spent() -> Agency:
    """An agency that spent: 60 of 100 million domestic, 10 of unknown origin."""
    agency = make_agency(name="Dinas Pendidikan")
    package = make_package(
        agency, fiscal_year=this_year(), ceiling=Decimal(150_000_000), planned_domestic="yes"
    )
    make_package(
        agency, fiscal_year=this_year(), ceiling=Decimal(40_000_000), planned_domestic="unknown"
    )
    make_package(
        agency, fiscal_year=this_year(), ceiling=Decimal(10_000_000), planned_domestic="no"
    )
    delivery = make_realization(
        agency, date(this_year(), 1, 5), request=make_request(agency, package=package)
    )
    add_line(delivery, "60000000", tkdn="40")
    add_line(delivery, "30000000", origin="imported", verdict="choose_another")
    add_line(delivery, "10000000", origin="unknown", verdict="cannot_be_judged")
    return agency


agency = once(one_that_spent)


@pytest.fixture
def admin(agency: Agency) -> User:
    """Who administers the region."""
    return member(agency, "administrator")


def a_target(admin: User, place: Agency, **fields: object) -> Target:
    given = {
        "region": place.region, "agency": None, "year": this_year(), "measure": "pdn", "percent": Decimal(95),
    }  # fmt: skip
    return set_target(user=admin, **{**given, **DECREE, **fields})


def test_each_measure_is_a_declared_share() -> None:
    assert all(BY_KEY[measure].of is not None for measure in Target.Measure.values)


def test_an_agency_goes_by_its_own_target_and_else_by_the_regions(
    admin: User, agency: Agency
) -> None:
    sister = make_agency()
    whole = a_target(admin, agency)
    own = a_target(admin, agency, agency=agency, percent=Decimal(80))
    a_target(admin, agency, year=this_year() - 1)
    for place, expected in ((agency.region, whole), (sister, whole), (agency, own)):
        assert targets_of(place, this_year()).of(place, "pdn") == expected
    assert targets_of(agency.region, this_year()).of(agency, "pdn") == own
    assert targets_of(agency, this_year()).of(agency, "umkk") is None


def test_one_is_in_force_and_a_withdrawn_one_makes_room(admin: User, agency: Agency) -> None:
    first = a_target(admin, agency)
    with pytest.raises(ValidationError, match="sudah ada"):
        a_target(admin, agency, percent=Decimal(90))
    change_target(
        entry=first, user=admin, seen=version_of(first), percent=Decimal(95), is_withdrawn=True,
        **DECREE,
    )  # fmt: skip
    second = a_target(admin, agency, percent=Decimal(90))
    assert targets_of(agency, this_year()).of(agency, "pdn") == second
    assert first.events.count() == 2


@pytest.mark.parametrize("role", ["administrator", "auditor"])
def test_a_withdrawn_one_stays_in_the_list_with_its_history(
    admin: User, agency: Agency, client: Client, role: str
) -> None:
    target = a_target(admin, agency)
    client.force_login(admin if role == "administrator" else member(agency, role))
    page = reverse("reports:target_list")
    mark = ">Dicabut<"
    assert mark not in client.get(page).content.decode()
    change_target(
        entry=target, user=admin, seen=version_of(target), percent=Decimal(95), is_withdrawn=True,
        **DECREE,
    )  # fmt: skip
    told = client.get(page).content.decode()
    assert mark in told and reverse("reports:target_history", args=[target.pk]) in told
    again = reverse("reports:target_change", args=[target.pk])
    assert (again in told) == (role == "administrator")  # who withdrew it by mistake takes it back


@pytest.mark.parametrize("percent", [Decimal(0), Decimal("100.01"), Decimal(-1)])
def test_what_no_share_can_be_is_refused(admin: User, agency: Agency, percent: Decimal) -> None:
    with pytest.raises(ValidationError):
        a_target(admin, agency, percent=percent)


def test_nobody_sets_one_for_others(admin: User, agency: Agency) -> None:
    other = Region.objects.create(code="16.71", name="Kota Lain", kind="city", is_served=True)
    abroad = AgencyFactory(region=other)
    with pytest.raises(PermissionDenied):
        a_target(admin, abroad)
    with pytest.raises(ValidationError, match="dari daerah ini"):
        a_target(admin, agency, agency=abroad)
    for role in ("auditor", "p3dn_team", "requester"):
        with pytest.raises(PermissionDenied):
            a_target(member(agency, role), agency)


def test_a_change_names_what_was_seen(admin: User, agency: Agency) -> None:
    target = a_target(admin, agency)
    seen = version_of(target)
    changes = {"percent": Decimal(90), "is_withdrawn": False, **DECREE}
    change_target(entry=target, user=admin, seen=seen, **changes)
    with pytest.raises(ChangedSince):
        change_target(entry=target, user=admin, seen=seen, **changes)


def test_an_administrator_sets_and_corrects_one_in_the_page(
    admin: User, agency: Agency, client: Client
) -> None:
    client.force_login(admin)
    create = reverse("reports:target_create")
    typed = {
        "year": this_year(), "measure": "pdn", "percent": "95", "decree_number": "SK 1", "agency": "",
        "decree_date": "2026-01-05",
    }  # fmt: skip
    form = shown(client, create)
    for _time in range(2):  # sent twice, made once
        assert client.post(create, form.sent(typed)).status_code == 302
    target = Target.objects.get()
    assert (target.percent, target.region, target.entered_by) == (95, agency.region, admin)
    refused = send(client, create, typed).content.decode()
    assert "sudah ada" in refused and "SK 1" in refused  # what was typed stays
    change = reverse("reports:target_change", args=[target.pk])
    typed = {"percent": "92,5", "decree_number": "SK 2", "decree_date": "2026-02-01"}
    assert send(client, change, typed).status_code == 302
    target.refresh_from_db()
    assert (target.percent, target.decree_number) == (Decimal("92.50"), "SK 2")
    history = client.get(reverse("reports:target_history", args=[target.pk])).content.decode()
    assert "SK 1" in history and "SK 2" in history


def test_pages_show_it_beside_the_share(admin: User, agency: Agency, client: Client) -> None:
    a_target(admin, agency)
    client.force_login(admin)
    for name, args in (("dashboard", []), ("agency", [agency.pk])):
        page = unescape(
            client.get(
                reverse(f"reports:{name}", args=args), asked(year=this_year())
            ).content.decode()
        )
        assert "60 sampai 70%" in page
        assert "Target 95%: kurang 25 sampai 35 poin (SK 12/2026)" in page
    home = unescape(client.get("/").content.decode())
    assert "target 95%: kurang 25 sampai 35 poin" in home


def test_the_years_end_is_what_was_bought_and_what_is_left_of_the_plan(agency: Agency) -> None:
    shown = overview(agency.region, wanted_year=this_year())
    for place, reader in ((agency.region, None), (agency, member(agency, "requester"))):
        found = forecast(place, this_year(), shown.total, shown.plan, reader)
        assert (found.spent, found.remaining) == (100_000_000, 100_000_000)
        assert (found.remaining_domestic, found.remaining_unknown) == (50_000_000, 40_000_000)
        # 60 + 50 of 200 at least, and at most also what is unknown of both: 10 + 40
        assert found.share == Span(Decimal(55), Decimal(80))


def test_more_than_a_ceiling_leaves_nothing_and_takes_nothing_from_others(agency: Agency) -> None:
    package = make_package(
        agency, fiscal_year=this_year(), ceiling=Decimal(5_000_000), planned_domestic="yes"
    )
    request = make_request(agency, package=package)
    for month in (1, 2):  # two cells of one package
        add_line(make_realization(agency, date(this_year(), month, 3), request=request), "4000000")
    shown = overview(agency.region, wanted_year=this_year())
    found = forecast(agency.region, this_year(), shown.total, shown.plan)
    assert (found.spent, found.remaining) == (108_000_000, 100_000_000)


def test_the_forecast_is_of_a_running_year_with_a_plan(
    admin: User, agency: Agency, client: Client
) -> None:
    client.force_login(admin)
    page = reverse("reports:dashboard")
    told = "Cara memperkirakan"
    assert told in client.get(page, asked(year=this_year())).content.decode()
    assert told not in client.get(page, asked(year=this_year() - 1)).content.decode()


def test_as_many_queries_for_thirty_as_for_three(
    admin: User, agency: Agency, client: Client
) -> None:
    client.force_login(admin)
    counts = []
    for more in _agencies_in_steps(admin, agency):
        pages = [
            reverse("reports:target_list"),
            f"{reverse('reports:dashboard')}?tahun={this_year()}",
        ]
        with CaptureQueriesContext(connection) as queries:
            for page in pages:
                assert client.get(page).status_code == 200
        counts.append((len(queries), more))
    assert counts[0][0] == counts[1][0], counts


def _agencies_in_steps(admin: User, agency: Agency) -> Iterator[int]:
    for more in (3, 27):
        for _number in range(more):
            other = make_agency()
            a_target(admin, agency, agency=other)
            make_package(other, fiscal_year=this_year())
        yield more
