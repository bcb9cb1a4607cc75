"""What became of a certificate by a day, and which of a product's certificates counts then.

The one definition of both. The catalogue's database has twins of them, for lists:
`CertificateQuerySet.with_standing` and the triggers behind `CertifiedPeriod`.
"""

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


def standing_on(certified: Certified, day: date) -> Standing:
    """Standing of the TKDN value on a local date; the day of expiry itself still counts.

    What was decided of a certificate weighs before its dates: a revoked one is revoked even after
    it would have expired. One that nobody verified, or that is yet to be issued, is unverified.
    """
    if not certified.verified:
        return Standing.UNVERIFIED
    decided = decided_by(certified.events, day)
    if decided is not Standing.VALID:
        return decided
    if day < certified.issued_on:
        return Standing.UNVERIFIED
    return Standing.EXPIRED if lapsed(certified.tkdn_valid_until, day) else Standing.VALID


def counting(
    certificates: Iterable[Certified], day: date, *, project: str = ""
) -> tuple[Certified | None, Standing]:
    """The one of a product's certificates that counts on the day, and its standing.

    The valid one with the highest TKDN; of equal ones that which is valid longer; of those the one
    recorded last. BMP does not choose: it belongs to the company and lapses on its own. Without a
    valid one that which was issued last (of one day: recorded last), so that it can be told what
    became of it. Statements for other projects, and what nobody verified, never count.
    """
    judged = [
        (certified, standing_on(certified, day))
        for certified in certificates
        if certified.verified and certified.project in (None, project or None)
    ]
    valid = [pair for pair in judged if pair[1] is Standing.VALID]
    if valid:
        return max(
            valid, key=lambda pair: (pair[0].tkdn, pair[0].tkdn_valid_until, pair[0].recorded)
        )
    none: tuple[Certified | None, Standing] = None, Standing.NONE
    return max(judged, key=lambda pair: (pair[0].issued_on, pair[0].recorded), default=none)


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
