"""Figures and dates as Indonesians write them, out and in."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from p3dn.ui.lists.export import defused
from p3dn.ui.values import formats, parsing

AMOUNTS = st.decimals(0, Decimal("99999999999999.99"), places=2)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "belum diketahui"),
        (Decimal(0), "Rp0"),
        (Decimal("1500000.00"), "Rp1.500.000"),
        (Decimal("1500000.5"), "Rp1.500.000,50"),
        (Decimal(-250), "-Rp250"),
    ],
)
def test_rupiah(value: Decimal | None, text: str) -> None:
    assert formats.rupiah(value) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [(999_999, "Rp999.999"), (1_500_000, "Rp1,5 juta"), (12_340_000_000, "Rp12,3 miliar")],
)
def test_short_rupiah(value: int, text: str) -> None:
    assert formats.rupiah_short(value) == text


def test_percent_and_date() -> None:
    assert formats.percent(Decimal("27.5")) == "27,50%"
    assert formats.percent(None) == "belum diketahui"
    assert formats.long_date(date(2026, 11, 24)) == "24 November 2026"


@given(AMOUNTS)
def test_what_is_written_can_be_read_again(amount: Decimal) -> None:
    assert parsing.parse_rupiah(formats.rupiah(amount)) == amount


@given(st.decimals(0, 100, places=2))
def test_percentages_can_be_read_again(value: Decimal) -> None:
    assert parsing.parse_percent(formats.percent(value)) == value


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("1.500.000", 1_500_000),
        ("Rp 1.500.000,50", Decimal("1500000.50")),
        ("1500000", 1_500_000),
        ("1500000.5", Decimal("1500000.5")),
        ("1,500,000.50", Decimal("1500000.50")),
        (1234.5, Decimal("1234.5")),
        (1.25, Decimal("1.25")),
        (1_500_000, 1_500_000),
        (Decimal("1.500"), Decimal("1.5")),
        ("-", None),
        ("", None),
    ],
)
def test_amounts_as_people_type_them(text: str, amount: Decimal | None) -> None:
    assert parsing.parse_rupiah(text) == amount


@pytest.mark.parametrize("text", ["-5", "lima", "1.5.0", "1,234", "12.345,678", "NaN", "1e9"])
def test_no_amounts(text: str) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        parsing.parse_rupiah(text)


def test_a_number_in_a_cell_is_what_it_is() -> None:
    assert parsing.parse_number(1.234) == Decimal("1.234")
    assert parsing.parse_number("1.234") == 1234
    with pytest.raises(ValueError, match="paling banyak dua angka"):
        parsing.parse_rupiah(1.234)
    with pytest.raises(ValueError, match="bukan angka"):
        parsing.parse_number(float("inf"))


@pytest.mark.parametrize("text", ["2728", "100.01", "-3", "abc"])
def test_no_percentages(text: str) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        parsing.parse_percent(text)


def test_a_lost_comma_is_guessed_aloud() -> None:
    with pytest.raises(ValueError, match="27,28"):
        parsing.parse_percent("2728")


@pytest.mark.parametrize(
    "text",
    ["2019-02-27", "2019-02-27T00:00:00.000000Z", "2019-02-27 22:22:47", "27/02/2019",
     "27 Pebruari 2019", "27-02-2019", "Feb 27, 2019, 12:00:00AM"],
)  # fmt: skip
def test_dates_as_exports_write_them(text: str) -> None:
    assert parsing.parse_date(text) == date(2019, 2, 27)


@pytest.mark.parametrize("text", ["31-02-2019", "kemarin", "2019-13-01"])
def test_no_dates(text: str) -> None:
    with pytest.raises(ValueError, match="bukan tanggal"):
        parsing.parse_date(text)


def test_a_firm_by_any_spelling() -> None:
    names = ["PT. Maju Jaya (Persero)", "PT Maju Jaya", "maju jaya, pt."]
    assert len({parsing.normalise_company_name(name) for name in names}) == 1


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("P.T. Sumber Rezeki", "SUMBER REZEKI"),
        ("C. V. Sa'adah Jaya", "SAADAH JAYA"),
        ("U.D MAJU", "MAJU"),
        ("Koperasi Tani-Makmur", "TANI MAKMUR"),
        ("Perseroan Terbatas A.B. Jaya, Tbk.", "AB JAYA"),
        ("PT AB Jaya", "AB JAYA"),
    ],
)
def test_legal_forms_and_punctuation_do_not_count(written: str, key: str) -> None:
    assert parsing.normalise_company_name(written) == key


@pytest.mark.parametrize("text", ["=1+1", "+62", "-cmd", "@x"])
def test_no_live_formula_leaves_in_a_spreadsheet(text: str) -> None:
    assert defused(text) == f"'{text}"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("97.4", "97%"),
        ("97.5", "98%"),
        ("99.99", ">99%"),
        ("100", "100%"),
        ("0", "0%"),
        ("0.2", "<1%"),
        ("-0.2", "0%"),
    ],
)
def test_a_percentage_at_a_glance_never_says_all_or_nothing_wrongly(value: str, text: str):
    assert formats.whole_percent(Decimal(value)) == text
