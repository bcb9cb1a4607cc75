"""What the pages show, from where they read it, and how often they ask the database."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from html import unescape
from typing import TYPE_CHECKING

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from p3dn.accounts.models import Agency
from p3dn.ui.lists.parameters import asked
from p3dn.ui.values.formats import rupiah
from procurement.models import MonthCell
from reports.figures.register import BY_KEY, FIGURES
from tests.factories.procurement import member
from tests.factories.reports import (
    add_line,
    make_agency,
    make_package,
    make_realization,
    make_request,
)
from tests.support.cast import region
from tests.support.databases import kept

if TYPE_CHECKING:
    from pytest_django import DjangoDbBlocker

pytestmark = pytest.mark.django_db
# one each for the bell, procurement budgets, the age of sources, agencies to choose from, and whether a kept page is true
MOST_QUERIES = 23


@pytest.fixture(scope="module")
def agency(django_db_setup: None, django_db_blocker: "DjangoDbBlocker") -> Iterator[Agency]:
    """An agency with spending of every kind in two years, and a plan; made once, most only look."""
    with kept(django_db_blocker):
        yield spending_agency()


def spending_agency() -> Agency:
    agency = make_agency(name="Dinas Pendidikan")
    package = make_package(agency, ceiling=Decimal(10_000_000), planned_domestic="yes")
    make_package(agency, ceiling=Decimal(5_000_000), planned_domestic="unknown")
    purchase = make_request(agency, package=package)
    for day, small in [(date(2026, 2, 3), "yes"), (date(2026, 7, 9), "unknown")]:
        delivery = make_realization(agency, day, request=purchase, small_business=small)
        add_line(delivery, "2000000", tkdn="40")
        add_line(delivery, "500000", origin="imported", tkdn="0", verdict="choose_another")
        add_line(delivery, "250000", origin="unknown", verdict="cannot_be_judged")
    earlier = make_request(agency, package=make_package(agency, fiscal_year=2025))
    add_line(make_realization(agency, date(2025, 2, 3), request=earlier), "1000000", tkdn="30")
    return agency


@pytest.fixture
def reader(client, agency):
    client.force_login(member(agency, "auditor"))
    return client


def page_of(client, name, *args, **query):
    answer = client.get(reverse(f"reports:{name}", args=args), asked(**query))
    assert answer.status_code == 200
    return unescape(answer.content.decode())


def test_the_newest_year_with_data_is_shown_first(reader, agency):
    make_package(agency, fiscal_year=timezone.localdate().year + 1)
    page = page_of(reader, "dashboard")
    assert "Belanja produk dalam negeri 2026" in page
    assert "Rp5.500.000" in page


def test_every_figure_says_what_it_is_a_share_of(reader):
    page = page_of(reader, "dashboard", year=2026)
    assert "73 sampai 82%" in page and "72,73 sampai 81,82%" in page
    assert "dari belanja yang tercatat" in page
    assert "29,09 sampai 38,18%" in page and "atas seluruh belanja yang tercatat" in page
    assert "32,00%" in page and "atas belanja yang nilai TKDN-nya diketahui" in page
    assert "Rp500.000" in page
    assert "40,00 sampai 45,00%" in page
    assert "dari pagu paket bertanda PDN, paket dan tahun yang sama" in page
    assert "66,67 sampai 100,00%" in page and "dari pagu semua paket RUP aktif" in page
    assert "Rencana PDN Rp10.000.000" in page
    assert "Rencana belum diketahui Rp5.000.000" in page
    assert "Data per" in page


def test_nothing_bought_is_not_unknown(client, agency):
    client.force_login(member(agency, "auditor"))
    table = client.get(reverse("reports:dashboard"), asked(year=2026)).content.decode()
    rows = dict(re.findall(r'<th scope="row">\s*(\w+)\s*</th>(.*?)</tr>', table, re.DOTALL))
    share = re.findall(r'data-label="PDN dari belanja">(.*?)</td>', rows["Januari"])
    assert "tidak ada belanja" in share[0] and "belum diketahui" not in share[0]
    idle = make_agency(region=agency.region, name="Dinas Diam")
    make_package(idle, ceiling=Decimal(1_000), planned_domestic="no")
    table = client.get(reverse("reports:dashboard"), asked(year=2026)).content.decode()
    [row] = re.findall(r"Dinas Diam.*?</tr>", table, re.DOTALL)[-1:]
    assert row.count("tidak ada belanja") > 2 and "tidak ada rencana PDN" in row


def test_each_figure_tells_its_meaning_beside_it(reader):
    answer = reader.get(reverse("reports:dashboard"), asked(year=2026))
    page = unescape(answer.content.decode())
    told = {tile.meaning.key for tile in answer.context["tiles"]}
    hidden = {figure.key for figure in FIGURES if not figure.shown_empty}
    assert told == BY_KEY.keys() - hidden
    for tile in answer.context["tiles"]:
        for note in tile.meaning.notes():
            assert note in page


def test_one_page_explains_all_figures(client, agency):
    for role, shown in (("auditor", len(FIGURES)), ("requester", len(FIGURES) - 2)):
        client.force_login(member(agency, role))
        page = page_of(client, "figure_meanings")
        assert page.count("Cara menghitung:") == shown


def test_every_link_of_the_dashboards_opens_what_it_says(reader, agency):
    """Follow each amount on both pages: the list behind it sums to it."""
    followed = Counter()
    for page in (page_of(reader, "dashboard"), page_of(reader, "agency", agency.pk)):
        for url, text in re.findall(r'href="(/laporan/[a-z]+/\?[^"]*)"[^>]*>([^<]+)</a>', page):
            amount = re.search(r"Rp[\d.,]+", text)
            if amount:
                assert rupiah(shown_by(reader.get(url))) == amount.group(), (url, text)
                followed[url.split("/")[2]] += 1
    assert followed["belanja"] > 30
    assert followed["rencana"] > 8


def shown_by(answer):
    """The amount a list adds up to, as its last line has it."""
    last = unescape(answer.content.decode()).split("<tfoot>")[-1]
    context = answer.context
    found = context.get("counted")
    if found is None:
        found = context["total"].value if "total" in context else context["ceilings"]
    if context["page_obj"].object_list:
        assert rupiah(found) in last
    return found


def test_the_planned_ceiling_opens_the_packages_it_sums(reader, agency):
    page = page_of(reader, "agency", agency.pk, year=2026)
    urls = set(re.findall(r'href="([^"]*angka=pagu-pdn)">Rencana PDN Rp10.000.000</a>', page))
    packages = reader.get(urls.pop()).context["object_list"]
    assert sum(package.ceiling for package in packages) == 10_000_000


def test_years_are_compared_with_the_difference(reader):
    page = page_of(reader, "dashboard", year=2026)
    assert "+Rp4,5\u00a0juta (5,5 kali)" in page
    assert "−27,27 sampai −18,18 poin" in page


def test_an_empty_region_says_what_to_do(client):
    elsewhere = make_agency(region=region("61.71", "Kota Pontianak"))
    client.force_login(member(elsewhere, "administrator"))
    page = page_of(client, "dashboard")
    assert "Angka muncul begitu serah terima dicatat atau berkas belanja dimuat" in page


@pytest.mark.parametrize("year", ["abc", "-1", "99999", "²"])
def test_a_year_nobody_can_mean_is_refused_and_the_newest_shown(reader, year):
    answer = reader.get(reverse("reports:dashboard"), asked(year=year))
    assert answer.status_code == 400
    page = unescape(answer.content.decode())
    assert "Belanja produk dalam negeri 2026" in page
    assert "Isian pada alamat ini tidak dapat dipakai" in page


def test_the_total_is_of_the_whole_filter_and_not_of_the_page(reader, agency):
    answer = reader.get(reverse("reports:spending_lines"), {"baris": 2, "tahun": 2026})
    page = answer.content.decode()
    assert page.count("<tr") == 2 + 2
    assert "Rp5.500.000" in page
    assert "seluruh halaman" in page


def test_the_list_leads_to_the_document_and_the_request(reader, agency):
    delivery = agency.realizations.first()
    page = page_of(reader, "spending_lines")
    assert reverse("procurement:realization_detail", args=[delivery.pk]) in page
    assert reverse("procurement:request_detail", args=[delivery.request_id]) in page


@pytest.mark.parametrize(
    ("choice", "total"),
    [
        ({"commodity": "452300"}, "6500000"),
        ({"commodity": "99"}, "0"),
        ({"month": 7}, "2750000"),
        ({"year": 2026, "until": 6}, "2750000"),
        ({"small_business": "yes"}, "2750000"),
        ({"verdict": "choose_another"}, "1000000"),
        ({"tkdn": "unknown"}, "500000"),
    ],
)
def test_each_choice_narrows_the_list(reader, choice, total):
    answer = reader.get(reverse("reports:spending_lines"), asked(**choice))
    assert answer.context["total"].value == Decimal(total)


def test_a_filter_that_is_not_understood_shows_its_error_and_no_rows(reader):
    answer = reader.get(reverse("reports:spending_lines"), asked(year="abc"))
    assert answer.status_code == 400
    page = unescape(answer.content.decode())
    assert "Rp" not in page.split('id="daftar"')[1]
    assert "bilangan bulat" in page or "Masukkan" in page


def test_dashboards_read_the_sums_and_not_the_deliveries(reader, django_assert_max_num_queries):
    MonthCell.objects.filter(year=2026, month=2).update(
        value=1, domestic_value=1, imported_value=0, unknown_value=0
    )
    with django_assert_max_num_queries(MOST_QUERIES) as asked:
        page = page_of(reader, "dashboard", year=2026)
    assert "Rp2.750.001" in page
    assert not [q["sql"] for q in asked.captured_queries if "procurement_expense" in q["sql"]]


def test_agencies_of_a_dashboard_are_paged_and_its_total_is_of_all(reader, agency):
    for number in range(30):
        line = make_realization(make_agency(region=agency.region), date(2026, 3, 3))
        add_line(line, str(1000 + number))
    rows = []
    for number in (1, 2):
        answer = reader.get(reverse("reports:dashboard"), {"tahun": 2026, "halaman": number})
        table = answer.context["agency_table"]
        rows += [row.name.text for row in table.rows]
        assert table.total.cells[0].text == rupiah(Decimal(5_500_000 + 30 * 1000 + 435))
        assert f"Halaman {number} dari 2" in " ".join(answer.content.decode().split())
    assert len(rows) == len(set(rows)) == 31
    assert rows[0] == agency.name


def test_the_number_of_queries_does_not_grow(reader, agency):
    pages = ("dashboard", "agency", "spending_lines", "planned_packages", "report_pdf")

    def queries(name):
        url = reverse(f"reports:{name}", args=[agency.pk] if name == "agency" else [])
        reader.get(url)
        with CaptureQueriesContext(connection) as asked:
            reader.get(url, {"tahun": 2026})
        return len(asked)

    before = {name: queries(name) for name in pages}
    assert max(before.values()) <= MOST_QUERIES, before
    for month in range(1, 13):
        for _ in range(2):
            other = make_agency()
            add_line(make_realization(other, date(2026, month, 5)), "10")
            add_line(make_realization(agency, date(2026, month, 5)), "10")
    assert {name: queries(name) for name in pages} == before


def test_the_pdf_opens_in_the_browser_under_a_telling_name(reader, agency):
    answer = reader.get(reverse("reports:report_pdf"), {"tahun": 2026})
    assert answer["Content-Type"] == "application/pdf"
    assert f"laporan-p3dn-{agency.region.code}-2026.pdf" in answer["Content-Disposition"]
    assert answer.content.startswith(b"%PDF")
