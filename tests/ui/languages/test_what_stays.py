"""What leaves the house or is kept for others is Indonesian, whoever asks for it."""

from io import BytesIO

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import translation
from python_calamine import CalamineWorkbook

from p3dn.ui.languages.choosing import CHOICE, ENGLISH
from procurement.request.life.answering import answer_of
from reports.dashboards.reads import overview
from reports.official.printing.summary import official_report
from tests.procurement.scenes import draft, with_line
from tests.support.cast import Cast, assemble

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast(db: None) -> Cast:
    """Everybody."""
    return assemble()


def reader(client: Client, user: object) -> Client:
    """Somebody who reads English."""
    client.force_login(user)
    client.cookies[CHOICE] = ENGLISH
    return client


def test_a_list_is_downloaded_in_indonesian(client: Client, cast: Cast):
    english = reader(client, cast.requester)
    draft(cast)
    assert "Purchase requests" in english.get(reverse("procurement:request_list")).content.decode()
    file = english.get(reverse("procurement:request_list"), {"unduh": "csv"})
    assert "permintaan-pembelian" in file["Content-Disposition"]
    text = b"".join(file.streaming_content).decode()
    assert "Perangkat daerah" in text
    assert "Konsep" in text


def test_a_list_too_long_says_so_in_english(
    client: Client, cast: Cast, monkeypatch: pytest.MonkeyPatch
):
    draft(cast)
    monkeypatch.setattr("p3dn.ui.lists.views.FilteredListView.max_export_rows", 0)
    english = reader(client, cast.requester)
    page = english.get(reverse("procurement:request_list"), {"unduh": "xlsx"}).content.decode()
    assert "Long download" in page


def test_the_template_of_an_import_is_indonesian(client: Client, cast: Cast):
    english = reader(client, cast.officer)
    file = english.get(reverse("jobs:import_template", args=["producers"]))
    book = CalamineWorkbook.from_filelike(BytesIO(file.content))
    assert book.sheet_names[0] == "Isian"
    assert "skala_usaha" in book.get_sheet_by_index(0).to_python()[0]


def test_the_official_report_is_indonesian(cast: Cast):
    with translation.override("en"):
        report = official_report(overview(cast.region, wanted_year=2026))
    assert report["title"] == "Ringkasan Realisasi P3DN"


def test_what_pa_or_kpa_declares_is_kept_as_it_was_said(cast: Cast):
    with translation.override("en"):
        assert answer_of(with_line(draft(cast))).startswith("Saya, PA/KPA, bertanggung jawab")
