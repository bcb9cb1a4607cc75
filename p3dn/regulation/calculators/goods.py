"""TKDN of goods under Permenperin 35/2025 (Pasal 4 to 12) and of combined packages.

Percentages 0 to 100; costs in any one currency unit.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from p3dn.regulation.quantities.limits import HUNDRED, not_negative, percent
from p3dn.regulation.wording.tongue import later, said

MATERIAL, LABOUR, OVERHEAD, BRAINWARE = Decimal(75), Decimal(10), Decimal(15), Decimal(20)
# Certified TKDN above the first figure is recognised as the second (Pasal 5 ayat 2).
BANDS = ((Decimal(80), Decimal(100)), (Decimal(60), Decimal(80)), (Decimal(40), Decimal(60)))
# A tool made abroad counts half when it is owned here (Lampiran IV).
FOREIGN_TOOL = Decimal(50)
LEAST_BAND, LEAST_RECOGNISED, BELOW_RECOGNISED = Decimal(25), Decimal(40), Decimal(25)


class Uncertified(StrEnum):
    """What is known of a component without a certificate (Pasal 5 ayat 2)."""

    ALL_DOMESTIC = "all_domestic"
    DOMESTIC_MAKER = "domestic_maker"
    OTHER = "other"


class Work(StrEnum):
    """Whose workers work in whose factory (Pasal 6 and 7)."""

    OWN_IN_OWN = "own_in_own"
    OWN_IN_OTHER = "own_in_other"
    OTHER_IN_OWN = "other_in_own"


RECOGNISED = {
    Uncertified.ALL_DOMESTIC: HUNDRED,
    Uncertified.DOMESTIC_MAKER: Decimal(25),
    Uncertified.OTHER: Decimal(0),
}
WORK = {Work.OWN_IN_OWN: HUNDRED, Work.OWN_IN_OTHER: Decimal(60), Work.OTHER_IN_OWN: Decimal(30)}


@dataclass(frozen=True, slots=True)
class Component:
    """A main component: its cost, and its certified TKDN or what else is known of it.

    Raises ValueError for a cost below zero or a TKDN outside 0 to 100.
    """

    cost: Decimal
    tkdn: Decimal | None = None
    otherwise: Uncertified = Uncertified.OTHER

    def __post_init__(self) -> None:
        check_costs([self.cost])
        check_percents([self.tkdn])


@dataclass(frozen=True, slots=True)
class GoodsTkdn:
    """TKDN and the parts it is made of, unrounded."""

    material: Decimal
    labour: Decimal
    overhead: Decimal
    brainware: Decimal
    total: Decimal


def recognised(component: Component) -> Decimal:
    """Value at which a component counts (Pasal 5 ayat 2); the bands are open below."""
    if component.tkdn is None:
        return RECOGNISED[component.otherwise]
    for above, value in BANDS:
        if component.tkdn > above:
            return value
    return LEAST_RECOGNISED if component.tkdn >= LEAST_BAND else BELOW_RECOGNISED


def goods_tkdn(
    components: Iterable[Component],
    *,
    work: Work = Work.OWN_IN_OWN,
    mostly_citizens: bool = True,
    invests_here: bool = True,
    brainware: Decimal = Decimal(0),
) -> GoodsTkdn:
    """75% material, 10% labour, 15% overhead, up to 20% brainware, at most 100.

    `brainware` is the score of the research table, 0 to 100. Raises ValueError without costs or
    for a score that cannot be.
    """
    parts = list(components)
    check_percents([brainware])
    cost = sum((part.cost for part in parts), Decimal(0))
    if cost <= 0:
        raise ValueError(said("Isi biaya komponen utama lebih dari nol."))
    share = sum((part.cost * recognised(part) for part in parts), Decimal(0)) / cost
    material = MATERIAL * share / HUNDRED
    labour = LABOUR * (WORK[work] if mostly_citizens else 0) / HUNDRED
    overhead = OVERHEAD * (WORK[work] if invests_here else 0) / HUNDRED
    extra = BRAINWARE * brainware / HUNDRED
    total = min(HUNDRED, material + labour + overhead + extra)
    return GoodsTkdn(material, labour, overhead, extra, total)


def check_costs(costs: Iterable[Decimal]) -> None:
    """Raise ValueError for a negative cost or value."""
    for cost in costs:
        not_negative(later("Biaya atau nilai"), cost)


def check_percents(percents: Iterable[Decimal | None]) -> None:
    """Raise ValueError for a percentage outside 0 to 100; None is unknown and passes."""
    for value in percents:
        if value is not None:
            percent("Persentase", value)


def weighted_tkdn(rows: Iterable[tuple[Decimal, Decimal | None]]) -> Decimal:
    """Value-weighted TKDN of (value, TKDN) rows; goods without a value count 0 (Lampiran IV)."""
    pairs = list(rows)
    check_costs(value for value, _tkdn in pairs)
    check_percents(tkdn for _value, tkdn in pairs)
    total = sum((value for value, _tkdn in pairs), Decimal(0))
    if total <= 0:
        raise ValueError(said("Jumlah nilai harus lebih dari nol."))
    return sum((value * (tkdn or 0) for value, tkdn in pairs), Decimal(0)) / total


def service_tkdn(rows: Iterable[tuple[Decimal, Decimal]]) -> Decimal:
    """TKDN of services from (domestic cost, foreign cost) rows (Pasal 14; 16/2011 Pasal 8)."""
    pairs = list(rows)
    check_costs(cost for pair in pairs for cost in pair)
    total = sum((home + abroad for home, abroad in pairs), Decimal(0))
    if total <= 0:
        raise ValueError(said("Jumlah biaya jasa harus lebih dari nol."))
    return sum((home for home, _abroad in pairs), Decimal(0)) / total * HUNDRED


def combined_tkdn(
    goods: Decimal, goods_tkdn: Decimal, services: Decimal, service: Decimal
) -> Decimal:
    """TKDN of goods and services together by their values (Pasal 18 to 20)."""
    return weighted_tkdn([(goods, goods_tkdn), (services, service)])


def recognised_tool(*, made_here: bool, owned_here: Decimal) -> Decimal:
    """How far a tool counts as domestic in the cost of services (Pasal 14 and 15, Lampiran IV).

    `owned_here`: percent of it owned by domestic firms. Made here counts whole, made abroad half
    of what is owned here. Raises ValueError for an ownership outside 0 to 100.
    """
    check_percents([owned_here])
    return HUNDRED if made_here else FOREIGN_TOOL * owned_here / HUNDRED
