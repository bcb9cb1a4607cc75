"""Price preference: the evaluated price (HEA) ranks bids; the contract stays at the bid.

Perpres 16/2018 Pasal 67; Perpres 54/2010 for history. Amounts in rupiah, TKDN in percent.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from p3dn.regulation import citations as c
from p3dn.regulation.regimes import in_force
from p3dn.regulation.results import Citation


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
        raise ValueError(f"Belum ada aturan preferensi harga yang dikenal untuk {day}.")
    return regime


class Bidder(StrEnum):
    """Who bids at an international tender."""

    FOREIGN = "foreign"
    NATIONAL = "national"
    CONSORTIUM = "consortium"


@dataclass(frozen=True, slots=True)
class Bid:
    """An offer after arithmetic correction; `admitted` False keeps it out of the ranking."""

    name: str
    price: Decimal
    tkdn: Decimal
    admitted: bool = True


@dataclass(frozen=True, slots=True)
class RankedBid:
    """A bid with its preference (0 to 1), evaluated price and place; place None: not admitted."""

    bid: Bid
    preference: Decimal
    evaluated: Decimal
    place: int | None


def preference_of(tkdn: Decimal, own_estimate: Decimal, regime: PreferenceRegime) -> Decimal:
    """KP as a fraction: TKDN times the highest preference, nothing below the minimum or the HPS."""
    if own_estimate <= regime.above or tkdn < regime.least_tkdn:
        return Decimal(0)
    return tkdn / 100 * regime.highest / 100


def rank_bids(bids: Iterable[Bid], own_estimate: Decimal, day: date) -> list[RankedBid]:
    """Bids by evaluated price, the lowest first; equal prices go to the higher TKDN.

    Bids equal in both share a place. Raises ValueError when no preference rule is known for the
    day, or for a price or TKDN that cannot be.
    """
    regime = preference_on(day)
    rows = [_evaluated(bid, own_estimate, regime) for bid in bids]
    running = sorted(
        (row for row in rows if row.bid.admitted), key=lambda r: (r.evaluated, -r.bid.tkdn)
    )
    ranked: list[RankedBid] = []
    for number, row in enumerate(running, start=1):
        last = ranked[-1] if ranked else None
        same = last and (last.evaluated, last.bid.tkdn) == (row.evaluated, row.bid.tkdn)
        place = last.place if same and last else number
        ranked.append(RankedBid(row.bid, row.preference, row.evaluated, place))
    return [*ranked, *(row for row in rows if not row.bid.admitted)]


def combined_price(
    goods: Decimal, goods_tkdn: Decimal, services: Decimal, own_estimate: Decimal, day: date
) -> Decimal:
    """Evaluated price of a package: its goods with their preference, its services as offered.

    In construction only the goods on their own form are preferred, once the whole package exceeds
    the own estimate named by the regime. Rupiah; raises ValueError for an unknown day.
    """
    regime = preference_on(day)
    share = preference_of(goods_tkdn, own_estimate, regime)
    return (goods / (1 + share) if regime.divides else goods * (1 - share)) + services


def international_price(
    evaluated: Decimal, lowest_foreign: Decimal, bidder: Bidder, day: date
) -> Decimal:
    """Evaluated price at an international construction tender.

    A national firm is preferred by a percentage of the lowest foreign bid (PP 29/2018 Pasal 64),
    a consortium led by one by another. Raises ValueError where the regime knows no such share.
    """
    regime = preference_on(day)
    if bidder is Bidder.FOREIGN:
        return evaluated
    percent = regime.national if bidder is Bidder.NATIONAL else regime.consortium
    if percent is None:
        raise ValueError(f"Aturan {regime.id} tidak mengenal preferensi untuk peserta ini.")
    return evaluated - lowest_foreign * percent / 100


def _evaluated(bid: Bid, own_estimate: Decimal, regime: PreferenceRegime) -> RankedBid:
    if bid.price <= 0 or not 0 <= bid.tkdn <= 100:
        raise ValueError(f"Penawaran {bid.name}: harga harus lebih dari nol, TKDN 0 sampai 100.")
    share = preference_of(bid.tkdn, own_estimate, regime)
    price = bid.price / (1 + share) if regime.divides else bid.price * (1 - share)
    return RankedBid(bid, share, price, None)
