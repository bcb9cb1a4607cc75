"""What a value may be at all, whoever hands it in: a page, a command or a function.

Each refusal is a ValueError with a sentence for whoever typed the value.
"""

from decimal import Decimal

TKDN_HIGHEST = Decimal(100)
BMP_CAP = Decimal(15)
"""Permenperin 35/2025 Pasal 22: the sum of all factors counts up to 15."""


def percent(what: str, value: Decimal | None, highest: Decimal = TKDN_HIGHEST) -> None:
    """Raise ValueError unless the percentage is unknown or lies between 0 and `highest`."""
    if value is not None and not (value.is_finite() and 0 <= value <= highest):
        raise ValueError(f"{what} harus antara 0 dan {highest} persen.")


def not_negative(what: str, value: Decimal | None) -> None:
    """Raise ValueError for an amount or number of units below zero, or that is no number."""
    if value is not None and not (value.is_finite() and value >= 0):
        raise ValueError(f"{what} tidak boleh kurang dari nol.")


def positive(what: str, value: Decimal) -> None:
    """Raise ValueError for an amount that must be more than zero."""
    if not (value.is_finite() and value > 0):
        raise ValueError(f"{what} harus lebih dari nol.")
