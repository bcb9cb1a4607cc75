"""What no sum is worked out with: refusals that the facts of the calculators share.

Each raises ValueError with a sentence for whoever typed the number.
"""

from decimal import Decimal

HUNDRED = Decimal(100)
# Rupiah; the budget of the whole state is a thousandth of it.
MOST = Decimal(10) ** 18


def positive(what: str, value: Decimal) -> None:
    """Refuse zero, what is below it, what is no number, and what nobody ever paid."""
    if not value.is_finite() or value <= 0:
        raise ValueError(f"{what} harus lebih dari nol.")
    _believable(what, value)


def not_negative(what: str, value: Decimal) -> None:
    """Refuse what is below zero, what is no number, and what nobody ever paid."""
    if not value.is_finite() or value < 0:
        raise ValueError(f"{what} tidak boleh kurang dari nol.")
    _believable(what, value)


def _believable(what: str, value: Decimal) -> None:
    if value > MOST:
        raise ValueError(f"{what} terlalu besar.")


def percent(what: str, value: Decimal, highest: Decimal = HUNDRED) -> None:
    """Refuse what is outside 0 to `highest` percent, and what is no number."""
    if not value.is_finite() or not 0 <= value <= highest:
        raise ValueError(f"{what} diisi 0 sampai {highest:f}.")
