"""Budget lines: read from the plan as far as it tells them, and a ceiling that is their sum."""

import json
from decimal import Decimal as D
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext

from p3dn.jobs.models import Job
from p3dn.jobs.taking_back.services import take_back
from procurement.models import BudgetLine, Package
from procurement.models.plan.budget import account_in
from tests.factories.procurement import PackageFactory
from tests.procurement.acts import submit_request, withdraw_request
from tests.procurement.scenes import draft, laptop, with_line
from tests.support.cast import Cast

from .test_package_import import ROW, confirm, upload

MAK = "6.01.02.1.01.0002.5.1.02.01.01.0029.1.1.1.20.10.30.006.00331"
OTHER = "6.01.02.1.01.0002.5.1.02.01.01.0024.1.1.1.20.10.30.006.00331"


def plan(*rows: dict[str, Any]) -> bytes:
    return json.dumps([ROW | row for row in rows]).encode()


def load(cast: Cast, *rows: dict[str, Any]) -> Job:
    return confirm(upload(cast, cast.requester, plan(*rows)))


def lines() -> list[tuple[str, str, D]]:
    found = BudgetLine.objects.order_by("amount", "pk")
    return [(one.account_code, one.funding_source, one.amount) for one in found]


def said_of(job: Job) -> list[tuple[Any, ...]]:
    """Row, level, field, cell, what is wrong and what to do of each problem."""
    return list(job.issues.values_list("row", "severity", "field", "value", "message", "remedy"))


@pytest.mark.parametrize(
    ("mak", "sub_activity", "account"),
    [
        (MAK, "6.01.02.1.01.0002", "5.1.02.01.01.0029"),
        ("1.01.02.1.02.0001.5.2.03.01.01.0010.", "1.01.02.1.02.0001", "5.2.03.01.01.0010"),
        ("5.1.02.01.01.0024", "", "5.1.02.01.01.0024"),
        # shifted digits, another account, two in one cell, none of a region, nothing
        ("0.30.12.0.60.0055.1.0.20.10.10.0251.1.1.2.01.03.00.020.0002", "", ""),
        ("3.27.04.1.02.0007.8.1.02.01.01.0052.0.0.0.02.", "", ""),
        (f"{MAK},{OTHER}", "", ""),
        ("1.5.1.02.01.01.0024,2.5.1.02.01.01.0026", "", ""),
        ("1.02.5.1.02.01.01.00245", "", ""),
        ("DN.2175.BDC.003.051.0A.524114", "", ""),
        ("", "", ""),
    ],
)
def test_what_of_a_mak_is_read(mak: str, sub_activity: str, account: str) -> None:
    assert account_in(mak) == (sub_activity, account)


