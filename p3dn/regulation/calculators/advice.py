"""What would lift a product's TKDN: which component, certified how high, and what it would give."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TypedDict, Unpack

from .goods import BANDS, LEAST_BAND, LEAST_RECOGNISED, Component, Work, goods_tkdn

# The lowest certified TKDN of each recognised value: at least, or strictly above.
LEVELS: tuple[tuple[Decimal, Decimal, bool], ...] = (
    (LEAST_BAND, LEAST_RECOGNISED, True),
    *((above, value, False) for above, value in reversed(BANDS)),
)
# What a component certified just above a band would state; at least is reached by it as well.
STEP = Decimal("0.01")


class Making(TypedDict, total=False):
    """How the product is made, as `goods_tkdn` takes it."""

    work: Work
    mostly_citizens: bool
    invests_here: bool
    brainware: Decimal


@dataclass(frozen=True, slots=True)
class Gain:
    """One component replaced by a better certified one.

    `certified` is the TKDN its certificate must reach (`inclusive`) or exceed; `total` what the
    product's TKDN would then be, percent.
    """

    position: int
    certified: Decimal
    inclusive: bool
    recognised: Decimal
    total: Decimal


def gains(components: Sequence[Component], **options: Unpack[Making]) -> list[Gain]:
    """Every single replacement that would raise the TKDN, the largest gain first.

    `options` as in `goods_tkdn`; raises ValueError as it does.
    """
    parts = list(components)
    now = goods_tkdn(parts, **options).total
    gains = []
    for position, part in enumerate(parts):
        for certified, value, inclusive in LEVELS:
            better = replace(part, tkdn=certified + STEP)
            changed = [better if n == position else other for n, other in enumerate(parts)]
            total = goods_tkdn(changed, **options).total
            if total > now:
                gains.append(Gain(position, certified, inclusive, value, total))
    return sorted(gains, key=lambda g: (-g.total, g.position, g.certified))


def smallest_step(
    components: Sequence[Component], target: Decimal, **options: Unpack[Making]
) -> Gain | None:
    """The single replacement that reaches the target with the least; None when no one alone does."""
    enough = [gain for gain in gains(components, **options) if gain.total >= target]
    return min(enough, key=lambda g: (g.recognised, g.total, g.position), default=None)
