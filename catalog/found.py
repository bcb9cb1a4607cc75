"""What a search finds, as a person pages through it: the first `MOST`, in order.

Nobody reads further than some pages; they add a word or a filter. So a search never fetches more
than `MOST` keys, however many products match, and the cards of a page are read by their keys.
`more` says that others match too; downloads hold them all.

A broad search says too little to rank everything it matches. The products whose name begins with
what was typed come first then, by name, and other matches after them.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, overload

from django.core.paginator import Paginator

from .search import readings, words_of

MOST = 1_000
BY_NAME = ("folded", "pk")
LAST_LETTER = "\U0010ffff"
Values = tuple[Any, ...]


class Found(Sequence[Any]):
    """Keys of products in order, and what is read for the keys of a page when it is taken."""

    def __init__(self, read: Callable[[list[int]], list[Any]], keys: Sequence[int]) -> None:
        """`read` gives what a page shows for some keys, in their order."""
        self.read = read
        self.more = len(keys) > MOST
        self.keys = list(keys[:MOST])

    def __len__(self) -> int:
        return len(self.keys)

    @overload
    def __getitem__(self, place: int) -> Any: ...
    @overload
    def __getitem__(self, place: slice) -> list[Any]: ...
    def __getitem__(self, place: int | slice) -> Any:
        if not isinstance(place, slice):
            return self[place : place + 1 or None][0]
        return self.read(self.keys[place])


class FoundPaginator(Paginator):
    """Pages of a `Found`."""

    @property
    def more(self) -> bool:
        """True when more products match than are paged through."""
        return self.object_list.more


def first_by(products: Any, order: Sequence[Any]) -> list[int]:
    """Keys of the first products in an order; one more than `MOST` when there are more."""
    return _first(products.order_by(*order), MOST)


@dataclass(frozen=True, slots=True)
class Hits:
    """Products that match the words: `products` all of them, `keys` the first, best first.

    `values` holds what was asked of each by key, while all of them are among the first.
    """

    products: Any
    keys: list[int]
    values: dict[int, Values] = field(default_factory=dict)
    begins: str = ""

    @property
    def many(self) -> bool:
        """True when there are more products than keys are paged through."""
        return len(self.keys) > MOST


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to read of each product that is found: `adds` gives a queryset its `columns`."""

    adds: Callable[[Any], Any] = lambda products: products
    columns: tuple[str, ...] = ()


def hits_of(
    products: Any, typed: str, *, wanted: Wanted | None = None, most: int | None = None
) -> Hits:
    """What the strictest reading of the words finds; without words all products, by name.

    When more than `most` names begin with the words, no others are looked for.
    """
    wanted, most = wanted or Wanted(), MOST if most is None else most
    if not words_of(typed):
        return _by_name(products.order_by(*BY_NAME), wanted, most)
    broad: dict[str, bool] = {}
    for reading in readings(products, typed):
        begin = beginning(products, reading.begins)
        if reading.begins not in broad:
            broad[reading.begins] = begin is not None and _more_than(begin, most)
        if broad[reading.begins]:
            return Hits(reading.products, _first(begin, most), begins=reading.begins)
        hits = _best_of(reading, begin, wanted, most)
        if len(hits.keys) >= reading.least:
            break
    return hits


def best_keys(found: Any, begin: Any) -> list[int]:
    """Keys of the first products of a broad reading (they have `relevance`), best first.

    `begin` are those of them whose name begins with the words, in order.
    """
    first = [] if begin is None else _first(begin, MOST)
    if len(first) > MOST:
        return first
    rows = list(found.order_by().values_list("pk", "relevance", "folded")[: MOST + 1])
    return _in_order(rows, first, MOST)


def beginning(products: Any, begins: str) -> Any:
    """Products whose name begins so, in order; read off an index alone. None without a beginning."""
    if not begins:
        return None
    rows = products.filter(folded__gte=begins, folded__lt=begins + LAST_LETTER)
    return rows.order_by(*BY_NAME)


def _best_of(reading: Any, begin: Any, wanted: Wanted, most: int) -> Hits:
    found = wanted.adds(reading.products).order_by()
    rows = list(found.values_list("pk", "relevance", "folded", *wanted.columns)[: most + 1])
    if len(rows) <= most:
        values = {row[0]: row[3:] for row in rows}
        return Hits(reading.products, _in_order(rows, [], most), values, reading.begins)
    first = [] if begin is None else _first(begin, most)
    return Hits(reading.products, _in_order(rows, first, most), begins=reading.begins)


def _in_order(rows: list[Values], first: list[int], most: int) -> list[int]:
    """Keys by relevance; of more than can be ranked, those whose name begins so and then others."""
    if len(rows) > most:
        return list(dict.fromkeys([*first, *(row[0] for row in rows)]))[: most + 1]
    ranked = sorted(rows, key=lambda row: (-row[1], row[2], row[0]))
    return [row[0] for row in ranked]


def _by_name(products: Any, wanted: Wanted, most: int) -> Hits:
    """Products in the order of their names."""
    if _more_than(products, most):
        return Hits(products, _first(products, most))
    rows = wanted.adds(products).values_list("pk", *wanted.columns)
    values = {row[0]: row[1:] for row in rows}
    return Hits(products, list(values), values)


def _first(products: Any, most: int) -> list[int]:
    """Keys of the first products in their order; one more than `most` when there are more."""
    return list(products.values_list("pk", flat=True)[: most + 1])


def _more_than(products: Any, most: int) -> bool:
    """Whether there are more; reads one row, off an index where the order has one."""
    return bool(products.values_list("pk")[most : most + 1])