class TestCeiling:
    """It is the sum of the lines, whoever writes what."""

    def test_a_package_of_which_only_the_ceiling_is_known_has_one_line(self, cast: Cast) -> None:
        package = PackageFactory(agency=cast.health, ceiling=D("9000000.50"))
        line = package.budget_lines.get()
        assert (line.mak, line.funding_source, line.amount) == ("", "", package.ceiling)
        assert line.fiscal_year == package.fiscal_year
        Package.objects.update(ceiling=D(7))
        line.refresh_from_db()
        assert line.amount == 7
        with connection.cursor() as cursor:
            cursor.execute("UPDATE procurement_package SET ceiling = 8")
        assert package.budget_lines.get().amount == 8

    def test_it_follows_every_change_of_the_lines(self, cast: Cast) -> None:
        package = PackageFactory(agency=cast.health, ceiling=D(10))
        second = BudgetLine.objects.create(package=package, mak="b", fiscal_year=2026, amount=D(5))

        def ceiling() -> D:
            return Package.objects.get(pk=package.pk).ceiling

        assert ceiling() == 15
        BudgetLine.objects.filter(pk=second.pk).update(amount=D(6))
        assert ceiling() == 16
        Package.objects.filter(pk=package.pk).update(ceiling=D(99))
        assert ceiling() == 16, "of several lines the ceiling is not written beside them"
        elsewhere = PackageFactory(agency=cast.health, ceiling=D(1))
        BudgetLine.objects.filter(pk=second.pk).update(package=elsewhere)
        assert (ceiling(), Package.objects.get(pk=elsewhere.pk).ceiling) == (10, 7)
        second.refresh_from_db()
        second.delete()
        assert Package.objects.get(pk=elsewhere.pk).ceiling == 1

    def test_what_comes_and_changes_by_thousands_is_looked_at_once(self, cast: Cast) -> None:
        """And not by a statement of its own for each row, which would count itself among the changes."""
        packages = [
            Package(agency=cast.health, fiscal_year=2026, rup_code=str(n), name="Paket", ceiling=n)
            for n in range(1, 41)
        ]

        def amounts() -> list[D]:
            return list(BudgetLine.objects.values_list("amount", flat=True).order_by("amount"))

        def statements() -> int:
            with connection.cursor() as cursor:
                cursor.execute(
                    "SELECT coalesce(sum(last_value), 0) FROM pg_sequences WHERE sequencename = ANY(%s)",
                    [["grown_procurement_budgetline", "grown_procurement_package"]],
                )
                return int(cursor.fetchone()[0])

        before = statements()
        Package.objects.bulk_create(packages)
        assert amounts() == [D(n) for n in range(1, 41)]
        Package.objects.update(ceiling=D(7))
        assert set(amounts()) == {D(7)}
        BudgetLine.objects.update(amount=D(8))
        assert set(Package.objects.values_list("ceiling", flat=True)) == {D(8)}
        assert statements() - before <= 10, "of packages and lines, those that change nothing too"

    def test_a_line_is_checked_like_any_money(self, cast: Cast) -> None:
        package = PackageFactory(agency=cast.health)
        with pytest.raises(ValidationError):
            BudgetLine(package=package, mak="x", fiscal_year=2026, amount=D(-1)).full_clean()


