"""Which of the wrong values a field gets in this run.

Fields that take the same values and read the same out of them are of one class: what breaks behind one
of them most likely breaks in another way than the next value does. So the first of a class gets all;
each further one gets the last, which is the greatest or longest, and where that is told some that the
seed picks. Every run of the suite picks the same, so that a change is not blamed for what it did not do;
other seeds pick others, and `make deep` gives all to all.
"""

import os
from collections.abc import Hashable, Sequence
from random import Random
from typing import TypeVar

from tests.support.examples import TIMES

Value = TypeVar("Value")
SEED = "P3DN_FUZZ_SEED"  # another number picks other values


class Dealer:
    """Deals wrong values out among the fields of a part of the site."""

    def __init__(self) -> None:
        self.seed = int(os.environ.get(SEED) or 500)
        self.random = Random(self.seed)  # noqa: S311 - to be repeated, not to be secret
        self.met: set[tuple[Hashable, ...]] = set()

    def some(self, values: Sequence[Value], *kind: Hashable, few: int = 0) -> list[Value]:
        """All for the first of the kind; for others the last, and before it a few of the rest."""
        if TIMES > 1 or kind not in self.met:
            self.met.add(kind)
            return list(values)
        return [*self.random.sample(values[:-1], min(few, len(values) - 1)), *values[-1:]]
