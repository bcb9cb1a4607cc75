"""Sentences that the law's room has put together when it is asked: numbered rules with their figures."""

from collections.abc import Iterator

from p3dn.regulation.certificates.papers import ROWS
from p3dn.regulation.rules.planned import Topic
from p3dn.regulation.rules.procurement import BUYERS
from p3dn.regulation.rules.registry import RULES
from p3dn.regulation.rules.rule import TITLES


def sentences() -> Iterator[str]:
    """As pages show them; a figure that changes makes a new sentence."""
    yield from (rule.sentence for rule in RULES)
    yield from TITLES.values()
    yield from Topic
    yield from BUYERS.values()
    yield from (row.label for row in ROWS.values())
