"""What a search finds, as a person pages through it: the first `MOST`, in order.

Nobody reads further than some pages; they add a word or a filter. So a search never fetches more
than `MOST` keys, however many products match, and the cards of a page are read by their keys.
`more` says that others match too; downloads hold them all.

A broad search says too little to rank everything it matches. The products whose name begins with
what was typed come first then, by name, and other matches after them.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, cast, overload

from django.core.paginator import Paginator

from catalog.models.register.product import ProductQuerySet

from .words.readings import Reading, readings

MOST = 1_000
RANKED = 200  # at least; fewer are asked for while typing, and the best of them should come first
BY_NAME = ("folded", "pk")
RANKED_BY = ("pk", "relevance", "folded")
LAST_LETTER = "\U0010ffff"
Values = tuple[Any, ...]
FindKeys = Callable[[int], list[int]]


class PagedMatches(Sequence[Any]):
    """Products in order: keys are looked for, and read, as far as a page needs them."""

    def __init__(
        self, find: FindKeys, read: Callable[[list[int]], list[Any]], total: int | None = None
    ) -> None:
        """`find` gives the first keys, as many as it is asked for; `read` what a page shows of some.

        `total`: how many match, where that is known already.
        """
        self.find, self.read, self.total = find, read, total
        self._keys: list[int] = []
        self._looked = 0

    def keys(self, most: int) -> list[int]:
        """The first keys, at least so many if there are."""
        if most > self._looked:
            self._keys, self._looked = self.find(most), most
        return self._keys

    @property
    def more(self) -> bool:
        """True when more products match than are paged through."""
        return (len(self.keys(MOST + 1)) if self.total is None else self.total) > MOST

    def __len__(self) -> int:
        return min(len(self.keys(MOST + 1)) if self.total is None else self.total, MOST)

    @overload
    def __getitem__(self, place: int) -> Any: ...
    @overload
    def __getitem__(self, place: slice) -> list[Any]: ...
    def __getitem__(self, place: int | slice) -> Any:
        if not isinstance(place, slice):
            return self[place : place + 1 or None][0]
        end = MOST if place.stop is None or place.stop < 0 else min(place.stop, MOST)
        return self.read(self.keys(end)[:MOST][place])


class MatchPaginator(Paginator[Any]):
    """Pages of a `PagedMatches`."""

    @property
    def more(self) -> bool:
        """True when more products match than are paged through."""
        return cast(PagedMatches, self.object_list).more


@dataclass(frozen=True, slots=True)
class Matches:
    """Products that match the words: `products` all of them; `find` gives keys, best first.

    `many` tells that more match than are paged through. Otherwise `values` holds what was asked of
    each, by key. `begins` is how the names of the first begin. `partly`: they have some of the words.
    """

    products: ProductQuerySet
    find: FindKeys
    many: bool = False
    values: dict[int, Values] = field(default_factory=dict)
    begins: str = ""
    partly: bool = False


@dataclass(frozen=True, slots=True)
class WantedColumns:
    """What to read of each product that is found: `adds` gives a queryset its `columns`."""

    adds: Callable[[ProductQuerySet], ProductQuerySet] = lambda products: products
    columns: tuple[str, ...] = ()


def matches_of(
    products: ProductQuerySet,
    typed: str,
    *,
    wanted: WantedColumns | None = None,
    most: int | None = None,
) -> Matches:
    """What the strictest reading of the words finds; without words all products, by name.

    When more than `most` names begin with the words, no others are looked for.
    """
    wanted, ranked = wanted or WantedColumns(), MOST if most is None else max(most, RANKED)
    most = MOST if most is None else most
    if not typed.strip():
        return _by_name(products.order_by(*BY_NAME), wanted, most)
    broad: dict[str, bool] = {}
    for reading in readings(products, typed):
        begin = beginning_with(products, reading.begins)
        if reading.begins not in broad:
            broad[reading.begins] = begin is not None and _more_than(begin, most)
        if begin is not None and broad[reading.begins]:
            return Matches(reading.products, first_keys(begin), many=True, begins=reading.begins)
        matches = _best_of(reading, begin, wanted, ranked)
        if matches.many or len(matches.values) >= reading.least:
            break
    return matches


def first_keys(products: ProductQuerySet) -> FindKeys:
    """The first products in their order."""
    return lambda most: list(products.values_list("pk", flat=True)[:most])


def known_values_first(
    products: ProductQuerySet, field: str, *, descending: bool = False
) -> FindKeys:
    """Products by a value, and then those of which it is not known.

    Two questions, because an index gives the unknown last in one direction only.
    """
    order = [f"-{field}", "-pk"] if descending else [field, "pk"]

    def find(most: int) -> list[int]:
        keys = first_keys(products.filter(**{f"{field}__isnull": False}).order_by(*order))(most)
        if len(keys) < most:
            unknown = products.filter(**{f"{field}__isnull": True}).order_by(order[1])
            keys += first_keys(unknown)(most - len(keys))
        return keys

    return find


def most_relevant(ranked: ProductQuerySet, begin: ProductQuerySet | None) -> FindKeys:
    """The first products of a broad reading (they have `relevance`), best first.

    `begin` are those of them whose name begins with the words, in order.
    """

    def find(most: int) -> list[int]:
        named = [] if begin is None else first_keys(begin)(most)
        if len(named) >= most:
            return named
        rows = list(ranked.order_by().values_list(*RANKED_BY)[: MOST + 1])
        return _in_order(rows, named, MOST)[:most]

    return find


def beginning_with(products: ProductQuerySet, begins: str) -> ProductQuerySet | None:
    """Products whose name begins so, in order; read off an index alone. None without a beginning."""
    if not begins:
        return None
    rows = products.filter(folded__gte=begins, folded__lt=begins + LAST_LETTER)
    return rows.order_by(*BY_NAME)


def _best_of(
    reading: Reading, begin: ProductQuerySet | None, wanted: WantedColumns, most: int
) -> Matches:
    ranked = wanted.adds(reading.products).order_by()
    rows = list(ranked.values_list(*RANKED_BY, *wanted.columns)[: most + 1])
    if len(rows) <= most:
        keys = _in_order(rows, [], most)
        values = {row[0]: row[3:] for row in rows}
        partly = reading.partly and bool(keys)
        return Matches(reading.products, lambda most: keys[:most], values=values, partly=partly)
    named = [] if begin is None else first_keys(begin)(most)
    keys = _in_order(rows, named, most)
    return Matches(
        reading.products,
        lambda most: keys[:most],
        many=True,
        begins=reading.begins,
        partly=reading.partly,
    )


def _in_order(rows: list[Values], named: list[int], most: int) -> list[int]:
    """Keys by relevance; of more than can be ranked, those whose name begins so and then others."""
    if len(rows) > most:
        return list(dict.fromkeys([*named, *(row[0] for row in rows)]))[: most + 1]
    ranked = sorted(rows, key=lambda row: (-row[1], row[2], row[0]))
    return [row[0] for row in ranked]


def _by_name(products: ProductQuerySet, wanted: WantedColumns, most: int) -> Matches:
    """Products in the order of their names."""
    if _more_than(products, most):
        return Matches(products, first_keys(products), many=True)
    rows = wanted.adds(products).values_list("pk", *wanted.columns)
    values = {row[0]: row[1:] for row in rows}
    return Matches(products, lambda most: list(values)[:most], values=values)


def _more_than(products: ProductQuerySet, most: int) -> bool:
    """Whether there are more; reads one row, off an index where the order has one."""
    return bool(products.values_list("pk")[most : most + 1])
