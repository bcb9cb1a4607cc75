"""Where an axis begins and ends, which round amounts mark it, and what they are called."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import ROUND_FLOOR, Decimal, localcontext

from p3dn.ui.values import formats

STEPS = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5), Decimal(10))
SPACES = 5  # about so many between the marks of an axis
DIGITS = 2 * formats.MOST_DIGITS


@dataclass(frozen=True, slots=True)
class Unit:
    """What values are: how they are written along an axis, and exactly; the finest step of marks."""

    short: Callable[[Decimal], str]
    exact: Callable[[Decimal], str]
    finest: Decimal


RUPIAH = Unit(formats.rupiah_short, formats.rupiah, Decimal(1))
PERCENT = Unit(lambda value: f"{formats.number(value)} %", formats.percent, Decimal("0.01"))


@dataclass(frozen=True, slots=True)
class Axis:
    """Evenly spaced round amounts, from the lowest to the highest, and their words."""

    marks: Sequence[Decimal]
    words: Sequence[str]

    def share(self, value: Decimal) -> float:
        """How far up the axis a value stands: 0 at its lowest mark, 1 at its highest."""
        low, high = self.marks[0], self.marks[-1]
        return float((value - low) / (high - low))


def drawable(value: Decimal | int | None) -> Decimal | None:
    """The value, None when it is none that has a place on an axis."""
    exact = None if value is None else Decimal(value)
    return exact if exact is not None and exact.is_finite() else None


def known(values: Iterable[Decimal | int | None]) -> list[Decimal]:
    """The values that can be drawn."""
    return [exact for value in values if (exact := drawable(value)) is not None]


def axis(least: Decimal, most: Decimal, unit: Unit) -> Axis:
    """The axis for values between these: its highest mark is above all of them."""
    marks = round_marks(least, most, unit.finest)
    words = [unit.short(mark) for mark in marks]
    if len(set(words)) < len(words):  # they differ by less than short words tell
        words = [unit.exact(mark) for mark in marks]
    return Axis(marks, words)


def round_marks(least: Decimal, most: Decimal, finest: Decimal) -> list[Decimal]:
    """Multiples of 1, 2, 2.5 or 5 times a power of ten: the first not above `least`, the last above
    `most`, at most eight, never closer than `finest`.
    """
    with localcontext(prec=DIGITS):
        space = max((most - least) / SPACES, finest)
        power = Decimal(1).scaleb(space.adjusted())
        step = next(power * n for n in STEPS if power * n >= space)
        first = (least / step).to_integral_value(ROUND_FLOOR)
        last = (most / step).to_integral_value(ROUND_FLOOR) + 1
        return [step * (first + n) for n in range(int(last - first) + 1)]
