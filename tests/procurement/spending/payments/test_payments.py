"""The money paid: read from SIPD's report, kept apart from purchases, compared with them."""

from datetime import date
from decimal import Decimal
from html import unescape

import pytest
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from p3dn.accounts.models import Agency
from p3dn.jobs.taking_back import services as taking_back
from procurement.delivery.services import Delivered
from procurement.models import BudgetLine, Expense, ExpenseAccount, Payment, SpendingCell
from procurement.spending.payments.reads import (
    Beside,
    _widest_first,
    by_account,
    by_agency,
    whole_of,
    years_of,
)
from procurement.spending.services import write
from tests.factories.procurement import LineFactory, RequestFactory, member
from tests.factories.reports import make_agency
from tests.procurement.acts import record_realization
from tests.procurement.delivery.test_realization import handover
from tests.procurement.spending.acts import purchase
from tests.support.cast import Cast, assemble

from .files import HEADINGS, load, sheet

pytestmark = pytest.mark.django_db
DAY = date(2026, 3, 17)


@pytest.fixture
def cast() -> Cast:
    """Everybody; the health office has the code that the files name."""
    cast = assemble()
    Agency.objects.filter(pk=cast.health.pk).update(code="1.02.0.00.0.00.01.0000")
    return cast


@pytest.mark.parametrize("titles", [False, True])
def test_a_line_becomes_a_payment_on_the_day_of_its_transfer(cast: Cast, titles: bool) -> None:
    assert len(HEADINGS) == 45
    job = load(cast.administrator, cast.region, sheet({"Nilai Setoran": 250_000}, titles=titles))
    assert (job.state, job.rows_new) == ("done", 1), list(job.issues.values())
    payment = Payment.objects.get()
    assert (payment.agency, payment.date) == (cast.health, date(2026, 1, 7))
    assert (payment.paid, payment.returned, payment.value) == (1_500_000, 250_000, 1_250_000)
    assert (payment.account, payment.sub_activity) == ("5.1.02.01.01.0024", "1.02.02.1.02.0001")
    assert (payment.account_name, payment.sub_activity_name) == (
        "Belanja Alat Tulis Kantor",
        "Pengadaan Obat",
    )
    assert (payment.unit_code, payment.unit_name) == ("1.02.0.00.0.00.01.0000", "Dinas Kesehatan")
    assert (payment.document_kind, payment.transaction_kind) == ("SPP-LS", "Pengeluaran")
    assert (payment.document, payment.order) == ("16.74/02.0/000001/LS/1.02/P1/1/2026", "SP2D/1")
    assert (payment.region, payment.job) == (cast.region, job)


@pytest.mark.parametrize(
    ("kind", "day"),
    [
        ("SPP-LS", date(2026, 1, 7)),
        ("LS Gaji", date(2026, 1, 7)),
        ("SPP-GU", date(2025, 12, 30)),
        ("TBP", date(2025, 12, 30)),
        ("SALES", date(2025, 12, 30)),
    ],
)
def test_which_day_decides_the_month(cast: Cast, kind: str, day: date) -> None:
    load(cast.administrator, cast.region, sheet({"Jenis Dokumen": kind}))
    assert Payment.objects.get().date == day


def test_the_sum_is_realised_less_returned_and_never_the_order(cast: Cast) -> None:
    rows = [
        {
            "Kode Rekening": f"5.1.02.01.01.000{number}",
            "Nilai Realisasi": 1000,
            "Nilai Setoran": 100,
        }
        for number in range(1, 5)
    ]
    load(cast.administrator, cast.region, sheet(*rows))
    (row,) = by_agency(cast.auditor, 2026, None)
    assert (row.paid, row.recorded, row.gap) == (3600, 0, 3600)


