"""The pages: who reaches them, what they show, and that they cost the same whatever there is to show."""

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from p3dn.accounts.models import User
from p3dn.jobs import services
from p3dn.jobs.models import Job
from p3dn.jobs.taking_back.services import plan_of, take_back
from procurement.models import Expense, Package, SourceFile, SourceMatch, SourceRow
from procurement.spending.datasets import DATASETS
from procurement.spending.reconcile import reconcile
from tests.factories.procurement import PackageFactory
from tests.support.cast import Cast

from .files import counted, data, last_file, load, row

pytestmark = pytest.mark.django_db
READERS = {"team", "administrator", "auditor"}
ELSEWHERE = {"stranger"}  # lists open, with their own rows


def page(user: User, name: str, *args: Any, **asked: Any) -> Any:
    client = Client()
    client.force_login(user)
    return client.get(reverse(f"procurement:{name}", args=args), asked)


def upload(cast: Cast, kind: str, content: bytes, user: User | None = None) -> Job:
    """Upload and check, as the page and the worker do."""
    job = services.start_import(
        kind=kind, user=user or cast.administrator, region=cast.region, agency=None,
        file_name="berkas.json", data=content,
    )  # fmt: skip
    services.check(job.pk)
    job.refresh_from_db()
    return job


def confirm(job: Job) -> Job:
    services.confirm(job=job, user=job.user)
    services.load(job.pk)
    job.refresh_from_db()
    return job


@pytest.mark.parametrize("name", ["source_list", "source_files", "source_matches"])
def test_lists_are_for_those_who_oversee_a_region(cast: Cast, name: str) -> None:
    for part, user in cast.everyone().items():
        wanted = 200 if part in READERS | ELSEWHERE else 404
        assert page(user, name).status_code == wanted, part


def test_a_file_is_for_those_who_oversee_its_region(cast: Cast) -> None:
    load(cast.region, "tender", row("tender"))
    file = last_file()
    for part, user in cast.everyone().items():
        assert page(user, "source_file", file.pk).status_code == (
            200 if part in READERS else 404
        ), part


@pytest.mark.parametrize("name", ["source_settle", "source_match"])
def test_only_administrators_press_buttons(cast: Cast, name: str) -> None:
    load(cast.region, "recorded", row("recorded", nilai_pdn_pct=90))
    PackageFactory(agency=cast.health, rup_code="54025303")
    load(cast.region, "catalogue_6", row("catalogue_6"), row("catalogue_6", key="B"))
    load(cast.region, "recorded", row("recorded", key=5))
    pk = (
        SourceFile.objects.earliest("pk").pk
        if name == "source_settle"
        else SourceMatch.objects.latest("pk").pk
    )
    for part, user in cast.everyone().items():
        client = Client()
        client.force_login(user)
        answer = client.post(reverse(f"procurement:{name}", args=[pk]), {"mark": "pdn_percent"})
        assert answer.status_code == (302 if part == "administrator" else 404), part
    assert page(cast.administrator, name, pk).status_code == 405


def test_the_five_fates_are_shown_and_add_up(cast: Cast) -> None:
    rows = [row("tender", key=1), row("tender", key=1), row("tender", key=2, nilai_pdn_kontrak=90),
            row("tender", key=3, value=0), row("tender", key=4), row("tender", key=4, versi_addendum=1)]  # fmt: skip
    load(cast.region, "tender", *rows)
    file = last_file()
    assert (file.imported, file.duplicate, file.flagged, file.refused, file.superseded) == (
        2,
        1,
        1,
        1,
        1,
    )
    shown = page(cast.auditor, "source_file", file.pk).content.decode()
    assert "Nilai PDN diduga persen (1)" in shown
    assert (
        'id="putusan"'
        not in page(cast.auditor, "source_file", file.pk, catatan="pdn_percent").content.decode()
    )
    every = page(cast.auditor, "source_list").content.decode()
    assert "Masuk 2" in every
    assert "Belum pernah dimuat" in every


def test_a_loaded_file_leads_to_the_fate_of_its_rows(cast: Cast) -> None:
    rows = [row("tender", key=1, nilai_pdn_kontrak=90), row("tender", key=2)]
    job = confirm(upload(cast, "spending-tender", data(*rows)))
    client = Client()
    client.force_login(cast.administrator)
    shown = client.get(reverse("jobs:job_detail", args=[job.key])).content.decode()
    address = reverse("procurement:source_file", args=[last_file().pk])
    assert f'href="{address}"' in shown


def test_what_is_written_of_pdn_reads_as_a_number(cast: Cast) -> None:
    load(cast.region, "tender", row("tender", nilai_pdn_kontrak=1234567))
    shown = page(cast.auditor, "source_file", last_file().pk).content.decode()
    assert "1.234.567" in shown
    assert "1234567,00" not in shown


