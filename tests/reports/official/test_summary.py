"""The official report prints the sums of the dashboard, always in the same bytes."""

import shutil
import subprocess
from datetime import date

import pytest

from p3dn.ui.values.formats import rupiah
from procurement.models import Realization
from reports.dashboards.reads import overview
from reports.official.printing.summary import official_pdf, official_report
from tests.factories.reports import add_line, make_agency, make_package, make_realization

pytestmark = pytest.mark.django_db


@pytest.fixture
def region():
    """Two agencies that spent and one that only planned."""
    health = make_agency(name="Dinas Kesehatan, Pengendalian Penduduk dan Keluarga Berencana")
    works = make_agency(name="Dinas Pekerjaan Umum #1 *Penataan* Ruang")
    planner = make_agency(name="Badan Perencanaan Pembangunan Daerah")
    delivery = make_realization(health, date(2026, 2, 3), small_business="yes")
    add_line(delivery, "1250000.50", tkdn="41.20")
    add_line(make_realization(works, date(2026, 7, 9)), "750000", origin="unknown")
    make_package(planner, planned_domestic="yes")
    return health.region


def text_of(pdf: bytes) -> str:
    reader = shutil.which("pdftotext")
    if reader is None:
        pytest.skip("pdftotext tidak ada; isi PDF tidak dapat dibaca")
    done = subprocess.run([reader, "-layout", "-", "-"], input=pdf, capture_output=True, check=True)
    return done.stdout.decode()


def test_it_prints_the_sums_of_the_dashboard(region):
    shown = overview(region, wanted_year=2026)
    report = official_report(shown)
    text = text_of(official_pdf(region, 2026))
    assert report["total"][2:5] == ["2.000.000,50", "1.250.000,50", "62,50%"]
    assert rupiah(shown.total.value).removeprefix("Rp") == report["total"][2]
    for row in [*report["rows"], report["total"]]:
        for figure in row[2:]:
            assert figure in text
    assert "#1 *Penataan*" in text
    delivered = Realization.objects.filter(handover_date__year=2026, is_cancelled=False).count()
    assert f"nilai {delivered} dokumen dari semua sumber" in " ".join(report["notes"])


def test_what_has_no_denominator_is_a_dash(region):
    rows = {row[1]: row for row in official_report(overview(region, wanted_year=2026))["rows"]}
    planner = rows["Badan Perencanaan Pembangunan Daerah"]
    assert planner[4:7] == ["–", "–", "–"]
    works = rows["Dinas Pekerjaan Umum #1 *Penataan* Ruang"]
    assert works[2:8] == ["750.000", "0", "–", "–", "–", "750.000"]


def test_the_same_sums_give_the_same_bytes(region):
    assert official_pdf(region, 2026) == official_pdf(region, 2026)


def test_a_year_without_data_says_so(region):
    text = text_of(official_pdf(region, 2019))
    assert "Belum ada belanja maupun rencana" in text
