"""A line with all that is said of it."""

from collections.abc import Mapping, Sequence
from typing import Any

from procurement.judgement.judging import Judged
from procurement.judgement.siblings import siblings_of
from procurement.models import Assessment, RequestLine
from procurement.plan.prices.reads import standard_prices_of_lines
from procurement.request.submission import unsellable
from procurement.shared.left import remaining


def cards_of(
    lines: Sequence[RequestLine],
    judged: Sequence[Judged],
    frozen: Mapping[int, list[Assessment]],
    *,
    own: bool = False,
) -> list[dict[str, Any]]:
    """Each line with its judgement today, its frozen judgements and its exemptions.

    `own` of somebody who may change lines that are not handed in.
    """
    by_line = {one.line.pk: one for one in judged}
    bought = [line for line in lines if line.is_locked]
    left = remaining(bought) if bought else {}
    siblings, standard = siblings_of(judged), standard_prices_of_lines(lines)
    alike = len({line.state for line in lines}) < 2
    return [
        {
            "line": line,
            "judged": by_line.get(line.pk),
            "siblings": siblings.get(line.pk),
            "standard": standard.get(line.pk),
            "frozen": frozen.get(line.pk, []),
            "exemptions": line.exemptions.all(),
            "note": "",
            "left": left.get(line.pk),
            "hindrance": unsellable(line) if line.is_editable else "",
            "alike": alike,
            "may_edit": own and line.is_editable,
        }
        for line in lines
    ]
