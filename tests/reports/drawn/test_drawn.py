"""Until when each source is known, on pages, in files and in what is frozen."""

from datetime import date
from io import BytesIO
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone
from python_calamine import CalamineWorkbook

from procurement.models import SourceFile
from procurement.spending.reconcile import reconcile
from reports.official.content.stored import content_of
from reports.official.printing.pdf import _about
from reports.official.printing.workbook import report_xlsx
from tests.factories.reports import add_line, make_realization
from tests.procurement.spending.sources.files import load, office, row
from tests.reports.official.acts import prepared
from tests.support.cast import Cast, assemble

pytestmark = pytest.mark.django_db
TENDER, TAKEN = "Tender: ditarik 3 Nov 2026", "Serah terima: terakhir tercatat"


@pytest.fixture
def cast() -> Cast:
    """Contracts drawn on 3 November, records on the 20th, a delivery written today."""
    found = assemble()
    agency = office(found.region)
    load(found.region, "tender", row("tender", eventdate="2026-11-03"))
    load(found.region, "recorded", row("recorded"))
    SourceFile.objects.filter(dataset="recorded").update(drawn_on=date(2026, 11, 20))
    add_line(make_realization(agency, date(2026, 3, 9)), "10")
    reconcile()
    return found


def test_the_day_is_the_one_the_rows_tell(cast: Cast) -> None:
    """Never a day to come; without a day of their own the day of loading."""
    assert SourceFile.objects.get(dataset="tender").drawn_on == date(2026, 11, 3)
    load(cast.region, "tender", row("tender", key=2, eventdate="2999-01-01"))
    assert SourceFile.objects.latest("pk").drawn_on == timezone.localdate()


@pytest.mark.parametrize(
    "address",
    [
        "/laporan/?tahun=2026",
        "/laporan/?dari_tanggal=2026-03-01&sampai_tanggal=2026-03-20",
        "/laporan/perangkat-daerah/{agency}/?tahun=2026",
        "/laporan/telusur/?tahun=2026",
    ],
)
def test_a_page_says_it_of_each_source(client: Any, cast: Cast, address: str) -> None:
    client.force_login(cast.administrator)
    agency = SourceFile.objects.get(dataset="tender").content.get().agency_id
    page = client.get(address.format(agency=agency)).content.decode()
    assert "Data per" in page
    for said in (TENDER, "Pencatatan: ditarik 20 Nov 2026", TAKEN):
        assert said in page, said
    assert "Swakelola: " not in page, "nothing is known from there"


def test_a_source_that_was_taken_out_is_named_no_more(client: Any, cast: Cast) -> None:
    client.force_login(cast.administrator)
    page = client.get("/laporan/?tahun=2026&sumber=tender&triwulan=1").content.decode()
    assert TENDER in page and TAKEN not in page


def test_files_say_it(client: Any, cast: Cast) -> None:
    client.force_login(cast.administrator)
    for name in ("spending_lines", "breakdown"):
        answer = client.get(reverse(f"reports:{name}"), {"tahun": 2026, "unduh": "xlsx"})
        book = CalamineWorkbook.from_filelike(
            BytesIO(b"".join(answer) if answer.streaming else answer.content)
        )
        cells = [
            cell
            for sheet in book.sheet_names
            for line in book.get_sheet_by_name(sheet).to_python()
            for cell in line
        ]
        assert TENDER in cells, name


def test_an_official_report_freezes_it(client: Any, cast: Cast) -> None:
    from reports.models import PeriodKind
    from reports.official.periods import Period

    report = prepared(cast.administrator, cast.region, period=Period(PeriodKind.QUARTER, 2026, 1))
    SourceFile.objects.update(drawn_on=date(2026, 11, 25))
    content = content_of(report)
    assert TENDER in content["sources"] and TENDER in _about(report, content)
    book = CalamineWorkbook.from_filelike(BytesIO(report_xlsx(report)))
    assert ["Data per sumber", TENDER] in book.get_sheet_by_name("Keterangan").to_python()
    client.force_login(cast.administrator)
    page = client.get(reverse("reports:official_detail", args=[report.pk])).content.decode()
    assert TENDER in page
    del content["sources"]  # as it was frozen before that was asked
    assert TENDER not in _about(report, content)
