"""How the words of national columns are read: what a cell means, and what is none."""

from decimal import Decimal
from typing import Any

import pytest

from procurement.spending.datasets import columns as c
from procurement.spending.datasets.purchasing.orders import order_status
from procurement.spending.loading.rows.facts import Status

READ: list[tuple[Any, Any, Any]] = [
    (c.codes, "50750521;53138303, 50750521; 123", ("50750521", "53138303")),
    (c.codes, 54025303, ("54025303",)),
    (c.codes, "1234", ("1234",)),
    (c.names, "APBDP;apbd , ;APBD", ("APBD", "APBDP")),
    (c.names, "x" * 41, ("X" * 40,)),
    (c.accounts, "5.1.02; 5.2.02 ,5.1.02;", ("5.1.02", "5.2.02")),
    (c.accounts, "x" * 201, ("x" * 200,)),
    (c.whole, "12", 12),
    (c.whole, "3.0", 3),
    (c.whole, "3,0", 3),
    (c.whole, "9999", 9999),
    (c.year, "2025;2026", 2025),
    (c.year, "TA 2026", 2026),
    (c.method, "e-purchasing", "E-Purchasing"),
    (c.method, "Lelang Rahasia", ""),
    (c.npwp, "01.234.567.8-901.000", "012345678901000"),
    (c.npwp, "3174012345678901", "3174012345678901"),
    (c.npwp, "12345678901234", ""),
    (c.npwp, "12345678901234567", ""),
    (c.amount, Decimal("1.005"), Decimal("1.00")),
    (c.amount, None, None),
    (c.contract_status, "Kontrak SELESAI", Status.FINAL),
    (c.contract_status, "Kontrak Sedang Berjalan", Status.RUNNING),
    (c.contract_status, "Kontrak Dibatalkan", Status.CANCELLED),
    (c.contract_status, "Putus Kontrak", Status.CANCELLED),
    (c.contract_status, None, Status.RUNNING),
    (c.record_status, "Paket Selesai", Status.FINAL),
    (c.record_status, "Paket Dibatalkan", Status.CANCELLED),
    (c.record_status, "DITUTUP", Status.CANCELLED),
    (c.record_status, "Sedang BERJALAN", Status.RUNNING),
    (c.record_status, None, Status.FINAL),
    (order_status, "COMPLETED", Status.FINAL),
    (order_status, "PAYMENT_OUTSIDE_SYSTEM", Status.FINAL),
    (order_status, "ON_PROCESS", Status.RUNNING),
    (order_status, "ON_ADDENDUM", Status.RUNNING),
    (order_status, "CANCELLED_ON_REVIEW", Status.CANCELLED),
    (order_status, "Dibatalkan penyedia", Status.CANCELLED),
    (order_status, "REJECTED", Status.CANCELLED),
    (order_status, "ON_NEGOTIATION", Status.PENDING),
    (order_status, None, Status.PENDING),
]


@pytest.mark.parametrize(("read", "cell", "meaning"), READ)
def test_a_cell_means(read: Any, cell: Any, meaning: Any) -> None:
    assert read(cell) == meaning


def test_text_is_one_line_of_what_a_column_can_hold() -> None:
    assert c.text()(" Kursi\x00  lipat\n") == "Kursi lipat"
    assert c.text()("x" * 301) == "x" * 300
    assert c.text(5)("abcdef") == "abcde"


@pytest.mark.parametrize(
    ("read", "cell", "said"),
    [
        (c.whole, "1.5", "“1.5” bukan bilangan bulat."),
        (c.whole, "12345", "“12345” bukan bilangan bulat."),
        (c.year, "tahun lalu", "“tahun lalu” bukan tahun anggaran."),
        (c.year, "9" * 41, f"“{'9' * 40}” bukan tahun anggaran."),
    ],
)
def test_a_cell_that_means_nothing_is_told(read: Any, cell: str, said: str) -> None:
    with pytest.raises(ValueError) as refused:
        read(cell)
    assert str(refused.value) == said


def test_a_column_is_known_by_its_national_names_alone() -> None:
    plain, amount = c.column("title", "Nama"), c.money("value", "Nilai", "a", "b", required=True)
    assert (plain.key, plain.headings, plain.exact) == ("title", ("title",), True)
    assert plain.parse is not None and plain.parse("x" * 301) == "x" * 300
    assert (amount.headings, amount.exact, amount.required) == (("a", "b"), True, True)
    assert (amount.kind.value, amount.example) == ("money", "150000000")
    day = c.day("date", "Tanggal", "tgl")
    assert (day.kind.value, day.headings, day.exact) == ("date", ("tgl",), True)
