"""Who may open which report, and whose rows stand in it."""

from copy import deepcopy
from datetime import date
from decimal import Decimal
from itertools import product

import pytest
from django.urls import reverse
from django.utils import timezone

from p3dn.accounts.models import Region
from reports.baselines.services import freeze_plan
from reports.models import Baseline, Target
from reports.targets.services import set_target
from tests.factories.procurement import AgencyFactory, member
from tests.factories.reports import add_line, make_agency, make_realization
from tests.reports.official.acts import prepared
from tests.support.databases import once

pytestmark = pytest.mark.django_db
DAY = date(2026, 3, 17)

REGION_WIDE = ["p3dn_team", "administrator", "auditor"]
BUYERS = ["requester", "approver"]
OTHERS = ["catalogue_officer", "catalogue_verifier"]
READ = ["agency", "lines", "xlsx"]
OPEN = [*READ, "dashboard", "pdf"]


def three_that_spent():
    """Two agencies of one region, and one of another."""
    region = Region.objects.create(code="16.71", name="Kota Lain", kind="city", is_served=True)
    found = {
        "home": make_agency(name="Dinas Sendiri"),
        "sister": make_agency(name="Dinas Tetangga"),
        "abroad": AgencyFactory(region=region, name="Dinas Daerah Lain"),
    }
    for name, value in (("home", "1234567"), ("sister", "7654321"), ("abroad", "999888777")):
        add_line(make_realization(found[name], DAY), value)
    return found


agencies = once(three_that_spent)


@pytest.fixture
def home(agencies):
    return agencies["home"]


@pytest.fixture
def sister(agencies):
    return deepcopy(agencies["sister"])  # it moves


@pytest.fixture
def abroad(agencies):
    return agencies["abroad"]


KEPT = (
    ("target_change", "target_change", Target),
    ("target_history", "target_history", Target),
    ("frozen_one", "baseline_detail", Baseline),
)


def urls(agency):
    return {
        "dashboard": reverse("reports:dashboard"),
        "agency": reverse("reports:agency", args=[agency.pk]),
        "lines": reverse("reports:spending_lines"),
        "xlsx": reverse("reports:spending_lines") + "?unduh=xlsx",
        "plan": reverse("reports:planned_packages"),
        "plan_csv": reverse("reports:planned_packages") + "?unduh=csv",
        "meanings": reverse("reports:figure_meanings"),
        "paid": reverse("reports:payments"),
        "paid_lines": reverse("reports:payment_list"),
        "pdf": reverse("reports:report_pdf"),
        "official": reverse("reports:official_list"),
        "make": reverse("reports:official_make"),
        "policy": reverse("reports:policy"),
        "policy_create": reverse("reports:policy_create"),
        "breakdown": reverse("reports:breakdown"),
        "breakdown_csv": reverse("reports:breakdown") + "?unduh=csv",
        "below": reverse("reports:region_sums"),
        "budgets": reverse("reports:budget_list"),
        "budget_new": reverse("reports:budget_create"),
        "targets": reverse("reports:target_list"),
        "target_new": reverse("reports:target_create"),
        "frozen": reverse("reports:baseline_list"),
        "freeze": reverse("reports:baseline_create"),
        **{
            name: reverse(f"reports:{view}", args=[one.pk])
            for name, view, rows in KEPT
            for one in rows.objects.filter(region=agency.region)
        },
    }


def decreed(agency):
    """A target and a frozen plan of the agency's region."""
    admin = member(agency, "administrator")
    set_target(
        user=admin, region=agency.region, agency=agency, year=2026, measure="pdn", percent=Decimal(95),
        decree_number="SK 999888777", decree_date=DAY,
    )  # fmt: skip
    freeze_plan(user=admin, region=agency.region, year=2026, day=timezone.localdate())


def files_of(report):
    """The page and the files of a stored report."""
    return [
        reverse("reports:official_detail", args=[report.pk]),
        reverse("reports:official_pdf", args=[report.pk]),
        reverse("reports:official_xlsx", args=[report.pk]),
        reverse("reports:official_csv", args=[report.pk, 1]),
    ]


READERS = [
    "agency",
    "lines",
    "xlsx",
    "plan",
    "plan_csv",
    "meanings",
    "paid",
    "paid_lines",
    "breakdown",
    "breakdown_csv",
    "budgets",
    "targets",
    "target_history",
]
WHOLE = ["dashboard", "pdf", "frozen", "frozen_one", "official"]
WRITES = ["target_new", "target_change", "budget_new", "freeze", "make", "policy_create"]
OPEN, SHUT = (
    dict.fromkeys(READERS + WHOLE + WRITES, code) | {"policy": 200, "below": 404}
    for code in (200, 404)
)


