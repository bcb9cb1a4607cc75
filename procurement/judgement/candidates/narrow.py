"""Which lines are judged among the first of their kind, and which products these are.

What such a line is told, the law's room allows or refuses (`p3dn.regulation.judging.candidates.narrowing`); where it refuses,
the line is judged among all (`judging.judge`). Lines are read whole from the start where it always would.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import Enum, auto

from catalog.offers.candidates import Related, ref_of
from catalog.offers.first import FEW, Ask, Counted, First, counted, first_of, for_project
from catalog.offers.groups import Groups
from catalog.offers.national import Known
from p3dn.regulation import DutyRegime, Narrowed, Subject, duty_on
from p3dn.regulation.judging.candidates.narrowing import may_hold
from procurement.models import RequestLine

from .availability import months_left
from .shelf import Wanted


class Reach(Enum):
    """How much of the catalogue a line is judged among."""

    WHOLE = auto()
    FIRST = auto()
    """The first of its kind, where they decide."""
    FIRST_AND_BESIDE = auto()
    """With products of neighbouring codes that a page shows."""


@dataclass(frozen=True, slots=True)
class Narrow:
    """Codes of which only some products are read, by their keys, and what is said of that to each line."""

    products: Mapping[str, frozenset[int]] = field(default_factory=dict)
    _told: Mapping[Ask, Narrowed] = field(default_factory=dict)
    _asks: Mapping[int, Ask] = field(default_factory=dict)

    @property
    def every(self) -> frozenset[int]:
        """Keys of all these products."""
        return frozenset().union(*self.products.values())

    def among(self, code: str, kind: list[Related], spoken_of: Collection[int]) -> list[Related]:
        """Of what is related to a code what its lines are judged among: `spoken_of` are keys of what any line names."""
        own = self.products.get(code)
        if own is None:
            return kind
        return [
            one for one in kind if one.offer.product_id in own or one.offer.product_id in spoken_of
        ]

    def of(self, place: int) -> Narrowed | None:
        """What is said to the line at this place among those asked for; None where it has all."""
        ask = self._asks.get(place)
        return self._told[ask] if ask else None


NOT_NARROWED = Narrow()


def narrow(
    lines: Sequence[tuple[RequestLine, Wanted]],
    known: Mapping[str, Known],
    groups: Groups,
    day: date,
    governed_on: date,
    reach: Reach,
    project_ref: str,
) -> Narrow:
    """What of the catalogue of a day lines of one request are judged among, by the law of `governed_on`.

    One query, at most five. `project_ref` is the RUP code of the package.
    """
    law = duty_on(governed_on)
    if reach is Reach.WHOLE or law is None:
        return NOT_NARROWED
    kinds = {
        code: count
        for code, count in counted(_codes(lines, groups, law)).items()
        if count.whole > FEW
    }
    asks = _asks(lines, kinds, known, day, law)
    if not asks:
        return NOT_NARROWED
    distinct = list(dict.fromkeys(asks.values()))
    found = first_of(distinct, day, beside=reach is Reach.FIRST_AND_BESIDE)
    told = {ask: _told(kinds[ask.code], first) for ask, first in zip(distinct, found, strict=True)}
    stated = frozenset(for_project(project_ref))
    products: dict[str, frozenset[int]] = defaultdict(lambda: stated)
    for ask, first in zip(distinct, found, strict=True):
        products[ask.code] |= {*first.first, *first.others}
    return Narrow(products, told, asks)


def _codes(
    lines: Iterable[tuple[RequestLine, Wanted]], groups: Groups, law: DutyRegime
) -> Collection[str]:
    """Codes of which every line may be narrowed, and of whose kinds nobody decided."""
    may: dict[str, bool] = defaultdict(lambda: True)
    for line, takes in lines:
        narrows = may_hold(Subject(line.subject), takes.required, law)
        may[takes.code] &= narrows and takes.code not in groups
    return [code for code, all_may in may.items() if all_may]


def _asks(
    lines: Sequence[tuple[RequestLine, Wanted]],
    kinds: Collection[str],
    known: Mapping[str, Known],
    day: date,
    law: DutyRegime,
) -> dict[int, Ask]:
    """By place what each line of these kinds asks."""
    asks = {}
    for place, (_line, takes) in enumerate(lines):
        if takes.code in kinds:
            minister, national = known[takes.code].minimum, known[takes.code].national
            asks[place] = Ask(
                code=takes.code,
                least=minister.minimum if minister else law.purchase_minimum,
                trigger=law.trigger_minimum,
                months=months_left(day, takes.month),
                quantity=takes.quantity,
                unit=takes.unit,
                fired=bool(national.has_trigger),
            )
    return asks


def _told(kind: Counted, first: First) -> Narrowed:
    return Narrowed(
        same=kind.same,
        siblings=tuple(sorted(kind.siblings.items())),
        first=tuple(sorted(map(ref_of, first.first))),
        complete=first.complete,
    )