def test_the_administrator_settles_on_the_page(cast: Cast) -> None:
    load(cast.region, "tender", *(row("tender", key=n, nilai_pdn_kontrak=90) for n in range(3)))
    file = last_file()
    client = Client()
    client.force_login(cast.administrator)
    address = (
        reverse("procurement:source_file", args=[file.pk]) + "?nasib=flagged&catatan=pdn_percent"
    )
    shown = client.get(address)
    assert shown.content.decode().count('name="baris_dipilih"') == 3
    version = shown.context["file"].seen_version
    said = {"mark": "pdn_percent", "answer": "percent", "versi": version}
    settle = reverse("procurement:source_settle", args=[file.pk])
    nothing = client.post(settle, said, follow=True)
    assert "Tidak ada baris" in nothing.content.decode()
    done = client.post(settle, said | {"everything": "on", "note": "Sesuai kontrak"}, follow=True)
    assert "3 baris diputuskan" in done.content.decode()
    assert Expense.objects.counted().filter(domestic_value=9_000_000).count() == 3
    rows = page(cast.auditor, "source_file", file.pk).content.decode()
    assert "Sesuai kontrak" in rows


def test_pages_cost_the_same_whatever_there_is_to_show(cast: Cast) -> None:
    PackageFactory(agency=cast.health, rup_code="54025303")

    def queries(*names: str) -> list[int]:
        found = []
        for name in names:
            args = [last_file().pk] if name == "source_file" else []
            with CaptureQueriesContext(
                connection,
            ) as seen:
                assert page(cast.administrator, name, *args).status_code == 200
            found.append(len(seen))
        return found

    names = ("source_list", "source_files", "source_file", "source_matches")
    load(cast.region, "tender", row("tender"))
    load(cast.region, "recorded", row("recorded", key=1))
    load(cast.region, "catalogue_6", row("catalogue_6", key="A"))
    few = queries(*names)
    for n in range(2, 8):
        load(
            cast.region,
            "tender",
            *(row("tender", key=100 * n + m, nilai_pdn_kontrak=90) for m in range(n)),
        )
        load(cast.region, "recorded", row("recorded", key=n))
        load(cast.region, "catalogue_6", row("catalogue_6", key=f"A{n}"))
    load(cast.region, "catalogue_6", *(row("catalogue_6", key=f"C{n}") for n in range(9)))
    assert queries(*names) == few


def test_a_load_costs_the_same_queries_whatever_the_rows(cast: Cast) -> None:
    def queries(first: int, count: int) -> int:
        with CaptureQueriesContext(connection) as seen:
            load(cast.region, "tender", *(row("tender", key=first + n) for n in range(count)))
        return len(seen)

    queries(0, 2)
    assert queries(1000, 3) == queries(2000, 60)


@pytest.mark.parametrize("dataset", sorted(DATASETS))
def test_the_import_engine_checks_shows_loads_and_takes_back(cast: Cast, dataset: str) -> None:
    importer = DATASETS[dataset]
    job = upload(
        cast, importer.kind, data(row(dataset), row(dataset), row(dataset, key=2, value=0))
    )
    assert (job.state, job.rows_new, job.rows_same, job.rows_refused) == ("ready", 1, 1, 1)
    assert not SourceRow.objects.exists()
    told = dict(job.params["reading"]["told"])
    assert (told["Masuk"], told["Kembar"], told["Ditolak"]) == (1, 1, 1)
    job = confirm(job)
    assert (job.state, counted()) == ("done", 10_000_000)
    file = last_file()
    assert (file.job, file.loaded_by, file.sha256) == (job, cast.administrator, job.file_sha256)
    assert (file.file.name, file.name, file.dataset) == (job.file.name, "berkas.json", dataset)
    assert plan_of(job, cast.administrator).removed == 1
    take_back(job=job, user=cast.administrator)
    job.refresh_from_db()
    assert (job.state, counted()) == ("taken_back", 0)
    again = confirm(upload(cast, importer.kind, data(row(dataset))))
    assert (again.rows_new, counted()) == (1, 10_000_000)
    reconcile()


def test_taking_back_brings_back_what_was_replaced(cast: Cast) -> None:
    first = confirm(upload(cast, "spending-tender", data(row("tender"))))
    second = confirm(upload(cast, "spending-tender", data(row("tender", value=7_000_000))))
    assert (second.rows_changed, counted()) == (1, 7_000_000)
    take_back(job=second, user=cast.administrator)
    assert counted() == 10_000_000
    take_back(job=first, user=cast.administrator)
    assert counted() == 0
    reconcile()


