"""Regimes: what the law was on a day, as data. A new one is a new row; no caller changes.

Dates are inclusive; `valid_to` None means until further notice.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Protocol, TypeVar

from p3dn.regulation.facts import LineFacts, MinimumTkdn
from p3dn.regulation.results import Citation, Missing, Reason, Who, reason
from p3dn.regulation.wording import citations as c


class Dated(Protocol):
    """Anything in force for a period."""

    @property
    def valid_from(self) -> date: ...
    @property
    def valid_to(self) -> date | None: ...


D = TypeVar("D", bound=Dated)


def in_force(regimes: Iterable[D], day: date) -> D | None:
    """The one in force on the day, or None when the day is covered by none."""
    return next(
        (r for r in regimes if r.valid_from <= day and (r.valid_to is None or day <= r.valid_to)),
        None,
    )


@dataclass(frozen=True, slots=True)
class DutyRegime:
    """The duty to use domestic industrial goods.

    `ladder` False: the duty exists only when a product at or above `trigger_minimum` (TKDN + BMP)
    exists; otherwise any domestic product, or an import, may be bought. `ladder` True: steps a to d
    and import follow each other. `list_max_age_days`: how old a look into the national list may be
    to prove anything; our own reading, the law names no number.
    """

    id: str
    valid_from: date
    valid_to: date | None
    ladder: bool
    import_needs_approval: bool
    trigger_minimum: Decimal
    purchase_minimum: Decimal
    list_max_age_days: int
    trigger: Citation
    step_a: Citation
    step_b: Citation
    step_c: Citation
    step_d: Citation
    imports: Citation
    non_industrial: Citation
    minister: Citation = c.PP29_61_5

    def fires(self, tkdn: Decimal, bmp: Decimal) -> bool:
        """True when a product with these values (percent) fires the trigger; inclusive."""
        return tkdn + bmp >= self.trigger_minimum

    def oldest_look(self, day: date) -> date:
        """The first day of which a look into the national list still proves something on `day`."""
        return day - timedelta(days=self.list_max_age_days)


@dataclass(frozen=True, slots=True)
class MinimumRule:
    """A minister's own minimum for every code below `code`; `own`: a region entered it for itself."""

    code: str
    since: date
    own: bool
    minimum: MinimumTkdn


def minimum_for(code: str, rules: Iterable[MinimumRule]) -> MinimumTkdn | None:
    """The minimum that holds for a code (PP 29/2018 Pasal 61 ayat 5); None: the general one.

    The nearest class above wins; of one class the region's own before a shared one, then the newest.
    """
    above = [rule for rule in rules if code.startswith(rule.code)]
    nearest = max(above, key=lambda rule: (len(rule.code), rule.own, rule.since), default=None)
    return nearest.minimum if nearest else None


DUTY: tuple[DutyRegime, ...] = (
    DutyRegime(
        id="pp29-2018",
        valid_from=date(2018, 7, 18),  # the day of its promulgation (Pasal 113)
        valid_to=date(2021, 2, 1),
        ladder=False,
        import_needs_approval=False,
        trigger_minimum=Decimal(40),
        purchase_minimum=Decimal(25),
        list_max_age_days=180,
        trigger=c.PP29_61_1,
        step_a=c.PP29_61_2,
        step_b=c.PP29_61_2,
        step_c=c.PP29_61_1,
        step_d=c.PP29_61_1,
        imports=c.P16_66_5,
        non_industrial=c.PP29_57,
    ),
    DutyRegime(
        id="perpres-12-2021",
        valid_from=date(2021, 2, 2),
        valid_to=date(2025, 4, 29),
        ladder=False,
        import_needs_approval=False,
        trigger_minimum=Decimal(40),
        purchase_minimum=Decimal(25),
        list_max_age_days=180,
        trigger=c.P12_66_2,
        step_a=c.PP29_61_2,
        step_b=c.PP29_61_2,
        step_c=c.P12_66_2,
        step_d=c.P12_66_2,
        imports=c.P12_66_5,
        non_industrial=c.PP29_57,
    ),
    DutyRegime(
        id="perpres-46-2025",
        valid_from=date(2025, 4, 30),
        valid_to=None,
        ladder=True,
        import_needs_approval=True,
        trigger_minimum=Decimal(40),
        purchase_minimum=Decimal(25),
        list_max_age_days=180,
        trigger=c.P46_66_2A,
        step_a=c.P46_66_2A,
        step_b=c.P46_66_2B,
        step_c=c.P46_66_2C,
        step_d=c.P46_66_2D,
        imports=c.P46_66_IMPORT,
        non_industrial=c.P46_66_NON_INDUSTRIAL,
    ),
)


def duty_on(day: date, regimes: Iterable[DutyRegime] = DUTY) -> DutyRegime | None:
    """The duty of use in force on a local date; None before the first known regime."""
    return in_force(regimes, day)


@dataclass(frozen=True, slots=True)
class Law:
    """The law a line is judged by: None where it cannot be said, with what is missing."""

    regime: DutyRegime | None
    reasons: tuple[Reason, ...] = ()
    missing: tuple[Missing, ...] = ()


NEED_SELECTION_DATE = Missing("selection_date", Who.BUYER)


def law_of(facts: LineFacts, regimes: Iterable[DutyRegime] = DUTY) -> Law:
    """Which law binds a line, and why where it is not simply that of its day.

    A selection that began before a change goes on under the law it began under, as the changes of
    Perpres 16/2018 have provided (its wording is to be checked); so where the law changed between
    request and contract, the first day of the selection is asked for. Before there is a contract a
    selection that nobody told of has not begun.
    """
    known = tuple(regimes)
    now = duty_on(facts.governing_date, known)
    if now is None:
        return Law(None, (reason("no_regime", day=facts.governing_date.isoformat()),))
    first, began = facts.first_day, facts.selection_date
    then = duty_on(first, known)
    if then is None or then.id == now.id:
        return Law(now, _too_early(facts, now, known))
    since = now.valid_from.isoformat()
    if began is None and facts.contract_date is None:
        return Law(now, (reason("law_changed_before_selection", c.P46_TRANSITION, day=since),))
    if began is None:
        why = reason("law_changed_since_request", c.P46_TRANSITION, day=since)
        return Law(None, (why,), (NEED_SELECTION_DATE,))
    binding = duty_on(began, known) if first <= began <= facts.governing_date else None
    if binding is None:
        why = reason("selection_date_impossible", day=began.isoformat())
        return Law(None, (why,), (NEED_SELECTION_DATE,))
    code = "law_of_selection_before" if binding.id != now.id else "law_of_selection_after"
    why = reason(code, c.P46_TRANSITION, began=began.isoformat(), day=since)
    return Law(binding, (why,))


def _too_early(
    facts: LineFacts, now: DutyRegime, known: Iterable[DutyRegime]
) -> tuple[Reason, ...]:
    """Why a selection said to have begun under an earlier law than the request was made is passed over."""
    filed, began = facts.filed_on, facts.selection_date
    if filed is None or began is None or began >= facts.first_day or duty_on(began, known) is now:
        return ()
    days = {"began": began.isoformat(), "day": facts.first_day.isoformat()}
    return (reason("selection_before_request", c.P46_TRANSITION, **days),)