def test_the_same_file_again_changes_nothing_and_a_corrected_one_corrects(cast: Cast) -> None:
    load(cast.administrator, cast.region, sheet({}))
    again = load(cast.administrator, cast.region, sheet({}, titles=True))
    assert (again.rows_new, again.rows_changed, Payment.objects.count()) == (0, 0, 1)
    load(cast.administrator, cast.region, sheet({"Nilai Realisasi": 900_000}))
    assert Payment.objects.get().value == 900_000


def test_each_part_of_the_key_makes_another_line(cast: Cast) -> None:
    parts = (
        "Nomor Dokumen", "Jenis Dokumen", "Jenis Transaksi", "Nomor SP2D", "Nomor SPD", "Nomor DPT",
        "Kode Sub Kegiatan", "Kode Rekening",
    )  # fmt: skip
    rows = [{}, *({part: "LS 5.1.02.01.01.9999"} for part in parts)]
    job = load(cast.administrator, cast.region, sheet(*rows))
    assert (job.rows_new, Payment.objects.count()) == (9, 9)


def test_nobodys_name_or_number_is_kept(cast: Cast) -> None:
    load(cast.administrator, cast.region, sheet({}))
    row = str(Payment.objects.values().get())
    for secret in ("Rahasia", "199001012020011001"):
        assert secret not in row
    assert not Payment.events.rel.related_model.objects.filter(
        document__contains="Rahasia"
    ).exists()


UNKNOWN = (
    ("Kode perangkat daerah", "9.99"),
    "Minta pengelola mendaftarkan kodenya, lalu unggah lagi.",
)
NO_DAY = (
    "Tanggal yang menentukan bulannya kosong.",
    "Lengkapi tanggalnya; pembayaran langsung (LS) dihitung sejak ditransfer.",
)


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (
            {"Kode SKPD": "9.99", "Kode Sub SKPD": "9.99"},
            (*UNKNOWN[0], "Perangkat daerah ini (Dinas Kesehatan) belum terdaftar di daerah ini.", UNKNOWN[1]),
        ),
        (
            {"Kode SKPD": "9.99", "Kode Sub SKPD": "", "Nama SKPD": ""},
            (*UNKNOWN[0], "Perangkat daerah ini (tanpa nama) belum terdaftar di daerah ini.", UNKNOWN[1]),
        ),
        ({"Tanggal Transfer": ""}, ("Tanggal Transfer", "", *NO_DAY)),
        ({"Tanggal Dokumen": "", "Jenis Dokumen": "SPP-GU"}, ("Tanggal Dokumen", "", *NO_DAY)),
        ({"Nilai Realisasi": "banyak"}, ("Nilai Realisasi", "banyak")),
        ({"Tanggal Transfer": "32 Januari 2026"}, ("Tanggal Transfer", "32 Januari 2026")),
    ],
)  # fmt: skip
def test_a_row_that_cannot_be_used_names_field_and_remedy(
    cast: Cast, wrong: dict[str, str], told: tuple[str, ...]
) -> None:
    rows = [{}, {"Nomor Dokumen": "B/2"} | wrong]
    job = load(cast.administrator, cast.region, sheet(*rows))
    assert job.rows_refused == 1, (job.state, job.rows_refused)
    (issue,) = job.issues.values_list("row", "field", "value", "message", "remedy")
    assert issue[: len(told) + 1] == (3, *told)


def test_the_unit_tells_whose_it_is_where_the_office_is_not_known(cast: Cast) -> None:
    load(cast.administrator, cast.region, sheet({"Kode SKPD": "9.99", "Jenis Transaksi": "ls"}))
    payment = Payment.objects.get()
    assert (payment.agency, payment.date) == (cast.health, date(2026, 1, 7))


