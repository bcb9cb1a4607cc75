"""A line judged among the best of many candidates: only where all of them could not say otherwise.

A kind may have thousands of products. Where one with the TKDN to buy is chosen and gives the quantity, or
others with it are known to give it all, the answer rests on what is there, and more candidates cannot
take that away:

- letters a and b ask for nothing but that TKDN, and come first, so that nothing below is looked at;
- what fires the trigger is among the candidates (or in the national list) and gives the quantity, so
  that letter a stays letter a, whoever else would fire it;
- volumes only add up: what these are known to give, they give among any others;
- a line before this one whose choice stands at letters a and b takes of that choice alone;
- what could be bought instead stands at those letters as well, and the first of them are here.

Absence, a shortage, what a requirement leaves, and what is asked of neighbouring kinds are nothing that
some of the candidates could show. Where the answer rests on any of these it is refused (`TooFew`), and
whoever asked must come with all of them.
"""

from collections.abc import Collection

from p3dn.regulation.dated.regimes import DutyRegime
from p3dn.regulation.facts import Narrowed, Subject
from p3dn.regulation.judging.evidence import Placed, Tier
from p3dn.regulation.judging.ladder import trigger_supply

from .field import Field
from .volume import MAX_ALTERNATIVES, Supply

CERTAIN = MAX_ALTERNATIVES + 1
"""So many of the first must be what they seemed: all that are shown, and one that may rank equal to the last."""


class TooFew(ValueError):
    """The answer may rest on candidates that were left aside."""


def may_hold(subject: Subject, requirements: Collection[object], regime: DutyRegime | None) -> bool:
    """Whether a line like that is worth narrowing: the ladder binds it, and nothing is required of it."""
    by_steps = regime is not None and regime.ladder and subject is Subject.INDUSTRIAL_GOODS
    return by_steps and not requirements


def holds(field: Field) -> bool:
    """Whether the line would be judged the same among all candidates, of which it has some."""
    facts = field.facts
    if facts.narrowed is None:
        return True
    if not may_hold(facts.subject, facts.requirements, field.regime):
        return False
    top = {p.ref for p in field.placed if p.tier is Tier.AB}
    if not top.issuperset(line.ref for line in facts.earlier):
        return False
    chosen = field.chosen
    if chosen is not None and chosen.tier is Tier.AB:
        there = gives_all(field, chosen) and (chosen.trigger or triggered(field))
    else:
        better, _uncounted = field.had(field.at(Tier.AB))
        there = better >= facts.quantity and field.triggered is True
    return there and knows_first(field, facts.narrowed)


def gives_all(field: Field, p: Placed) -> bool:
    """Whether one candidate is not known to have less than the quantity."""
    has = field.free[p.ref]
    return has is None or has >= field.facts.quantity


def triggered(field: Field) -> bool:
    """Whether a product firing the trigger is to be had in the quantity, here or by the national list."""
    return trigger_supply(field) is Supply.YES


def knows_first(field: Field, narrowed: Narrowed) -> bool:
    """Whether what could be bought instead is certain to be the first of all.

    Those that were taken for the first may have less left, or stand elsewhere, than the catalogue
    knew; as many as are shown must be as good as they were taken for.
    """
    if narrowed.complete:
        return True
    first = frozenset(narrowed.first)
    sound = [p for p in field.at(Tier.AB) if p.ref in first and p is not field.chosen]
    return sum(gives_all(field, p) for p in sound) >= CERTAIN
