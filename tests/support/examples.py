"""How many examples a property is tried on: few in every run, many when asked for.

Each run tries other examples. `make deep` tries ten times as many, the mutants of a room
(`benchmarks/checks/mutation.py`) twice as many.
"""

import os
from typing import Any

from hypothesis import HealthCheck, Phase, settings

TIMES = int(os.environ.get("P3DN_EXAMPLES", "1"))
GIVEN = {
    "deadline": None,
    # making a failing example smaller takes minutes
    "phases": [Phase.explicit, Phase.generate],
    "suppress_health_check": [HealthCheck.function_scoped_fixture],
}


def examples(few: int) -> settings:
    """For a property that costs no more than its own thinking."""
    return settings(max_examples=few * TIMES)


def by_the_database(few: int, **given: Any) -> settings:
    """For a property that rolls back what each of its examples writes."""
    return settings(max_examples=few * TIMES, **GIVEN | given)
