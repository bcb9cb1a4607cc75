"""A national file that names its government by code alone: asked about, confirmed with trace, never guessed."""

import io
import json
from types import SimpleNamespace
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.management import CommandError, call_command
from django.db import IntegrityError, transaction
from django.test import Client
from django.urls import reverse

from p3dn.accounts.models import Region
from p3dn.audit.tracking import kept_of
from p3dn.jobs.importing import importer
from p3dn.jobs.models import Job
from p3dn.jobs.tables.refusals import FileRefused
from p3dn.people.services import confirm_government_code
from procurement.models import Expense, SourceRow
from procurement.shared.governments import ABOUT, OfGovernment, owners_of, unnamed_code
from tests.jobs.office import asked, checked, loaded, uploaded
from tests.procurement.spending.sources.files import ROWS, data, row
from tests.support.cast import Cast, assemble
from tests.support.files.samples import sample
from tests.support.forms import send

pytestmark = pytest.mark.django_db
KIND = "spending-catalogue-6-inaproc"
NO_GOVERNMENT = {"standard_prices", "payments"}
"""Files of ours or of SIPD, whose rows name no government."""


@pytest.fixture
def cast() -> Cast:
    return assemble()


def order(**cells: Any) -> dict[str, Any]:
    return row("catalogue_6_inaproc", kode_klpd="D123") | cells


def upload(cast: Cast, *rows: dict[str, Any], kind: str = KIND, **by: Any) -> Job:
    return uploaded(
        cast, kind, data(*rows), name="pesanan.json", **{"by": cast.administrator, **by}
    )


def answer(client: Client, job: Job, word: str) -> str:
    """As the page sends it; its text after the worker has looked again."""
    page = reverse("jobs:job_detail", args=[job.key])
    answers = reverse("jobs:job_answers", args=[job.key])
    said = send(client, answers, {f"{ABOUT}D123": word}, on=page, follow=True)
    job.refresh_from_db()
    if job.state == Job.State.PENDING:
        checked(job)
        said = client.get(page)
    return str(said.content.decode())


def code_of(cast: Cast) -> str:
    cast.region.refresh_from_db()
    return cast.region.klpd_code


def test_the_page_asks_and_the_same_file_goes_on(cast: Cast, client: Client) -> None:
    job = upload(cast, order(), order(order_id="2"))
    assert (job.state, asked(job), job.rows_total) == ("asking", [f"{ABOUT}D123"], None)
    client.force_login(cast.administrator)
    page = client.get(reverse("jobs:job_detail", args=[job.key])).content.decode()
    own = cast.region.name
    assert (
        f"Berkas ini memakai kode KLPD D123 tanpa nama; wilayah ini ({own}) belum punya kode."
        in page
    )
    assert "Baris dengan kode ini: 2." in page
    assert f"Perangkat daerah pada berkas yang terdaftar di {own}: 1." in page
    assert code_of(cast) == "" and not SourceRow.objects.exists()
    answer(client, job, "ya")
    assert code_of(cast) == "D123"
    [kept] = kept_of(Region).filter(pgh_obj=cast.region, pgh_label="update")
    assert (kept.klpd_code, kept.pgh_context.metadata["user"]) == ("D123", cast.administrator.pk)
    assert (job.state, job.rows_refused) == ("ready", 0)
    loaded(job)
    assert Expense.objects.filter(agency=cast.health).count() == 2
    assert upload(cast, order(order_id="3")).state == "ready", "asked once, not for every file"
    assert "Berkas ini milik D999" in upload(cast, order(kode_klpd="D999")).message


def test_no_is_no(cast: Cast, client: Client) -> None:
    job = upload(cast, order())
    client.force_login(cast.administrator)
    assert f"Berkas ini milik D123, bukan {cast.region.name}" in answer(client, job, "tidak")
    assert (job.state, code_of(cast)) == ("refused", "")


def test_a_code_is_one_regions(cast: Cast, client: Client) -> None:
    """Known as another's the file is refused; taken meanwhile, the answer is; and the database has the last word."""
    job = upload(cast, order())
    away = cast.elsewhere.region
    Region.objects.filter(pk=away.pk).update(klpd_code="D123")
    client.force_login(cast.administrator)
    assert f"Kode KLPD D123 sudah dipakai {away.name}." in answer(client, job, "ya")
    assert (job.state, code_of(cast)) == ("asking", "")
    again = upload(cast, order())
    assert again.state == "refused" and f"milik D123 {away.name}" in again.message
    with pytest.raises(IntegrityError, match="region_klpd_code_once"), transaction.atomic():
        Region.objects.filter(pk=cast.region.pk).update(klpd_code="D123")


def test_a_region_that_has_a_code_by_now_keeps_it(cast: Cast, client: Client) -> None:
    job = upload(cast, order())
    Region.objects.filter(pk=cast.region.pk).update(klpd_code="D777")
    client.force_login(cast.administrator)
    assert f"{cast.region.name} memakai kode KLPD D777, bukan D123." in answer(client, job, "ya")
    assert code_of(cast) == "D777"


