"""What a new plan does to the stored one: told in rupiah before it is loaded, and kept after."""

import json
from decimal import Decimal as D
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from p3dn.jobs.models import Job, JobChange
from p3dn.ui.values.formats import rupiah
from procurement.models import Package
from tests.jobs.office import answered
from tests.procurement.acts import submit_request
from tests.procurement.scenes import draft, laptop, with_line
from tests.support.cast import Cast, assemble

from .test_package_import import ROW, confirm, upload

MAK = "6.01.02.1.01.0002.5.1.02.01.01.0029.1"
OTHER = "6.01.02.1.01.0002.5.1.02.01.01.0024.1"


@pytest.fixture
def cast(db: None) -> Cast:
    """Everybody."""
    return assemble()


def plan(*rows: dict[str, Any]) -> bytes:
    """Rows 1, 2, ... of a plan."""
    return json.dumps([ROW | {"kd_rup": n} | row for n, row in enumerate(rows, 1)]).encode()


def load(cast: Cast, *rows: dict[str, Any]) -> Job:
    """Loaded by the administrator."""
    return confirm(upload(cast, cast.administrator, plan(*rows)))


def changes(job: Job, kind: str) -> list[tuple[str, D | None, D | None, D | None, bool]]:
    """Code, before, after, held and short of the changes of a kind."""
    found = JobChange.objects.filter(job=job, kind=kind).order_by("title")
    return [(c.title.split()[0], c.before, c.after, c.held, c.short) for c in found]


class TestReport:
    """New, changed, gone, the same: each with what it comes to."""

    def test_every_kind_is_counted_and_summed(self, cast: Cast, client: Client) -> None:
        load(cast, {"pagu": 4_000_000}, {"pagu": 5_000_000}, {"pagu": 6_000_000})
        job = upload(
            cast,
            cast.administrator,
            plan(
                {"pagu": 4_000_000},
                {"pagu": 9_000_000, "nama_paket": "Belanja Lain"},
                {"kd_rup": 9, "pagu": 7_000_000},
            ),
        )
        assert job.state == "ready"
        assert changes(job, "new") == [("9", None, D(7_000_000), None, False)]
        assert changes(job, "changed") == [("2", D(5_000_000), D(9_000_000), D(0), False)]
        assert changes(job, "absent") == [("3", D(6_000_000), None, D(0), False)]
        assert changes(job, "same") == [("1", D(4_000_000), D(4_000_000), D(0), False)]
        [changed] = JobChange.objects.filter(job=job, kind="changed")
        assert changed.cells == {
            "Nama paket": ["Belanja Alat Tulis Kantor", "Belanja Lain"],
            "Pagu": ["5.000.000", "9.000.000"],
        } | {key: cells for key, cells in changed.cells.items() if "asal" in key}
        assert changed.agency == cast.health
        client.force_login(cast.administrator)
        page = client.get(reverse("jobs:job_detail", args=[job.key]))
        rows = {row.label: (row.count, row.difference) for row in page.context["worth"]}
        assert rows == {
            "Baru": (1, 7_000_000),
            "Berubah": (1, 4_000_000),
            "Tidak ada lagi di berkas": (1, -6_000_000),
            "Tidak berubah": (1, 0),
        }
        assert "Rp7.000.000" in page.content.decode()
        job = confirm(answered(job, rows__absent="tarik"))
        gone = Package.objects.get(rup_code="3")
        assert (gone.is_active, gone.ceiling) == (False, 6_000_000), "never deleted"
        page = client.get(reverse("jobs:job_detail", args=[job.key]))
        assert len(page.context["worth"]) == 4, "kept after the load"

    def test_the_list_is_narrowed_and_taken_out(self, cast: Cast, client: Client) -> None:
        load(cast, {"pagu": 4_000_000})
        other = {"kd_satker_str": cast.industry.code, "kd_rup": 8}
        job = upload(cast, cast.administrator, plan({"pagu": 3_000_000}, other))
        client.force_login(cast.administrator)
        page = reverse("jobs:job_changes", args=[job.key])
        asked = {"perangkat_daerah": cast.industry.pk}
        assert [c.title[0] for c in client.get(page, asked).context["page_obj"]] == ["8"]
        moved = upload(cast, cast.administrator, plan({"kd_satker_str": cast.industry.code}))
        [change] = JobChange.objects.filter(job=moved, kind="changed")
        assert [cast.health.name, cast.industry.name] in change.cells.values()
        csv = client.get(page, asked | {"unduh": "csv"}).getvalue().decode()
        assert "Sudah terpakai" in csv and cast.industry.name in csv
        assert "1 Belanja" not in csv
        client.force_login(cast.stranger)
        assert client.get(page).status_code == 404

    def test_a_package_that_leaves_the_plan_by_its_flag_comes_to_nothing(self, cast: Cast) -> None:
        load(cast, {"pagu": 4_000_000})
        job = upload(cast, cast.administrator, plan({"pagu": 4_000_000, "status_aktif_rup": False}))
        assert changes(job, "changed") == [("1", D(4_000_000), D(0), D(0), False)]