@pytest.mark.parametrize(
    ("roles", "expected"),
    [
        (["administrator"], OPEN),
        (["p3dn_team", "auditor"], OPEN | dict.fromkeys(WRITES, 404)),
        (BUYERS, SHUT | dict.fromkeys(READERS, 200) | {"dashboard": 302}),
        (OTHERS, SHUT),
    ],
)
def test_each_role_opens_its_own_pages(client, home, roles, expected):
    decreed(home)
    for role in roles:
        client.force_login(member(home, role))
        found = {name: client.get(url).status_code for name, url in urls(home).items()}
        assert found == expected, role


def test_a_report_is_there_for_those_who_read_the_region(client, home, abroad):
    report = prepared(member(home, "administrator"), home.region)
    for role in REGION_WIDE:
        client.force_login(member(home, role))
        assert {client.get(url).status_code for url in files_of(report)} == {200}
        client.force_login(member(abroad, role))
        assert {client.get(url).status_code for url in files_of(report)} == {404}
        assert report.number not in client.get(urls(home)["official"]).content.decode()
    for role in BUYERS + OTHERS:
        client.force_login(member(home, role))
        assert {client.get(url).status_code for url in files_of(report)} == {404}


def test_nobody_else_gets_in(client, home):
    decreed(home)
    for url in urls(home).values():
        answer = client.get(url)
        assert answer.status_code == 302
        assert answer.url.startswith(reverse("account_login"))


@pytest.mark.parametrize("role", REGION_WIDE + BUYERS)
def test_another_region_is_not_there_at_all(client, home, abroad, role):
    decreed(abroad)
    client.force_login(member(home, role))
    for name in ("target_change", "target_history", "frozen_one"):
        assert client.get(urls(abroad)[name]).status_code == 404
    assert b"999888777" not in client.get(urls(home)["targets"]).content
    assert client.get(urls(abroad)["agency"]).status_code == 404
    region = abroad.region_id
    assert client.get(urls(home)["dashboard"], {"daerah": region}).status_code in (302, 404)
    assert client.get(urls(home)["pdf"], {"daerah": region}).status_code == 404
    for choice in ({}, {"perangkat_daerah": abroad.pk}, {"daerah": region}, {"angka": "pdn"}):
        for kind, page in product(("", "csv"), ("lines", "plan")):
            answer = client.get(urls(home)[page], choice | ({"unduh": kind} if kind else {}))
            text = b"".join(answer) if answer.streaming else answer.content
            assert b"999888777" not in text
            assert b"999.888.777" not in text
            assert b"Dinas Daerah Lain" not in text


@pytest.mark.parametrize("role", BUYERS)
def test_buyers_see_their_own_agency_only(client, home, sister, abroad, role):
    client.force_login(member(home, role))
    answer = client.get(urls(home)["dashboard"])
    assert answer.url == urls(home)["agency"]
    assert client.get(urls(sister)["agency"]).status_code == 404
    page = client.get(urls(home)["lines"]).content.decode()
    assert "Rp1.234.567" in page
    assert "7.654.321" not in page


@pytest.mark.parametrize("role", REGION_WIDE)
def test_region_wide_readers_see_every_agency(client, home, sister, abroad, role):
    client.force_login(member(home, role))
    page = client.get(urls(home)["dashboard"]).content.decode()
    assert "Dinas Tetangga" in page
    assert "Rp8.888.888" in page


def test_spending_stays_where_it_was_spent_when_the_agency_moves(client, home, sister, abroad):
    """Its old region keeps reading it, its new one does not, and every list still sums to its figure."""
    sister.region = abroad.region
    sister.save()
    client.force_login(member(home, "auditor"))
    page = client.get(urls(home)["dashboard"]).content.decode()
    assert "Rp8.888.888" in page
    assert "Dinas Tetangga" in page
    assert urls(sister)["agency"] not in page
    total = client.get(urls(home)["lines"], {"perangkat_daerah": sister.pk}).context["total"]
    assert total.value == 7_654_321
    client.force_login(member(abroad, "auditor"))
    for url in (urls(abroad)["dashboard"], urls(abroad)["lines"], urls(sister)["agency"]):
        page = client.get(url).content.decode()
        assert "7.654.321" not in page
        assert "8.888.888" not in page


def test_reports_take_no_writes(client, home):
    client.force_login(member(home, "administrator"))
    assert client.post(urls(home)["lines"]).status_code == 405
    assert client.post(urls(home)["plan"]).status_code == 405


def test_only_administrators_send_what_is_decreed(client, home):
    decreed(home)
    for role in ["auditor", "p3dn_team", *BUYERS, *OTHERS]:
        client.force_login(member(home, role))
        for name in WRITES:
            assert client.post(urls(home)[name], {"percent": "1"}).status_code == 404
    assert Target.objects.get().percent == 95
