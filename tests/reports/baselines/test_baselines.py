"""Frozen plans: what stood at the end of a day, kept for ever beside the plan that goes on."""

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from unittest import mock

import pgtrigger
import pytest
from django.core.exceptions import PermissionDenied
from django.db import DatabaseError, connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from p3dn.accounts.models import Agency, Region, User
from p3dn.audit import kept_of
from procurement.models import Package
from reports.baselines.reads import compared, plan_on
from reports.baselines.services import freeze_plan, freeze_unasked, is_intact
from reports.models import Baseline, BaselineRow
from reports.planning.reads import TOLD_BY_PACKAGES, plans
from reports.tasks import freeze_plans
from tests.factories.procurement import AgencyFactory, member
from tests.factories.reports import make_agency, make_package
from tests.support.forms import send, shown

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate


def this_year() -> int:
    return TODAY().year


def earlier() -> date:
    return TODAY() - timedelta(days=10)


@pytest.fixture
def agency() -> Agency:
    """An agency with a plan of three packages that stood before the day `earlier` was over."""
    agency = make_agency(name="Dinas Pendidikan")
    for ceiling, domestic, method in (
        (10, "yes", "E-Purchasing"), (5, "unknown", ""), (3, "no", Package.Method.EXCEPTED.value),
    ):  # fmt: skip
        make_package(
            agency, fiscal_year=this_year(), ceiling=Decimal(ceiling), planned_domestic=domestic,
            method=method,
        )  # fmt: skip
    make_package(agency, fiscal_year=this_year(), ceiling=Decimal(7), is_active=False)
    make_package(agency, fiscal_year=this_year() - 1, ceiling=Decimal(9))
    happened(earlier(), time(23, 59))
    return agency


def happened(day: date, at: time = time(8)) -> None:
    """Put all that is kept so far on a local moment, as if it had happened then."""
    moment = timezone.make_aware(datetime.combine(day, at))
    kept_of(Package).filter(pgh_created_at__gt=moment).update(pgh_created_at=moment)


@pytest.fixture
def admin(agency: Agency) -> User:
    """Who administers the region."""
    return member(agency, "administrator")


def test_the_history_of_today_is_the_plan_of_today(agency: Agency) -> None:
    make_package(make_agency(), fiscal_year=this_year(), planned_domestic="yes")
    found, living = plan_on(agency.region, this_year(), TODAY()), plans(agency.region, this_year())
    assert found.keys() == living.keys() and len(found) == 2
    for pk, plan in found.items():
        for term in TOLD_BY_PACKAGES:
            assert getattr(plan, term.name) == getattr(living[pk], term.name), term.name


def test_terms_of_the_plan_ask_for_nothing_a_kept_package_cannot_tell() -> None:
    assert not any("__" in name for term in TOLD_BY_PACKAGES for name in (*term.where, *term.but))


def test_later_changes_are_not_in_it(agency: Agency) -> None:
    before = plan_on(agency.region, this_year(), earlier())[agency.pk]
    assert (before.packages, before.ceiling, before.domestic_ceiling) == (3, 18, 10)
    Package.objects.filter(planned_domestic="yes").update(planned_domestic="no")
    Package.objects.filter(planned_domestic="unknown").update(is_active=False)
    make_package(agency, fiscal_year=this_year(), ceiling=Decimal(100), planned_domestic="yes")
    assert plan_on(agency.region, this_year(), earlier())[agency.pk] == before
    now = plan_on(agency.region, this_year(), TODAY())[agency.pk]
    assert (now.packages, now.ceiling, now.domestic_ceiling) == (3, 113, 100)
    assert plan_on(agency.region, this_year(), earlier() - timedelta(days=1)) == {}


def test_a_frozen_plan_stays_and_is_compared_with_the_living(
    admin: User, agency: Agency, client: Client
) -> None:
    frozen = freeze_plan(user=admin, region=agency.region, year=this_year(), day=earlier())
    newcomer = make_agency(name="Dinas Baru")
    make_package(newcomer, fiscal_year=this_year(), ceiling=Decimal(20), planned_domestic="yes")
    Package.objects.filter(agency=agency, planned_domestic="yes").update(planned_domestic="no")
    rows = {row.name: row for row in compared(frozen)}
    old, new = rows["Dinas Pendidikan"], rows["Dinas Baru"]
    assert (old.before.domestic_ceiling, old.now.domestic_ceiling, old.difference) == (10, 0, -10)
    assert (new.before.domestic_ceiling, new.now.domestic_ceiling, new.difference) == (0, 20, 20)
    assert new.share_before is None
    client.force_login(admin)
    page = client.get(reverse("reports:baseline_detail", args=[frozen.pk])).content.decode()
    assert "−Rp10" in page and "+Rp20" in page and "+Rp10" in page and frozen.sha256 in page
    assert "55,56–83,33%" in page


