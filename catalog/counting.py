"""Counts that stay quick however large the catalogue grows.

Up to `EXACT` matches everything is counted on the spot. Beyond that the list says "more than", and
the counts beside the filters are worked out by the worker and kept for a while; until then the
filters stand there without numbers.
"""

import hashlib
from typing import Any

from django.core.cache import cache
from django.core.paginator import Paginator
from django.utils.functional import cached_property

from .facets import Combination, count_combinations

EXACT = 10_000
KEPT_SECONDS = 600
ASKED_SECONDS = 60


def count_up_to_bound(products: Any) -> int:
    """Matches, but never more than one above `EXACT`; asked once for the same queryset."""
    found = getattr(products, "found_up_to_bound", None)
    if found is None:
        found = products.order_by()[: EXACT + 1].count()
        products.found_up_to_bound = found
    return found


class CappedPaginator(Paginator):
    """Pages through the first `EXACT` rows; `more` says that there are others."""

    @cached_property
    def _found(self) -> int:
        return count_up_to_bound(self.object_list)

    @property
    def more(self) -> bool:
        """True when more rows match than are paged through."""
        return self._found > EXACT

    @cached_property
    def count(self) -> int:
        """Rows that can be paged through."""
        return min(self._found, EXACT)


def key_of(products: Any) -> str:
    """Name under which the counts of these very products are kept."""
    sql, params = products.query.sql_with_params()
    return "facets:" + hashlib.sha256(repr((sql, params)).encode()).hexdigest()


def kept_combinations(products: Any) -> list[Combination] | None:
    """Combinations of facet values with their counts; None when they are still being worked out."""
    found = cache.get(key_of(products))
    if found is not None:
        return found
    if products.order_by()[: EXACT + 1].count() > EXACT:
        return None
    return keep_combinations(products)


def keep_combinations(products: Any) -> list[Combination]:
    """Count now, however long it takes, and keep the result when it took many rows."""
    combinations = count_combinations(products)
    if sum(row["n"] for row in combinations) > EXACT:
        cache.set(key_of(products), combinations, KEPT_SECONDS)
    return combinations


def first_to_ask(products: Any) -> bool:
    """True once a minute for the same products, so that many visitors queue one task."""
    return cache.add(f"{key_of(products)}:asked", "yes", ASKED_SECONDS)
