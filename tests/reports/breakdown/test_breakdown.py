"""Breakdowns: the same sums from cells and purchases, equal spans, lists that add up, and whose they are."""

from datetime import date
from decimal import Decimal
from itertools import product
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from django.urls import reverse

from p3dn.accounts.models import Agency
from procurement.models import Expense
from reports.breakdown.kinds import BY
from reports.breakdown.sums import cells_for
from reports.days import Days, asks_twice, days_asked
from tests.factories.procurement import member
from tests.factories.reports import (
    add_line,
    make_agency,
    make_package,
    make_realization,
    make_request,
)
from tests.support.cast import region
from tests.support.databases import once

pytestmark = pytest.mark.django_db
PAGE = "/laporan/telusur/"
TODAY = date(2026, 11, 26)
MOST_QUERIES = 16


def two_agencies_that_spent() -> Agency:
    """Spending of two years in two agencies of a region, on both sides of a day within a month."""
    agency = make_agency(name="Dinas Pendidikan")
    other = make_agency(name="Dinas Kesehatan", region=agency.region)
    for buyer, amount in ((agency, 1_000_000), (other, 300_000)):
        for day in (date(2025, 2, 3), date(2025, 11, 20), date(2025, 11, 28), date(2026, 2, 9)):
            delivery = make_realization(buyer, day, small_business="yes")
            add_line(delivery, Decimal(amount), tkdn="40")
            add_line(delivery, Decimal(amount) / 2, origin="unknown", verdict="cannot_be_judged")
        add_line(make_realization(buyer, date(2026, 11, 10)), Decimal(amount), origin="imported")
    return agency


agency = once(two_agencies_that_spent)


@pytest.fixture
def reader(client: Any, agency: Agency) -> Any:
    client.force_login(member(agency, "auditor"))
    return client


def rows_of(answer: Any) -> dict[str, Decimal]:
    assert answer.status_code == 200
    return {row.name: row.value for row in answer.context["page_obj"].object_list if row.lines}


SPANS = (
    "tahun=2026",
    "tahun=2025&triwulan=1",
    "tahun=2025&bulan=11",
    "tahun=2026&sampai=11",
    "dari_tanggal=2025-11-21&sampai_tanggal=2026-02-28",
    "dari_tanggal=2025-11-01&sampai_tanggal=2025-11-20",
)


@pytest.mark.parametrize("span", SPANS)
def test_every_row_and_the_whole_open_lists_that_add_up(reader: Any, span: str) -> None:
    """From cells or from purchases; each span by some things, so that all are told apart once."""
    turn = SPANS.index(span)
    for by in list(BY)[turn % 4 :: 4]:
        if by == "month" and "2026-02" in span:
            continue
        answer = reader.get(f"{PAGE}?menurut={word(by)}&{span}")
        assert answer.status_code == 200, by
        spent = [row for row in answer.context["page_obj"].object_list if row.lines]
        for row in spent[:1]:
            shown = reader.get(row.list_url)
            assert shown.status_code == 200, row.list_url
            assert shown.context["total"].value == row.value, (by, row.name)
            assert reader.get(row.url).context["total"].value == row.value, (by, row.url)
        assert sum(row.value for row in spent) == total_of(answer)
        head = [tile.meaning.key for tile in answer.context["tiles"][:4]]
        assert head == ["pdn", "belanja", "umkk", "tkdn-tertimbang"], by
        for tile in answer.context["tiles"][turn::6]:
            counted = reader.get(tile.figure.url)
            assert counted.status_code == 200, tile.figure.url


def word(by: str) -> str:
    """How an address spells it."""
    from reports.breakdown.filters import BreakdownFilter

    return str(BreakdownFilter.asked(by=by)["menurut"])


def total_of(answer: Any) -> Decimal:
    """The sum over all rows, which must be that of the purchases."""
    total: Decimal = answer.context["total"].value
    days = answer.context["view"].days
    rows = Expense.objects.counted().filter(date__range=(days.first, days.last))
    assert total == sum(row.value for row in rows)
    return total


