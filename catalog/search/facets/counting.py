"""Facet counts that stay quick however large the catalogue grows.

As many matches as are paged through are counted on the spot. Beyond that the counts are worked out
by the worker and kept for a while; until then the filters stand there without numbers.
"""

import hashlib

from catalog.models.register.product import ProductQuerySet
from p3dn.ui.kept import shelf

from .counts import Choices, Counts, combinations_of, counts_of

KEPT_SECONDS = 600
ASKED_SECONDS = 60


def key_of(question: object) -> str:
    """Name under which the counts for a question are kept; its `repr` tells it from others."""
    return "facets:" + hashlib.sha256(repr(question).encode()).hexdigest()


def kept_counts(key: str) -> Counts | None:
    """What the worker counted within the last minutes."""
    counts: Counts | None = shelf.find(key)
    return counts


def count_and_keep(key: str, products: ProductQuerySet, chosen: Choices) -> Counts:
    """Count any number of products, however long it takes, and keep the result."""
    counts = counts_of(combinations_of(products), chosen)
    shelf.put(key, counts, KEPT_SECONDS)
    return counts


def first_to_ask(key: str) -> bool:
    """True once a minute for the same key, so that many visitors queue one task."""
    return shelf.first(f"{key}:asked", ASKED_SECONDS)