def test_only_the_regions_administrator_confirms(cast: Cast) -> None:
    for person in (cast.requester, cast.auditor, cast.stranger, cast.nobody):
        with pytest.raises(PermissionDenied):
            confirm_government_code(by=person, region=cast.region, code="D123")
    plan = [{"tahun_anggaran": 2026, "kd_klpd": "D123", "kd_satker_str": cast.health.code, "kd_rup": 1,
             "nama_paket": "Kursi", "pagu": 1_000, "metode_pengadaan": "E-Purchasing"}]  # fmt: skip
    job = uploaded(cast, "packages", json.dumps(plan).encode(), by=cast.requester, name="rup.json")
    assert job.state == "refused" and "Minta administrator daerah" in job.message, job.message
    own = uploaded(
        cast, "packages", json.dumps(plan).encode(), by=cast.administrator, name="rup.json"
    )
    assert asked(own) == [f"{ABOUT}D123"]


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ([{"kd_klpd": "D1"}, {"kd_klpd": "D2"}], "beberapa kode KLPD tanpa nama: D1, D2"),
        ([{"kd_klpd": "D1", "nama_klpd": "Kota Prabumulih"}, {"kd_klpd": "D1"}], ""),
        ([{"kd_klpd": "", "nama_klpd": "Kota Prabumulih"}], ""),
        ([{"kd_klpd": None}], ""),
        ([{"nama_satker": "Dinas"}], ""),
        ([{"kode_klpd": "D1"}], "D1"),
        ([{"kd_klpd": "D1", "nama_klpd": ""}], "D1"),
    ],
)
def test_what_is_asked(cast: Cast, rows: list[dict[str, Any]], said: str) -> None:
    plan = planned(rows)
    try:
        found = unnamed_code(plan, cast.region)
    except FileRefused as refused:
        found = str(refused.message)
    assert said in found if said else not found
    cast.region.klpd_code = "D9"
    assert unnamed_code(plan, cast.region) == "", "there is something to compare"


def planned(rows: list[dict[str, Any]]) -> Any:
    """A file as far as governments are looked for in it."""
    headings = list(dict.fromkeys(name for one in rows for name in one))

    class Cells(list[dict[str, Any]]):
        def column(self, heading: str) -> list[Any]:
            return [one.get(heading) for one in self]

    return SimpleNamespace(
        layout=SimpleNamespace(headings=headings, rows=Cells(rows)), open=[], questions=[]
    )


def test_every_importer_of_national_files_asks_the_same(cast: Cast) -> None:
    """Whoever is registered later without it is found here."""
    national = {
        kind: one for kind, one in importer._importers.items()
        if one.__module__.startswith("procurement.") and kind not in NO_GOVERNMENT
    }  # fmt: skip
    assert len(national) >= len(ROWS) + 6
    plan = planned([{"kd_klpd": "D123", "kd_satker_str": cast.health.code}])
    assert owners_of(plan) == {("D123", "")}
    for kind, one in national.items():
        assert issubclass(one, OfGovernment), kind
        job = Job(kind=kind, region=cast.region, user=cast.administrator)
        assert [question.id for question in one.asks(job, plan)] == [f"{ABOUT}D123"], kind


def run(path: Any, **options: Any) -> str:
    out = io.StringIO()
    call_command(
        "load_dataset", str(path), region="16.74", with_agencies=True, stdout=out, **options
    )
    return out.getvalue()


def test_the_command_says_the_same_and_takes_the_confirmed_code(cast: Cast, tmp_path: Any) -> None:
    """The first orders of a real file of INAPROC, which names no government but by its code."""
    path = tmp_path / "pesanan.csv"
    lines = sample("inaproc_v1_ekatalog_kemnaker_K34_2026.csv").read_text(encoding="utf-8")
    path.write_text("".join(lines.splitlines(keepends=True)[:12]), encoding="utf-8")
    for given in ("", "K35"):
        with pytest.raises(CommandError) as refused:
            run(path, klpd_code=given)
        said = str(refused.value)
        assert "kode KLPD K34 tanpa nama" in said and "ulangi dengan --klpd-code K34" in said
        assert "lazimnya berawal D" in said and "Baris dengan kode ini: 11." in said
    assert code_of(cast) == "" and not Expense.objects.exists()
    away = cast.elsewhere.region
    Region.objects.filter(pk=away.pk).update(klpd_code="K34")
    with pytest.raises(CommandError, match=f"milik K34 {away.name}"):
        run(path, klpd_code="K34")
    Region.objects.filter(pk=away.pk).update(klpd_code="")
    assert "11 baris" in run(path, klpd_code="K34")
    assert code_of(cast) == "K34"
    [kept] = kept_of(Region).filter(pgh_obj=cast.region, pgh_label="update")
    assert kept.pgh_context.metadata["command"] == "load_dataset"
    assert "11 baris" in run(path), "known from now on"


def test_a_code_is_recorded_with_its_file_or_not_at_all(cast: Cast, tmp_path: Any) -> None:
    path = tmp_path / "kosong.json"
    path.write_bytes(
        data(order(kode_klpd="D123"), order(kode_klpd="D1", nama_instansi="Kab. Bandung"))
    )
    with pytest.raises(CommandError, match="milik D1 Kab. Bandung"):
        run(path, klpd_code="D123")
    assert code_of(cast) == ""


def test_confirming_twice_changes_nothing(cast: Cast) -> None:
    for _again in range(2):
        confirm_government_code(by=cast.administrator, region=cast.region, code="D123")
    assert kept_of(Region).filter(pgh_obj=cast.region, pgh_label="update").count() == 1
    with pytest.raises(ValidationError, match="memakai kode KLPD D123, bukan D5"):
        confirm_government_code(by=cast.administrator, region=cast.region, code="D5")
