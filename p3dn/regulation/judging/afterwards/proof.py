"""What is proven of a thing once it is delivered, and how that differs from what was approved."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from p3dn.regulation.dated.regimes import duty_on
from p3dn.regulation.facts import Candidate, LineFacts, Origin, Standing
from p3dn.regulation.judging.evidence import PROVEN, Tier, place, proven_domestic
from p3dn.regulation.results import Verdict

# Goods made abroad have no domestic content: Permenperin 35/2025 Lampiran IV counts them 0%.
IMPORTED_TKDN = Decimal(0)
NOTHING = Candidate("", "", "")


@dataclass(frozen=True, slots=True)
class Proven:
    """Where a thing was made and its TKDN in percent, as far as evidence goes; None: not known."""

    origin: Origin = Origin.UNKNOWN
    tkdn: Decimal | None = None


UNPROVEN = Proven()


class Deviation(StrEnum):
    """In what a delivery differs from what was approved.

    Two are found on the goods themselves: a requirement they do not meet, and less TKDN than was
    offered (PP 29/2018 Pasal 109 ayat 4). Those after them are found before they are ordered.
    """

    VERDICT = "verdict"
    TKDN = "tkdn"
    CERTIFICATE = "certificate"
    STANDING = "standing"
    LAPSED = "lapsed"
    EARLY = "early"
    UNMET = "unmet"
    SHORTFALL = "shortfall"
    MODEL = "model"
    MAKER = "maker"
    PRICE = "price"
    CAPACITY = "capacity"


@dataclass(frozen=True, slots=True)
class Judged:
    """A verdict and the facts it was made from."""

    verdict: Verdict
    facts: LineFacts

    @property
    def chosen(self) -> Candidate:
        """The candidate that was chosen; one without any facts when none was."""
        return self.facts.candidate(self.facts.chosen) or NOTHING


def proven(facts: LineFacts) -> Proven:
    """Origin and TKDN of the chosen candidate as far as evidence goes.

    A claim proves nothing, and neither does a supplier's commitment once the thing is delivered.
    """
    chosen, regime = facts.candidate(facts.chosen), duty_on(facts.governing_date)
    if chosen is None or regime is None:
        return UNPROVEN
    placed = place(chosen, facts, regime, regime.purchase_minimum)
    if placed.tier is Tier.IMPORT:
        return Proven(Origin.IMPORTED, IMPORTED_TKDN)
    if placed.tier in (Tier.AB, Tier.C):
        return Proven(Origin.DOMESTIC, chosen.tkdn) if chosen.evidence in PROVEN else UNPROVEN
    if placed.tier is Tier.D or proven_domestic(placed, facts.subject):
        return Proven(Origin.DOMESTIC)
    return UNPROVEN


def deviations(then: Judged, now: Judged) -> tuple[Deviation, ...]:
    """What differs between the judgement at approval and the one at handover."""
    was, present = then.chosen, now.chosen
    pairs = (
        (Deviation.VERDICT, then.verdict, now.verdict),
        (Deviation.TKDN, was.tkdn, present.tkdn),
        (Deviation.CERTIFICATE, was.certificate_number, present.certificate_number),
        (Deviation.STANDING, was.standing, present.standing),
    )
    return tuple(what for what, before, after in pairs if before != after)


def relied_on(facts: LineFacts) -> Candidate | None:
    """The chosen candidate when its certificate was valid on the governing date, else None."""
    chosen = facts.candidate(facts.chosen)
    return chosen if chosen is not None and chosen.standing is Standing.VALID else None


def lapsed_since(standing_at_handover: Standing) -> bool:
    """True when the certificate relied on was no longer valid on the day of the handover.

    The purchase stands, for the agency bound itself while it was valid; but it is shown, since the
    delivered TKDN must equal the listed one (PP 29/2018 Pasal 61 ayat 6).
    """
    return standing_at_handover is not Standing.VALID


def too_early(contract_date: date, approved_on: date | None) -> bool:
    """True when the agency bound itself before it was allowed to."""
    return approved_on is not None and contract_date < approved_on
