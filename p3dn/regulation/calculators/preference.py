"""Price preference: the evaluated price (HEA) ranks bids; the contract stays at the bid.

Perpres 16/2018 Pasal 67; Perpres 54/2010 for history. Amounts in rupiah, TKDN in percent.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum

from p3dn.regulation.dated.regimes import in_force
from p3dn.regulation.quantities.limits import not_negative, percent, positive
from p3dn.regulation.results import Citation
from p3dn.regulation.wording import citations as c
from p3dn.regulation.wording.tongue import later, said


@dataclass(frozen=True, slots=True)
class PreferenceRegime:
    """How much a bid's TKDN is worth. `above` is the own estimate (HPS) it must exceed.

    `national` and `consortium`: at an international construction tender, the percentage of the
    lowest foreign bid by which a national firm, or a consortium it leads, is preferred.
    """

    id: str
    valid_from: date
    valid_to: date | None
    highest: Decimal
    least_tkdn: Decimal
    above: Decimal
    divides: bool
    citation: Citation
    national: Decimal | None = None
    consortium: Decimal | None = None


PREFERENCE = (
    PreferenceRegime(
        id="perpres-54-2010", valid_from=date(2010, 8, 6), valid_to=date(2018, 6, 30),
        highest=Decimal(15), least_tkdn=Decimal(25), above=Decimal(0), divides=True,
        citation=c.P54_LAMPIRAN, national=Decimal("7.5"),
    ),
    # Perpres 16/2018 let 54/2010 be used for what began before 1 July 2018.
    PreferenceRegime(
        id="perpres-16-2018", valid_from=date(2018, 7, 1), valid_to=date(2021, 2, 1),
        highest=Decimal(25), least_tkdn=Decimal(25), above=Decimal(25_000_000_000), divides=False,
        citation=c.P16_67, national=Decimal("7.5"),
    ),
    PreferenceRegime(
        id="perpres-12-2021", valid_from=date(2021, 2, 2), valid_to=date(2025, 4, 29),
        highest=Decimal(25), least_tkdn=Decimal(25), above=Decimal(1_000_000_000), divides=False,
        citation=c.P12_67, national=Decimal("7.5"),
    ),
    PreferenceRegime(
        id="perpres-46-2025", valid_from=date(2025, 4, 30), valid_to=None,
        highest=Decimal(25), least_tkdn=Decimal(25), above=Decimal(1_000_000_000), divides=False,
        citation=c.P46_67, national=Decimal("7.5"), consortium=Decimal(5),
    ),
)  # fmt: skip


def preference_on(day: date) -> PreferenceRegime:
    """The price preference of a local date; raises ValueError when none is known."""
    regime = in_force(PREFERENCE, day)
    if regime is None:
        raise ValueError(
            said("Belum ada aturan preferensi harga yang dikenal untuk {day}.").format(day=day)
        )
    return regime


class Bidder(StrEnum):
    """Who bids at an international tender."""

    FOREIGN = "foreign"
    NATIONAL = "national"
    CONSORTIUM = "consortium"


@dataclass(frozen=True, slots=True)
class Tender:
    """What bids are measured by: the own estimate (HPS) in rupiah and the day that governs.

    Raises ValueError for an estimate that is not above zero.
    """

    own_estimate: Decimal
    day: date

    def __post_init__(self) -> None:
        positive("HPS", self.own_estimate)


@dataclass(frozen=True, slots=True)
class Bid:
    """An offer after arithmetic correction; `admitted` False keeps it out of the ranking.

    Raises ValueError for a price that is not above zero or a TKDN outside 0 to 100.
    """

    name: str
    price: Decimal
    tkdn: Decimal
    admitted: bool = True

    def __post_init__(self) -> None:
        positive(said("Harga penawaran {name}").format(name=self.name), self.price)
        percent(said("TKDN penawaran {name}").format(name=self.name), self.tkdn)


@dataclass(frozen=True, slots=True)
class CombinedBid:
    """An offer of goods and services together: their prices, and the TKDN of the goods.

    Raises ValueError for a price below zero, for two that are zero, or an impossible TKDN.
    """

    goods: Decimal
    goods_tkdn: Decimal
    services: Decimal

    def __post_init__(self) -> None:
        not_negative(later("Harga barang"), self.goods)
        not_negative(later("Harga jasa"), self.services)
        positive(later("Harga paket"), self.goods + self.services)
        percent(later("TKDN barang"), self.goods_tkdn)


@dataclass(frozen=True, slots=True)
class AgainstForeign:
    """An evaluated price at an international tender, and the lowest price a foreign firm bid.

    Raises ValueError for a price that is not above zero.
    """

    evaluated: Decimal
    lowest_foreign: Decimal

    def __post_init__(self) -> None:
        positive(later("Harga evaluasi"), self.evaluated)
        positive(later("Penawaran asing terendah"), self.lowest_foreign)


@dataclass(frozen=True, slots=True)
class RankedBid:
    """A bid with its preference (0 to 1), evaluated price and place; place None: it takes no part.

    `above_estimate`: it is priced above the own estimate, which alone keeps it out.
    """

    bid: Bid
    preference: Decimal
    evaluated: Decimal
    place: int | None
    above_estimate: bool = False


def preference_of(tkdn: Decimal, own_estimate: Decimal, regime: PreferenceRegime) -> Decimal:
    """KP as a fraction: TKDN times the highest preference, nothing below the minimum or the HPS."""
    if own_estimate <= regime.above or tkdn < regime.least_tkdn:
        return Decimal(0)
    return tkdn / 100 * regime.highest / 100


def rank_bids(bids: Iterable[Bid], tender: Tender) -> list[RankedBid]:
    """Bids by evaluated price, the lowest first; equal prices go to the higher TKDN.

    A bid above the own estimate is never ranked. Bids equal in both share a place. Raises
    ValueError when no preference rule is known for the day.
    """
    regime = preference_on(tender.day)
    rows = [_evaluated(bid, tender.own_estimate, regime) for bid in bids]
    running = [row for row in rows if row.bid.admitted and not row.above_estimate]
    ranked: list[RankedBid] = []
    in_order = sorted(running, key=lambda r: (r.evaluated, -r.bid.tkdn))
    for number, row in enumerate(in_order, start=1):
        last = ranked[-1] if ranked else None
        same = last and (last.evaluated, last.bid.tkdn) == (row.evaluated, row.bid.tkdn)
        ranked.append(replace(row, place=last.place if same and last else number))
    return [*ranked, *(row for row in rows if row not in running)]


def combined_price(bid: CombinedBid, tender: Tender) -> Decimal:
    """Evaluated price of a package: its goods with their preference, its services as offered.

    In construction only the goods on their own form are preferred, once the whole package exceeds
    the own estimate named by the regime. Rupiah; raises ValueError for an unknown day, or for a bid
    above the own estimate, which is not evaluated.
    """
    regime = preference_on(tender.day)
    if bid.goods + bid.services > tender.own_estimate:
        raise ValueError(said("Penawaran melebihi HPS, jadi tidak dievaluasi."))
    share = preference_of(bid.goods_tkdn, tender.own_estimate, regime)
    goods = bid.goods / (1 + share) if regime.divides else bid.goods * (1 - share)
    return goods + bid.services


def international_price(offer: AgainstForeign, bidder: Bidder, day: date) -> Decimal:
    """Evaluated price at an international construction tender.

    A national firm is preferred by a percentage of the lowest foreign bid (PP 29/2018 Pasal 64),
    a consortium led by one by another. Raises ValueError where the regime knows no such share.
    """
    regime = preference_on(day)
    if bidder is Bidder.FOREIGN:
        return offer.evaluated
    share = regime.national if bidder is Bidder.NATIONAL else regime.consortium
    if share is None:
        raise ValueError(
            said("Aturan {rule} tidak mengenal preferensi untuk peserta ini.").format(
                rule=regime.id
            )
        )
    return offer.evaluated - offer.lowest_foreign * share / 100


def _evaluated(bid: Bid, own_estimate: Decimal, regime: PreferenceRegime) -> RankedBid:
    share = preference_of(bid.tkdn, own_estimate, regime)
    price = bid.price / (1 + share) if regime.divides else bid.price * (1 - share)
    return RankedBid(bid, share, price, None, above_estimate=bid.price > own_estimate)
