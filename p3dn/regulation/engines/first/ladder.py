"""Pasal 66 as the first engine read it."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from p3dn.regulation.dated.regimes import DutyRegime
from p3dn.regulation.facts import LineFacts
from p3dn.regulation.judging.candidates.national import National, national
from p3dn.regulation.judging.candidates.volume import Supply
from p3dn.regulation.results import Missing, Reason, Step, Verdict, Who, reason

from .evidence import Placed, Tier, place

NEED_TRIGGER = Missing("national_list.has_trigger", Who.INDUSTRY_OFFICE)
NEED_PURCHASABLE = Missing("national_list.has_purchasable", Who.INDUSTRY_OFFICE)
NEED_CERTIFIED = Missing("national_list.has_certified", Who.INDUSTRY_OFFICE)
NEED_SIINAS_SEARCH = Missing("national_list.has_siinas", Who.INDUSTRY_OFFICE)
NEED_VOLUME = Missing("available", Who.PRODUCER)
NEED_CHOICE = Missing("chosen", Who.BUYER)
NEED_APPROVAL = Missing("import_approval", Who.REGIONAL_HEAD)
NEED_EXEMPTION = Missing("exemption", Who.P3DN_TEAM)


@dataclass(frozen=True, slots=True)
class Outcome:
    """Verdict and step with their reasons, before it is dressed as an Assessment."""

    verdict: Verdict
    step: Step
    reasons: tuple[Reason, ...]
    missing: tuple[Missing, ...] = ()


class Field:
    """All candidates of a line, sorted into tiers, and what is known beyond the catalogue."""

    def __init__(self, facts: LineFacts, regime: DutyRegime) -> None:
        self.facts = facts
        self.regime = regime
        minister = facts.minimum_tkdn
        self.minimum: Decimal = minister.minimum if minister else regime.purchase_minimum
        ordered = sorted(facts.candidates, key=lambda c: c.ref)
        self.placed = [place(c, facts, regime, self.minimum) for c in ordered]
        self.list: National = national(facts, regime, regime.purchase_minimum)
        self.chosen = next((p for p in self.placed if p.candidate.ref == facts.chosen), None)

    def tier(self, *tiers: Tier) -> list[Placed]:
        """Candidates standing on one of these tiers."""
        return [p for p in self.placed if p.tier in tiers]

    def supply(self, tier: Tier) -> Supply:
        """Whether the catalogue's products of a tier can give the quantity."""
        return supply(self.tier(tier), self.facts.quantity)

    def trigger_supply(self) -> Supply:
        """Whether a product firing the trigger exists in sufficient volume, catalogue and list."""
        local = [p for p in self.placed if p.trigger]
        supplied = supply(local, self.facts.quantity)
        if supplied is Supply.YES or self.list.trigger:
            return Supply.YES
        if local and supplied is Supply.UNKNOWN:
            return Supply.UNKNOWN
        return Supply.NO if self.list.trigger is False else Supply.UNKNOWN

    def trigger_exists(self) -> bool | None:
        """Whether any product firing the trigger exists, whatever its volume."""
        return True if any(p.trigger for p in self.placed) else self.list.trigger


def supply(placed: Sequence[Placed], quantity: Decimal) -> Supply:
    """Whether these products together can give the quantity.

    Several producers may share a quantity, so their free volumes add up: only when all of them
    together fall short is the volume insufficient. A volume nobody knows is not a shortage.
    """
    total, unknown = Decimal(0), False
    for product in placed:
        if product.candidate.available is None:
            unknown = True
        else:
            total += max(product.candidate.available, Decimal(0))
            if total >= quantity:
                return Supply.YES
    return Supply.UNKNOWN if unknown else Supply.NO


