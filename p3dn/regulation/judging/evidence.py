"""What is proven of a candidate on the governing date, and which step of the ladder it stands on.

A candidate has two places: the lowest step that is proven (`tier`) and the highest one it may turn
out to reach (`reach`). A step is exhausted only when nothing reaches it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from p3dn.regulation.certificates.standing import ZERO, bmp_on, lapsed
from p3dn.regulation.certificates.suspension import is_over
from p3dn.regulation.dated.regimes import DutyRegime
from p3dn.regulation.facts import Candidate, Evidence, LineFacts, Origin, Standing, Subject
from p3dn.regulation.results import Missing, Reason, Who, reason
from p3dn.regulation.wording import citations as c


class Tier(StrEnum):
    """Where a candidate stands: a and b accept the same products, so they share a tier."""

    AB = "ab"
    C = "c"
    D = "d"
    OUTSIDE = "outside"
    IMPORT = "import"
    UNKNOWN = "unknown"


DECLARED = frozenset({Subject.SERVICE, Subject.NON_INDUSTRIAL_GOODS})
"""What is no matter of steps: domestic, or from abroad."""

RANK = {tier: place for place, tier in enumerate(Tier)}
"""From the step that comes first to what comes last."""


class Placed(NamedTuple):
    """A candidate with its tier, the highest it may reach, and why it stands there.

    `missing` is what would settle it. `trigger`: it fires the trigger; `may_trigger`: it would, if
    what is doubtful of it holds. `aside`: it is not what the buyer needs. `asked`: whether it is,
    somebody has yet to say; it then proves neither that the kind is to be had nor that it is not.
    """

    ref: str
    candidate: Candidate
    tier: Tier
    reach: Tier
    trigger: bool = False
    may_trigger: bool = False
    reasons: tuple[Reason, ...] = ()
    missing: tuple[Missing, ...] = ()
    aside: bool = False
    asked: bool = False

    def put_aside(self, whys: Iterable[Reason]) -> "Placed":
        """The same candidate, which is not what the buyer needs."""
        return self._replace(reasons=(*self.reasons, *whys), aside=True)

    @property
    def counts(self) -> bool:
        """True when it is known to be what the buyer needs."""
        return not (self.aside or self.asked)


PROVEN = frozenset({Evidence.CERTIFICATE, Evidence.NATIONAL_LIST, Evidence.TEAM_CALCULATION})
COMMITTED = frozenset({Subject.CONSTRUCTION, Subject.COMBINED})

WRONG_PROJECT = reason("project_statement_elsewhere", c.R35_47)
CONTRADICTION = reason("import_with_tkdn", c.PP29_61_6)
IMPORTED = reason("imported")
ORIGIN_UNKNOWN = reason("origin_unknown")
ESTIMATE_ONLY = reason("estimate_proves_nothing", c.PP29_61_4)
STATEMENT_ONLY = reason("statement_is_a_start", c.PP29_72)
NO_DISPUTE = reason("team_value_without_dispute", c.PP29_74)
NO_CERTIFICATE = reason("no_certificate")
IN_SIINAS = reason("in_siinas")
SIINAS_UNKNOWN = reason("siinas_unknown")
NOT_LISTED = reason("no_certificate_not_in_siinas")
NO_EXPIRY = reason("certificate_without_expiry", c.R35_44)
UNVERIFIED = reason("certificate_unverified", c.R35_44)
STANDING = {
    standing: reason(f"certificate_{standing.value}", c.R35_66)
    for standing in (Standing.SUSPENDED, Standing.REVOKED, Standing.SUPERSEDED)
} | {Standing.EXPIRED: reason("certificate_expired", c.R35_72)}

NEED_ORIGIN = Missing("origin", Who.BUYER)
NEED_SIINAS = Missing("siinas_listed", Who.INDUSTRY_OFFICE)
NEED_VERIFICATION = Missing("certificate_verification", Who.INDUSTRY_OFFICE)
NEED_SUSPENSION_END = Missing("suspension_end", Who.INDUSTRY_OFFICE)
NEED_EXPIRY = Missing("tkdn_valid_until", Who.INDUSTRY_OFFICE)


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why a value cannot be relied on; `missing` is what would dispel it, None: nothing would."""

    why: Reason
    missing: Missing | None = None


def certificate_doubt(candidate: Candidate, day: date) -> Doubt | None:
    """Why a certificate's value cannot be relied on that day; None when it can."""
    standing, until = candidate.standing, candidate.tkdn_valid_until
    if standing is Standing.VALID:
        if until is None:
            return Doubt(NO_EXPIRY, NEED_EXPIRY)
        return Doubt(STANDING[Standing.EXPIRED]) if lapsed(until, day) else None
    if standing is Standing.UNVERIFIED:
        return Doubt(UNVERIFIED, NEED_VERIFICATION)
    if still_suspended(candidate, day):
        why = reason("suspension_overdue", c.R35_66, until=candidate.suspended_until)
        return Doubt(why, NEED_SUSPENSION_END)
    return Doubt(STANDING.get(standing, NO_EXPIRY))


def still_suspended(candidate: Candidate, day: date) -> bool:
    """True for a suspension that may last no longer and of which nobody said how it ended.

    It was lifted or the certificate revoked (Permenperin 35/2025 Pasal 68): which, somebody has to
    say. Not asked where the certificate has lapsed meanwhile, for then it proves nothing either way.
    """
    until, valid_until = candidate.suspended_until, candidate.tkdn_valid_until
    if candidate.standing is not Standing.SUSPENDED or until is None or not is_over(until, day):
        return False
    return valid_until is None or not lapsed(valid_until, day)


