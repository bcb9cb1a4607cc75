"""What the sums say: shares with their denominators, and how two years compare."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields
from decimal import Decimal
from operator import add, attrgetter
from typing import Any, Self

Sums = dict[str, Any]
"""A row of sums, by name, as the database gives it."""

HUNDRED = Decimal(100)
ZERO = Decimal(0)


def percent(part: Decimal, whole: Decimal) -> Decimal | None:
    """`part` in percent of `whole`, unrounded; None when there is no whole to be a part of."""
    return part * HUNDRED / whole if whole else None


@dataclass(frozen=True, slots=True)
class Span:
    """A share between two bounds, 0 to 100, that are equal where nothing is unknown.

    `low` is so when nothing of what is unknown belongs to it, `high` when all of it does.
    """

    low: Decimal
    high: Decimal

    @property
    def is_exact(self) -> bool:
        """True when nothing of it is unknown."""
        return self.low == self.high

    @property
    def is_unknown(self) -> bool:
        """True when it may be anything."""
        return self.low == ZERO and self.high == HUNDRED


def span(part: Decimal | int, maybe: Decimal | int, whole: Decimal | int) -> Span | None:
    """A part, and what may belong to it, of a whole; None when there is no whole."""
    low = percent(Decimal(part), Decimal(whole))
    high = percent(Decimal(part + maybe), Decimal(whole))
    return None if low is None or high is None else Span(low, high)


@dataclass(frozen=True, slots=True)
class Addable:
    """Adds field by field, so that a total is the sum of its rows and nothing else."""

    def __add__(self, other: Self) -> Self:
        _names, values = _told_of(type(self))
        return type(self)(*map(add, values(self), values(other)))

    @classmethod
    def total(cls, rows: Iterable[Self]) -> Self:
        """All of them, added up column by column: of hundreds the sums between are objects nobody needs."""
        _names, values = _told_of(cls)
        return cls(*map(sum, zip(*map(values, rows), strict=True)))

    @classmethod
    def of(cls, row: Mapping[str, Any], prefix: str = "") -> Self:
        """From a row of sums; what is absent or NULL is zero, as a sum over nothing is."""
        names, _values = _told_of(cls)
        return cls(*[row.get(prefix + name) or 0 for name in names])

    def amounts(self) -> dict[str, Decimal | int]:
        """The sums by their names."""
        names, values = _told_of(type(self))
        return dict(zip(names, values(self), strict=True))


_known: dict[type[Any], tuple[tuple[str, ...], Callable[[Any], tuple[Any, ...]]]] = {}


def _told_of(sums: type[Addable]) -> tuple[tuple[str, ...], Callable[[Any], tuple[Any, ...]]]:
    """The names of a kind of sums, and what gets them all; a dashboard adds up some hundreds of them."""
    if sums not in _known:
        names = tuple(field.name for field in fields(sums))
        _known[sums] = names, attrgetter(*names)
    return _known[sums]


@dataclass(frozen=True, slots=True)
class Figures(Addable):
    """Sums of spending in rupiah, and the percentages (0 to 100) that follow from them.

    How many `documents` there are official reports ask for, and lists; no dashboard does.

    A percentage is None, and shown as unknown, when there is no denominator, or when nothing of
    it is known: neither no spending nor spending of unknown origin is 0% domestic.
    """

    documents: int = 0
    lines: int = 0
    value: Decimal = ZERO
    domestic_value: Decimal = ZERO
    imported_value: Decimal = ZERO
    unknown_value: Decimal = ZERO
    tkdn_base: Decimal = ZERO
    tkdn_weighted: Decimal = ZERO
    small_business_value: Decimal = ZERO
    small_business_unknown: Decimal = ZERO
    in_region_value: Decimal = ZERO
    in_region_unknown: Decimal = ZERO
    tkdn_unknown: Decimal = ZERO
    tkdn_none: Decimal = ZERO
    tkdn_low: Decimal = ZERO
    tkdn_middle: Decimal = ZERO
    tkdn_high: Decimal = ZERO
    compliant_value: Decimal = ZERO
    exempt_value: Decimal = ZERO
    free_value: Decimal = ZERO
    breached_value: Decimal = ZERO
    unjudged_value: Decimal = ZERO
    delivered_value: Decimal = ZERO
    contracts: int = 0
    estimated_contracts: int = 0
    estimated_value: Decimal = ZERO
    estimates: Decimal = ZERO
    contracts_above: int = 0
    value_above: Decimal = ZERO

    @property
    def is_empty(self) -> bool:
        """True when nothing was recorded."""
        return not self.lines and not self.value

    @property
    def domestic_share(self) -> Decimal | None:
        """Proven domestic spending, in percent of recorded spending."""
        if self.unknown_value == self.value:
            return None
        return percent(self.domestic_value, self.value)

    @property
    def weighted_tkdn(self) -> Decimal | None:
        """Value-weighted mean TKDN, over the spending whose TKDN is known."""
        return percent(self.tkdn_weighted, self.tkdn_base)

    @property
    def weighted_tkdn_of_all(self) -> Decimal | None:
        """The same over all recorded spending, unknown counted as 0%.

        That is how Permenperin 35/2025 Lampiran IV counts goods without a TKDN value. The true
        mean cannot be lower than this.
        """
        return percent(self.tkdn_weighted, self.value)

    @property
    def tkdn_base_share(self) -> Decimal | None:
        """Spending with known TKDN, in percent of recorded spending."""
        return percent(self.tkdn_base, self.value)

    @property
    def small_business_share(self) -> Decimal | None:
        """Spending with micro and small firms and cooperatives, in percent of recorded spending."""
        if self.small_business_unknown == self.value:
            return None
        return percent(self.small_business_value, self.value)


@dataclass(frozen=True, slots=True)
class Plan(Addable):
    """Ceilings of the announced plan (RUP), in rupiah; what the plan leaves open is `unknown`.

    Of packages of providers, but for what is beside a budget, which pays the self-managed ones too.
    """

    packages: int = 0
    ceiling: Decimal = ZERO
    domestic_ceiling: Decimal = ZERO
    unknown_ceiling: Decimal = ZERO
    small_business_ceiling: Decimal = ZERO
    small_unknown_ceiling: Decimal = ZERO
    domestic_packages: int = 0
    unknown_packages: int = 0
    regular_packages: int = 0
    regular_ceiling: Decimal = ZERO
    regular_domestic_packages: int = 0
    regular_domestic_ceiling: Decimal = ZERO
    regular_unknown_packages: int = 0
    regular_unknown_ceiling: Decimal = ZERO
    budgeted_ceiling: Decimal = ZERO
    budgeted_provider_ceiling: Decimal = ZERO
    budgeted_self_managed_ceiling: Decimal = ZERO
    unbudgeted_ceiling: Decimal = ZERO
    realised_value: Decimal = ZERO
    realised_domestic_value: Decimal = ZERO
    realised_unknown_value: Decimal = ZERO

    @property
    def domestic_realisation(self) -> Span | None:
        """Proven domestic spending on packages tagged domestic, in percent of their ceilings."""
        return span(
            self.realised_domestic_value, self.realised_unknown_value, self.domestic_ceiling
        )