def better_than(field: Field, tier: Tier) -> tuple[Tier, Reason, tuple[Missing, ...]] | None:
    """The first step above `tier` that is not proven unavailable, why, and what would prove it.

    None when every higher step is proven unavailable or insufficient in volume.
    """
    steps = (
        (Tier.AB, field.list.purchasable, NEED_PURCHASABLE, field.regime.step_b),
        (Tier.C, field.list.certified, NEED_CERTIFIED, field.regime.step_c),
        (Tier.D, field.list.siinas, NEED_SIINAS_SEARCH, field.regime.step_d),
    )
    for step, listed, need, citation in steps:
        if step is tier:
            return None
        supplied = field.supply(step)
        if supplied is not Supply.NO:
            missing = (NEED_VOLUME,) if supplied is Supply.UNKNOWN else ()
            return step, reason("higher_step_available", citation, tier=step.value), missing
        if listed:
            return step, reason("higher_step_in_national_list", citation, tier=step.value), ()
        if listed is None:
            why = "national_list_stale" if field.list.stale else "national_list_unasked"
            return step, reason(why, citation, tier=step.value), (need,)
    return None


def judge_ladder(field: Field) -> Outcome:
    """Judge the chosen product under the steps in force since Perpres 46/2025."""
    chosen, regime = field.chosen, field.regime
    if chosen is None:
        return nothing_chosen(field)
    if chosen.tier is Tier.AB:
        return at_the_top(field, chosen)
    if chosen.tier is Tier.UNKNOWN:
        return Outcome(Verdict.CANNOT_BE_JUDGED, Step.NONE, chosen.reasons, chosen.missing)
    higher = better_than(field, chosen.tier)
    if higher:
        return not_yet(field, higher, chosen)
    if chosen.tier is Tier.C:
        return Outcome(Verdict.COMPLIES, Step.C, (reason("higher_steps_exhausted", regime.step_c),))
    if chosen.tier is Tier.D:
        return Outcome(Verdict.COMPLIES, Step.D, (reason("higher_steps_exhausted", regime.step_d),))
    if chosen.tier is Tier.IMPORT:
        return imported(field)
    why = (reason("outside_every_step", regime.step_d), *chosen.reasons)
    return Outcome(Verdict.EXEMPTION_NEEDED, Step.NONE, why, (NEED_EXEMPTION,))


def at_the_top(field: Field, chosen: Placed) -> Outcome:
    """TKDN at or above the minimum satisfies letters a and b alike; only the citation differs."""
    regime = field.regime
    trigger = field.trigger_supply()
    step, code, citation = {
        Supply.YES: (Step.A, "trigger_exists", regime.step_a),
        Supply.NO: (Step.B, "trigger_absent_or_short", regime.step_b),
        Supply.UNKNOWN: (Step.B, "trigger_unknown_same_result", regime.step_b),
    }[trigger]
    why = [reason(code, citation, trigger=regime.trigger_minimum), *chosen.reasons]
    return Outcome(Verdict.COMPLIES, step, tuple(why))


def not_yet(
    field: Field, higher: tuple[Tier, Reason, tuple[Missing, ...]], chosen: Placed
) -> Outcome:
    """The product stands below a step that is not proven unavailable."""
    tier, why, missing = higher
    step = {Tier.AB: Step.B, Tier.C: Step.C, Tier.D: Step.D}[tier]
    if tier is Tier.AB and field.trigger_exists():
        step = Step.A
    if why.code == "higher_step_available":
        verdict = Verdict.CHOOSE_ANOTHER
    elif why.code == "higher_step_in_national_list":
        verdict, missing = Verdict.EXEMPTION_NEEDED, (NEED_EXEMPTION,)
    else:
        verdict = Verdict.CANNOT_BE_JUDGED
    return Outcome(verdict, step, (why, *chosen.reasons), missing)


def imported(field: Field) -> Outcome:
    """Import is the last step and needs the regional head's written approval."""
    approval, citation = field.facts.import_approval, field.regime.imports
    exhausted = reason("no_domestic_product", citation)
    if approval.granted:
        why = reason("import_approved", citation, reference=approval.reference)
        return Outcome(Verdict.COMPLIES, Step.IMPORT, (exhausted, why))
    code = "import_refused" if approval.granted is False else "import_approval_missing"
    return Outcome(
        Verdict.IMPORT_APPROVAL_NEEDED,
        Step.IMPORT,
        (exhausted, reason(code, citation)),
        (NEED_APPROVAL,),
    )


