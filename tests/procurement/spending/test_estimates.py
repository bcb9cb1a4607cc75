"""HPS beside contracts: whichever file comes first, taken back, refused, and what figures make of it."""

import csv
import json
from decimal import Decimal
from typing import Any

import pytest

from p3dn.accounts.models import Region
from p3dn.jobs.models import Job
from p3dn.jobs.taking_back.services import take_back
from procurement.models import Expense, OwnEstimate
from procurement.spending.datasets import DATASETS
from procurement.spending.loading.unattended import load_file
from procurement.spending.reconcile import reconcile
from reports.dashboards.reads import overview
from reports.figures.register import BY_KEY
from tests.jobs.office import loaded, problems, uploaded
from tests.procurement.spending.sources.files import data, load, office, row
from tests.support.cast import Cast, assemble
from tests.support.files.samples import sample

pytestmark = pytest.mark.django_db
TENDER = {"kd_klpd": None, "tahun_anggaran": 2026}


@pytest.fixture
def cast() -> Cast:
    found = assemble()
    office(found.region)
    return found


def estimates(cast: Cast, amounts: dict[int, Any]) -> Job:
    """A file of TenderSelesaiNilai with the HPS of these packages, loaded."""
    rows = [
        TENDER | {"kd_tender": key, "hps": amount, "nilai_kontrak": 1, "pagu": 1}
        for key, amount in amounts.items()
    ]
    made = uploaded(cast, "estimates_tender", data(*rows), by=cast.administrator, name="hps.json")
    return loaded(made)


def contracts(region: Region, values: dict[int, int]) -> None:
    rows = [
        row("tender", key=key, value=value, nilai_pdn_kontrak=0) for key, value in values.items()
    ]
    load(region, "tender", *rows)


def known() -> dict[str, Decimal | None]:
    return dict(Expense.objects.counted().values_list("key", "own_estimate"))


def test_either_file_may_come_first(cast: Cast) -> None:
    contracts(cast.region, {1: 90_000_000, 2: 50_000_000})
    assert known() == {"1": None, "2": None}
    estimates(cast, {1: 100_000_000, 3: 10_000_000})
    contracts(cast.region, {3: 12_000_000})
    assert known() == {"1": 100_000_000, "2": None, "3": 10_000_000}
    load(cast.region, "tender", row("tender", key=1, value=95_000_000, versi_addendum=1))
    assert known()["1"] == 100_000_000, "an addendum keeps the estimate of its package"
    reconcile()
    shown = overview(cast.region, wanted_year=2026).amounts
    told = {
        key: BY_KEY[key].reading(shown).text
        for key in ("hps-diketahui", "kontrak-terhadap-hps", "kontrak-di-atas-hps")
    }
    assert told == {
        "hps-diketahui": "66,67%",  # 2 of 3
        "kontrak-terhadap-hps": "97,27%",  # 95 and 12 million of 110
        "kontrak-di-atas-hps": "50,00%",
    }
    assert shown["value_above"] == 12_000_000


def test_what_is_taken_back_is_unknown_again(cast: Cast) -> None:
    contracts(cast.region, {1: 90_000_000})
    job = estimates(cast, {1: 100_000_000})
    take_back(job=job, user=cast.administrator)
    assert known() == {"1": None} and not OwnEstimate.objects.exists()
    reconcile()


def test_zero_is_unknown_and_less_is_refused(cast: Cast) -> None:
    contracts(cast.region, {1: 5_000_000, 2: 5_000_000})
    job = estimates(cast, {1: 0, 2: -5, 4: None, 5: 7_000_000})
    assert (job.rows_new, job.rows_refused, job.rows_same) == (1, 1, 2)
    assert job.params["reading"]["told"] == [["Paket tanpa HPS (belum diketahui)", 2]]
    [(_row, said)] = problems(job)
    assert "negatif" in said
    assert known() == {"1": None, "2": None}


def test_the_list_behind_a_figure_is_those_contracts(client: Any, cast: Cast) -> None:
    contracts(cast.region, {1: 90_000_000, 2: 50_000_000})
    estimates(cast, {1: 80_000_000})
    client.force_login(cast.administrator)
    page = client.get("/laporan/belanja/?tahun=2026&angka=kontrak-di-atas-hps")
    assert page.context["counted"] == 1
    assert [one.key for one in page.context["page_obj"]] == ["1"]
    file = client.get("/laporan/belanja/?tahun=2026&angka=nilai-kontrak-di-atas-hps&unduh=csv")
    text = b"".join(file.streaming_content).decode()
    assert "HPS (Rp)" in text and "80000000" in text


def test_estimates_of_the_real_contracts(cast: Cast) -> None:
    """The sample of contracts has no HPS; its own packages in an invented file of estimates."""
    path = sample("spse_tender_kontrak_kalbar_LPSE97_2023.csv")
    rows = list(csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines()))
    Region.objects.filter(pk=cast.region.pk).update(
        name=rows[0]["nama_klpd"], klpd_code=rows[0]["kd_klpd"], kind="province"
    )
    cast.region.refresh_from_db()
    load_file(
        region=cast.region, name=path.name, data=path.read_bytes(), importer=DATASETS["tender"],
        by_signature=True, with_agencies=True,
    )  # fmt: skip
    told = [
        {"kd_tender": int(key), "hps": 10**9, "nilai_kontrak": 1}
        for key in sorted({row["kd_tender"] for row in rows})
    ]
    name, content = "hps.json", json.dumps(told).encode()
    loaded(uploaded(cast, "estimates_tender", content, by=cast.administrator, name=name))
    assert set(known().values()) == {Decimal(10**9)} and len(known()) == len(told)
    shown = overview(cast.region, wanted_year=2023).amounts
    assert shown["contracts"] == shown["estimated_contracts"]
    values = Expense.objects.counted().filter(date__year=2023).values_list("value", flat=True)
    assert shown["contracts_above"] == sum(value > 10**9 for value in values)
    reconcile()