def test_cells_are_read_wherever_they_know(agency: Agency) -> None:
    """What only purchases tell is asked of them; everything else is flat in their number."""
    assert cells_for({"source": "delivery", "agency": agency, "year": 2026}, "method") is not None
    assert cells_for({"commodity": "4"}, "agency") is not None
    assert cells_for({"producer": 1}, "month") is not None
    assert cells_for({"funding": "APBD"}, "agency") is None
    assert cells_for({"commodity": "4", "method": "Tender"}, "agency") is None


def test_filters_that_cells_do_not_know_give_the_same_as_purchases(reader: Any) -> None:
    for by, method in product(
        ("komoditas", "sumber"), ("belum-diketahui", "e-purchasing", "tender")
    ):
        answer = reader.get(
            f"{PAGE}?menurut={by}&metode={method}&tahun=2025&jenis_pengadaan=barang"
        )
        listed = reader.get(
            f"/laporan/belanja/?metode={method}&tahun=2025&jenis_pengadaan=barang"
        ).context["total"]
        assert sum(rows_of(answer).values()) == listed.value


def test_equal_days_are_compared(reader: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """1 January to 26 November with the same days, not with the whole year before."""
    monkeypatch.setattr("django.utils.timezone.localdate", lambda *_: TODAY)
    answer = reader.get(f"{PAGE}?tahun=2026&menurut=perangkat-daerah")
    row = next(r for r in answer.context["page_obj"].object_list if "Pendidikan" in r.name)
    assert row.value == 2_500_000
    assert row.previous_value == 3_000_000, "20 November 2025 counts, 28 November does not"
    assert row.difference == -500_000
    said = "1 Januari-26 November 2026 dibanding 1 Januari-26 November 2025"
    assert f"Perubahan: {said}." in answer.content.decode()
    file = b"".join(reader.get(f"{PAGE}?tahun=2026&unduh=csv").streaming_content).decode()
    assert said in file or "unduh" not in file


def test_a_year_that_is_over_is_compared_whole(reader: Any) -> None:
    answer = reader.get(f"{PAGE}?tahun=2025&menurut=sumber")
    assert answer.context["total"].previous_value == 0
    assert "Belum ada belanja 2024 untuk dibandingkan" in answer.content.decode()


def test_the_page_begins_with_the_newest_year_that_has_something(reader: Any) -> None:
    assert reader.get(PAGE).context["view"].days == Days(date(2026, 1, 1), date(2026, 12, 31))


def test_a_plan_counts_where_nothing_was_bought(client: Any) -> None:
    agency = make_agency(region=region("16.72", "Kota Tanpa Belanja"))
    make_package(agency, fiscal_year=2024)
    client.force_login(member(agency, "auditor"))
    assert client.get(PAGE).context["view"].days.first.year == 2024
    assert "2024" in client.get("/laporan/").content.decode()


def test_nobody_sees_the_sums_of_others(client: Any, agency: Agency) -> None:
    elsewhere = region("16.71", "Kota Lain")
    client.force_login(member(make_agency(region=elsewhere), "auditor"))
    assert rows_of(client.get(f"{PAGE}?tahun=2026&menurut=perangkat-daerah")) == {}
    client.force_login(member(agency, "requester"))
    own = rows_of(client.get(f"{PAGE}?tahun=2026&menurut=perangkat-daerah"))
    assert list(own) == ["Dinas Pendidikan"]
    for days in ("tahun=2026", "dari_tanggal=2026-02-02&sampai_tanggal=2026-02-20"):
        assert len(rows_of(client.get(f"{PAGE}?{days}&menurut=perangkat-daerah"))) == 1


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("tahun=2026&dari_tanggal=2026-01-01", "tidak keduanya sekaligus"),
        ("dari_tanggal=2026-02-01&sampai_tanggal=2026-01-01", "mendahului"),
        ("dari_tanggal=2025-02-01&sampai_tanggal=2026-01-01&menurut=bulan", "satu tahun"),
        ("menurut=warna", "Menurut"),
        ("produsen=999999", "Produsen"),
        ("warna=merah", "warna"),
    ],
)
def test_what_cannot_be_answered_is_refused(reader: Any, query: str, said: str) -> None:
    for more in ("", "&unduh=csv"):
        answer = reader.get(f"{PAGE}?{query}{more}")
        assert answer.status_code == 400, more
        assert said in answer.content.decode()


