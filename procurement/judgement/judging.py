"""Judging lines by the law of a day, and freezing what was judged."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from itertools import islice
from typing import Protocol

from django.db.models import Max

from p3dn.regulation import Assessment as Result
from p3dn.regulation import (
    Candidate,
    LineFacts,
    Part,
    Stand,
    TooFew,
    Verdict,
    assess,
    headline,
    needs,
    snapshot,
    told,
    told_of,
)
from p3dn.regulation.judging.candidates.beside import beside, beside_line
from p3dn.regulation.results import exact
from p3dn.regulation.wording.explain import Told, step_told, weighed
from procurement.models import Assessment, RequestLine

from .candidates.instead import Option, options_of
from .candidates.narrow import Reach
from .facts import facts_for
from .needs import ToldCost, mark_left_none, told_costs


class Glance(Protocol):
    """A line with its verdict today, and what is said of it where it may not be bought."""

    @property
    def line(self) -> RequestLine:
        """The line."""

    @property
    def verdict(self) -> Verdict:
        """Its verdict."""

    @property
    def sentences(self) -> Sequence[str]:
        """What hinders it, in words."""


@dataclass(frozen=True)
class Judged:
    """A line with the facts it was judged from and the judgement; `stand` is where candidates were found to stand."""

    line: RequestLine
    facts: LineFacts
    result: Result
    stand: Stand | None = field(default=None, repr=False, compare=False)

    @property
    def verdict(self) -> Verdict:
        """The answer."""
        return self.result.verdict

    @cached_property
    def headline(self) -> str:
        """The judgement in one plain sentence, read first."""
        return headline(self.result)

    @property
    def step(self) -> str:
        """The step that decided in words; empty where none did, or the law of then had none."""
        return step_told(self.result.step, self.result.regime_id)

    @cached_property
    def told(self) -> list[Told]:
        """The reasons in sentences, each with its articles; none is named twice."""
        return told(self.result)

    @cached_property
    def needs(self) -> list[str]:
        """What is missing, and who can settle it."""
        return needs(self.result)

    @property
    def sentences(self) -> list[str]:
        """The whole judgement in plain Indonesian, without articles: for messages."""
        return [self.headline, *(one.text for one in self.told), *self.needs]

    @property
    def wants_national_check(self) -> bool:
        """Whether a look into the national list is what is missing."""
        return any(one.field.startswith("national_list") for one in self.result.missing)

    @property
    def chosen(self) -> Candidate | None:
        """The candidate the buyer picked or described."""
        return self.facts.candidate(self.facts.chosen)

    def alternatives(self, most: int = 5) -> list[Candidate]:
        """Domestic products that may be bought instead, best first, with what is left of them."""
        fit = (one.candidate for one in self.options if one.may_be_bought)
        return list(islice(fit, most))

    def lesser(self, most: int = 3) -> list[Option]:
        """Domestic products that stand higher and would need something themselves, where none may be bought.

        Shown with what they need, for a buyer whom the law sends to another product.
        """
        return [] if self.may_be_replaced else list(self.options)[:most]

    @cached_property
    def options(self) -> Sequence[Option]:
        """All the law names in place of the chosen product."""
        return tuple(options_of(self.facts, self.result, self.stand))

    @property
    def may_be_replaced(self) -> bool:
        """Whether a domestic product is on offer that may be bought as it is."""
        return any(one.may_be_bought for one in self.options)

    @property
    def drawn(self) -> frozenset[str]:
        """Refs of the alternatives that the lot put in order, because they rank equal."""
        return frozenset(self.result.drawn)

    @cached_property
    def candidates(self) -> dict[str, Candidate]:
        """Whatever was considered, by ref."""
        return {candidate.ref: candidate for candidate in self.facts.candidates}

    @cached_property
    def costs(self) -> list[ToldCost]:
        """What each requirement of the line costs in domestic products."""
        return told_costs(self.line, self.facts, self.result)

    @property
    def parts(self) -> list[tuple[Part, Candidate | None]]:
        """How the quantity may be bought in parts; empty where it need not be cut."""
        if len(self.result.parts) < 2:
            return []
        return [(part, self.candidates.get(part.ref or "")) for part in self.result.parts]

    @property
    def parts_told(self) -> str:
        """The parts as a button sends them back, so that nobody cuts otherwise than was shown."""
        return ";".join(f"{part.ref or ''}={exact(part.quantity)}" for part, _its in self.parts)

    @cached_property
    def weighed(self) -> list[Told]:
        """Price and place of the chosen product and of what could be bought instead, to be weighed."""
        fit = (self.result.finding(ref) for ref in self.result.alternatives)
        others = [self.candidates[one.ref] for one in fit if one and one.satisfies]
        return weighed(beside_line(self.facts, others))

    def beside(self, candidate: Candidate) -> list[Told]:
        """Price and place of one of its candidates."""
        return weighed(beside(candidate, self.facts))

    def told_of(self, ref: str) -> list[Told]:
        """Why a product may (not) be bought for this line."""
        return told_of(ref, self.result, self.facts)


def judge(
    lines: Sequence[RequestLine],
    day: date,
    *,
    contract_date: date | None = None,
    reach: Reach = Reach.FIRST,
) -> list[Judged]:
    """Judge lines of one request on a local date; a constant number of queries.

    Each among the first of its kind where that says the same as all of it, else among all. `reach`
    WHOLE is for whoever tells of all candidates.
    """
    stand = Stand()
    facts = facts_for(lines, day, contract_date=contract_date, reach=reach)
    judged = [_judged(line, fact, stand) for line, fact in zip(lines, facts, strict=True)]
    if left := [line for line, one in zip(lines, judged, strict=True) if one is None]:
        all_of_it = facts_for(left, day, contract_date=contract_date, among=lines)
        among_all = iter(
            Judged(line, fact, assess(fact, stand=stand), stand)
            for line, fact in zip(left, all_of_it, strict=True)
        )
        return [one or next(among_all) for one in judged]
    return [one for one in judged if one]


def _judged(line: RequestLine, facts: LineFacts, stand: Stand) -> Judged | None:
    """The line as its facts have it; None where they are too few for it."""
    try:
        return Judged(line, facts, assess(facts, stand=stand), stand)
    except TooFew:
        return None


def freeze_all(judged: Sequence[Judged], occasion: str) -> list[Assessment]:
    """Write each judgement with everything it was made from; the caller holds the transaction.

    When lines are handed in, what is required of them is marked where it left no domestic product.
    """
    if occasion == Assessment.Occasion.SUBMIT:
        mark_left_none(one.costs for one in judged)
    last = dict(
        Assessment.objects.filter(line__in=[line_judged.line.pk for line_judged in judged])
        .order_by()
        .values_list("line")
        .annotate(last=Max("sequence"))
    )
    rows = []
    for line_judged in judged:
        frozen = snapshot(line_judged.facts, line_judged.result)
        rows.append(
            Assessment(
                line=line_judged.line,
                sequence=last.get(line_judged.line.pk, 0) + 1,
                occasion=occasion,
                verdict=line_judged.result.verdict.value,
                step=line_judged.result.step.value,
                regime_id=frozen.regime_id,
                engine_version=frozen.engine_version,
                snapshot=frozen.text,
                sha256=frozen.sha256,
            )
        )
    return Assessment.objects.bulk_create(rows)


def frozen_of(lines: Sequence[RequestLine]) -> dict[int, list[Assessment]]:
    """Frozen judgements by line, oldest first, without their long texts."""
    by_line: dict[int, list[Assessment]] = {}
    rows = Assessment.objects.filter(line__in=lines).defer("snapshot").order_by("sequence")
    for row in rows:
        by_line.setdefault(row.line_id, []).append(row)
    return by_line
