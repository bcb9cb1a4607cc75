"""Versions that judge as today's engine does, and had fewer facts.

2.2 had no lines with only the best of their candidates: what it froze has all of them.
"""

from collections.abc import Callable

from p3dn.regulation.assess import JUDGES, Reading
from p3dn.regulation.assess import assess as judge_by
from p3dn.regulation.facts import LineFacts
from p3dn.regulation.judging.candidates.field import Field
from p3dn.regulation.results import Assessment

VERSIONS = ("2.2",)


def engine(version: str) -> Callable[[LineFacts], Assessment]:
    """Today's engine as it signed itself with this version."""
    reading = Reading(version, Field, JUDGES)
    return lambda facts: judge_by(facts, reading=reading)