def nothing_chosen(field: Field) -> Outcome:
    """No product yet: say which step applies and ask to choose from it."""
    for tier, step in ((Tier.AB, Step.B), (Tier.C, Step.C), (Tier.D, Step.D)):
        if field.supply(tier) is not Supply.NO:
            if tier is Tier.AB and field.trigger_exists():
                step = Step.A
            why = reason("choose_from_step", field.regime.step_a, tier=tier.value)
            return Outcome(Verdict.CHOOSE_ANOTHER, step, (why,), (NEED_CHOICE,))
    why = reason("nothing_in_catalogue", field.regime.step_a)
    return Outcome(Verdict.CANNOT_BE_JUDGED, Step.NONE, (why,), (NEED_CHOICE,))


def judge_trigger(field: Field) -> Outcome:
    """Judge under the law before 30 April 2025: the duty hangs on the trigger alone."""
    chosen, regime = field.chosen, field.regime
    if chosen is None:
        return nothing_chosen(field)
    if chosen.tier is Tier.AB:
        return at_the_top(field, chosen)
    trigger = field.trigger_exists()
    if trigger:
        why = (reason("trigger_exists", regime.trigger, trigger=regime.trigger_minimum),)
        if field.tier(Tier.AB):
            return Outcome(Verdict.CHOOSE_ANOTHER, Step.A, (*why, *chosen.reasons))
        return Outcome(Verdict.EXEMPTION_NEEDED, Step.A, (*why, *chosen.reasons), (NEED_EXEMPTION,))
    if trigger is None:
        code = "national_list_stale" if field.list.stale else "national_list_unasked"
        why = (reason(code, regime.trigger, tier=Tier.AB.value),)
        return Outcome(Verdict.CANNOT_BE_JUDGED, Step.NONE, why, (NEED_TRIGGER,))
    return without_duty(field, chosen)


def without_duty(field: Field, chosen: Placed) -> Outcome:
    """No product fires the trigger: domestic goods are free, imports only where none are to be had."""
    absent = reason("no_duty_without_trigger", field.regime.trigger)
    if chosen.candidate.origin.value == "unknown" or chosen.tier is Tier.UNKNOWN:
        return Outcome(
            Verdict.CANNOT_BE_JUDGED, Step.NONE, (absent, *chosen.reasons), chosen.missing
        )
    if chosen.tier is Tier.IMPORT:
        at_home = supply(field.tier(Tier.AB, Tier.C, Tier.D, Tier.OUTSIDE), field.facts.quantity)
        if at_home is not Supply.NO:
            why = reason("domestic_available", field.regime.imports)
            return Outcome(Verdict.CHOOSE_ANOTHER, Step.NONE, (absent, why))
        return Outcome(
            Verdict.COMPLIES,
            Step.IMPORT,
            (absent, reason("no_domestic_product", field.regime.imports)),
        )
    return Outcome(Verdict.COMPLIES, Step.NONE, (absent,))


def ranked(placed: Sequence[Placed], quantity: Decimal) -> list[Placed]:
    """Alternatives in a neutral order: enough volume, lower price, higher TKDN, then by ref."""
    far = Decimal(10) ** 18

    def key(product: Placed) -> tuple[int, bool, Decimal, Decimal, str]:
        candidate = product.candidate
        tier = (Tier.AB, Tier.C, Tier.D, Tier.OUTSIDE).index(product.tier)
        short = candidate.available is not None and candidate.available < quantity
        price = far if candidate.unit_price is None else candidate.unit_price
        return tier, short, price, -(candidate.tkdn or Decimal(0)), candidate.ref

    return sorted(placed, key=key)