def test_what_no_file_says_is_unknown_and_not_zero(cast: Cast, client: Client) -> None:
    other = make_agency()
    write([purchase(other, DAY, "500"), purchase(cast.health, DAY, "700")])
    client.force_login(cast.auditor)
    page = client.get(reverse("reports:payments"), {"tahun": 2026}).content.decode()
    assert "Belum ada berkas SIPD" in page and "−Rp" not in page
    load(cast.administrator, cast.region, sheet({"Nilai Realisasi": 1000}))
    rows = {row.name: row for row in by_agency(cast.auditor, 2026, None)}
    assert (rows[other.name].paid, rows[other.name].gap) == (None, None)
    assert rows[cast.health.name].gap == 300
    assert whole_of(list(rows.values())).gap == 300  # of those that are compared
    page = client.get(reverse("reports:payments"), {"tahun": 2026}).content.decode()
    assert "tanpa Rp500 yang belum ada berkas SIPD-nya" in " ".join(page.split())


def test_the_widest_gap_stands_first_and_what_nobody_knows_last() -> None:
    def row(key: str, paid: int | None, recorded: int) -> Beside:
        return Beside(key, key, None if paid is None else Decimal(paid), Decimal(recorded))

    rows = [row("a", None, 9), row("b", 5, 5), row("c", 1, 4), row("d", 9, 6), row("e", None, 1)]
    assert [one.key for one in _widest_first(rows)] == ["c", "d", "b", "a", "e"]
    assert [one.gap for one in rows] == [None, 0, -3, 3, None]
    whole = whole_of(rows)
    assert (whole.paid, whole.recorded, whole.uncompared, whole.gap) == (15, 25, 10, 0)
    nobody = whole_of(rows[:1])
    assert (nobody.paid, nobody.recorded, nobody.uncompared, nobody.gap) == (None, 9, 9, None)
    assert (whole_of([]).paid, whole_of([]).recorded) == (None, 0)


def test_years_and_names_of_what_was_paid(cast: Cast) -> None:
    """Each year by itself; of an account the name that a file has for it."""
    old = {"Tanggal Transfer": "7 Januari 2025", "Nilai Realisasi": 9, "Nomor Dokumen": "B/2"}
    load(cast.administrator, cast.region, sheet({}, old))
    write([purchase(cast.health, DAY, "700"), purchase(cast.health, date(2025, 3, 1), "1")])
    assert years_of(cast.auditor) == [2026, 2025]
    assert years_of(member(make_agency(), "requester")) == []
    named, unnamed = by_account(cast.auditor, 2026, None)
    assert (named.name, named.paid, named.recorded) == ("Belanja Alat Tulis Kantor", 1_500_000, 0)
    assert (unnamed.key, unnamed.name, unnamed.paid, unnamed.recorded) == ("", "", None, 700)
    (office,) = by_agency(cast.auditor, 2025, None)
    assert (office.key, office.name) == (str(cast.health.pk), cast.health.name)
    assert (office.paid, office.recorded) == (9, 1)
    assert by_agency(cast.auditor, 2026, make_agency()) == []
    assert by_account(cast.auditor, 2026, make_agency()) == []


def test_it_moves_no_sum_of_purchases(cast: Cast) -> None:
    load(cast.administrator, cast.region, sheet({}))
    assert not Expense.objects.exists() and not SpendingCell.objects.exists()
    call_command("reconcile_rollups")


def test_accounts_of_purchases_add_up_to_all_that_was_recorded(cast: Cast) -> None:
    load(cast.administrator, cast.region, sheet({"Nilai Realisasi": 1000}))
    one, two = (purchase(cast.health, DAY, value) for value in ("700", "50"))
    mak = "1.02.02.1.02.0001.5.1.02.01.01.0024"
    write(
        [one, two, purchase(cast.health, DAY, "30"), purchase(make_agency(), DAY, "9")],
        accounts=[
            ExpenseAccount(expense=one, code=mak, amount=Decimal(600)),
            ExpenseAccount(expense=two, code="tak terbaca", amount=Decimal(50)),
        ],
    )
    found = {
        row.key: (row.paid, row.recorded) for row in by_account(cast.auditor, 2026, cast.health)
    }
    assert found == {"5.1.02.01.01.0024": (1000, 600), "": (None, 180)}
    whole = by_account(cast.auditor, 2026, None)
    assert sum(row.recorded for row in whole) == 789
    assert sum(row.recorded for row in by_agency(cast.auditor, 2026, None)) == 789


