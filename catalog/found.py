"""The products of a search as a person pages through them: the first `MOST`, in order.

Nobody reads further than some pages; they add a word or a filter. So a search never fetches more
than `MOST` keys, however many products match, and the products of a page are read by their keys.
`more` says that others match too; downloads hold them all.

A broad search says too little to rank everything it matches. The products whose name begins with
what was typed come first then, by name, and other matches after them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, overload

from django.core.paginator import Paginator
from django.db.models.functions import Collate, Lower

from .search import readings, words_of

MOST = 1_000
BY_NAME = ("name", "pk")
LAST_LETTER = "\U0010ffff"


class Found(Sequence[Any]):
    """Keys of products in order, and the products themselves when a part of them is taken."""

    def __init__(self, products: Any, keys: Sequence[int]) -> None:
        """`products` gives the rows of a page, with all that the page needs; `keys` the order."""
        self.model = products.model
        self.products = products
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
        keys = self.keys[place]
        rows = {row.pk: row for row in self.products.filter(pk__any=keys).order_by()}
        return [rows[key] for key in keys if key in rows]


class FoundPaginator(Paginator):
    """Pages of a `Found`."""

    @property
    def more(self) -> bool:
        """True when more products match than are paged through."""
        return self.object_list.more


def first_by(products: Any, order: Sequence[Any]) -> list[int]:
    """Keys of the first products in an order; one more than `MOST` when there are more."""
    return list(products.order_by(*order).values_list("pk", flat=True)[: MOST + 1])


@dataclass(frozen=True, slots=True)
class Hits:
    """Products that match the words: `products` all of them, `keys` the first, best first."""

    products: Any
    keys: list[int]
    begins: str = ""

    @property
    def many(self) -> bool:
        """True when there are more products than keys are paged through."""
        return len(self.keys) > MOST


def hits_of(products: Any, typed: str, *, enough: int = MOST) -> Hits:
    """What the strictest reading of the words finds; without words all products, by name.

    When more than `enough` names begin with the words, no others are looked for.
    """
    if not words_of(typed):
        return Hits(products, first_by(products, BY_NAME))
    named: dict[str, list[int]] = {}
    for reading in readings(products, typed):
        if reading.begins not in named:
            named[reading.begins] = named_so(products, reading.begins)
        keys = best_of(reading.products, named[reading.begins], enough)
        if len(keys) >= reading.least:
            break
    return Hits(reading.products, keys, reading.begins)


def best_of(found: Any, named: list[int], enough: int = MOST) -> list[int]:
    """Keys of the first products of a reading (they have `relevance`), best first.

    `named` are those of them whose name begins with the words.
    """
    if len(named) > enough:
        return named
    rows = list(found.order_by().values_list("pk", "relevance", "name")[: MOST + 1])
    if len(rows) > MOST:
        return list(dict.fromkeys([*named, *(row[0] for row in rows)]))[: MOST + 1]
    ranked = sorted(rows, key=lambda row: (-row[1], row[2].casefold(), row[0]))
    return [pk for pk, _relevance, _name in ranked]


def named_so(products: Any, begins: str) -> list[int]:
    """Keys of the first products by name whose name begins so; quicker than asking for the words."""
    folded = products.alias(folded=Collate(Lower("name"), "C"))
    begin = folded.filter(folded__gte=begins, folded__lt=begins + LAST_LETTER)
    return first_by(begin, ["folded", "pk"]) if begins else []
