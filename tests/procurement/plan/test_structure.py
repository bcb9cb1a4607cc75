"""Budgets of agencies from the national exports, and the plan above them."""

import json
from datetime import date
from decimal import Decimal as D
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from p3dn.accounts.models import Agency, Region
from p3dn.jobs.models import Job
from procurement.models import AgencyBudget, BudgetItem, BudgetLine, BudgetStanding
from procurement.plan.structure.reads import alarms
from tests.factories.procurement import PackageFactory
from tests.jobs.office import loaded, problems, uploaded
from tests.support.cast import Cast, assemble
from tests.support.files.samples import sample

SUB, ACCOUNT, OTHER = "1.02.02.2.02.0001", "5.1.02.01.01.0024", "5.1.02.01.01.0026"
YEAR = timezone.localdate().year


@pytest.fixture
def cast(db: None) -> Cast:
    """Everybody."""
    return assemble()


def upload(cast: Cast, kind: str, rows: list[dict[str, Any]]) -> Job:
    """Checked, as the administrator's."""
    data = json.dumps(rows).encode()
    return uploaded(cast, kind, data, by=cast.administrator, name="anggaran.json")


def budget(cast: Cast, **amounts: Any) -> dict[str, Any]:
    """A row of RUP-StrukturAnggaranPD."""
    names = ("operasi", "modal", "btt", "non_pengadaan", "pengadaan")
    return {
        "tahun_anggaran": YEAR,
        "kd_satker_str": cast.health.code,
        "nama_satker": cast.health.name,
        **{f"belanja_{name}": amounts.get(name) for name in names},
        "total_belanja": amounts.get("total"),
    }


def item(cast: Cast, **cells: Any) -> dict[str, Any]:
    """A row of SIPD with an account."""
    return {
        "Tahun": YEAR,
        "Kode SKPD": cast.health.code,
        "Kode Program": "1.02.02",
        "Nama Program": "Program Contoh",
        "Kode Sub Kegiatan": SUB,
        "Nama Sub Kegiatan": "Sub Contoh",
        "Kode Rekening": ACCOUNT,
        "Nama Rekening": "Alat tulis",
        "Anggaran": 50_000_000,
    } | cells


class TestAgencyBudgets:
    """RUP-StrukturAnggaranPD."""

    def test_unknown_is_not_nothing(self, cast: Cast) -> None:
        job = loaded(upload(cast, "agency_budgets", [budget(cast, pengadaan=9_000_000, modal=0)]))
        assert job.rows_new == 1
        found = AgencyBudget.objects.get()
        assert (found.procurement, found.capital, found.operating) == (9_000_000, 0, None)
        assert (found.region, found.fiscal_year) == (cast.region, YEAR)
        again = upload(cast, "agency_budgets", [budget(cast, pengadaan=9_000_000, modal=0)])
        assert (again.state, again.rows_same) == ("done", 1)
        job = loaded(upload(cast, "agency_budgets", [budget(cast, pengadaan=8_000_000, modal=0)]))
        assert (job.rows_changed, AgencyBudget.objects.get().procurement) == (1, 8_000_000)

    def test_a_document_goes_before_a_file_and_the_check_says_so(self, cast: Cast) -> None:
        loaded(upload(cast, "agency_budgets", [budget(cast, pengadaan=9_000_000)]))
        AgencyBudget.objects.update(
            decreed=7_000_000, document_number="DPA 7", document_date=date(YEAR, 1, 5),
            entered_by=cast.administrator,
        )  # fmt: skip
        job = loaded(upload(cast, "agency_budgets", [budget(cast, pengadaan=8_000_000)]))
        [(_row, said)] = problems(job)
        assert "DPA 7" in said and "Rp7.000.000" in said
        found = AgencyBudget.objects.get()
        assert (found.procurement, found.amount, found.differs) == (8_000_000, 7_000_000, True)

    def test_a_row_without_amounts_tells_nothing(self, cast: Cast) -> None:
        rows = [budget(cast) | {"tahun_anggaran": None}, budget(cast, pengadaan=1_000_000)]
        job = loaded(upload(cast, "agency_budgets", rows))
        assert (job.rows_new, job.rows_refused) == (1, 0)
        assert job.params["reading"]["told"][0][1] == 1

    def test_the_file_of_another_government_is_refused(self, cast: Cast) -> None:
        row = budget(cast, pengadaan=1) | {"kd_klpd": "D107", "nama_klpd": "Kab. Bandung"}
        job = upload(cast, "agency_budgets", [row])
        assert "Kab. Bandung, bukan" in job.message

    def test_the_real_export(self, cast: Cast) -> None:
        path = sample("rup_struktur_anggaran_kab_bandung_D107_2025.json")
        rows = json.loads(path.read_text(encoding="utf-8"))
        Region.objects.filter(pk=cast.region.pk).update(name="Kab. Bandung", klpd_code="D107")
        cast.region.refresh_from_db()
        known = set(Agency.objects.values_list("code", flat=True))
        Agency.objects.bulk_create(
            Agency(region=cast.region, code=code, name=code)
            for code in {row["kd_satker_str"] for row in rows} - known
        )
        job = loaded(upload(cast, "agency_budgets", rows))
        told = [row for row in rows if row["total_belanja"] is not None]
        assert (job.rows_new, job.rows_refused) == (len(told), 0), problems(job)
        assert job.rows_same == len(rows) - len(told)
        total = sum(D(row["belanja_pengadaan"]) for row in told)
        assert sum(AgencyBudget.objects.values_list("procurement", flat=True)) == total


