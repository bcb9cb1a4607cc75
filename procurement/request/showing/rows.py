"""A long request as rows of a table: what each line asks for, its verdict, and what is open of it.

The whole of a line stands on its own page. Verdicts are those kept while nothing they rest on has
changed (`judgement.kept`); what may not be bought is judged anew for whoever decides, in words.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple, Self

from django.utils import timezone

from p3dn.accounts.access.statements import Statement
from p3dn.audit.editing.versions import versioned
from p3dn.regulation import Verdict
from p3dn.regulation.results import BUYABLE
from p3dn.ui.lists.written import Written, hold_below
from procurement.judgement.differences import Changed, differences
from procurement.judgement.judging import Glance, judge
from procurement.judgement.kept.briefs import Brief, briefs_of
from procurement.models import Assessment, Exemption, PurchaseRequest, RequestLine
from procurement.plan.prices.reads import standard_prices_of_lines
from procurement.request.life.submission import lines_of

from .shown import Shown, shown_of

REQUEST = -1  # stands for the key of a request in a question that is kept
MOST = 10
"""Lines up to which a page shows each with all that is said of it."""
SHOWN = (
    "request", "position", "product", "commodity", "description", "quantity", "unit", "unit_price", "total",
    "asked_quantity", "asked_unit", "budget_line", "returned_reason", "needed_on", "place", "state", "agreed",
    "product__commodity", "product__name", "product__packing", "product__unit", "product__state", "product__is_active",
    "product__producer__name", "product__producer__is_active",
)  # fmt: skip
"""Columns that a row, its money and its mark are made of; judging fetches its own."""


class Past(NamedTuple):
    """A frozen judgement, as far as a row tells it."""

    occasion: str
    verdict: str


@dataclass(frozen=True, slots=True)
class Briefly:
    """A line with its verdict, where nobody asks for the reasons: what may be bought has nothing to be told."""

    line: RequestLine
    verdict: Verdict
    sentences: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Glances:
    """The lines of a request with their verdicts today and what was frozen of them.

    `today` are lines that may still be decided on, `changed` those judged otherwise than when they
    were submitted.
    """

    lines: Sequence[RequestLine]
    exemptions: Mapping[int, Sequence[Exemption]]
    briefs: Mapping[int, Brief]
    today: Sequence[Glance]
    frozen: Mapping[int, Sequence[Past]]
    changed: Sequence[Changed]

    @classmethod
    def of(cls, purchase: PurchaseRequest, *, deciding: bool) -> Self:
        """Those of one request; a constant number of queries. For whoever decides with reasons, where there are."""
        lines, day = _lines(purchase), timezone.localdate()
        exemptions, frozen = _exemptions(purchase), _frozen(purchase)
        briefs = briefs_of(lines, day, _whole, exemptions)
        waiting = {line.pk for line in lines if line.is_waiting}
        stopped = {
            key for key, one in briefs.items() if key in waiting and one.verdict not in BUYABLE
        }
        told: dict[int, Glance] = {}
        if deciding and stopped:
            whole = [line for line in _whole(purchase) if line.pk in stopped]
            told = {one.line.pk: one for one in judge(whole, day)}
        today: list[Glance] = [
            told.get(line.pk) or Briefly(line, briefs[line.pk].verdict)
            for line in lines
            if line.pk in briefs
        ]
        changed = differences(today, frozen) if deciding else []
        return cls(lines, exemptions, briefs, today, frozen, changed)


def shown_in_rows(purchase: PurchaseRequest) -> bool:
    """Whether a request has too many lines to show each of them whole; counted with it by `for_page`."""
    return int(purchase.line_count) > MOST  # type: ignore[attr-defined]  # an annotation


def rows_of(glances: Glances, *, deciding: bool) -> list[Shown]:
    """What stands in the row of each line."""
    rows = shown_of(
        glances.lines,
        frozen=glances.frozen,
        exemptions=lambda line: glances.exemptions.get(line.pk, ()),
        standard=standard_prices_of_lines(glances.lines) if deciding else {},
    )
    for row in rows:
        row.brief = glances.briefs.get(row.line.pk)
    return rows


def _lines(purchase: PurchaseRequest) -> list[RequestLine]:
    """The request's lines in order, with what their rows need; one query."""
    lines = _rows_of_a_request().found({REQUEST: purchase.pk})
    hold_below(purchase, "lines", lines)
    return lines


@cache
def _rows_of_a_request() -> Written:
    """What a row reads of the lines of a request yet to be named, with the token of all that a line says."""
    rows = PurchaseRequest(pk=REQUEST).lines.order_by("position")
    return Written.of(
        versioned(rows.select_related("product__producer", "budget_line").only(*SHOWN))
    )


def _exemptions(purchase: PurchaseRequest) -> Mapping[int, Sequence[Exemption]]:
    """What was asked for lines outside the duty, with its papers; no query where nothing was."""
    found: dict[int, list[Exemption]] = defaultdict(list)
    if not purchase.asked_out:  # type: ignore[attr-defined]  # an annotation
        return found
    rows = Exemption.objects.filter(line__request=purchase.pk).prefetch_related("files")
    for one in rows:
        found[one.line_id].append(one)
    return found


def _whole(purchase: PurchaseRequest) -> list[RequestLine]:
    """The same lines with all that judging needs."""
    twin = copy(purchase)
    known: dict[str, Any] = purchase._prefetched_objects_cache  # type: ignore[attr-defined]  # Django's own
    twin._prefetched_objects_cache = {  # type: ignore[attr-defined]
        name: rows for name, rows in known.items() if name != "lines"
    }
    return lines_of(twin)


def _frozen(purchase: PurchaseRequest) -> Mapping[int, Sequence[Past]]:
    """What was frozen of each line, oldest first; no query before the first step was taken."""
    found: dict[int, list[Past]] = defaultdict(list)
    if not purchase.decisions.all():
        return found
    for line, *past in _judgements_of_a_request().rows({REQUEST: purchase.pk}):
        found[line].append(Past(*past))
    return found


@cache
def _judgements_of_a_request() -> Statement:
    """Line, occasion and verdict of what was frozen of a request yet to be named, oldest first."""
    rows = Assessment.objects.filter(line__request=REQUEST).order_by("sequence")
    return Statement.of(rows.values_list("line_id", "occasion", "verdict"))
