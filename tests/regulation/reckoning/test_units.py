"""How many of one unit are in another; what nobody can know is not guessed."""

from decimal import Decimal as D

import pytest

from p3dn.regulation.quantities.units import holds


@pytest.mark.parametrize(
    ("unit", "of", "many"),
    [
        ("buah", "PCS", D(1)),
        ("liter", "Liter ", D(1)),
        ("rim", "lembar", D(500)),
        ("lembar", "rim", D("0.002")),
        ("gros", "lusin", D(12)),
        ("lusin", "buah", D(12)),
        # A ream is of sheets alone, and a sheet is no bottle.
        ("rim", "botol", None),
        ("rim", "lusin", D(500) / 12),
        ("lembar", "botol", None),
        # What is in a box only the product tells; a kilogram is counted in no pieces.
        ("dus", "buah", None),
        ("buah", "dus", None),
        ("lusin", "kg", None),
        ("kg", "lusin", None),
        ("kg", "liter", None),
    ],
)
def test_what_a_unit_holds_of_another(unit: str, of: str, many: D | None) -> None:
    assert holds(unit, of) == many