class TestItems:
    """Programs down to accounts."""

    def test_a_row_is_of_the_deepest_level_it_names(self, cast: Cast) -> None:
        program = {
            "tahun_anggaran": YEAR, "kd_satker_str": cast.health.code, "kd_program_str": "1.02.02",
            "nama_program": "Program Contoh", "pagu_program": 900, "is_deleted": False,
        }  # fmt: skip
        loaded(upload(cast, "budget_items", [program]))
        sub = item(cast, **{"Kode Rekening": None, "Anggaran": None})
        sub["pagu_subkegiatan"] = 70_000_000
        loaded(upload(cast, "budget_items", [sub, item(cast)]))
        found = BudgetItem.objects.order_by("code", "account")
        assert [(i.level, i.code, i.account, i.amount, i.name) for i in found] == [
            ("program", "1.02.02", "", D(900), "Program Contoh"),
            ("sub", SUB, "", D(70_000_000), "Sub Contoh"),
            ("account", SUB, ACCOUNT, D(50_000_000), "Alat tulis"),
        ]
        assert upload(cast, "budget_items", [item(cast)]).rows_same == 1

    @pytest.mark.parametrize(
        ("cells", "words"),
        [
            ({"Kode Sub Kegiatan": None}, "tidak menyebut sub kegiatannya"),
            ({"Kode Rekening": "A.1"}, "bukan kode anggaran"),
            ({"Kode SKPD": "9.99"}, "belum terdaftar"),
        ],
    )
    def test_a_wrong_row_says_what_is_wrong(
        self, cast: Cast, cells: dict[str, Any], words: str
    ) -> None:
        job = upload(cast, "budget_items", [item(cast, **cells)])
        assert any(words in said for _row, said in problems(job)), problems(job)


def planned(
    cast: Cast, amount: int, *, account: str = ACCOUNT, agency: Agency | None = None
) -> None:
    """An active package of one budget line."""
    package = PackageFactory(agency=agency or cast.health, fiscal_year=YEAR, ceiling=D(amount))
    BudgetLine.objects.filter(package=package).update(
        mak=f"{SUB}.{account}.1", sub_activity=SUB, account_code=account
    )