def value_doubt(candidate: Candidate, facts: LineFacts, day: date) -> Doubt | None:
    """Why the TKDN of a candidate cannot be relied on; None when it can, or when it has none."""
    evidence = candidate.evidence
    if candidate.project_ref and candidate.project_ref != facts.project_ref:
        return Doubt(WRONG_PROJECT)
    if evidence is Evidence.CERTIFICATE:
        return certificate_doubt(candidate, day)
    if candidate.tkdn is None or evidence is Evidence.NATIONAL_LIST:
        return None
    if facts.subject in COMMITTED and evidence in (
        Evidence.SUPPLIER_STATEMENT, Evidence.TEAM_CALCULATION,
    ):  # fmt: skip
        return None
    if evidence is Evidence.TEAM_CALCULATION:
        return None if candidate.team_decision.strip() else Doubt(NO_DISPUTE)
    return Doubt(STATEMENT_ONLY if evidence is Evidence.SUPPLIER_STATEMENT else ESTIMATE_ONLY)


def valid_bmp(candidate: Candidate, day: date) -> Decimal:
    """BMP that counts on the day; zero where none is certified or it has lapsed."""
    return bmp_on(candidate.bmp, candidate.bmp_valid_until, day)


def contradicts(origin: Origin, tkdn: Decimal | None) -> bool:
    """True for an import that is said to have domestic content."""
    return origin is Origin.IMPORTED and bool(tkdn)


def lacks_content(origin: Origin, tkdn: Decimal | None) -> bool:
    """True for a domestic thing of which a calculation is to tell the TKDN and does not."""
    return origin is Origin.DOMESTIC and tkdn is None


def place(candidate: Candidate, facts: LineFacts, regime: DutyRegime, minimum: Decimal) -> Placed:
    """Find the tier of a candidate. `minimum` is the TKDN to buy, percent, inclusive."""
    day = facts.governing_date
    if contradicts(candidate.origin, candidate.tkdn):
        claimed = by_value(candidate, day, regime, minimum)
        return claimed._replace(
            tier=Tier.UNKNOWN, trigger=False, may_trigger=claimed.trigger,
            reasons=(CONTRADICTION,), missing=(NEED_ORIGIN,),
        )  # fmt: skip
    if candidate.origin is Origin.IMPORTED:
        return Placed(candidate.ref, candidate, Tier.IMPORT, Tier.IMPORT, reasons=(IMPORTED,))
    doubt = value_doubt(candidate, facts, day)
    if doubt is None and candidate.tkdn is not None:
        return by_value(candidate, day, regime, minimum)
    without = without_value(candidate, regime, doubt)
    if doubt is None or doubt.missing is None:
        return without
    claimed = by_value(candidate, day, regime, minimum)
    reach = Tier.AB if candidate.tkdn is None else claimed.tier
    missing = (doubt.missing, *without.missing)
    return without._replace(reach=reach, may_trigger=claimed.trigger, missing=missing)


def by_value(candidate: Candidate, day: date, regime: DutyRegime, minimum: Decimal) -> Placed:
    """A candidate as its TKDN places it: at or above the minimum, or below it."""
    tkdn = candidate.tkdn or ZERO
    trigger = regime.fires(tkdn, valid_bmp(candidate, day))
    tier, code = (Tier.AB, "tkdn_enough") if tkdn >= minimum else (Tier.C, "tkdn_below")
    why = held_against(code, tkdn, minimum)
    return Placed(candidate.ref, candidate, tier, tier, trigger, trigger, (why,))


@lru_cache(maxsize=4096)
def held_against(code: str, tkdn: Decimal, minimum: Decimal) -> Reason:
    """A TKDN beside the minimum; the step that applies brings the article."""
    return reason(code, tkdn=tkdn, minimum=minimum)


def without_value(candidate: Candidate, regime: DutyRegime, doubt: Doubt | None) -> Placed:
    """A candidate without a value to rely on: in SIINas, nowhere, or nobody knows.

    Before the ladder nobody asked for SIINas: what is made here was domestic, and that was all.
    """
    open_origin = candidate.origin is Origin.UNKNOWN
    listed = candidate.siinas_listed if regime.ladder else False
    tier, reach = Tier.OUTSIDE, Tier.OUTSIDE
    missing: tuple[Missing, ...] = ()
    if listed:
        tier, reach, why = Tier.D, Tier.D, IN_SIINAS
    elif listed is None:
        tier, reach, why = Tier.UNKNOWN, Tier.D, SIINAS_UNKNOWN
        missing = (NEED_SIINAS, NEED_ORIGIN) if open_origin else (NEED_SIINAS,)
    elif open_origin:
        tier, why, missing = Tier.UNKNOWN, ORIGIN_UNKNOWN, (NEED_ORIGIN,)
    else:
        why = NOT_LISTED if regime.ladder else NO_CERTIFICATE
    reasons = (doubt.why, why) if doubt else (why,)
    return Placed(candidate.ref, candidate, tier, reach, reasons=reasons, missing=missing)


def proven_domestic(placed: Placed, subject: Subject) -> bool:
    """True when it is shown that the thing is made here, or the work done by a national company.

    Goods: a declaration, a certificate or SIINas. Services: national firms of which Indonesians own
    the greater part (PP 29/2018 Pasal 63); that the work is done in the country proves nothing.
    """
    candidate = placed.candidate
    if candidate.origin is not Origin.DOMESTIC:
        return False
    if subject is Subject.SERVICE:
        return candidate.majority_national is True
    shown = bool(candidate.self_declared or candidate.siinas_listed)
    return shown or placed.tier in (Tier.AB, Tier.C)


def foreign(placed: Placed, subject: Subject) -> bool:
    """True when it is known to come from abroad, or a service firm to belong to foreigners."""
    if subject is Subject.SERVICE and placed.candidate.majority_national is False:
        return True
    return placed.candidate.origin is Origin.IMPORTED
