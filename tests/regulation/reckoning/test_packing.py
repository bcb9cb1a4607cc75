"""What is in a product's packs, as officers write it, and how many of a unit are in another."""

from decimal import Decimal as D

import pytest

from p3dn.regulation.quantities.packing import packed, read_packing


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("", {}),
        ("1 rim = 500 lembar", {"rim": (D(500), "lembar")}),
        ("Box=12 buah;\n1 dus = 5 Box;", {"box": (D(12), "buah"), "dus": (D(5), "Box")}),
        ("1 karung = 1.000 biji", {"karung": (D(1000), "biji")}),
        ("1 galon = 18,9 liter", {"galon": (D("18.9"), "liter")}),
        ("1 tangki = 1.234,5 liter", {"tangki": (D("1234.5"), "liter")}),
        ("1 gelas = 1 porsi", {"gelas": (D(1), "porsi")}),
        ("1 sendok = 0,5 gelas", {"sendok": (D("0.5"), "gelas")}),
        ("1 silo = 1.000.000 butir", {"silo": (D(1_000_000), "butir")}),
    ],
)
def test_it_is_read_as_it_is_written(text: str, read: dict[str, tuple[D, str]]) -> None:
    assert read_packing(text) == read


@pytest.mark.parametrize(
    "text",
    [
        "rim", "1 rim = lembar", "2 dus = 5 rim", "1 rim = 500 rim", "a = 0 b", "1 unit = 2 buah",
        "a = 1 b; A = 2 c", "a = 9.99 b", "= 5 b", "a = 2.000.000 b",
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_named(text: str) -> None:
    with pytest.raises(ValueError, match=".") as refused:
        read_packing(f"1 dos = 6 gelas; {text}")
    assert str(refused.value) in text.split("; ")


@pytest.mark.parametrize(
    ("text", "unit", "of", "many"),
    [
        ("box = 12 buah; dus = 5 box", "dus", "buah", D(60)),
        ("box = 12 buah; dus = 5 box", "DUS", "pcs", D(60)),
        ("box = 12 buah; dus = 5 box", "dus", "box", D(5)),
        ("box = 10 buah", "buah", "box", D("0.1")),
        ("dus = 5 rim", "dus", "lembar", D(2500)),  # the ream as everybody knows it
        ("rim = 480 lembar; dus = 5 rim", "dus", "lembar", D(2400)),  # its own before
        ("rim = 480 lembar", "rim", "lembar", D(480)),
        ("", "lusin", "buah", D(12)),
        ("lusin = 10 buah", "lusin", "buah", D(10)),
        ("box = 12 buah", "dus", "buah", None),
        ("box = 12 buah", "box", "liter", None),
        ("a = 2 b; b = 3 a", "a", "c", None),
    ],
)
def test_the_products_own_packs_come_before_the_common_ones(
    text: str, unit: str, of: str, many: D | None
) -> None:
    assert packed(read_packing(text), unit, of) == many