class TestAlarm:
    """The plan above its budget, on each level; to the rupiah."""

    @pytest.fixture
    def budgets(self, cast: Cast) -> None:
        """Rp100 million of the agency, 70 of the sub-activity, 50 of one of its accounts."""
        of = {"region": cast.region, "agency": cast.health, "fiscal_year": YEAR}
        AgencyBudget.objects.create(**of, procurement=100_000_000)
        BudgetItem.objects.create(**of, level="sub", code=SUB, amount=70_000_000)
        BudgetItem.objects.create(
            **of, level="account", code=SUB, account=ACCOUNT, amount=50_000_000
        )

    @pytest.mark.parametrize(
        ("amounts", "over"),
        [
            ([(50_000_000, ACCOUNT), (20_000_000, OTHER)], []),
            ([(50_000_001, ACCOUNT)], [("account", 1)]),
            ([(50_000_000, ACCOUNT), (20_000_001, OTHER)], [("sub", 1)]),
            (
                [(60_000_000, ACCOUNT), (50_000_000, OTHER)],
                [("account", 10_000_000), ("agency", 10_000_000), ("sub", 40_000_000)],
            ),
        ],
    )
    def test_each_level_has_its_own(
        self, cast: Cast, budgets: None, amounts: list[tuple[int, str]],
        over: list[tuple[str, int]],
    ) -> None:  # fmt: skip
        for amount, account in amounts:
            planned(cast, amount, account=account)
        found = BudgetStanding.objects.over().order_by("level")
        assert [(one.level, one.difference) for one in found] == over

    def test_what_left_the_plan_and_other_years_do_not_count(
        self, cast: Cast, budgets: None
    ) -> None:
        PackageFactory(agency=cast.health, fiscal_year=YEAR, ceiling=D(10**9), is_active=False)
        PackageFactory(agency=cast.health, fiscal_year=YEAR - 1, ceiling=D(10**9))
        assert not BudgetStanding.objects.over().exists()

    def test_an_unknown_budget_is_said_to_be_unknown(self, cast: Cast, client: Client) -> None:
        planned(cast, 5_000_000)
        found = BudgetStanding.objects.unknown().order_by("level")
        assert [(one.level, one.difference, one.is_over) for one in found] == [
            ("account", None, False), ("agency", None, False), ("sub", None, False),
        ]  # fmt: skip
        client.force_login(cast.requester)
        page = client.get(reverse("procurement:budget_list"), {"tingkat": "agency"})
        assert "belum diketahui" in page.content.decode()

    def test_it_stands_on_the_plan_the_home_and_in_the_list(
        self, cast: Cast, budgets: None, client: Client
    ) -> None:
        planned(cast, 130_000_000)
        [agency, sub, account] = alarms(cast.administrator, YEAR)
        assert (agency.over, sub.over, account.above) == (1, 1, 80_000_000)
        client.force_login(cast.administrator)
        assert (
            reverse("procurement:budget_alarms")
            in client.get(reverse("procurement:package_list")).content.decode()
        )
        page = client.get(reverse("procurement:budget_alarms")).content.decode()
        assert "Rp30.000.000" in page and account.over_url.replace("&", "&amp;") in page
        line = client.get(reverse("procurement:budget_alarms"), headers={"HX-Request": "true"})
        words = " ".join(line.content.decode().split())
        assert (
            "1 perangkat daerah," in words and "<section" not in words
        )  # nothing below moves away
        listed = client.get(account.over_url).context["page_obj"]
        assert [one.above for one in listed] == [80_000_000]
        home = client.get(reverse("home")).content.decode()
        assert f"{cast.health.name}: di atas anggaran" in home

    def test_nobody_sees_those_of_others(self, cast: Cast, budgets: None, client: Client) -> None:
        planned(cast, 130_000_000)
        planned(cast, 1_000_000, agency=cast.industry)
        seen = {
            name: {one.agency_id for one in BudgetStanding.objects.visible_to(user)}
            for name, user in cast.everyone().items()
        }
        assert seen["requester"] == {cast.health.pk}
        assert seen["administrator"] == {cast.health.pk, cast.industry.pk}
        assert seen["stranger"] == seen["nobody"] == set()
        client.force_login(cast.nobody)
        assert client.get(reverse("procurement:budget_list")).status_code in (403, 404)

    def test_as_many_questions_for_many_plans(self, cast: Cast, client: Client) -> None:
        client.force_login(cast.administrator)
        counts = []
        for many in (2, 9):
            for number in range(many):
                planned(cast, 1_000_000 + number, account=f"5.1.02.01.01.{number:04d}")
            with CaptureQueriesContext(connection) as queries:
                client.get(reverse("procurement:budget_list"))
            counts.append(len(queries))
        assert counts[0] == counts[1]


@pytest.mark.parametrize("asked", ["9" * 5000, "²", "20261", "26", "abcd"])
def test_a_year_that_is_none_is_refused_whatever_its_length(
    cast: Cast, client: Client, asked: str
) -> None:
    client.force_login(cast.administrator)
    for name in ("budget_list", "package_list", "self_managed_list"):
        assert client.get(reverse(f"procurement:{name}"), {"tahun": asked}).status_code == 400
