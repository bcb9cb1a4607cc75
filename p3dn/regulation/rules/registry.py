"""All rules in one place, by number and by day."""

from datetime import date
from itertools import chain

from .certificates import certificate_rules, content_rules
from .duty import duty_rules
from .money import preference_rules, sanction_rules, told
from .procurement import procurement_rules
from .rule import Group, Rule, merged


def written() -> tuple[Rule, ...]:
    """All rules as the tables of the law give them, by number and day."""
    parts = (
        duty_rules(),
        certificate_rules(),
        content_rules(),
        procurement_rules(),
        preference_rules(),
        sanction_rules(),
        told(),
    )
    return tuple(merged(chain.from_iterable(parts)))


RULES: tuple[Rule, ...] = written()
NUMBERS: tuple[str, ...] = tuple(dict.fromkeys(rule.number for rule in RULES))


def rules_on(day: date) -> dict[Group, list[Rule]]:
    """The rules in force on a local date by group; groups without one are there, empty."""
    found: dict[Group, list[Rule]] = {group: [] for group in Group}
    for rule in RULES:
        if rule.holds_on(day):
            found[rule.group].append(rule)
    return found


def rule_on(number: str, day: date) -> Rule | None:
    """The version of a rule that is in force on a day; None when none was, or is known."""
    return next((rule for rule in RULES if rule.number == number and rule.holds_on(day)), None)
