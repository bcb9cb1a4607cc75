"""Dashboards of a region and an agency on any days: figures, equal spans, and links that keep them."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from django.urls import reverse

from p3dn.accounts.models import Agency
from reports.dashboards.reads import overview, year_beside
from reports.days import Days
from tests.factories.procurement import member
from tests.factories.reports import add_line, make_agency, make_package, make_realization
from tests.support.cast import region
from tests.support.databases import kept

if TYPE_CHECKING:
    from pytest_django import DjangoDbBlocker

pytestmark = pytest.mark.django_db
NOVEMBER = "dari_tanggal=2026-11-01&sampai_tanggal=2026-11-26"
MOST_QUERIES = 30  # of the page with all that stands around it
DAYS = Days(date(2026, 11, 1), date(2026, 11, 26))


@pytest.fixture(scope="module")
def agency(django_db_setup: None, django_db_blocker: "DjangoDbBlocker") -> Iterator[Agency]:
    """Two agencies that bought on both sides of 26 November, in two years; one has a plan."""
    with kept(django_db_blocker):
        agency = make_agency(name="Dinas Pendidikan")
        other = make_agency(name="Dinas Kesehatan", region=agency.region)
        make_package(agency, ceiling=Decimal(10_000_000), planned_domestic="yes")
        for buyer, amount in ((agency, 1_000_000), (other, 300_000)):
            for day in (
                date(2025, 11, 20),
                date(2025, 11, 28),
                date(2026, 2, 9),
                date(2026, 11, 10),
            ):
                add_line(make_realization(buyer, day), Decimal(amount), tkdn="40")
        yield agency


@pytest.fixture
def reader(client: Any, agency: Agency, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setattr("django.utils.timezone.localdate", lambda *_: date(2026, 11, 27))
    client.force_login(member(agency, "auditor"))
    return client


def tiles_of(answer: Any) -> dict[str, Any]:
    return {tile.meaning.key: tile for tile in answer.context["tiles"]}


def test_a_span_is_summed_compared_and_linked(reader: Any, agency: Agency) -> None:
    """1 to 26 November with 1 to 26 November; the 28th of the year before counts on neither side."""
    answer = reader.get(f"{reverse('reports:dashboard')}?{NOVEMBER}")
    assert answer.status_code == 200 and answer.context["view"].days == DAYS
    total = answer.context["total"]
    assert (total.value, total.previous_value) == (1_300_000, 1_300_000)
    tiles = tiles_of(answer)
    assert [tile.meaning.key for tile in answer.context["tiles"][:4]] == [
        "pdn", "belanja", "memenuhi", "realisasi-rencana-pdn",
    ]  # fmt: skip
    listed = reader.get(tiles["belanja"].figure.url)
    assert listed.context["total"].value == 1_300_000
    rows = {row.name: row for row in answer.context["page_obj"].object_list}
    own = reader.get(rows["Dinas Pendidikan"].url)
    assert own.context["view"].place == agency and own.context["view"].days == DAYS
    assert own.context["total"].value == 1_000_000
    [month] = own.context["page_obj"].object_list
    assert reader.get(month.list_url).context["total"].value == 1_000_000
    for _words, url in own.context["kinds"]:
        assert reader.get(url).context["total"].value == 1_000_000, url


def test_what_only_a_year_tells_says_so(reader: Any) -> None:
    """Plan and budget are of the year; with a choice they do not follow they are left out."""
    page = reverse("reports:dashboard")
    plan = tiles_of(reader.get(f"{page}?{NOVEMBER}"))["rencana-pdn"]
    assert plan.basis.startswith("tahun 2026 penuh") and not plan.change
    chosen = reader.get(f"{page}?tahun=2026&triwulan=4&sumber=serah-terima")
    assert chosen.context["total"].value == 1_300_000
    assert "rencana-pdn" not in tiles_of(chosen)


@pytest.mark.parametrize(
    ("asked", "value"),
    [
        ("tahun=2025&bulan=11", 2_600_000),
        ("triwulan=1", 1_300_000),  # of the newest year with spending
        ("dari_tanggal=2025-11-21&sampai_tanggal=2026-03-31", 2_600_000),
        ("tahun=2026&sumber_dana=APBD", 0),
    ],
)
def test_spans_of_every_kind(reader: Any, agency: Agency, asked: str, value: int) -> None:
    for page in (reverse("reports:dashboard"), reverse("reports:agency", args=[agency.pk])):
        answer = reader.get(f"{page}?{asked}")
        total = answer.context.get("total")
        whole = value if page.endswith("laporan/") else value * 10 // 13
        assert (total.value if total else 0) == whole, (page, asked)


def test_what_cannot_be_meant_is_refused(reader: Any, agency: Agency) -> None:
    page = reverse("reports:dashboard")
    assert reader.get(f"{page}?tahun=2026&{NOVEMBER}").status_code == 400
    assert reader.get(f"{page}?bulan=13").status_code == 400
    assert reader.get(f"{page}?provinsi=16").status_code == 400
    agency_page = reverse("reports:agency", args=[agency.pk])
    assert reader.get(f"{agency_page}?perangkat_daerah=1&bulan=1").status_code == 400


def test_nobody_reads_another_place(client: Any, agency: Agency) -> None:
    """A stranger gets 404; who sees one agency is led to it with the same days."""
    client.force_login(member(make_agency(region=region("16.71", "Kota Lain")), "auditor"))
    own = reverse("reports:agency", args=[agency.pk])
    assert client.get(f"{own}?{NOVEMBER}").status_code == 404
    assert client.get(f"/laporan/?daerah={agency.region_id}&{NOVEMBER}").status_code == 404
    client.force_login(member(agency, "requester"))
    led = client.get(f"/laporan/?daerah={agency.region_id}&{NOVEMBER}")
    assert led.url == f"{own}?{NOVEMBER}"
    assert client.get(led.url).context["total"].value == 1_000_000


def test_the_year_beside_a_span_is_read_once(
    reader: Any, agency: Agency, django_assert_max_num_queries: Any
) -> None:
    """Plan and duty of the whole year, without its months, agencies and the year before."""
    pages = (reverse("reports:dashboard"), reverse("reports:agency", args=[agency.pk]))
    for page in pages:
        reader.get(f"{page}?{NOVEMBER}")
        with django_assert_max_num_queries(MOST_QUERIES) as asked:
            told = tiles_of(reader.get(f"{page}?{NOVEMBER}"))
        assert "rencana-pdn" in told
        of_cells = [q["sql"] for q in asked.captured_queries if "_documentcount" in q["sql"]]
        assert not of_cells, "documents are told by no figure of a span"


def test_the_year_beside_a_span_says_what_its_own_page_says(agency: Agency) -> None:
    for place in (agency, agency.region):
        for person in (None, member(agency, "auditor")):
            own = overview(place, wanted_year=2026, reader=person)
            beside = year_beside(place, 2026, reader=person)
            silent = {"lines", "documents"}
            assert {k: v for k, v in beside.amounts.items() if k not in silent} == {
                k: v for k, v in own.amounts.items() if k not in silent
            }
