"""PDF, workbook and CSV of a stored report: the same bytes for ever, and what Excel makes of them."""

import csv
import io
import shutil
import subprocess
import zipfile
from decimal import Decimal
from pathlib import Path

import pytest
from lxml import etree

from p3dn.accounts.models import User
from reports.models import OfficialReport
from reports.official.content.preview import preview_of
from reports.official.content.stored import content_of
from reports.official.content.words import written
from reports.official.kinds import KINDS
from reports.official.printing.csvfile import report_csv
from reports.official.printing.pdf import report_pdf
from reports.official.printing.workbook import report_xlsx
from tests.factories.reports import add_line, make_realization
from tests.support.cast import Cast
from tests.support.office import converted

from .acts import QUARTER, checked, prepared, signed

pytestmark = pytest.mark.django_db
X = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
EVIL = '=HYPERLINK("http://contoh.test","klik")'


@pytest.fixture(params=list(KINDS))
def report(cast: Cast, request: pytest.FixtureRequest) -> OfficialReport:
    """One of each kind; an agency is named like a formula."""
    cast.health.name = EVIL
    cast.health.save()
    return prepared(cast.administrator, cast.region, request.param)


def text_of(pdf: bytes) -> str:
    reader = shutil.which("pdftotext")
    if reader is None:
        pytest.skip("pdftotext tidak ada; isi PDF tidak dapat dibaca")
    done = subprocess.run([reader, "-layout", "-", "-"], input=pdf, capture_output=True, check=True)
    return done.stdout.decode()


def files(report: OfficialReport) -> tuple[bytes, bytes, str | None]:
    return report_pdf(report), report_xlsx(report), report_csv(report, 1)


def test_the_same_bytes_while_the_figures_move_on(cast: Cast, report: OfficialReport) -> None:
    first = files(report)
    add_line(make_realization(cast.health, QUARTER.last), "987654321")
    cast.health.name = "Nama Lain"
    cast.health.save()
    assert files(OfficialReport.objects.get(pk=report.pk)) == first


def test_the_names_of_its_people_stay_as_they_were_printed(cast: Cast, chair: User) -> None:
    report = signed(chair, checked(cast.team, prepared(cast.administrator, cast.region)))
    first = files(report)
    User.objects.update(full_name="Nama Sesudah Menikah")
    assert files(OfficialReport.objects.get(pk=report.pk)) == first


def test_the_pdf_prints_every_figure_its_number_and_its_hash(report: OfficialReport) -> None:
    text = text_of(report_pdf(report))
    packed = "".join(text.split())
    for table in content_of(report)["tables"]:
        for row in table["rows"]:
            for cell, column in zip(row, table["columns"], strict=True):
                if cell and column["kind"] == "rupiah" and Decimal(cell):
                    whole = f"{int(Decimal(cell)):,}".replace(",", ".")
                    assert whole in packed
    assert report.number in text
    assert report.sha256 in packed
    assert "BELUM DITANDATANGANI" in text


def test_a_signed_report_names_its_people_and_no_longer_says_that_it_is_not(
    cast: Cast, chair: User
) -> None:
    report = signed(chair, checked(cast.team, prepared(cast.administrator, cast.region)))
    text = text_of(report_pdf(report))
    assert "BELUM DITANDATANGANI" not in text
    for who in (cast.administrator, cast.team, chair):
        assert who.full_name in text


def test_numbers_are_numbers_formulas_add_up_and_text_runs_nothing(report: OfficialReport) -> None:
    with zipfile.ZipFile(io.BytesIO(report_xlsx(report))) as book:
        parts = {name: book.read(name) for name in book.namelist()}
    assert b"Print_Titles" in parts["xl/workbook.xml"]
    named = EVIL[:10].encode() in parts["xl/sharedStrings.xml"]
    assert named == (report.kind in ("p3dn", "sub_activities"))
    for number, table in enumerate(content_of(report)["tables"], 1):
        sheet = etree.fromstring(parts[f"xl/worksheets/sheet{number}.xml"])
        assert sheet.find(f".//{X}pane").get("state") == "frozen"
        assert sheet.find(f"{X}autoFilter").get("ref")
        assert sheet.find(f"{X}pageSetup").get("orientation") == "landscape"
        formulas = {f.getparent() for f in sheet.iter(f"{X}f")}
        totals = [c for c in sheet.iter(f"{X}c") if c in formulas]
        frozen = [
            Decimal(said)
            for said, column in zip(table["total"] or [], table["columns"], strict=False)
            if said is not None and column["total"]
        ]
        assert [Decimal(c.find(f"{X}v").text) for c in totals] == pytest.approx(frozen)
        assert {f.text.split("(")[0] for f in sheet.iter(f"{X}f")} <= {"SUM", "IF"}
        row = next(r for r in sheet.iter(f"{X}row") if any(c in formulas for c in r))
        before = row.getprevious()
        for cell, column in zip(before, table["columns"], strict=True):
            text = cell.get("t") == "s" or cell.find(f"{X}v") is None
            assert text == (column["kind"] == "text" or cell.find(f"{X}v") is None), column


def test_libreoffice_calculates_the_same_and_shows_whole_numbers_whole(
    report: OfficialReport, tmp_path: Path
) -> None:
    """Recalculated and saved as CSV by LibreOffice: as shown, formulas worked out, nothing in error."""
    data = report_xlsx(report)
    done = converted(tmp_path, {"laporan.xlsx": data}, "csv")
    lines = list(csv.reader((done / "laporan.csv").open(encoding="utf-8")))
    table = content_of(report)["tables"][0]
    total = next(line for line in lines if "Jumlah" in line[:2])
    for at, column in enumerate(table["columns"]):
        if column["total"] == "sum":
            assert Decimal(total[at].replace(",", "")) == round(Decimal(table["total"][at]), 2)
    shown = [cell for line in lines for cell in line]
    assert not [cell for cell in shown if cell.startswith("#") or "Err:" in cell]
    assert not [cell for cell in shown if cell.endswith((".", ",")) and cell[:-1].isdigit()]


def test_csv_has_decimal_commas_and_the_total(report: OfficialReport) -> None:
    text = report_csv(report, 1)
    assert text is not None
    rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff")), delimiter=";"))
    table = content_of(report)["tables"][0]
    assert len(rows) == len(table["rows"]) + 2
    assert not [cell for row in rows for cell in row if cell.startswith("=")]
    if report.kind == "p3dn":
        assert "2000000,5" in rows[-1]
    assert report_csv(report, 9) is None


def test_what_nobody_knows_is_empty_in_every_file_and_never_zero(cast: Cast) -> None:
    report = prepared(cast.administrator, cast.region, "methods")
    table = content_of(report)["tables"][0]
    unknown = [n for n, c in enumerate(table["columns"]) if c["group"] == "Selesai"]
    text = report_csv(report, 1)
    assert text is not None
    rows = list(csv.reader(io.StringIO(text), delimiter=";"))[1:]
    shown = preview_of(content_of(report))["sheets"][0].rows
    assert {row[n] for row in table["rows"] for n in unknown} == {None}
    assert {row[n] for row in rows for n in unknown} == {""}
    assert {row[n].text for row in shown for n in unknown} == {""}
    assert written(None, "rupiah") == written(None, "percent") == written(None, "number") == ""
    assert written("0", "rupiah") == "0"
    assert "Selesai kosong" in text_of(report_pdf(report))
