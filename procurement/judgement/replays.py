"""A frozen judgement beside what judging its facts again gives, in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from p3dn.regulation import Reason, Replay, Step, Verdict, headline, needs, told
from p3dn.regulation.results import Assessment as Result
from p3dn.regulation.snapshot import SPEAKING_TODAY
from p3dn.regulation.wording.explain import Told, plain
from p3dn.regulation.wording.words import STEP_LABELS, VERDICT_LABELS


@dataclass(frozen=True, slots=True)
class Words:
    """A judgement in words: one sentence first, the reasons, what is missing."""

    headline: str
    told: list[Told]
    needs: list[str]


@dataclass(frozen=True, slots=True)
class Difference:
    """What was decided then, and what judging again decides; empty where there was nothing."""

    what: str
    then: str
    now: str


def words_of(frozen: dict[str, Any], again: Replay) -> Words:
    """What was frozen, as the engine that judged it says it.

    What an earlier engine found is not put into a sentence of today's, which may count otherwise.
    """
    verdict = VERDICT_LABELS[Verdict(frozen["verdict"])]
    if again.same and again.result:
        first = verdict if is_old(frozen) else headline(again.result)
        return Words(first, told(again.result), needs(again.result))
    return Words(verdict, [Told(text) for text in _reasons(frozen)], [])


def is_old(frozen: dict[str, Any]) -> bool:
    """True when an engine judged it that counted otherwise than today's sentences say."""
    return frozen["engine_version"] not in SPEAKING_TODAY


def differences(frozen: dict[str, Any], result: Result) -> list[Difference]:
    """Where judging again decides differently: verdict, step, each reason of one side alone."""
    then, now = _reasons(frozen), [plain(why) for why in result.reasons]
    found = [
        Difference(_("Putusan"), VERDICT_LABELS[Verdict(frozen["verdict"])],
                   VERDICT_LABELS[result.verdict]),
        Difference(_("Tahap"), STEP_LABELS[Step(frozen["step"])], STEP_LABELS[result.step]),
        *(Difference(_("Alasan"), text, "") for text in then if text not in now),
        *(Difference(_("Alasan"), "", text) for text in now if text not in then),
    ]  # fmt: skip
    return [one for one in found if one.then != one.now]


def _reasons(frozen: dict[str, Any]) -> Sequence[str]:
    """Its reasons in words; a code that no word is left for stays a code."""
    texts = []
    for code, params, *_articles in frozen["reasons"]:
        try:
            texts.append(plain(Reason(code, tuple(sorted(params.items())))))
        except (KeyError, ValueError, ArithmeticError):
            texts.append(code)
    return texts
