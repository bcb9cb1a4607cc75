"""A line with all that is said of it."""

from collections.abc import Mapping, Sequence

from procurement.judgement.candidates.siblings import siblings_of
from procurement.judgement.judging import Judged
from procurement.models import Assessment, RequestLine
from procurement.plan.prices.reads import standard_prices_of_lines

from .shown import Shown, shown_of


def cards_of(
    lines: Sequence[RequestLine],
    judged: Sequence[Judged],
    frozen: Mapping[int, list[Assessment]],
    *,
    own: bool = False,
) -> list[Shown]:
    """Each line with its judgement today, its frozen judgements and its exemptions.

    `own` of somebody who may change lines that are not handed in.
    """
    by_line = {one.line.pk: one for one in judged}
    siblings = siblings_of(judged)
    cards = shown_of(
        lines,
        frozen=frozen,
        exemptions=lambda line: line.exemptions.all(),
        standard=standard_prices_of_lines(lines),
    )
    for card in cards:
        key = card.line.pk
        card.judged, card.siblings = by_line.get(key), siblings.get(key)
        card.may_edit = own and card.line.is_editable
    return cards