def test_nobody_rewrites_it(admin: User, agency: Agency) -> None:
    frozen = freeze_plan(user=admin, region=agency.region, year=this_year(), day=earlier())
    assert is_intact(frozen)
    for change in (
        lambda: Baseline.objects.update(sha256="0" * 64),
        lambda: BaselineRow.objects.update(sums={}),
        lambda: BaselineRow.objects.all().delete(),
        lambda: Baseline.objects.all().delete(),
    ):
        with pytest.raises(DatabaseError), transaction.atomic():
            change()
    with pgtrigger.ignore("reports.BaselineRow:append_only"):  # as somebody at the database might
        row = BaselineRow.objects.get()
        BaselineRow.objects.filter(pk=row.pk).update(sums=row.sums | {"ceiling": "1"})
    assert not is_intact(Baseline.objects.get())


def test_the_same_plan_has_the_same_hash(admin: User, agency: Agency) -> None:
    first = freeze_plan(user=admin, region=agency.region, year=this_year(), day=earlier())
    other = freeze_plan(
        user=admin, region=agency.region, year=this_year(), day=earlier() + timedelta(1)
    )
    assert first.sha256 != other.sha256  # of another day
    assert [row.sums for row in first.rows.all()] == [row.sums for row in other.rows.all()]


def test_what_cannot_be_frozen_is_said(admin: User, agency: Agency, client: Client) -> None:
    client.force_login(admin)
    page = reverse("reports:baseline_create")
    form = shown(client, page)
    typed = {"year": this_year(), "day": earlier().isoformat()}
    for _time in range(2):  # sent twice, made once
        assert client.post(page, form.sent(typed)).status_code == 302
    assert Baseline.objects.count() == 1
    for wrong, told in (
        (typed, "sudah dibekukan"),
        (typed | {"day": (TODAY() + timedelta(1)).isoformat()}, "belum tiba"),
        (typed | {"day": (earlier() - timedelta(1)).isoformat()}, "Belum ada rencana"),
    ):
        assert told in send(client, page, wrong).content.decode()


def test_only_a_regions_administrator_freezes(admin: User, agency: Agency) -> None:
    other = Region.objects.create(code="16.71", name="Kota Lain", kind="city", is_served=True)
    for user, region in ((admin, other), (member(agency, "auditor"), agency.region)):
        with pytest.raises(PermissionDenied):
            freeze_plan(user=user, region=region, year=this_year(), day=earlier())


def test_the_clock_freezes_march_once_of_every_region_served(agency: Agency) -> None:
    other = Region.objects.create(code="16.71", name="Kota Lain", kind="city", is_served=True)
    make_package(AgencyFactory(region=other), fiscal_year=this_year())
    march, april = date(this_year(), 3, 31), date(this_year(), 4, 1)
    happened(march)
    with mock.patch("reports.tasks.timezone.localdate", return_value=march):
        assert freeze_plans() == 0
    with mock.patch("reports.tasks.timezone.localdate", return_value=april):
        assert (
            freeze_plans()
            == Region.objects.served().filter(pk__in=[agency.region_id, other.pk]).count()
        )
        assert freeze_plans() == 0
    assert {(one.day, one.made_by) for one in Baseline.objects.all()} == {(march, None)}
    assert freeze_unasked(agency.region, this_year() - 5, march) is None


def test_as_many_queries_for_thirty_agencies_as_for_three(
    admin: User, agency: Agency, client: Client
) -> None:
    client.force_login(admin)
    counts = []
    freeze_plan(
        user=admin, region=agency.region, year=this_year(), day=earlier()
    )  # what is asked only once
    for more, day in ((2, TODAY() - timedelta(1)), (27, TODAY())):
        for _number in range(more):
            make_package(make_agency(), fiscal_year=this_year())
        happened(TODAY() - timedelta(2))
        with CaptureQueriesContext(connection) as writing:
            frozen = freeze_plan(user=admin, region=agency.region, year=this_year(), day=day)
        with CaptureQueriesContext(connection) as reading:
            client.get(reverse("reports:baseline_detail", args=[frozen.pk]))
            client.get(reverse("reports:baseline_list"))
        counts.append((len(writing), len(reading)))
    assert counts[0] == counts[1]
