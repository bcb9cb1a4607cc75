"""Differences in words, with a sign that does not hang on colour."""

from decimal import Decimal

from p3dn.ui.values.formats import rupiah


def signed(text: str, difference: Decimal) -> str:
    """With a plus or a true minus; nothing is no difference, and has neither."""
    sign = "+" if difference > 0 else "−" if difference < 0 else ""
    return f"{sign}{text}"


def difference(amount: Decimal) -> str:
    """More or less in full rupiah: "+Rp1.500.000"."""
    return signed(rupiah(abs(amount)), amount)
