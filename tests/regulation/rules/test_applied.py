"""What a package is told of the rules it meets, by value, kind, way and day."""

from datetime import date, timedelta
from decimal import Decimal as D
from typing import Any

import pytest

from p3dn.regulation.rules.applied import Applied, applied_to, kinds_in, preference_applies
from p3dn.regulation.rules.planned import Planned, Topic

MILLION, BILLION = 1_000_000, 1_000_000_000
GOODS, WORKS, ADVICE = "Barang", "Pekerjaan Konstruksi", "Jasa Konsultansi"
LKPP = date(2026, 9, 1)
NOW, BEFORE, OLD = date(2026, 11, 1), LKPP - timedelta(days=1), date(2025, 4, 29)


def told(amount: int, kind: str, day: date = NOW, way: str = "", **more: Any) -> list[Applied]:
    kinds = kinds_in(kind)
    return list(applied_to(Planned(D(amount), kinds, way, day, **more)))


# rule, amount, kind, day, words that must stand there, and words that must not
CASES = [
    ("P3DN-W01", 1, GOODS, NOW, "wajib memakai produk dalam negeri", ""),
    ("P3DN-W02", 1, GOODS, NOW, "BLUD dan swakelola", ""),
    ("P3DN-N01", 15 * BILLION, GOODS, NOW, "dicadangkan untuk usaha kecil", "tidak dicadangkan"),
    ("P3DN-N01", 15 * BILLION + 1, GOODS, NOW, "tidak dicadangkan", ""),
    ("P3DN-N01", 1, ADVICE, NOW, "Jasa konsultansi tidak termasuk", ""),
    ("P3DN-N02", 15 * BILLION, WORKS, NOW, "kemampuan teknis", ""),
    ("P3DN-N04", 200 * MILLION, GOODS, NOW, "dapat dengan Pengadaan Langsung", "Tender"),
    ("P3DN-N04", 200 * MILLION + 1, GOODS, NOW, "dengan Tender oleh Pokja", ""),
    ("P3DN-N05", 400 * MILLION, WORKS, NOW, "dapat dengan Pengadaan Langsung", ""),
    ("P3DN-N05", 400 * MILLION, WORKS, OLD, "dengan Tender oleh Pokja", ""),
    ("P3DN-N06", 100 * MILLION + 1, ADVICE, NOW, "dengan Seleksi oleh Pokja", "Tender"),
    ("P3DN-N07", 200 * MILLION, "Jasa Lainnya", NOW, "dapat dengan Pengadaan Langsung", ""),
    ("P3DN-N08", 1, GOODS, NOW, "wajib dibeli dengan E-purchasing", ""),
    ("P3DN-N09", 200 * MILLION, GOODS, BEFORE, "dilakukan Pejabat Pengadaan", ""),
    ("P3DN-N10", 200 * MILLION + 1, GOODS, BEFORE, "dilakukan PPK", "Pokja Pemilihan, bukan"),
    ("P3DN-N10", 200 * MILLION + 1, GOODS, LKPP, "Pokja Pemilihan, bukan PPK", ""),
    ("P3DN-N11", 50 * MILLION + 1, GOODS, LKPP, "mini-kompetisi", ""),
    ("P3DN-N12", 100 * MILLION + 1, GOODS, NOW, "HPS wajib disusun", ""),
    ("P3DN-N12", 100 * MILLION, GOODS, NOW, "HPS tidak wajib", ""),
    ("P3DN-N13", 200 * MILLION + 1, GOODS, NOW, "menyerahkan jaminan pelaksanaan", ""),
    ("P3DN-N13", 200 * MILLION, GOODS, NOW, "tidak diwajibkan", ""),
    ("P3DN-N14", 5 * BILLION, ADVICE, NOW, "tidak memerlukan jaminan", "menyerahkan jaminan"),
    ("P3DN-N15", 100 * BILLION + 1, GOODS, NOW, "ditetapkan PA", ""),
    ("P3DN-N16", 10 * BILLION + 1, ADVICE, NOW, "ditetapkan PA", ""),
    ("P3DN-N17", 50 * BILLION + 1, GOODS, NOW, "tender internasional", ""),
    ("P3DN-N18", 1000 * BILLION + 1, WORKS, NOW, "tender internasional", ""),
    ("P3DN-N19", 25 * BILLION + 1, ADVICE, NOW, "tender internasional", ""),
    ("P3DN-N20", 50 * BILLION + 1, "Jasa Lainnya", NOW, "tender internasional", ""),
    ("P3DN-N21", 1, GOODS, LKPP, "sampai 31/08/2027", ""),
    ("P3DN-H01", BILLION + 1, GOODS, NOW, "dengan preferensi harga", ""),
    ("P3DN-H01", BILLION, GOODS, NOW, "tanpa preferensi harga", ""),
    ("P3DN-H05", BILLION + 1, GOODS, NOW, "di atas HPS tidak ikut", ""),
    ("P3DN-K01", 10 * BILLION, GOODS, NOW, "teguran tertulis", ""),
    ("P3DN-K02", 10 * BILLION, GOODS, NOW, "denda Rp100.000.000", ""),
    ("P3DN-K02", 80 * BILLION, GOODS, NOW, "denda Rp500.000.000", ""),
    ("P3DN-K03", 1, GOODS, NOW, "diberhentikan", ""),
    ("P3DN-K05", 1, GOODS, NOW, "dipotong", ""),
    ("P3DN-K06", 1, GOODS, NOW, "3 kali nilainya", ""),
    ("P3DN-K07", 1, GOODS, NOW, "daftar hitam", ""),
    ("P3DN-K08", 1, GOODS, NOW, "tunjangan kinerja", ""),
    ("P3DN-K09", 1, GOODS, NOW, "gugur", ""),
]  # fmt: skip


