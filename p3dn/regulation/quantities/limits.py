"""What a value may be at all, whoever hands it in: a page, a command or a function.

Each refusal is a ValueError with a sentence for whoever typed the value. None is unknown, and passes.
"""

from decimal import Decimal

from p3dn.regulation.wording.tongue import said

HUNDRED = Decimal(100)
BMP_CAP = Decimal(15)
"""Permenperin 35/2025 Pasal 22: the sum of all factors counts up to 15."""
TKDN_BANDS = (Decimal(25), Decimal(40))
"""Where bands of TKDN begin in reports: what a product must have at least, and what TKDN and BMP must
come to for the duty (`purchase_minimum`, `trigger_minimum`; Perpres 16/2018 Pasal 66, PP 29/2018
Pasal 61). Sums of bands are kept, so that other limits would need them summed anew."""
MOST = Decimal(10) ** 18
"""Rupiah or units; the budget of the whole state is a thousandth of it."""


def percent(what: str, value: Decimal | None, highest: Decimal = HUNDRED) -> None:
    """Refuse what is outside 0 to `highest` percent, and what is no number."""
    if value is not None and not (value.is_finite() and 0 <= value <= highest):
        raise ValueError(
            said("{what} diisi 0 sampai {highest}.").format(what=said(what), highest=f"{highest:f}")
        )


def not_negative(what: str, value: Decimal | None) -> None:
    """Refuse what is below zero, what is no number, and what nobody ever paid."""
    if value is None:
        return
    if not value.is_finite() or value < 0:
        raise ValueError(said("{what} tidak boleh kurang dari nol.").format(what=said(what)))
    _believable(what, value)


def positive(what: str, value: Decimal) -> None:
    """Refuse zero, what is below it, what is no number, and what nobody ever paid."""
    if not value.is_finite() or value <= 0:
        raise ValueError(said("{what} harus lebih dari nol.").format(what=said(what)))
    _believable(what, value)


def _believable(what: str, value: Decimal) -> None:
    if value > MOST:
        raise ValueError(said("{what} terlalu besar.").format(what=said(what)))