class TestImport:
    """With the columns `mak` and `sumber_dana`, and without."""

    def test_without_them_one_line(self, cast: Cast) -> None:
        load(cast, {})
        assert lines() == [("", "", D(1_500_000))]

    def test_one_row_one_line(self, cast: Cast) -> None:
        load(cast, {"mak": MAK, "sumber_dana": "BLUD", "tahun_anggaran_dana": 2027})
        assert lines() == [("5.1.02.01.01.0029", "BLUD", D(1_500_000))]
        line = BudgetLine.objects.get()
        assert (line.mak, line.fiscal_year) == (MAK, 2027)
        assert "mak" not in line.package.source

    @pytest.mark.parametrize("known", [{"mak": MAK}, {"sumber_dana": "BLUD"}])
    def test_either_column_tells_of_lines(self, cast: Cast, known: dict[str, str]) -> None:
        load(cast, known)
        line = BudgetLine.objects.get()
        assert (line.mak, line.funding_source) == (
            known.get("mak", ""),
            known.get("sumber_dana", ""),
        )

    def test_what_cannot_be_read_stays_as_it_is_written(self, cast: Cast) -> None:
        load(cast, {"mak": f"{MAK},{OTHER}", "sumber_dana": "APBD,APBDP"})
        line = BudgetLine.objects.get()
        assert (line.mak, line.funding_source) == (f"{MAK},{OTHER}", "APBD,APBDP")
        assert (line.account_code, line.sub_activity) == ("", "")

    def test_rows_of_one_package_are_its_lines(self, cast: Cast) -> None:
        rows = (
            {"mak": MAK, "sumber_dana": "APBD", "pagu": 1_000_000},
            {"kd_rup": 54025304, "mak": MAK, "sumber_dana": "APBD", "pagu": 5_000},
            {"mak": OTHER, "sumber_dana": "BLUD", "pagu": 300_000},
            {"mak": OTHER, "sumber_dana": "BLUD", "pagu": 200_000},
        )
        job = load(cast, *rows)
        assert (job.state, job.rows_new, job.rows_same, job.rows_refused) == ("done", 2, 2, 0)
        assert lines() == [
            ("5.1.02.01.01.0029", "APBD", D(5_000)),
            ("5.1.02.01.01.0024", "BLUD", D(500_000)),
            ("5.1.02.01.01.0029", "APBD", D(1_000_000)),
        ]
        assert Package.objects.get(rup_code="54025303").ceiling == 1_500_000
        for order in (rows, rows[::-1]):
            assert upload(cast, cast.requester, plan(*order)).rows_same == 4

    def test_a_row_twice_is_refused_as_ever(self, cast: Cast) -> None:
        row = {"mak": MAK, "sumber_dana": "APBD"}
        job = upload(cast, cast.requester, plan(row, row))
        assert job.rows_refused == 1
        assert "Sudah ada pada baris" in job.issues.get().message

    def test_the_same_ceiling_in_every_row_is_doubtful(self, cast: Cast) -> None:
        job = upload(cast, cast.requester, plan({"mak": MAK}, {"mak": OTHER}))
        assert said_of(job) == [
            (2, "warning", "Pagu", "Rp1.500.000",
             "Pagu baris ini sama dengan baris lain paket ini; keduanya dijumlahkan.",
             "Bila itu pagu seluruh paket yang diulang, sisakan satu baris saja.")
        ]  # fmt: skip
        assert job.rows_refused == 0

    def test_rows_that_contradict_each_other_are_refused(self, cast: Cast) -> None:
        job = upload(
            cast,
            cast.requester,
            plan({"mak": MAK}, {"mak": OTHER, "nama_paket": "Lain", "pagu": 900_000}),
        )
        assert said_of(job) == [
            (2, "error", "Kode RUP", "54025303",
             "Kode RUP ini ditulis dengan isi yang berbeda pada baris di atasnya.",
             "Samakan semua kolom selain MAK, sumber dana dan pagu.")
        ]  # fmt: skip

    def test_rows_of_a_package_share_its_refusal(self, cast: Cast) -> None:
        """Of another office's package the first row is refused, and the others with it."""
        other = PackageFactory(
            agency=cast.industry, rup_code="54025303", fiscal_year=ROW["tahun_anggaran"]
        )
        rows = ({"mak": MAK}, {"kd_rup": 5402, "mak": MAK}, {"mak": OTHER, "pagu": 900_000})
        job = load(cast, *rows)
        assert (job.rows_new, job.rows_same, job.rows_refused) == (1, 0, 2)
        told = {row: said for row, _level, *said in said_of(job)}
        assert told[1][2:] == [
            "Data ini milik perangkat daerah atau daerah lain.", "Hapus baris ini dari berkas.",
        ]  # fmt: skip
        assert told[3] == [
            "Kode RUP", "54025303", "Paketnya ditolak pada baris di atasnya.",
            "Perbaiki baris itu; baris ini ikut dimuat.",
        ]  # fmt: skip
        assert other.budget_lines.get().mak == ""

    def test_a_line_that_a_draft_names_stays_empty(self, cast: Cast) -> None:
        load(cast, {"pagu": 20_000_000, "mak": MAK})
        line = with_line(
            draft(cast, package=Package.objects.get()),
            laptop(),
            budget_line=BudgetLine.objects.get(),
        )
        load(cast, {"pagu": 12_000_000, "mak": OTHER})
        assert lines() == [("5.1.02.01.01.0029", "", 0), ("5.1.02.01.01.0024", "", 12_000_000)]
        line.refresh_from_db()
        assert line.budget_line is not None and line.budget_line.mak == MAK

    def test_lines_become_known_change_and_go(self, cast: Cast) -> None:
        load(cast, {"pagu": 300_000})
        first = BudgetLine.objects.get()
        job = load(
            cast,
            {"pagu": 100_000, "mak": MAK},
            {"pagu": 200_000, "mak": OTHER, "sumber_dana": "APBD"},
        )
        assert (job.rows_changed, Package.objects.get().ceiling) == (1, 300_000)
        assert lines() == [
            ("5.1.02.01.01.0029", "", 100_000),
            ("5.1.02.01.01.0024", "APBD", 200_000),
        ]
        assert BudgetLine.objects.filter(pk=first.pk, mak=MAK).exists(), "the unknown one is known"
        assert job.changes.get().cells[f"Baris anggaran: {OTHER} APBD"] == ["", "Rp200.000"]
        load(cast, {"pagu": 250_000, "mak": OTHER, "sumber_dana": "APBD"})
        assert lines() == [("5.1.02.01.01.0024", "APBD", 250_000)]
        assert Package.objects.get().ceiling == 250_000

    def test_a_file_that_knows_no_lines_keeps_them_while_the_ceiling_stays(
        self, cast: Cast
    ) -> None:
        load(cast, {"pagu": 1000, "mak": MAK}, {"pagu": 2000, "mak": OTHER})
        assert load(cast, {"pagu": 3000}).rows_changed == 1  # of the row as it was written
        assert len(lines()) == 2
        load(cast, {"pagu": 4000})
        assert lines() == [("", "", 4000)]
        assert Package.objects.get().ceiling == 4000

    def test_one_known_line_takes_another_ceiling(self, cast: Cast) -> None:
        load(cast, {"pagu": 1000, "mak": MAK})
        load(cast, {"pagu": 4000})
        assert lines() == [("5.1.02.01.01.0029", "", 4000)]

    def test_a_line_that_something_is_booked_on_stays_empty(self, cast: Cast) -> None:
        load(cast, {"pagu": 20_000_000, "mak": MAK})
        request = draft(cast, package=Package.objects.get())
        with_line(request, laptop())
        submit_request(by=cast.requester, request=request)
        load(cast, {"pagu": 12_000_000, "mak": OTHER})
        assert lines() == [("5.1.02.01.01.0029", "", 0), ("5.1.02.01.01.0024", "", 12_000_000)]
        assert Package.objects.get().ceiling == 12_000_000
        job = upload(cast, cast.requester, plan({"pagu": 12_000_000, "mak": OTHER}))
        assert job.rows_same == 1
        withdraw_request(by=cast.requester, request=request)
        assert {entry.budget_line.mak for entry in request.budget_entries.all()} == {MAK}

    def test_taken_back_they_are_what_they_were(self, cast: Cast) -> None:
        first = load(cast, {"pagu": 1_000_000, "mak": MAK}, {"pagu": 2_000_000, "mak": OTHER})
        before = lines()
        job = load(cast, {"pagu": 500_000, "mak": OTHER}, {"pagu": 7_000_000, "mak": "lain"})
        assert Package.objects.get().ceiling == 7_500_000
        take_back(job=job, user=cast.requester)
        assert (lines(), Package.objects.get().ceiling) == (before, 3_000_000)
        take_back(job=first, user=cast.requester)
        assert not Package.objects.exists() and not BudgetLine.objects.exists()

    def test_as_many_statements_for_many_lines(self, cast: Cast) -> None:
        counts = []
        for size in (1, 3, 30):  # people's access is looked up once
            rows = [
                {"kd_rup": size, "mak": f"{size}.{n}", "pagu": 1_000_000 + n} for n in range(size)
            ]
            Package.objects.all().delete()
            found = []
            for share in (rows, [row | {"pagu": row["pagu"] + 50_000} for row in rows]):
                with CaptureQueriesContext(connection) as queries:
                    load(cast, *share)
                found.append(len(queries))
            counts.append(found)
        assert counts[1] == counts[2]
