"""The second engine as it was published, in versions 2.0 and 2.1: what it judged it judges the same again.

It is today's engine with what was mended since put back:

- of a quantity that a higher step gives in part it let the rest fall though the national list named
  something up there, and called all that was not the chosen product's to be had above (`divided`);
- an earlier line whose choice was still asked about counted as one below every step (`own_levels`);
- before the ladder no reason was asked for a requirement that left nothing, and several
  requirements that left nothing only together needed none (`rests_on_absence`, `costs`);
- a neighbouring kind that would fire the trigger left a question without a name (`asked_triggers`);
- a dispensation excused from what the buyer required and from what no maker could give (`excusable`);
- of a package it asked neither where it comes from nor for approval of an import (`judge_package`).

Version 2.1 told what 2.0 had no facts for: a suspension that lasts too long. A line frozen by 2.0 says
nothing of it, so that both read it alike.
"""

from collections.abc import Callable, Mapping, Sequence

from p3dn.regulation.assess import JUDGES, Reading
from p3dn.regulation.assess import assess as judge_by
from p3dn.regulation.facts import LineFacts, Subject
from p3dn.regulation.judging.candidates.field import (
    NEED_CHOICE,
    NEED_EXEMPTION,
    NEED_TRIGGER,
    Field,
    Outcome,
    Questions,
)
from p3dn.regulation.judging.candidates.volume import ZERO
from p3dn.regulation.judging.evidence import Placed, Tier, proven_domestic
from p3dn.regulation.judging.need import Cost, costs
from p3dn.regulation.judging.subjects import NEED_PACKAGE_TKDN
from p3dn.regulation.results import (
    EXCUSABLE,
    UNMET,
    Assessment,
    Citation,
    Reason,
    Step,
    Verdict,
    reason,
)
from p3dn.regulation.wording import citations as c

VERSIONS = ("2.0", "2.1")


class SecondField(Field):
    """What a line was judged among, as the second engine saw it."""

    trigger_told = Tier.AB.value

    def own_levels(self, places: Mapping[str, int]) -> Mapping[str, int]:
        """An earlier line stood where this line's own duty asks for its choice, else below all."""
        return self.levels

    @property
    def asked_triggers(self) -> list[Placed]:
        """Those asked about because they are of a neighbouring kind were passed over."""
        return [p for p in self.others if p.may_trigger and not p.trigger]

    def could_be_bought(self, p: Placed) -> bool:
        """What has no certificate was never offered."""
        if self.declared:
            return proven_domestic(p, self.facts.subject)
        return p.tier in (Tier.AB, Tier.C, Tier.D)

    def excusable(self, outcome: Outcome) -> bool:
        """Whatever hindered was excused from."""
        return outcome.verdict in EXCUSABLE

    def rests_on_absence(self, outcome: Outcome) -> bool:
        """Only on the lower steps, and of an import."""
        judged = outcome.verdict not in (Verdict.CANNOT_BE_JUDGED, Verdict.CHOOSE_ANOTHER)
        return judged and outcome.step in UNMET

    def short(self, chosen: Placed, outcome: Outcome) -> Outcome:
        """What the buyer had yet to tell was asked only where the chosen product gives it all."""
        has = self.free[chosen.ref]
        if has is None or has >= self.facts.quantity:
            return outcome
        why = reason("chosen_cannot_give_all", available=has, quantity=self.facts.quantity)
        reasons = (why, *outcome.reasons)
        parts = self.parts(chosen)
        return Outcome(
            Verdict.CHOOSE_ANOTHER, outcome.step, reasons, parts=parts, of_part=outcome.verdict
        )

    def divided(
        self,
        chosen: Placed,
        step: Step,
        citation: Citation,
        yet: Questions,
        listed: Sequence[Reason] = (),
    ) -> Outcome:
        """All that was not the chosen product's counted as to be had above."""
        parts = self.parts(chosen)
        rest = sum((part.quantity for part in parts if part.ref == chosen.ref), ZERO)
        had = self.facts.quantity - rest
        code = "split_needed" if rest else "higher_step_partly"
        why = reason(code, citation, had=had, **({"rest": rest} if rest else {}))
        shown = () if yet.missing or not rest else parts
        return Outcome(Verdict.CHOOSE_ANOTHER, step, (why, *yet.reasons), yet.missing, shown)

    @property
    def costs(self) -> tuple[Cost, ...]:
        """Each requirement was held by itself against what the buyer had said no to nothing of."""
        gone = {dismissal.ref for dismissal in self.facts.dismissals}
        return costs(self.facts, self.answers, gone, together=False)


def judge_package(field: Field) -> Outcome:
    """Construction and combined packages: the package's own TKDN, wherever it comes from."""
    chosen, citation = field.chosen, c.PP29_61_2
    if chosen is None:
        why = reason("package_not_described", citation)
        return Outcome(Verdict.CANNOT_BE_JUDGED, Step.NONE, (why,), (NEED_CHOICE,))
    if chosen.tier is Tier.AB:
        why = reason(
            "package_tkdn_enough", citation, tkdn=chosen.candidate.tkdn, minimum=field.minimum
        )
        return Outcome(Verdict.COMPLIES, Step.NONE, (why,))
    trigger = field.triggered
    if trigger is False:
        why = reason("no_duty_without_trigger", c.PP29_61_1)
        return Outcome(Verdict.COMPLIES, Step.NONE, (why,))
    if chosen.tier is not Tier.C:
        why = reason("package_tkdn_missing", citation)
        reasons = (why, *chosen.reasons)
        return Outcome(Verdict.CANNOT_BE_JUDGED, Step.NONE, reasons, (NEED_PACKAGE_TKDN,))
    why = reason("package_tkdn_below", citation, tkdn=chosen.candidate.tkdn, minimum=field.minimum)
    if trigger is None:
        unasked = reason("national_list_unasked", c.PP29_61_1, tier=Tier.AB.value)
        return Outcome(Verdict.CANNOT_BE_JUDGED, Step.NONE, (why, unasked), (NEED_TRIGGER,))
    return Outcome(Verdict.EXEMPTION_NEEDED, Step.NONE, (why,), (NEED_EXEMPTION,))


PACKAGES = {Subject.CONSTRUCTION: judge_package, Subject.COMBINED: judge_package}


def engine(version: str) -> Callable[[LineFacts], Assessment]:
    """The second engine as it signs itself with this version."""
    reading = Reading(version, SecondField, JUDGES | PACKAGES)
    return lambda facts: judge_by(facts, reading=reading)