class TestHeld:
    """What requests hold already, of packages and of their budget lines."""

    def hold(self, cast: Cast, code: str, mak: str = "") -> D:
        """Submit a request on the package (on its line of that `mak`); what it holds."""
        package = Package.objects.get(rup_code=code)
        request = draft(cast, package=package)
        budget_line = package.budget_lines.get(mak=mak) if mak else None
        line = with_line(request, laptop())
        if budget_line:
            type(line).objects.filter(pk=line.pk).update(budget_line=budget_line)
        submit_request(by=cast.requester, request=request)
        return sum((e.amount for e in request.budget_entries.all()), D(0))

    def test_below_what_is_held_of_a_package(self, cast: Cast, client: Client) -> None:
        load(cast, {"pagu": 100_000_000}, {"pagu": 100_000_000})
        held = self.hold(cast, "1")
        for row, after in (({"pagu": str(held - 1)}, held - 1), ({"pagu": str(held)}, held)):
            job = upload(cast, cast.administrator, plan(row, {"pagu": 100_000_000}))
            assert changes(job, "changed") == [("1", D(100_000_000), after, held, after < held)]
        job = upload(cast, cast.administrator, plan({"kd_rup": 2, "pagu": 100_000_000}))
        assert changes(job, "absent") == [("1", D(100_000_000), None, held, True)]
        client.force_login(cast.administrator)
        page = reverse("jobs:job_changes", args=[job.key])
        found = client.get(page, {"kurang": "ya"}).context["page_obj"]
        assert [change.title.split()[0] for change in found] == ["1"]

    def test_what_is_lowered_or_leaves_the_plan_is_told(self, cast: Cast) -> None:
        lines = [
            {"kd_rup": 1, "mak": MAK, "sumber_dana": "APBD", "pagu": 60_000_000},
            {"kd_rup": 1, "mak": OTHER, "sumber_dana": "APBD", "pagu": 40_000_000},
        ]
        load(cast, *lines)
        held = self.hold(cast, "1", MAK)

        def told(*rows: dict[str, Any]) -> list[tuple[Any, ...]]:
            issues = upload(cast, cast.administrator, plan(*rows)).issues
            return list(
                issues.values_list("row", "severity", "field", "value", "message", "remedy")
            )

        def lowered(label: str, before: int, after: int) -> tuple[Any, ...]:
            return (
                1, "warning", label, str(after),
                f"Pagu turun dari {rupiah(D(before))} ke {rupiah(D(after))}, di bawah yang sudah terpakai"
                f" ({rupiah(held)}).",
                "Kurangi permintaan pada paket ini, atau minta revisi pagu.",
            )  # fmt: skip

        of_line, less = f"{MAK} APBD", int(held) - 5_000_000
        assert told(lines[0] | {"pagu": less}, lines[1]) == [lowered(of_line, 60_000_000, less)]
        assert told(lines[0] | {"pagu": less}) == [
            lowered("Pagu", 100_000_000, less), lowered(of_line, 60_000_000, less),
        ]  # fmt: skip
        gone = [line | {"status_aktif_rup": False} for line in lines]
        assert told(*gone) == [
            (1, "warning", "Status aktif", "1",
             f"Paket ini tidak aktif lagi, padahal {rupiah(held)} sudah terpakai.",
             "Pindahkan permintaannya ke paket pengganti.")
        ]  # fmt: skip
        load(cast, *gone)
        assert told(*(line | {"nama_paket": "Lain"} for line in gone)) == [], "told once"

    def test_below_what_is_held_of_a_budget_line(self, cast: Cast) -> None:
        lines = [
            {"kd_rup": 1, "mak": MAK, "pagu": 60_000_000},
            {"kd_rup": 1, "mak": OTHER, "pagu": 40_000_000},
        ]
        load(cast, *lines)
        held = self.hold(cast, "1", MAK)
        lines[0]["pagu"], lines[1]["pagu"] = int(held) - 1, 100_000_000 - int(held) + 1
        job = upload(cast, cast.administrator, plan(*lines))
        assert changes(job, "changed") == [("1", D(100_000_000), D(100_000_000), held, True)], (
            "the package keeps its ceiling, one of its lines does not"
        )
        assert any("di bawah yang sudah terpakai" in i.message for i in job.issues.all())
        lines[0]["pagu"], lines[1]["pagu"] = int(held), 100_000_000 - int(held)
        job = upload(cast, cast.administrator, plan(*lines))
        assert changes(job, "changed") == [("1", D(100_000_000), D(100_000_000), held, False)]
