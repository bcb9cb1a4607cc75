"""Where the first engine placed a candidate: one tier, or none."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from p3dn.regulation.certificates.standing import lapsed
from p3dn.regulation.dated.regimes import DutyRegime
from p3dn.regulation.facts import Candidate, Evidence, LineFacts, Origin, Standing, Subject
from p3dn.regulation.judging.evidence import contradicts, valid_bmp
from p3dn.regulation.results import Missing, Reason, Who, reason
from p3dn.regulation.wording import citations as c


class Tier(StrEnum):
    """Where a candidate stands: a and b accept the same products, so they share a tier."""

    AB = "ab"
    C = "c"
    D = "d"
    IMPORT = "import"
    OUTSIDE = "outside"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Placed:
    """A candidate with its tier, whether it fires the trigger, and why it stands there."""

    candidate: Candidate
    tier: Tier
    trigger: bool = False
    reasons: tuple[Reason, ...] = ()
    missing: tuple[Missing, ...] = ()


PROVEN = frozenset({Evidence.CERTIFICATE, Evidence.NATIONAL_LIST, Evidence.TEAM_CALCULATION})
COMMITTED = frozenset({Subject.CONSTRUCTION, Subject.COMBINED})

WRONG_PROJECT = reason("project_statement_elsewhere", c.R35_47)
CONTRADICTION = reason("import_with_tkdn", c.PP29_61_6)
IMPORTED = reason("imported")
ORIGIN_UNKNOWN = reason("origin_unknown")
ESTIMATE_ONLY = reason("estimate_proves_nothing", c.PP29_61_4)
STATEMENT_ONLY = reason("statement_is_a_start", c.PP29_72)
NOT_LISTED = reason("no_certificate_not_in_siinas", c.P46_66_2D)
SIINAS_UNKNOWN = reason("siinas_unknown", c.P46_66_2D)
LISTED = reason("in_siinas", c.P46_66_2D)
NO_EXPIRY = reason("certificate_without_expiry", c.R35_44)
UNVERIFIED = reason("certificate_unverified", c.R35_44)
STANDING = {
    standing: reason(f"certificate_{standing.value}", c.R35_66)
    for standing in (Standing.SUSPENDED, Standing.REVOKED, Standing.SUPERSEDED)
} | {Standing.EXPIRED: reason("certificate_expired", c.R35_72)}

NEED_ORIGIN = Missing("origin", Who.BUYER)
NEED_SIINAS = Missing("siinas_listed", Who.INDUSTRY_OFFICE)
NEED_CERTIFICATE = Missing("certificate", Who.PRODUCER)
NEED_TEAM = Missing("team_calculation", Who.P3DN_TEAM)
NEED_VERIFICATION = Missing("certificate_verification", Who.INDUSTRY_OFFICE)
NEED_EXPIRY = Missing("tkdn_valid_until", Who.INDUSTRY_OFFICE)


def certificate_doubt(candidate: Candidate, day: date) -> tuple[Reason, Missing | None] | None:
    """Why a certificate's value cannot be relied on that day; None when it can."""
    if candidate.standing is Standing.UNVERIFIED:
        return UNVERIFIED, NEED_VERIFICATION
    if candidate.standing is not Standing.VALID:
        return STANDING.get(candidate.standing, NO_EXPIRY), None
    if candidate.tkdn_valid_until is None:
        return NO_EXPIRY, NEED_EXPIRY
    if lapsed(candidate.tkdn_valid_until, day):
        return STANDING[Standing.EXPIRED], None
    return None


def place(candidate: Candidate, facts: LineFacts, regime: DutyRegime, minimum: Decimal) -> Placed:
    """Find the tier of a candidate. `minimum` is the TKDN to buy, percent, inclusive."""
    if contradicts(candidate.origin, candidate.tkdn):
        return Placed(
            candidate,
            Tier.UNKNOWN,
            reasons=(CONTRADICTION,),
            missing=(NEED_ORIGIN,),
        )
    if candidate.origin is Origin.IMPORTED:
        return Placed(candidate, Tier.IMPORT, reasons=(IMPORTED,))
    if candidate.project_ref and candidate.project_ref != facts.project_ref:
        return uncertified(candidate, (WRONG_PROJECT,), ())
    day = facts.governing_date
    doubts: tuple[Reason, ...] = ()
    missing: tuple[Missing, ...] = ()
    if candidate.evidence is Evidence.CERTIFICATE:
        doubt = certificate_doubt(candidate, day)
        if doubt:
            doubts, missing = (doubt[0],), (doubt[1],) if doubt[1] else ()
    elif candidate.evidence is Evidence.SUPPLIER_STATEMENT:
        if facts.subject not in COMMITTED:
            doubts, missing = (STATEMENT_ONLY,), (NEED_CERTIFICATE, NEED_TEAM)
    elif candidate.evidence not in PROVEN:
        claimed = candidate.tkdn is not None
        doubts = (ESTIMATE_ONLY,) if claimed else ()
        missing = (NEED_CERTIFICATE,) if claimed else ()
    if doubts or candidate.tkdn is None:
        return uncertified(candidate, doubts, missing)
    return certified(candidate, day, regime, minimum)


def certified(candidate: Candidate, day: date, regime: DutyRegime, minimum: Decimal) -> Placed:
    """A candidate whose TKDN is proven: at or above the minimum, or below it."""
    tkdn = candidate.tkdn or Decimal(0)
    bmp = valid_bmp(candidate, day)
    trigger = regime.fires(tkdn, bmp)
    if tkdn >= minimum:
        why = reason("tkdn_enough", regime.step_b, tkdn=tkdn, minimum=minimum)
        return Placed(candidate, Tier.AB, trigger=trigger, reasons=(why,))
    why = reason("tkdn_below", regime.step_c, tkdn=tkdn, minimum=minimum)
    return Placed(candidate, Tier.C, trigger=trigger, reasons=(why,))


def uncertified(
    candidate: Candidate, doubts: tuple[Reason, ...], missing: tuple[Missing, ...]
) -> Placed:
    """A candidate without a value to rely on: in SIINas, nowhere, or nobody knows."""
    if missing:
        return Placed(candidate, Tier.UNKNOWN, reasons=doubts, missing=missing)
    if candidate.origin is Origin.UNKNOWN:
        return Placed(
            candidate,
            Tier.UNKNOWN,
            reasons=(*doubts, ORIGIN_UNKNOWN),
            missing=(NEED_ORIGIN,),
        )
    if candidate.siinas_listed is None:
        return Placed(
            candidate,
            Tier.UNKNOWN,
            reasons=(*doubts, SIINAS_UNKNOWN),
            missing=(NEED_SIINAS,),
        )
    if candidate.siinas_listed:
        return Placed(candidate, Tier.D, reasons=(*doubts, LISTED))
    return Placed(candidate, Tier.OUTSIDE, reasons=(*doubts, NOT_LISTED))
