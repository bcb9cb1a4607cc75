"""The self-managed plan: kept apart, from SiRUP's file, and paid by the same budget."""

import json
from decimal import Decimal as D
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from p3dn.accounts.models import Agency, Region
from p3dn.jobs.models import Job
from procurement.models import AgencyBudget, BudgetStanding, Package, SelfManagedPackage
from procurement.plan.self_managed.imports import kind_of
from reports.models import PeriodKind
from reports.official.content.freezing import draft
from reports.official.periods import Period
from reports.official.sums.methods import SELF, by_method
from tests.factories.procurement import PackageFactory
from tests.jobs.office import answered, loaded, problems, uploaded
from tests.support.cast import Cast, assemble
from tests.support.files.samples import sample

YEAR = timezone.localdate().year
SAMPLE = "rup_swakelola_sample.json"


@pytest.fixture
def cast(db: None) -> Cast:
    """Everybody."""
    return assemble()


def row(cast: Cast, **cells: Any) -> dict[str, Any]:
    """A row of RUP-PaketSwakelola-Terumumkan, all of it text as some exports have it."""
    return {
        "tahun_anggaran": str(YEAR), "kd_satker_str": cast.health.code, "nama_satker": cast.health.name,
        "kd_rup": "38559074", "nama_paket": "Honorarium narasumber", "pagu": "22850000",
        "tipe_swakelola": "1", "volume_pekerjaan": "1 tahun", "nama_ppk": "Orang Contoh",
        "tgl_awal_pelaksanaan_kontrak": f"{YEAR}-04-01", "status_aktif_rup": "True",
        "status_delete_rup": "False", "status_umumkan_rup": "Terumumkan",
    } | cells  # fmt: skip


def upload(cast: Cast, *rows: dict[str, Any]) -> Job:
    """Checked, as the administrator's."""
    data = json.dumps(rows).encode()
    return uploaded(cast, "self_managed_packages", data, by=cast.administrator, name="s.json")


def test_the_real_file_twice(cast: Cast) -> None:
    rows = json.loads(sample(SAMPLE).read_text())
    Region.objects.filter(pk=cast.region.pk).update(name=rows[0]["nama_klpd"], kind="province")
    units = {one["kd_satker_str"]: one["nama_satker"] for one in rows}
    known = set(Agency.objects.filter(region=cast.region).values_list("code", flat=True))
    Agency.objects.bulk_create(
        Agency(region=cast.region, code=code, name=name, short_name=code[-20:])
        for code, name in units.items()
        if code not in known
    )
    cast.region.refresh_from_db()
    job = loaded(upload(cast, *rows))
    assert (job.rows_new, job.rows_refused) == (80, 0), problems(job)
    stored = SelfManagedPackage.objects.all()
    assert sum(one.ceiling for one in stored) == sum(D(one["pagu"]) for one in rows)
    again = upload(cast, *rows)
    assert (again.rows_same, again.rows_new, again.rows_changed) == (80, 0, 0)
    assert not Package.objects.exists()


def test_a_row_is_read_and_put_right_with_its_history(cast: Cast) -> None:
    loaded(upload(cast, row(cast)))
    one = SelfManagedPackage.objects.get()
    assert (one.ceiling, one.kind, one.work_from.month) == (22_850_000, "1", 4)  # type: ignore[union-attr]
    loaded(upload(cast, row(cast, pagu=23_000_000, nama_satker_penyelenggara="UNIVERSITAS CONTOH")))
    one.refresh_from_db()
    assert (one.ceiling, one.organiser) == (23_000_000, "UNIVERSITAS CONTOH")
    assert one.events.count() == 2  # type: ignore[attr-defined]
    assert [kind_of(cell) for cell in ("4", 2.0, "", "5")] == ["4", "2", "", ""]


