"""A plan that comes after the spending: the same figures as if it had come before."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from p3dn.jobs import services
from procurement.models import (
    Expense,
    FundingCell,
    PlanCell,
    SourceFile,
    SourceMatch,
    SourceRow,
    SpendingCell,
)
from procurement.spending.loading.afterwards.replanning import link_to_plan
from procurement.spending.loading.afterwards.settling import settle_match
from procurement.spending.loading.rows.traps import TRAPS
from procurement.spending.reconcile import reconcile
from tests.factories.procurement import PackageFactory
from tests.support.cast import Cast

from .files import CODE, counted, load, office, row

pytestmark = pytest.mark.django_db
OTHER = "2.00.0.00.0.00.01.0000"


def plan(cast: Cast, *codes: int, satker: str = CODE, method: str = "Pengadaan Langsung") -> None:
    """Load a plan as the page and the worker do."""
    rows = [
        {
            "kd_rup": code, "kd_satker_str": satker, "nama_satker": "DINAS", "tahun_anggaran": 2026,
            "nama_paket": f"Paket {code}", "pagu": 50_000_000, "metode_pengadaan": method,
            "jenis_pengadaan": "Barang",
        }
        for code in codes
    ]  # fmt: skip
    job = services.start_import(
        kind="packages", user=cast.administrator, region=cast.region, agency=None,
        file_name="rup.json", data=json.dumps(rows).encode(),
    )  # fmt: skip
    services.check(job.pk)
    job.refresh_from_db()
    services.confirm(job=job, user=cast.administrator)
    services.load(job.pk)
    job.refresh_from_db()
    assert (job.state, job.rows_new) == ("done", len(codes)), list(job.issues.values())


def purchases() -> list[tuple[Any, ...]]:
    """What stands in the books, by what it is and not by when it was written."""
    current = Expense.objects.filter(state="current").order_by("source", "key")
    return list(
        current.values_list(
            "source", "key", "agency__code", "package__rup_code", "method", "procurement_type",
            "value", "domestic_value", "counts", "counted_by__source", "counted_by__key",
        )
    )  # fmt: skip


def figures() -> dict[str, Any]:
    """Everything the pages sum, list and tell of files."""
    money = ("lines", "value", "domestic_value", "unknown_value", "small_business_value")
    place = ("agency__code", "year", "month")
    pairs = SourceMatch.objects.standing()
    cells = {
        "spending": SpendingCell.objects.exclude(lines=0).values_list(*place, "source", "procurement_type", "method", *money),
        "plan": PlanCell.objects.exclude(lines=0).values_list(*place, "package__rup_code", *money),
        "funding": FundingCell.objects.exclude(lines=0).values_list(*place, "funding", "lines", "value"),
        "rows": SourceRow.objects.values_list("source", "key", "version", "number", "fate", "agency__code"),
        "files": SourceFile.objects.values_list("dataset", "name", "rows", "imported", "superseded", "flagged"),
        "pairs": pairs.values_list("expense__source", "expense__key", "other__source", "other__key", "state", "ground"),
    }  # fmt: skip
    told: dict[str, Any] = {name: sorted(map(str, rows)) for name, rows in cells.items()}
    marks = SourceRow.objects.values_list("source", "key", "version", "number", "marks")
    told["marks"] = sorted((*rest, tuple(sorted(marks))) for *rest, marks in marks)
    return told | {"purchases": purchases()}


def spending(cast: Cast) -> None:
    """Purchases of every kind that a plan says something about."""
    paper = "01K4WFC2GQD6Q3PCNZ8EQ89WBX"
    load(
        cast.region, "catalogue_6", row("catalogue_6"), row("catalogue_6", key="B", value=7_000_000)
    )
    load(
        cast.region, "recorded",
        row("recorded", key=11, kd_satker_str="", kd_satker="777", value=3_000_000),
        row("recorded", key=12, kd_rup="54025304;54025303", value=2_000_000),
        row("recorded", key=13, kd_rup="1", value=1_000_000),
        row("recorded", key=14, status_nontender_pct_ket="Paket Dibatalkan"),
        row("recorded", key=15, nilai_pdn_pct=90, value=4_000_000),
    )  # fmt: skip
    load(
        cast.region, "recorded_payments",
        row("recorded_payments", key=11, kd_satker_str="", kd_satker="778", value=3_000_000),
    )  # fmt: skip
    load(cast.region, "catalogue_6_inaproc", row("catalogue_6_inaproc", order_id=paper + "X"))
    load(cast.region, "tender", row("tender", kd_rup=54025303, no_kontrak=paper))
    load(cast.region, "tender", row("tender", kd_rup=54025303, no_kontrak=paper, versi_addendum=1))


def in_order(cast: Cast, *acts: Callable[[], None]) -> dict[str, Any]:
    """The figures after these acts, which are forgotten again."""
    with transaction.atomic():
        office(cast.region)
        office(cast.region, OTHER, "Dinas Lain")
        for act in acts:
            act()
            reconcile()
        told = figures()
        transaction.set_rollback(True)
    return told


def test_either_order_gives_the_same_figures(cast: Cast) -> None:
    def bought() -> None:
        spending(cast)

    def planned() -> None:
        plan(cast, 54025303, 54025304)

    first, afterwards = in_order(cast, planned, bought), in_order(cast, bought, planned)
    assert first["purchases"], "nothing to compare"
    for name, rows in first.items():
        assert afterwards[name] == rows, name
    assert any("same" in pair and "number" in pair for pair in first["pairs"])
    without = in_order(cast, bought)
    assert without["purchases"] != first["purchases"], "the plan must matter"


def test_plans_that_come_one_by_one(cast: Cast) -> None:
    acts = [
        lambda: plan(cast, 54025303),
        lambda: plan(cast, 54025304, satker=OTHER),
        lambda: spending(cast),
    ]
    first, second, bought = acts
    before = in_order(cast, first, second, bought)
    assert in_order(cast, bought, second, first)["purchases"] == before["purchases"]
    assert in_order(cast, first, bought, second)["purchases"] == before["purchases"]


def test_what_somebody_decided_stays(cast: Cast) -> None:
    from p3dn.audit.editing.versions import version_of

    office(cast.region)
    paper = "01K4WFC2GQD6Q3PCNZ8EQ89WBX"
    load(cast.region, "catalogue_6", row("catalogue_6"))
    load(cast.region, "tender", row("tender", kd_rup=54025303, no_kontrak=paper))
    pair = SourceMatch.objects.get()
    assert (pair.state, pair.ground) == ("proposed", "paper")
    settle_match(by=cast.administrator, pair=pair, seen=version_of(pair), same=False)
    plan(cast, 54025303)
    kept = SourceMatch.objects.standing().get()
    assert (kept.pk, kept.state, kept.decided_by) == (pair.pk, "apart", cast.administrator)
    assert counted() == 20_000_000
    assert Expense.objects.counted().filter(package__rup_code="54025303").count() == 2
    reconcile()


def test_a_proposal_becomes_certain_when_the_plan_says_so(cast: Cast) -> None:
    office(cast.region)
    load(cast.region, "catalogue_6", row("catalogue_6"))
    load(
        cast.region,
        "tender",
        row("tender", kd_rup=54025303, no_kontrak="01K4WFC2GQD6Q3PCNZ8EQ89WBX"),
    )
    assert (SourceMatch.objects.get().state, counted()) == ("proposed", 20_000_000)
    plan(cast, 54025303)
    pair = SourceMatch.objects.standing().get()
    assert (pair.state, pair.ground, counted()) == ("same", "number", 10_000_000)
    assert (pair.expense.source, pair.other.source) == ("tender", "catalogue_6")
    assert SourceMatch.objects.count() == 2, "the proposal stays with what it was made for"
    reconcile()


def test_a_left_out_row_and_a_file_taken_back_stay_out(cast: Cast) -> None:
    from procurement.spending.loading.afterwards.undoing import take_back

    office(cast.region)
    load(cast.region, "catalogue_6", row("catalogue_6"))
    take_back(SourceFile.objects.get())
    load(cast.region, "catalogue_6", row("catalogue_6", key="B"))
    SourceRow.objects.filter(key="B").update(marks=["no_plan", "left_out"], fate="refused")
    Expense.objects.filter(key="B").update(state="cancelled")
    plan(cast, 54025303)
    assert counted() == 0
    assert SourceRow.objects.get(key="B").marks == ["no_plan", "left_out"]


def test_what_a_plan_settles_in_one_file_is_told_of_the_others(cast: Cast) -> None:
    """Two files say something of a purchase whose office only the plan knows: the newer one speaks."""
    office(cast.region)
    nobodys = {"kd_satker_str": "", "kd_satker": "777"}
    for value in (5_000_000, 6_000_000):
        load(cast.region, "recorded", row("recorded", value=value, **nobodys))
    assert counted() == 0
    plan(cast, 54025303)
    files = SourceFile.objects.order_by("pk").values_list("imported", "superseded", "flagged")
    assert list(files) == [(0, 1, 0), (1, 0, 0)]
    assert counted() == 6_000_000


def test_whose_it_was_on_that_day_it_is_and_only_what_changed_is_written(cast: Cast) -> None:
    """An office that was given another code since keeps what it bought; an old version stays old."""
    bought = office(cast.region)
    load(cast.region, "tender", row("tender", kd_rup=54025303), row("tender", key=2))
    load(cast.region, "tender", row("tender", key=3, kd_rup=54025303))
    load(cast.region, "tender", row("tender", key=3, kd_rup="", versi_addendum=1))
    type(bought).objects.filter(pk=bought.pk).update(code="9.01")
    office(cast.region, OTHER, "Dinas Lain")
    plan(cast, 54025303, satker=OTHER)
    linked = Expense.objects.get(state="current", key="9606097")
    assert (linked.agency, linked.version, linked.package.rup_code) == (bought, 2, "54025303")
    assert set(SourceRow.objects.values_list("key", "fate")) == {
        ("9606097", "imported"), ("2", "imported"), ("3", "superseded"), ("3", "imported"),
    }  # fmt: skip
    assert not SourceRow.objects.filter(marks__contains=["agency_unknown"]).exists()
    others = Expense.objects.filter(state="current").exclude(pk=linked.pk).order_by("key")
    assert list(others.values_list("version", "package")) == [(1, None), (2, None)]
    reconcile()


def test_linking_asks_as_often_for_many_as_for_one(cast: Cast) -> None:
    office(cast.region)

    def asked(first: int, count: int) -> int:
        numbers = range(first, first + count)
        load(cast.region, "recorded", *(row("recorded", key=n, kd_rup=n, value=n) for n in numbers))
        for number in numbers:
            PackageFactory(agency=cast.health, rup_code=str(number))
        with CaptureQueriesContext(connection) as queries:
            assert link_to_plan(cast.region, [str(n) for n in numbers]) == count
        return len(queries)

    assert asked(1000, 1) == asked(2000, 30)
    with CaptureQueriesContext(connection) as queries:
        assert link_to_plan(cast.region, ["424242"]) == 0
    assert len(queries) < 25
    assert not Expense.objects.counted().filter(package=None).exists()


def test_the_index_serves_the_question(cast: Cast) -> None:
    from procurement.spending.loading.afterwards.replanning import UNPLANNED

    office(cast.region)
    load(cast.region, "recorded", row("recorded"))
    with connection.cursor() as cursor:
        # a region of many rows whose plan is known
        cursor.execute(
            "INSERT INTO procurement_sourcerow (file_id, region_id, source, number, key, digest, version, fate,"
            " marks, facts) SELECT file_id, region_id, source, number + n, key || n, digest, version, fate,"
            " '{}', '{}' FROM procurement_sourcerow, generate_series(1, 5000) AS n"
        )
        cursor.execute("ANALYZE procurement_sourcerow")
        cursor.execute(f"EXPLAIN {UNPLANNED}", [cast.region.pk, ["1"]])
        told = "\n".join(line for (line,) in cursor.fetchall())
    assert "sourcerow_unplanned" in told, told


def test_the_remedy_says_what_happens(cast: Cast) -> None:
    assert "tertaut dengan sendirinya" in str(TRAPS["no_plan"].remedy)
