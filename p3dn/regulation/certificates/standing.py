"""What became of a certificate by a day, and which of a product's certificates counts then.

The one definition of both. The catalogue's database has twins of them, for lists:
`CertificateQuerySet.with_standing` and the triggers behind `CertifiedPeriod`.
"""

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from p3dn.regulation.facts import Evidence, Standing

ZERO = Decimal(0)


class Happening(StrEnum):
    """What the Minister may decide of a certificate after its issue (Permenperin 35/2025 Pasal 66)."""

    SUSPENDED = "suspended"
    REINSTATED = "reinstated"
    REVOKED = "revoked"
    SUPERSEDED = "superseded"


FINAL = frozenset({Happening.REVOKED, Happening.SUPERSEDED})
AFTER = {
    Happening.SUSPENDED: Standing.SUSPENDED,
    Happening.REINSTATED: Standing.VALID,
    Happening.REVOKED: Standing.REVOKED,
    Happening.SUPERSEDED: Standing.SUPERSEDED,
}


@dataclass(frozen=True, slots=True)
class Event:
    """Something decided of a certificate, from a day on (inclusive).

    `recorded` counts up in the order of recording, which decides between events of one day.
    """

    kind: Happening
    effective_on: date
    recorded: int = 0


LAST = sys.maxsize
"""Place of a replacement among decisions of one day: what was decided of a certificate comes first."""


@dataclass(frozen=True, slots=True)
class Certified:
    """What a certificate certifies, and what happened to it since.

    `recorded` counts up in the order in which certificates were recorded. `project` is the only
    project that a project statement is valid for, and None on a certificate, which is valid for all.
    """

    recorded: int
    issued_on: date
    tkdn: Decimal
    tkdn_valid_until: date
    verified: bool = True
    bmp: Decimal | None = None
    bmp_valid_until: date | None = None
    project: str | None = None
    events: tuple[Event, ...] = ()


def lapsed(valid_until: date, day: date) -> bool:
    """True after the last day of validity; that day itself still counts."""
    return day > valid_until


def bmp_on(bmp: Decimal | None, valid_until: date | None, day: date) -> Decimal:
    """BMP that counts on the day: zero when none is certified or its own validity is over."""
    if bmp is None or valid_until is None or lapsed(valid_until, day):
        return ZERO
    return bmp


def is_final(events: Iterable[Event]) -> bool:
    """True when a certificate was revoked or superseded, on whatever day: nothing undoes that."""
    return any(event.kind in FINAL for event in events)


def in_order(events: Iterable[Event]) -> list[Event]:
    """Events as they took effect; those of one day as they were recorded."""
    return sorted(events, key=lambda event: (event.effective_on, event.recorded))


def decided_by(events: Iterable[Event], day: date) -> Standing:
    """What the decisions in force on the day make of a certificate, whatever its dates.

    Revocation and supersession are final: the first of them counts, and a later reinstatement only
    lifts a suspension.
    """
    standing = Standing.VALID
    for event in in_order(events):
        if event.effective_on > day:
            break
        standing = AFTER[event.kind]
        if event.kind in FINAL:
            break
    return standing


def replacement(certified: Certified, others: Iterable[Certified]) -> Certified | None:
    """The certificate that replaced this one for a product, among all of that product; None: none.

    A new value of a product takes the place of the earlier one (Permenperin 35/2025 Pasal 50 ayat
    2), so that the next verified certificate issued after this one (of one day: recorded after it)
    replaces it from its day of issue on. Where the text is silent, it is read so: it does not ask
    whether the new value is higher or lower; the older certificate does not come back when the
    newer is suspended, revoked or lapses; a statement for one project is no certificate, so that it
    replaces nothing and nothing replaces it.
    """
    if certified.project is not None:
        return None
    later = [
        other
        for other in others
        if other.verified and other.project is None and in_turn(other) > in_turn(certified)
    ]
    return min(later, key=in_turn, default=None)


def in_turn(certified: Certified) -> tuple[date, int]:
    """Place among a product's certificates: by day of issue, of one day by recording."""
    return certified.issued_on, certified.recorded


def is_replaced(standing: Standing) -> bool:
    """True when another certificate took its place."""
    return standing is Standing.SUPERSEDED


def replaced_for_all(days: Iterable[date | None]) -> date | None:
    """From when a certificate is replaced as a whole, given the day for each product it names.

    The last of them; None while one product has nothing newer, or none is named.
    """
    told = list(days)
    known = [day for day in told if day is not None]
    return max(known) if known and len(known) == len(told) else None


def standing_on(certified: Certified, day: date, *, replaced: date | None = None) -> Standing:
    """Standing of the TKDN value on a local date; the day of expiry itself still counts.

    What was decided of a certificate weighs before its dates: a revoked one is revoked even after
    it would have expired. `replaced` is the day from which a newer one replaces it, which is as
    final as a decision: the first end counts. One that nobody verified, or that is yet to be
    issued, is unverified.
    """
    if not certified.verified:
        return Standing.UNVERIFIED
    events = certified.events
    if replaced is not None:
        events = (*events, Event(Happening.SUPERSEDED, replaced, LAST))
    decided = decided_by(events, day)
    if decided is not Standing.VALID:
        return decided
    if day < certified.issued_on:
        return Standing.UNVERIFIED
    return Standing.EXPIRED if lapsed(certified.tkdn_valid_until, day) else Standing.VALID


def counting(
    certificates: Iterable[Certified], day: date, *, project: str = ""
) -> tuple[Certified | None, Standing]:
    """The one of a product's certificates that counts on the day, and its standing.

    Of the valid ones that which was issued last (of one day: recorded last), whatever its value:
    the newest replaces those before it (Permenperin 35/2025 Pasal 50 ayat 2; see `replacement`), so
    that only a statement for the project asked for can be valid beside it. Without a valid one that
    which was issued last, so that it can be told what became of it. Statements for other projects,
    and what nobody verified, never count.
    """
    known = [
        certified
        for certified in certificates
        if certified.verified and certified.project in (None, project or None)
    ]
    judged = [(certified, standing_among(certified, known, day)) for certified in known]
    none: tuple[Certified | None, Standing] = None, Standing.NONE
    return max(
        judged, key=lambda pair: (pair[1] is Standing.VALID, *in_turn(pair[0])), default=none
    )


def standing_among(certified: Certified, others: Iterable[Certified], day: date) -> Standing:
    """Standing on the day for a product, among all certificates of that product."""
    newer = replacement(certified, others)
    return standing_on(certified, day, replaced=newer.issued_on if newer else None)


def may_follow(certified: Certified) -> tuple[Happening, ...]:
    """What may still be decided of a certificate, given everything decided so far."""
    if not certified.verified or is_final(certified.events):
        return ()
    suspended = decided_by(certified.events, earliest_next(certified)) is Standing.SUSPENDED
    turn = Happening.REINSTATED if suspended else Happening.SUSPENDED
    return turn, Happening.REVOKED, Happening.SUPERSEDED


def earliest_next(certified: Certified) -> date:
    """First day from which a further decision may take effect: of the last one, or of issue."""
    return max((event.effective_on for event in certified.events), default=certified.issued_on)


def standing_by_dates(evidence: Evidence, valid_until: date | None, day: date) -> Standing:
    """Standing of what somebody only tells of: by its date alone; NONE where it is no certificate."""
    if evidence is not Evidence.CERTIFICATE:
        return Standing.NONE
    over = valid_until is not None and lapsed(valid_until, day)
    return Standing.EXPIRED if over else Standing.VALID