def test_what_was_delivered_stands_on_the_account_of_its_budget_line(cast: Cast) -> None:
    request = RequestFactory(agency=cast.health, package__agency=cast.health, state="approved")
    account = BudgetLine.objects.create(
        package=request.package, mak="1.02.5.1.02.01.01.0024", account_code="5.1.02.01.01.0024",
        funding_source="DAK", fiscal_year=2026, amount=20_000_000,
    )  # fmt: skip
    lines = [LineFactory(request=request, budget_line=account), LineFactory(request=request)]
    rows = [
        Delivered(line_id=line.pk, quantity=Decimal(1), unit_price=Decimal(price))
        for line, price in zip(lines, (900, 50), strict=True)
    ]
    record_realization(by=cast.requester, request=request, handover=handover(), delivered=rows)
    found = {row.key: row.recorded for row in by_account(cast.auditor, 2026, None)}
    assert found == {"5.1.02.01.01.0024": 900, "": 50}


def test_the_page_shows_both_and_the_gap_and_leads_to_their_lists(
    cast: Cast, client: Client
) -> None:
    load(cast.administrator, cast.region, sheet({}, {"Nomor Dokumen": "B/2"}))
    write([purchase(cast.health, DAY, "1000000")])
    client.force_login(cast.auditor)
    page = unescape(client.get(reverse("reports:payments"), {"tahun": 2026}).content.decode())
    for amount in ("Rp3.000.000", "Rp1.000.000", "+Rp2.000.000"):
        assert amount in page
    for choice in ({"perangkat_daerah": cast.health.pk}, {"rekening": "5.1.02.01.01.0024"}):
        answer = client.get(reverse("reports:payment_list"), {"tahun": 2026} | choice)
        assert answer.context["total"] == 3_000_000
    one = {"tahun": 2026, "perangkat_daerah": cast.health.pk}
    assert "Rp3.000.000" in unescape(client.get(reverse("reports:payments"), one).content.decode())
    sources = client.get(reverse("procurement:source_list")).content.decode()
    assert reverse("reports:payments") in sources


def test_a_load_is_taken_back_whole(cast: Cast) -> None:
    job = load(cast.administrator, cast.region, sheet({}))
    taking_back.take_back(job=job, user=cast.administrator)
    assert not Payment.objects.exists()


def test_buyers_see_their_own_agencys_payments(cast: Cast, client: Client) -> None:
    load(cast.administrator, cast.region, sheet({}))
    stranger = member(make_agency(), "requester")
    for user, shown in ((cast.requester, 1), (stranger, 0)):
        client.force_login(user)
        assert (
            client.get(reverse("reports:payment_list")).context["page_obj"].paginator.count == shown
        )
    client.force_login(stranger)
    asked = {"perangkat_daerah": cast.health.pk}
    assert client.get(reverse("reports:payments"), asked).status_code == 404


def test_as_many_queries_for_thirty_rows_as_for_three(cast: Cast, client: Client) -> None:
    client.force_login(cast.auditor)
    counts = []
    load(cast.administrator, cast.region, sheet({}))  # what is asked only once
    for first, number in ((10, 3), (100, 30)):
        rows = [{"Nomor Dokumen": f"B/{first + n}"} for n in range(number)]
        with CaptureQueriesContext(connection) as writing:
            load(cast.administrator, cast.region, sheet(*rows), f"{number}.xlsx")
        with CaptureQueriesContext(connection) as reading:
            client.get(reverse("reports:payments"))
            client.get(reverse("reports:payment_list"))
        counts.append((len(writing), len(reading)))
    assert counts[0] == counts[1]