@pytest.mark.parametrize("dataset", sorted(DATASETS))
def test_a_file_dropped_on_another_dataset_is_led_to_its_own(cast: Cast, dataset: str) -> None:
    other = next(one for name, one in sorted(DATASETS.items()) if name != dataset)
    job = upload(cast, other.kind, data(row(dataset)))
    assert (job.state, job.kind) == ("ready", DATASETS[dataset].kind)
    confirm(job)
    assert last_file().dataset == dataset


@pytest.mark.parametrize("dataset", sorted(DATASETS))
def test_no_file_of_spending_ever_changes_the_plan(cast: Cast, dataset: str) -> None:
    PackageFactory(agency=cast.health, rup_code="54025303", ceiling=1)
    content = data(
        row(dataset) | {"kd_rup": 54025303, "pagu": 99, "kd_satker_str": "1.02.0.00.0.00.01.0000"}
    )
    job = upload(cast, "packages", content)
    assert job.state == "refused"
    assert str(DATASETS[dataset].label) in job.message
    assert Package.objects.get().ceiling == 1


def test_a_plan_of_self_managed_packages_changes_neither_plan_nor_spending(cast: Cast) -> None:
    plan = {
        "kd_rup": 38559074, "kd_satker_str": "1.02.0.00.0.00.01.0000", "nama_satker": "DINAS KESEHATAN",
        "tahun_anggaran": 2026, "nama_paket": "Honorarium", "pagu": 22_850_000, "tipe_swakelola": 1,
    }  # fmt: skip
    for kind in ("packages", "spending-self-managed", "spending-tender"):
        job = upload(cast, kind, data(plan))
        assert (job.state, "swakelola" in job.message) == ("refused", True), kind
    assert not Package.objects.exists()
    assert not SourceFile.objects.exists()


def test_a_plan_is_no_spending(cast: Cast) -> None:
    plan = {
        "kd_rup": 1, "kd_satker_str": "1.02.0.00.0.00.01.0000", "pagu": 5, "nama_paket": "x",
        "metode_pengadaan": "Tender", "tahun_anggaran": 2026,
    }  # fmt: skip
    job = upload(cast, "spending-tender", data(plan))
    assert job.state == "refused"
    assert "Rencana pengadaan" in job.message


@pytest.mark.parametrize("part", ["requester", "officer", "auditor", "stranger"])
def test_only_the_regions_administrator_loads(cast: Cast, part: str) -> None:
    job = upload(cast, "spending-tender", data(row("tender")), getattr(cast, part))
    assert job.state == "refused"
    client = Client()
    client.force_login(getattr(cast, part))
    wanted = 200 if part == "stranger" else 404  # an administrator, of another region
    assert client.get(reverse("jobs:import_start", args=["spending-tender"])).status_code == wanted


def test_the_list_of_spending_shows_and_filters_by_source_and_funds(cast: Cast) -> None:
    load(cast.region, "tender", row("tender", value=1_234_000))
    load(cast.region, "recorded", row("recorded", value=5_678_000, sumber_dana="APBD;APBDP"))
    client = Client()
    client.force_login(cast.auditor)
    lines = reverse("reports:spending_lines")
    both = client.get(lines).content.decode()
    assert "Rp1.234.000" in both and "Rp5.678.000" in both and "Pencatatan" in both
    tender = client.get(lines, {"sumber": "tender"}).content.decode()
    assert "Rp1.234.000" in tender and "Rp5.678.000" not in tender
    for fund in ("APBD", "APBDP"):
        found = client.get(lines, {"sumber_dana": fund})
        assert found.context["total"].value == 5_678_000
    assert client.get(lines, {"sumber_dana": "BLUD"}).context["total"].value == 0


def test_a_wrong_region_or_dataset_is_told_by_the_command(cast: Cast, tmp_path: Any) -> None:
    from django.core.management import CommandError, call_command

    path = tmp_path / "x.json"
    path.write_bytes(data(row("tender")))
    with pytest.raises(CommandError, match="tidak ada"):
        call_command("load_dataset", str(path), region="99")
    with pytest.raises(CommandError, match="kontrak tender"):
        call_command("load_dataset", str(path), region=cast.region.code, dataset="online_shop")
    path.write_text("kode,nama\n5.1,Belanja Operasi\n")
    with pytest.raises(CommandError, match="tidak dikenali.*--dataset"):
        call_command("load_dataset", str(path), region=cast.region.code)
    with pytest.raises(CommandError, match="kd_tender"):
        call_command("load_dataset", str(path), region=cast.region.code, dataset="tender")
    assert not SourceFile.objects.exists()
