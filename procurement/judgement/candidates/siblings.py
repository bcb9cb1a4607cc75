"""Products of neighbouring codes of a judged line, as its page shows them: "mungkin sejenis"."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal

from catalog.models import Commodity
from p3dn.regulation import Candidate, WhyNot, offered
from p3dn.regulation.judging.need import may_be_asked
from p3dn.regulation.wording.words import WHY_NOT_LABELS
from procurement.judgement.judging import Judged

SCREENFUL = 8
# What the law says of a product of a neighbouring code.
UNDECIDED, DISMISSED = "sibling_undecided", "sibling_dismissed"


@dataclass(slots=True)
class SiblingCode:
    """A neighbouring code: those of its products that are shown, and how many there are in all."""

    code: str
    name: str
    total: int
    shown: list[Candidate] = field(default_factory=list)

    @property
    def more(self) -> int:
        """Products of the code that are not shown."""
        return self.total - len(self.shown)


@dataclass(frozen=True, slots=True)
class Turned:
    """A product the buyer said no to, with the reason."""

    candidate: Candidate
    why: str
    note: str


@dataclass(frozen=True, slots=True)
class Siblings:
    """Siblings of a line: those nobody spoke of by code, and those turned down.

    `decisive`: the judgement waits for an answer about some of them. `turned_more` were turned down
    and are not shown.
    """

    codes: list[SiblingCode]
    turned: list[Turned]
    decisive: bool
    turned_more: int = 0

    @property
    def turned_total(self) -> int:
        """Products turned down."""
        return len(self.turned) + self.turned_more

    @property
    def total(self) -> int:
        """Products nobody spoke of."""
        return sum(code.total for code in self.codes)


def open_siblings(judged: Judged) -> list[Candidate]:
    """Products of neighbouring codes the judgement asks about; the highest TKDN first.

    As many as it was judged among: `counted_siblings` says how many there are.
    """
    return _found(judged, UNDECIDED)


def counted_siblings(judged: Judged) -> dict[str, int]:
    """By code how many products of neighbouring codes nobody spoke of."""
    found = Counter(one.kbki_code for one in open_siblings(judged))
    narrowed, chosen = judged.facts.narrowed, judged.chosen
    if narrowed is None:
        return found
    spoken_of = Counter(one.kbki_code for one in _found(judged, DISMISSED))
    if chosen is not None and may_be_asked(chosen):
        spoken_of[chosen.kbki_code] += 1
    left = {code: many - spoken_of[code] for code, many in narrowed.siblings}
    order = [*found, *left]  # those that are shown come first
    return {code: left[code] for code in dict.fromkeys(order) if left.get(code, 0) > 0}


def decisive(judged: Judged) -> bool:
    """Whether the judgement waits for an answer about some of them."""
    return any(missing.field == "sibling" for missing in judged.result.missing)


def _found(judged: Judged, code: str) -> list[Candidate]:
    refs = {f.ref for f in judged.result.findings if any(why.code == code for why in f.reasons)}
    found = (c for c in judged.facts.candidates if c.ref in refs)
    return sorted(found, key=lambda c: (-(Decimal(-1) if c.tkdn is None else c.tkdn), c.ref))


def siblings_of(judged: Iterable[Judged]) -> dict[int | None, Siblings]:
    """Siblings by line, of lines that have any; one query for the names of all codes."""
    every = list(judged)
    codes = {code for one in every for code in counted_siblings(one)}
    names = dict(Commodity.objects.filter(pk__in=codes).values_list("pk", "name")) if codes else {}
    found = ((one.line.pk, _of(one, names)) for one in every)
    return {line: here for line, here in found if here.codes or here.turned}


def _of(judged: Judged, names: dict[str, str]) -> Siblings:
    by_code = {
        code: SiblingCode(code, names.get(code, ""), total)
        for code, total in counted_siblings(judged).items()
    }
    for candidate in open_siblings(judged)[:SCREENFUL]:
        by_code[candidate.kbki_code].shown.append(offered(candidate, judged.result))
    said = {one.ref: one for one in judged.facts.dismissals}
    turned = [
        Turned(c, WHY_NOT_LABELS[WhyNot(said[c.ref].why)], said[c.ref].note)
        for c in _found(judged, DISMISSED)
    ]
    more = max(0, len(turned) - SCREENFUL)
    return Siblings(list(by_code.values()), turned[:SCREENFUL], decisive(judged), more)
