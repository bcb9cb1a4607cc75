"""A line as the page of its request shows it, as a card or as a row of a table."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from procurement.judgement.candidates.siblings import Siblings
from procurement.judgement.judging import Judged
from procurement.judgement.kept.briefs import Brief
from procurement.models import Exemption, RequestLine
from procurement.plan.prices.reads import Beside
from procurement.request.life.submission import unsellable
from procurement.shared.left import remaining


@dataclass(slots=True)
class Shown:
    """A line with what is said of it: whole, where it is a card (`judged`), or in a word (`brief`).

    `frozen` are its frozen judgements, oldest first. `left` is what is yet to be handed over, `hindrance`
    why it cannot be bought whatever the law says, `alike` that all lines of the request stand alike.
    `stop` is why it cannot be approved now, `put_off` that it is left out from the beginning, `note`
    what somebody who decides has typed.
    """

    line: RequestLine
    frozen: Sequence[Any]
    exemptions: Iterable[Exemption]
    standard: Beside | None
    left: Decimal | None
    hindrance: str
    alike: bool
    judged: Judged | None = None
    siblings: Siblings | None = None
    brief: Brief | None = None
    may_edit: bool = False
    note: str = ""
    stop: str = ""
    put_off: bool = False


def shown_of(
    lines: Sequence[RequestLine],
    *,
    frozen: Mapping[int, Sequence[Any]],
    exemptions: Callable[[RequestLine], Iterable[Exemption]],
    standard: Mapping[int, Beside],
) -> list[Shown]:
    """Lines of one request with what cards and rows say alike; one query where some were bought."""
    bought = [line for line in lines if line.is_locked]
    left = remaining(bought) if bought else {}
    alike = len({line.state for line in lines}) < 2
    return [
        Shown(
            line=line,
            frozen=frozen.get(key, ()),
            exemptions=exemptions(line),
            standard=standard.get(key),
            left=left.get(key),
            hindrance=unsellable(line) if line.is_editable else "",
            alike=alike,
        )
        for key, line in ((line.pk, line) for line in lines)
    ]
