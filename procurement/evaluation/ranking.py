"""The ranking of offers by their evaluated price, as of now or as it was declared final.

The law ranks (`rank_bids`, Perpres 16/2018 Pasal 67); this says whose offer each place is.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, fields
from datetime import date
from decimal import Decimal
from typing import Any

from p3dn.audit.canonical import SPACED, canonical, sha256_of
from p3dn.regulation.calculators.preference import (
    Bid,
    PreferenceRegime,
    Tender,
    preference_on,
    rank_bids,
)
from procurement.models import Offer, PriceEvaluation, PriceWorksheet

from .coverage import asked_lines, coverage_of

CENT = Decimal("0.01")
UNSAID = frozenset({"lacks", "moved", "untold"})


@dataclass(frozen=True, slots=True)
class Placed:
    """An offer with its place: amounts in rupiah, TKDN, BMP and preference in percent.

    `place` None takes no part: it does not meet the requirements (`why_not`), is above the HPS, or is
    not for all that is asked (`lacks`, `moved`, `untold`, as `Coverage` tells them).
    """

    supplier: str
    offered: str
    price: Decimal
    tkdn: Decimal
    bmp: Decimal
    why_not: str
    preference: Decimal
    evaluated: Decimal
    place: int | None
    above_estimate: bool
    lacks: Sequence[str] = ()
    moved: Sequence[str] = ()
    untold: bool = False

    @property
    def is_stale(self) -> bool:
        """True of an admitted offer that its PPK has to look at before anything is final."""
        return not self.why_not and bool(self.moved or self.untold)


@dataclass(frozen=True, slots=True)
class Ranking:
    """Offers in order, what they were measured by, and the figures of the rule that did it."""

    own_estimate: Decimal
    day: date
    rule: str
    highest: Decimal
    least_tkdn: Decimal
    above: Decimal
    divides: bool
    rows: Sequence[Placed]

    @property
    def applies(self) -> bool:
        """Whether the own estimate is high enough for a preference."""
        return self.own_estimate > self.above

    @property
    def winners(self) -> list[Placed]:
        """Those in the first place; several where price and TKDN are equal."""
        return [row for row in self.rows if row.place == 1]

    @property
    def stale(self) -> list[Placed]:
        """Admitted offers that were recorded for something else than is asked now."""
        return [row for row in self.rows if row.is_stale]


def ranking_of(evaluation: PriceEvaluation, offers: Iterable[Offer]) -> Ranking:
    """The whole offers as they rank now; the law keeps the others out, as those not admitted.

    At most two queries. Raises ValueError for a day of which no rule is known.
    """
    known = {one.supplier_name: one for one in offers}
    covering = coverage_of(list(known.values()), asked_lines(evaluation.request))
    bids = [
        Bid(name, one.price, one.tkdn, admitted=one.is_admitted and covering[one.pk].is_whole)
        for name, one in known.items()
    ]
    regime = preference_on(evaluation.day)
    ranked = rank_bids(bids, Tender(evaluation.own_estimate, evaluation.day))
    rows = [
        Placed(
            supplier=row.bid.name,
            offered=known[row.bid.name].offered,
            price=row.bid.price,
            tkdn=row.bid.tkdn,
            bmp=known[row.bid.name].bmp,
            why_not=known[row.bid.name].why_not,
            preference=row.preference * 100,
            evaluated=row.evaluated.quantize(CENT),
            place=row.place,
            above_estimate=row.above_estimate,
            **asdict(covering[known[row.bid.name].pk]),
        )
        for row in ranked
    ]
    return Ranking(evaluation.own_estimate, evaluation.day, *_figures(regime), rows)


def _figures(regime: PreferenceRegime) -> tuple[str, Decimal, Decimal, Decimal, bool]:
    return (
        str(regime.citation), regime.highest, regime.least_tkdn, regime.above, regime.divides,
    )  # fmt: skip


def frozen(ranking: Ranking, about: dict[str, str]) -> tuple[str, str]:
    """The ranking as canonical JSON with every figure as text, and its SHA-256.

    Of a whole offer it does not say what it is not for, so that its text is what it always was.
    """
    text = canonical(_plain({"about": about, "ranking": asdict(ranking)}), separators=SPACED)
    return text, sha256_of(text)


def _plain(value: Any) -> Any:
    """The same with figures and days as text."""
    if isinstance(value, dict):
        told = {name: one for name, one in value.items() if one or name not in UNSAID}
        return {name: _plain(one) for name, one in told.items()}
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    return str(value) if isinstance(value, Decimal | date) else value


def thawed(worksheet: PriceWorksheet) -> tuple[Ranking, dict[str, str]]:
    """What was declared final, read from its text alone, and whom it is about."""
    told = json.loads(worksheet.content)
    given = told["ranking"]
    rows = [Placed(**_typed(row, Placed)) for row in given.pop("rows")]
    given["day"] = date.fromisoformat(given["day"])
    return Ranking(rows=rows, **_typed(given, Ranking)), told["about"]


def _typed(row: dict[str, Any], of: type) -> dict[str, Any]:
    """Figures of a row as decimals again."""
    money = {one.name for one in fields(of) if one.type is Decimal}
    return {name: Decimal(value) if name in money else value for name, value in row.items()}
