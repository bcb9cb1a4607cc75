"""What a row of a long request says of its judgement, kept as long as nothing it rests on changes.

A line is judged anew when its own record, its request, a line before it of its class, the day, the
law's code, or anything of its classes in the catalogue, the national list, or other requests has
changed since (`marks`). Decisions and submissions never read what is kept here.
"""

import hashlib
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import NamedTuple

import catalog.models
import catalog.offers
import p3dn.regulation
import procurement.judgement
import procurement.models
from catalog.offers.groups import groups_of
from p3dn.audit.editing.versions import seen_version_of
from p3dn.regulation import Missing, Step, Verdict
from p3dn.regulation.judging.kind import SUBCLASS_DIGITS
from p3dn.regulation.results import BUYABLE
from p3dn.ui.kept import shelf
from procurement.judgement.candidates.siblings import counted_siblings, decisive
from procurement.judgement.judging import Judged, judge
from procurement.models import Exemption, PurchaseRequest, RequestLine

from .marks import Marks, changed_since, marks_now
from .sources import EVERYTHING

SECONDS = 24 * 3600


class Brief(NamedTuple):
    """A judgement without its reasons and its products.

    `siblings` is how many products of neighbouring codes nobody spoke of; `waits` that it waits for
    an answer about them. `replaceable`: it may not be bought, and a domestic product may be instead.
    """

    verdict: Verdict
    step: Step
    regime_id: str
    missing: tuple[Missing, ...]
    askable: bool
    replaceable: bool
    siblings: int
    waits: bool
    tkdn: Decimal | None


class _Kept(NamedTuple):
    """A brief with the mark of what the line and its request said, and the classes it rests on."""

    said: str
    classes: frozenset[str]
    brief: Brief


@dataclass(frozen=True, slots=True)
class _Shelf:
    """What is kept of a request, and how far the tables had grown when it was last found true."""

    marks: Marks
    lines: Mapping[int, _Kept]


def brief_of(judged: Judged) -> Brief:
    """What a row says of a judgement."""
    result, chosen = judged.result, judged.chosen
    return Brief(
        verdict=result.verdict,
        step=result.step,
        regime_id=result.regime_id,
        missing=result.missing,
        askable=result.askable,
        replaceable=result.verdict not in BUYABLE and judged.may_be_replaced,
        siblings=sum(counted_siblings(judged).values()),
        waits=decisive(judged),
        tkdn=chosen.tkdn if chosen else None,
    )


def briefs_of(
    lines: Sequence[RequestLine],
    day: date,
    whole: Callable[[PurchaseRequest], Sequence[RequestLine]],
    exemptions: Mapping[int, Sequence[Exemption]],
) -> dict[int, Brief]:
    """A brief of each of these lines of one request, by their keys, as if each was judged now.

    `lines` are all lines of the request as rows read them; those that are locked are not asked about.
    `exemptions` with their papers are by line. `whole` fetches what judging needs, once something
    must be judged. At most so many queries as that takes, and three.
    """
    asked = [line for line in lines if not line.is_locked]
    if not asked:
        return {}
    request = asked[0].request
    key = f"briefs:{request.pk}:{day.isoformat()}:{law_mark()}"
    former: _Shelf | None = shelf.find(key)
    marks = marks_now(former.marks.writing if former else ())
    told = _Told(request, lines, exemptions)
    found = _still(former, marks, told, asked) if former else {}
    anew = {line.pk for line in asked if line.pk not in found}
    if anew:
        found |= _judged_anew([line for line in whole(request) if line.pk in anew], day, told)
    if marks.sound and (anew or former is None or former.marks != marks):
        shelf.put(key, _Shelf(marks, found), SECONDS)
    return {key: one.brief for key, one in found.items()}


def _still(
    former: _Shelf, marks: Marks, told: "_Told", asked: Sequence[RequestLine]
) -> dict[int, _Kept]:
    """What is kept and still true."""
    changed = changed_since(former.marks, marks, own=told.request.pk)
    if EVERYTHING in changed:
        return {}
    return {
        line.pk: one
        for line in asked
        if (one := former.lines.get(line.pk)) is not None
        and one.classes.isdisjoint(changed)
        and one.said == told.mark_of(line, one.classes)
    }


def _judged_anew(lines: Sequence[RequestLine], day: date, told: "_Told") -> dict[int, _Kept]:
    """These lines judged now, each with what its judgement rests on."""
    groups = groups_of({line.commodity_id for line in lines}, told.request.region_id, day)
    found = {}
    for judged in judge(lines, day):
        line = told.by_key[judged.line.pk]
        named = groups.get(line.commodity_id, ())
        classes = classes_of(line) | {code[:SUBCLASS_DIGITS] for code in named}
        found[line.pk] = _Kept(told.mark_of(line, classes), classes, brief_of(judged))
    return found


def classes_of(line: RequestLine) -> frozenset[str]:
    """Classes of what a line asks for, and of the product it takes."""
    codes = [line.commodity_id]
    if line.product:
        codes.append(line.product.commodity_id)
    return frozenset(code[:SUBCLASS_DIGITS] for code in codes)


class _Told:
    """What a request says of its lines, read once, so that each line's mark can be made of it."""

    def __init__(
        self,
        request: PurchaseRequest,
        lines: Sequence[RequestLine],
        exemptions: Mapping[int, Sequence[Exemption]],
    ) -> None:
        self.request, self.exemptions = request, exemptions
        self.by_key = {line.pk: line for line in lines}
        self._whole = (
            request.number, request.region_id, request.region.code, request.created_at,
            request.rup_code, request.selection_started_on,
        )  # fmt: skip
        self._takes: dict[str, list[tuple[int, str]]] = defaultdict(list)
        for line in lines:
            if line.state not in line.GIVEN_UP:
                takes = repr((line.commodity_id, line.product_id, line.quantity, line.unit, line.needed_by))  # fmt: skip
                for one in classes_of(line):
                    self._takes[one].append((line.position or 0, takes))

    def mark_of(self, line: RequestLine, classes: frozenset[str]) -> str:
        """A mark of what the line and its request say, and of what lines of its classes take before it."""
        place = line.position or 0
        before = sorted({one for name in classes for one in self._takes[name] if one[0] < place})
        papers = [(one.pk, len(one.files.all())) for one in self.exemptions.get(line.pk, ())]
        own = (
            seen_version_of(line), place, line.state, line.needed_by, line.placed_at, papers, before
        )  # fmt: skip
        return hashlib.sha256(repr((self._whole, own)).encode()).hexdigest()


@cache
def law_mark() -> str:
    """A mark of the code that judges: what another version of it found is not told."""
    mark = hashlib.sha256()
    for package in (
        p3dn.regulation,
        catalog.offers,
        catalog.models,
        procurement.judgement,
        procurement.models,
    ):
        for folder in package.__path__:
            for file in sorted(Path(folder).rglob("*.py")):
                mark.update(file.read_bytes())
    return mark.hexdigest()[:16]
