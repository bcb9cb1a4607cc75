"""What the law says on a day, by group, for the page of rules."""

from dataclasses import dataclass
from datetime import date

from p3dn.regulation.rules.registry import rules_on
from p3dn.regulation.rules.rule import TITLES, Rule
from p3dn.regulation.wording.tongue import said


@dataclass(frozen=True, slots=True)
class Chapter:
    """Rules that belong together; none when none was in force, or is known to us."""

    title: str
    rules: list[Rule]


def chapters_on(day: date) -> list[Chapter]:
    """Everything in force on a local date."""
    return [Chapter(said(TITLES[group]), rules) for group, rules in rules_on(day).items()]