@pytest.mark.parametrize(
    ("cells", "says"),
    [
        ({"kd_satker_str": "9.99"}, "belum terdaftar"),
        ({"pagu": "9" * 20}, "Pagu"),
        ({"nama_paket": "x" * 501}, "Nama paket"),
        ({"kd_rup": "abc"}, "bukan kode RUP"),
        ({"pagu": ""}, "kosong"),
    ],
)
def test_what_cannot_be_kept_is_refused_alone(cast: Cast, cells: dict[str, Any], says: str) -> None:
    job = upload(cast, row(cast), row(cast, kd_rup="2") | cells)
    assert (job.rows_new, job.rows_refused) == (1, 1)
    assert says in str(problems(job)[0])


def test_another_government_and_a_plan_of_providers_are_refused(cast: Cast) -> None:
    other = upload(cast, row(cast, kd_klpd="D107", nama_klpd="Kab. Bandung"))
    assert other.state == "refused" and "Kab. Bandung" in other.message
    named = uploaded(
        cast, "packages", json.dumps([row(cast)]).encode(), by=cast.administrator, name="r.json"
    )
    assert named.state == "refused"
    assert "Impor data › RUP paket swakelola" in f"{named.message} {problems(named)}"


def test_what_the_plan_names_no_more_is_withdrawn_when_somebody_says_so(cast: Cast) -> None:
    loaded(upload(cast, row(cast), row(cast, kd_rup="2")))
    job = upload(cast, row(cast))
    assert job.params["reading"]["absent"] == 1
    job = loaded(answered(job, rows__absent="tarik"))
    assert job.state == Job.State.DONE
    kept = dict(SelfManagedPackage.objects.values_list("rup_code", "is_active"))
    assert kept == {"38559074": True, "2": False}


def test_it_takes_from_the_budget_of_its_agency_and_raises_the_alarm(cast: Cast) -> None:
    PackageFactory(agency=cast.health, fiscal_year=YEAR, ceiling=80)
    AgencyBudget.objects.create(
        region=cast.region, agency=cast.health, fiscal_year=YEAR, procurement=100
    )
    standing = BudgetStanding.objects.filter(agency=cast.health, fiscal_year=YEAR)
    assert standing.get().is_over is False
    loaded(upload(cast, row(cast, pagu=21)))
    assert (standing.get().planned, standing.get().is_over) == (101, True)
    SelfManagedPackage.objects.update(is_active=False)
    assert standing.get().planned == 80


def test_the_form_of_the_inspectorate_has_it_once_it_is_known(cast: Cast) -> None:
    period = Period(PeriodKind.YEAR, YEAR)
    PackageFactory(agency=cast.health, fiscal_year=YEAR, ceiling=80)
    before = draft(cast.region, "methods", period).content
    assert "belum dimuat" in json.dumps(before)
    loaded(upload(cast, row(cast), row(cast, kd_rup="2", tgl_awal_pelaksanaan_kontrak="")))
    sums = {way: one for (_field, way), one in by_method(cast.region, period).items()}
    assert (sums[SELF].packages, sums[SELF].ceiling) == (2, 45_700_000)
    assert (sums[SELF].quarter_2, sums[SELF].quarter_1) == (22_850_000, 0)
    after = draft(cast.region, "methods", period).content
    assert "belum dimuat" not in json.dumps(after)
    assert after["totals"] == before["totals"], "no share of PDN holds it"


def test_everybody_sees_their_own(cast: Cast, client: Client) -> None:
    loaded(upload(cast, row(cast)))
    page = reverse("procurement:self_managed_list")
    for person, seen in ((cast.requester, True), (cast.auditor, True), (cast.other_requester, False)):  # fmt: skip
        client.force_login(person)
        answer = client.get(page)
        assert ("Honorarium narasumber" in answer.content.decode()) is seen, person
        assert "Orang Contoh" not in answer.content.decode()
    client.force_login(cast.administrator)
    assert reverse("jobs:import_start", args=["self_managed_packages"]) in client.get(page).content.decode()  # fmt: skip
