"""Budgets of procurement: who records them, and what the plan is measured against."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from p3dn.accounts.models import Agency, User
from p3dn.audit.editing.versions import ChangedSince, version_of
from procurement.models import AgencyBudget, BudgetStanding, SelfManagedPackage
from reports.budgets.services import change_budget, record_budget
from reports.dashboards.reads import overview
from reports.figures.register import BY_KEY
from reports.spending.links import plan_url
from tests.factories.procurement import member
from tests.factories.reports import make_agency, make_package
from tests.support.cast import region
from tests.support.forms import unshown_key

pytestmark = pytest.mark.django_db
PAPER = {"document_number": "DPA 1/2026", "document_date": date(2026, 1, 5)}
FIGURE = BY_KEY["rup-terhadap-anggaran"]


@pytest.fixture
def agency() -> Agency:
    """An agency that announced 60 million; its sister announced 40."""
    agency = make_agency(name="Dinas Pendidikan")
    sister = make_agency(name="Dinas Kesehatan", region=agency.region)
    for buyer, ceiling in ((agency, 60_000_000), (sister, 40_000_000)):
        make_package(buyer, ceiling=Decimal(ceiling))
    return agency


@pytest.fixture
def admin(agency: Agency) -> User:
    return member(agency, "administrator")


def budget(admin: User, agency: Agency, amount: int = 80_000_000) -> AgencyBudget:
    return record_budget(
        user=admin, agency=agency, fiscal_year=2026, decreed=Decimal(amount), **PAPER
    )  # type: ignore[arg-type]


def test_only_agencies_with_a_budget_are_measured(agency: Agency, admin: User) -> None:
    """The plan of the others stands beside the figure, not in it."""
    nothing = overview(agency.region, wanted_year=2026).amounts
    assert FIGURE.reading(nothing).share is None
    budget(admin, agency)
    found = overview(agency.region, wanted_year=2026).amounts
    share = FIGURE.reading(found).share
    assert share is not None and share.low == share.high == 75
    assert found["unbudgeted_ceiling"] == 40_000_000
    assert overview(agency, wanted_year=2026).amounts["procurement_budget"] == 80_000_000


def test_a_budget_pays_self_managed_packages_too(client: Any, agency: Agency, admin: User) -> None:
    """Figure, its parts, the lists behind them, the explanation and the alarm say one thing."""
    budget(admin, agency, 80_000_000)
    SelfManagedPackage.objects.create(
        region=agency.region, agency=agency, fiscal_year=2026, rup_code="38", name="Sosialisasi",
        ceiling=Decimal(30_000_000),
    )  # fmt: skip
    found = overview(agency.region, wanted_year=2026).amounts
    share = FIGURE.reading(found).share
    assert share is not None and share.low == Decimal("112.5")
    standing = BudgetStanding.objects.get(agency=agency, level="agency")
    assert standing.is_over and standing.planned == found["budgeted_ceiling"] == 90_000_000
    assert standing.of_providers == found["budgeted_provider_ceiling"] == 60_000_000
    assert standing.self_managed == found["budgeted_self_managed_ceiling"] == 30_000_000
    assert found["ceiling"] == 100_000_000, "no share of the plan counts them"
    client.force_login(admin)
    for name, shown in (
        ("budgeted_ceiling", "Rp90.000.000"),
        ("budgeted_provider_ceiling", "Rp60.000.000"),
        ("budgeted_self_managed_ceiling", "Rp30.000.000"),
        ("unbudgeted_ceiling", "Rp40.000.000"),
    ):
        page = client.get(plan_url(agency.region, 2026, name))
        total = page.content.decode().partition("<tfoot>")[2]
        assert page.status_code == 200 and shown in total, name
    told = " ".join(FIGURE.notes())
    assert "swakelola" in told and "Tidak termasuk: Paket yang tidak aktif lagi" in told
    empty = client.get(plan_url(agency.region, 2031, "budgeted_self_managed_ceiling"))
    assert empty.status_code == 200, "a year without a plan is one that can be asked for"
    assert empty.context["ceilings"] == 0


def test_what_is_withdrawn_counts_no_more(agency: Agency, admin: User) -> None:
    entry = budget(admin, agency)
    with pytest.raises(ValidationError, match="sudah ada"):
        budget(admin, agency)
    seen = version_of(entry)
    change_budget(
        entry=entry,
        user=admin,
        seen=seen,
        decreed=Decimal(80_000_000),
        is_withdrawn=True,
        **PAPER,  # type: ignore[arg-type]
    )
    assert overview(agency.region, wanted_year=2026).amounts["procurement_budget"] == 0
    with pytest.raises(ChangedSince):
        change_budget(
            entry=entry,
            user=admin,
            seen=seen,
            decreed=Decimal(1),
            is_withdrawn=False,
            **PAPER,  # type: ignore[arg-type]
        )
    budget(admin, agency, 90_000_000)


def test_only_an_administrator_of_the_region_records(agency: Agency, admin: User) -> None:
    far = make_agency(region=region("16.71", "Kota Lain"))
    for user in (
        member(agency, "auditor"),
        member(agency, "requester"),
        member(far, "administrator"),
    ):
        with pytest.raises(PermissionDenied):
            budget(user, agency)


def test_pages(client: Any, agency: Agency, admin: User) -> None:
    client.force_login(admin)
    given = {
        "agency": str(agency.pk), "fiscal_year": "2026", "decreed": "80.000.000", "kunci": unshown_key(),
        "document_number": "DPA 1", "document_date": "2026-01-05",
    }  # fmt: skip
    assert client.get("/laporan/anggaran/baru/").status_code == 200
    wrong = client.post("/laporan/anggaran/baru/", given | {"decreed": "banyak"})
    assert wrong.status_code == 200 and "banyak" in wrong.content.decode(), "what was typed stays"
    assert client.post("/laporan/anggaran/baru/", given).status_code == 302
    entry = AgencyBudget.objects.get()
    assert entry.amount == 80_000_000
    listed = client.get(f"/laporan/anggaran/?tahun=2026&perangkat_daerah={agency.pk}")
    assert listed.context["counted"] == 80_000_000
    assert client.get(f"/laporan/anggaran/{entry.pk}/ubah/").status_code == 200
    assert client.get(f"/laporan/anggaran/{entry.pk}/riwayat/").status_code == 200
    assert "75,00%" in client.get("/laporan/?tahun=2026").content.decode()
    for role, change in (("auditor", 404), ("requester", 404)):
        client.force_login(member(agency, role))
        assert client.get("/laporan/anggaran/").context["counted"] == 80_000_000
        assert client.get(f"/laporan/anggaran/{entry.pk}/ubah/").status_code == change
    client.force_login(member(make_agency(region=agency.region), "requester"))
    assert client.get("/laporan/anggaran/").context["counted"] == 0
    assert client.get(f"/laporan/anggaran/{entry.pk}/riwayat/").status_code == 404


def test_document_and_file_are_one_amount(client: Any, agency: Agency, admin: User) -> None:
    """Figure, alarm and list read the same; both are shown, and the file counts once more at the end."""

    def told() -> tuple[Any, bool]:
        plan = BudgetStanding.objects.get(agency=agency, level="agency")
        return overview(agency, wanted_year=2026).amounts["procurement_budget"], plan.is_over

    AgencyBudget.objects.create(
        region=agency.region, agency=agency, fiscal_year=2026, procurement=Decimal(50_000_000)
    )
    assert told() == (50_000_000, True)
    entry = budget(admin, agency)
    assert told() == (80_000_000, False)
    client.force_login(admin)
    page = client.get("/laporan/anggaran/?asal=dokumen-dan-berkas-berbeda")
    assert "Berbeda: berkas menyebut Rp50.000.000" in page.content.decode()
    form = {"decreed": "80.000.000", "document_number": "DPA 1/2026", "document_date": "2026-01-05"}
    given = form | {"is_withdrawn": "on", "versi": version_of(entry)}
    assert client.post(f"/laporan/anggaran/{entry.pk}/ubah/", given).status_code == 302
    assert told() == (50_000_000, True)
    assert not AgencyBudget.objects.differing().exists()
    history = client.get(f"/laporan/anggaran/{entry.pk}/riwayat/").content.decode()
    assert "DPA 1/2026" in history and "80.000.000" in history
    file = b"".join(client.get("/laporan/anggaran/?unduh=csv").streaming_content).decode()
    assert "DPA 1/2026" in file and "50000000" in file
