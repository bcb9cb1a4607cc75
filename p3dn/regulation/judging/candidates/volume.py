"""How many of a kind are to be had, where, and how a quantity is split over the steps.

The law lets a lower step apply where the volume of the higher one falls short, and only for what
falls short (Perpres 46/2025 Pasal 66 ayat 2). What a higher step can give must be bought there.
"""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from enum import StrEnum
from itertools import chain, groupby
from operator import itemgetter

from p3dn.regulation.facts import Candidate, Earlier, Nearness
from p3dn.regulation.judging.evidence import RANK, Placed, Tier
from p3dn.regulation.results import Step

from .lot import drawn

ZERO = Decimal(0)
FAR = Decimal(10) ** 18
LONG = 10**6
LAST = 99
MAX_ALTERNATIVES = 20
ASKED, UNTRIED, WANTING = range(3)
NEAR = {Nearness.DISTRICT: 0, Nearness.PROVINCE: 1, Nearness.ELSEWHERE: 2, None: 3}
STEPS = {Tier.AB: Step.B, Tier.C: Step.C, Tier.D: Step.D, Tier.IMPORT: Step.IMPORT}
Quality = tuple[int, Decimal]
Rank = tuple[int, bool, Decimal, Decimal, int, int, Quality, bool]
Free = Mapping[str, Decimal | None]
Taken = tuple[Decimal, Decimal]
"""How many units more are free by the day of what was taken than by this line's, and the units."""


class Supply(StrEnum):
    """Three answers; a lower step of the ladder may be used only on a NO."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


def free_of(
    placed: Sequence[Placed],
    earlier: Sequence[Earlier],
    levels: Mapping[str, int],
    own_levels: Mapping[str, int],
) -> dict[str, Decimal | None]:
    """What is still free of each candidate after the lines before this one; None where unknown.

    An earlier line uses up what comes before its choice first, for there it must be bought: so that
    a line cut in two may buy neither more nor less at a lower step than the whole. `levels` has by
    ref what comes first (the lowest number); what is not in it is nothing a duty asks for.
    `own_levels` has where a choice stands of which it is still asked whether it is what this line
    needs: who chose it took it for that. A line of a later day takes first what is made after this
    one's.
    """
    free: dict[str, Decimal | None] = {
        p.ref: None if p.candidate.available is None else max(p.candidate.available, ZERO)
        for p in placed
    }
    if not earlier:
        return free
    ladder = sorted(levels, key=lambda ref: (levels[ref], ref))
    taken: dict[str, list[Taken]] = {}
    for line in earlier:
        spare = dict(line.spare)
        rest, own = line.quantity, own_levels.get(line.ref, LAST)
        for ref in [*(ref for ref in ladder if levels[ref] < own), line.ref]:
            has, before = free.get(ref), taken.setdefault(ref, [])
            if has is None:
                continue  # of what nobody knows, nothing is taken
            more = spare.get(ref, ZERO)
            got = min(_left(has, before, more), rest)
            before.append((more, got))
            rest -= got
    for ref, before in taken.items():
        has = free.get(ref)
        free[ref] = None if has is None else _left(has, before, ZERO)
    return free


def _left(has: Decimal, taken: Sequence[Taken], more: Decimal) -> Decimal:
    """What is left by the day on which `more` units are free than the `has` of this line's day.

    What is promised by a day must be made by then and by each later one, so that the least counts.
    """
    days = {more, *(later for later, _got in taken if later > more)}
    by_day = (has + day - sum((got for when, got in taken if when <= day), ZERO) for day in days)
    return max(min(by_day), ZERO)


def total(placed: Iterable[Placed], free: Free) -> tuple[Decimal, bool]:
    """Units that are known to be free, and whether of some nobody knows how many there are."""
    known, unknown = ZERO, False
    for p in placed:
        has = free[p.ref]
        known, unknown = (known, True) if has is None else (known + has, unknown)
    return known, unknown


def supply(placed: Iterable[Placed], free: Free, quantity: Decimal) -> Supply:
    """Whether these together can give the quantity; a volume nobody knows is not a shortage.

    Several producers may share a quantity, so their free volumes add up.
    """
    known, unknown = total(placed, free)
    if known >= quantity:
        return Supply.YES
    return Supply.UNKNOWN if unknown else Supply.NO


def ranked(placed: Iterable[Placed], free: Free, quantity: Decimal, lot: str) -> list[list[Placed]]:
    """In a neutral order, best first; those that rank equal stand together, as the lot drew them.

    The step, enough volume, lower price, higher TKDN, sooner delivered, made nearer, handed over as
    asked, a small business before others; what nobody knows comes last of each, but before what was
    found wanting. Without a lot equals stand by ref.
    """

    def rank(p: Placed) -> Rank:
        candidate, has = p.candidate, free[p.ref]
        return (
            RANK[p.tier],
            has is not None and has < quantity,
            FAR if candidate.unit_price is None else candidate.unit_price,
            -(candidate.tkdn or ZERO),
            LONG if candidate.lead_days is None else candidate.lead_days,
            NEAR[candidate.nearness],
            quality(candidate),
            not candidate.small_business,
        )

    keyed = sorted(((rank(p), p.ref, p) for p in placed), key=itemgetter(0, 1))
    return [
        drawn([p for _rank, _ref, p in equals], lot)
        for _, equals in groupby(keyed, key=itemgetter(0))
    ]


def quality(candidate: Candidate) -> Quality:
    """How goods of it were when they were handed over, the lowest first: as asked, untried, wanting.

    Of those found wanting the smaller share of what was inspected comes first.
    """
    if not candidate.inspected:
        return UNTRIED, ZERO
    if not candidate.flawed:
        return ASKED, ZERO
    return WANTING, Decimal(candidate.flawed) / candidate.inspected


def split(
    placed: Iterable[Placed],
    free: Free,
    quantity: Decimal,
    chosen: Placed,
    levels: Mapping[str, int],
    lot: str,
) -> list[tuple[str | None, Decimal]]:
    """The quantity in parts by ref: from what comes first down, as much as each can give.

    `placed` is what comes before the chosen product or stands beside it; on its own level it comes
    first, and where no duty asks for it, it gets nothing. What none of them can give is nobody's
    (None).
    """
    in_order = chain.from_iterable(ranked(placed, free, quantity, lot))
    order = [p for p in in_order if p.ref != chosen.ref]
    order.sort(key=lambda p: levels[p.ref])
    own = levels.get(chosen.ref)
    if own is not None:
        beside = next((n for n, p in enumerate(order) if levels[p.ref] >= own), len(order))
        order.insert(beside, chosen)
    parts: list[tuple[str | None, Decimal]] = []
    rest = quantity
    for p in order:
        has = free[p.ref]
        given = rest if has is None else min(has, rest)
        if given > 0:
            parts.append((p.ref, given))
            rest -= given
    if rest > 0:
        parts.append((None, rest))
    return parts