def test_queries_do_not_grow_with_rows(
    reader: Any, agency: Agency, django_assert_max_num_queries: Any
) -> None:
    address = f"{PAGE}?menurut=perangkat-daerah&dari_tanggal=2025-01-15&sampai_tanggal=2026-11-20"
    reader.get(address)
    with django_assert_max_num_queries(MOST_QUERIES) as few:
        reader.get(address)
    for number in range(5):
        another = make_agency(name=f"Dinas {number}", region=agency.region)
        add_line(make_realization(another, date(2026, 3, 2)), Decimal(5))
    with django_assert_max_num_queries(MOST_QUERIES) as many:
        assert len(rows_of(reader.get(address))) == 7
    assert len(many) == len(few)


def test_a_file_holds_all_rows(reader: Any) -> None:
    answer = reader.get(f"{PAGE}?menurut=perangkat-daerah&tahun=2025&unduh=csv")
    text = b"".join(answer.streaming_content).decode()
    assert "Dinas Pendidikan;4500000" in text.replace(",00", "")
    assert reader.get(f"{PAGE}?tahun=2025&unduh=xlsx").status_code == 200


def test_months_follow_each_other_whatever_was_spent(reader: Any) -> None:
    """February, November: all between stand there too, in the table and in the chart."""
    answer = reader.get(f"{PAGE}?menurut=bulan&tahun=2025")
    rows = answer.context["page_obj"].object_list
    assert [row.name for row in rows] == [
        "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
    ]  # fmt: skip
    assert [row.value for row in rows if row.name == "Mei"] == [Decimal(0)]
    drawn = str(answer.context["chart"])
    assert [drawn.index(f">{name}<") for name in ("Feb", "Mei", "Nov")] == sorted(
        drawn.index(f">{name}<") for name in ("Feb", "Mei", "Nov")
    )


def test_spans() -> None:
    odd = days_asked({"first_day": date(2025, 11, 21), "last_day": date(2026, 2, 9)}, 2026, TODAY)
    assert odd.months() == [(2025, 12), (2026, 1)]
    assert odd.a_year_before() == Days(date(2024, 11, 21), date(2025, 2, 9))
    assert days_asked({"first_day": date(2026, 3, 1)}, 2020, TODAY).last == TODAY
    assert days_asked({"last_day": date(2026, 3, 1)}, 2020, TODAY).first == date(2026, 1, 1)
    assert days_asked({"quarter": "2", "month": "1"}, 2026, TODAY).is_empty
    assert str(days_asked({"quarter": "2"}, 2026, TODAY)) == "triwulan II 2026"
    assert Days(date(2024, 2, 1), date(2024, 2, 29)).a_year_before().last == date(2023, 2, 28)
    assert asks_twice({"year": 2026, "last_day": TODAY}) and not asks_twice({"last_day": TODAY})


def test_a_dashboard_leads_to_its_breakdowns(reader: Any, agency: Agency) -> None:
    for page in (reverse("reports:dashboard"), reverse("reports:agency", args=[agency.pk])):
        answer = reader.get(page + "?tahun=2025")
        found = [url for url in answer.content.decode().split('href="') if url.startswith(PAGE)]
        asked = {
            parse_qs(urlsplit(url.split('"')[0].replace("&amp;", "&")).query)["menurut"][0]
            for url in found
        }
        assert {"komoditas", "produsen", "sumber"} <= asked
        for url in found:
            assert reader.get(url.split('"')[0].replace("&amp;", "&")).status_code == 200


def test_purchases_of_one_package_stay_with_their_kind(reader: Any, agency: Agency) -> None:
    package = make_package(agency)
    bought = make_realization(
        agency, date(2026, 5, 5), request=make_request(agency, package=package)
    )
    add_line(bought, Decimal(7))
    months = rows_of(reader.get(f"{PAGE}?menurut=bulan&tahun=2026"))
    assert months["Mei"] == 7
