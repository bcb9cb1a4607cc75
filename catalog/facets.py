"""Counts beside the filters: how many products each choice would leave.

One grouped query counts every combination of choices; the counts of a filter are then summed over
the combinations that satisfy all *other* filters, so that choosing one value still shows its
neighbours.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import Count

Combination = dict[str, Any]
NAMES = ("band", "trigger", "scale", "mine", "standing")


@dataclass(frozen=True, slots=True)
class Option:
    """One choice of a filter with the number of products it leaves; None while not counted."""

    value: str
    label: str
    count: int | None
    selected: bool


@dataclass(frozen=True, slots=True)
class Facet:
    """A filter with its choices."""

    name: str
    label: str
    options: tuple[Option, ...]


def count_combinations(products: Any) -> list[Combination]:
    """Every combination of facet values among the products, with its number `n`.

    The queryset has a column for each name in `NAMES`.
    """
    return list(products.order_by().values(*NAMES).annotate(n=Count("pk")))


def counts_of(
    name: str, combinations: list[Combination], chosen: Mapping[str, list[str]]
) -> Counter[str]:
    """Products per value of one facet, under the choices made in all others."""
    others = {n: set(values) for n, values in chosen.items() if n != name and values}
    counts: Counter[str] = Counter()
    for row in combinations:
        if all(str(row[other]) in values for other, values in others.items()):
            counts[str(row[name])] += row["n"]
    return counts