@pytest.mark.parametrize(("number", "amount", "kind", "day", "words", "never"), CASES)
def test_a_package_is_told(
    number: str, amount: int, kind: str, day: date, words: str, never: str
) -> None:
    found = told(amount, kind, day)
    assert [a.sentence for a in found if a.rule.number == number and words in a.sentence]
    assert not never or not [a.sentence for a in found if never in a.sentence]
    assert all(a.rule.holds_on(day) for a in found)
    assert not [a for a in found if a.warns]


@pytest.mark.parametrize(
    ("number", "amount", "kind", "way", "warned"),
    [
        ("P3DN-N04", 200 * MILLION, GOODS, "Pengadaan Langsung", False),
        ("P3DN-N04", 200 * MILLION + 1, GOODS, "Pengadaan Langsung", True),
        ("P3DN-N05", 400 * MILLION, WORKS, "Pengadaan Langsung", False),
        ("P3DN-N06", 100 * MILLION + 1, ADVICE, "Pengadaan Langsung", True),
        ("P3DN-N22", 500 * MILLION, ADVICE, "Tender", True),
        ("P3DN-N22", 500 * MILLION, ADVICE, "Seleksi", False),
        ("P3DN-N22", 500 * MILLION, GOODS, "Seleksi", True),
        ("P3DN-N04", 500 * MILLION, GOODS, "E-Purchasing", False),
        ("P3DN-N04", 200 * MILLION + 1, f"{WORKS};{GOODS}", "Pengadaan Langsung", True),
    ],
)
def test_a_way_that_contradicts_the_value_is_said(
    number: str, amount: int, kind: str, way: str, warned: bool
) -> None:
    warnings = [a for a in told(amount, kind, way=way) if a.warns]
    assert [a.rule.number for a in warnings] == ([number] if warned else [])


@pytest.mark.parametrize(("for_small", "warned"), [(True, False), (False, True), (None, False)])
def test_a_plan_against_small_business_is_said(for_small: bool | None, warned: bool) -> None:
    found = told(MILLION, GOODS, for_small=for_small)
    assert any(a.warns for a in found) is warned
    assert not any(a.warns for a in told(15 * BILLION + 1, GOODS, for_small=False))


def test_an_unknown_kind_is_told_nothing_of_its_size() -> None:
    topics = {a.topic for a in told(BILLION, "Lain-lain")}
    assert topics == {Topic.BOUND, Topic.PREFERENCE, Topic.BREACH}
    assert kinds_in(" barang ; Jasa Lainnya;?") == (GOODS, "Jasa Lainnya")


def test_a_day_before_every_rule_is_told_nothing() -> None:
    assert told(BILLION, GOODS, date(2001, 1, 1)) == []
    assert not preference_applies(Planned(D(BILLION), (GOODS,), "", date(2001, 1, 1)))


def test_nothing_of_2026_is_told_of_a_package_of_2020() -> None:
    numbers = {a.rule.number for a in told(BILLION, GOODS, date(2020, 1, 1))}
    assert numbers.isdisjoint({"P3DN-N08", "P3DN-N11", "P3DN-N13", "P3DN-K08", "P3DN-N02"})
    assert "P3DN-N10" in numbers


def test_a_worthless_package_has_no_fine_and_a_negative_one_cannot_be() -> None:
    assert "P3DN-K02" not in {a.rule.number for a in told(0, GOODS)}
    with pytest.raises(ValueError, match="Nilai paket"):
        told(-1, GOODS)
