"""The second engine as it was published: what it knew of a line, today's engine judges as it did.

Version 2.1 tells what 2.0 had no facts for: a suspension that lasts too long. A line frozen by 2.0
says nothing of it, so that both read it alike; the frozen judgements hold that
(`tests/regulation/frozen/`). Once today's engine decides one of them otherwise, what it then drops
belongs here.
"""

from dataclasses import replace

from p3dn.regulation.assess import assess as today
from p3dn.regulation.facts import LineFacts
from p3dn.regulation.results import Assessment

VERSION = "2.0"


def assess(facts: LineFacts) -> Assessment:
    """Judge one line as engine 2.0 did."""
    return replace(today(facts), engine_version=VERSION)
