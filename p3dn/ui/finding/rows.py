"""Rows that have what was typed: by number, by words, and by words spelled nearly so.

The columns named here have a trigram index over their capitals (`trigrams`), which answers all three.
No question reads more than `LOOKED_AT` rows, however many have the words.
"""

from collections.abc import Sequence
from typing import Any, TypeVar

from django.contrib.postgres.indexes import GinIndex, OpClass
from django.contrib.postgres.search import TrigramWordSimilarity
from django.db.models import F, Model, Q, QuerySet
from django.db.models.functions import Greatest, Upper

from .asked import Asked, Mend
from .locally import locally

M = TypeVar("M", bound=Model)
LOOKED_AT = 200
SHORTEST_ALIKE = 4  # letters of a word that may be misspelled
LIKE_ENOUGH = "0.4"  # of what a word has in common with the likest stretch of a text
MOST = 5


def trigrams(name: str, *columns: str) -> GinIndex:
    """The index by which `found` looks into these columns, and lists with `icontains`."""
    return GinIndex(*(OpClass(Upper(c), name="gin_trgm_ops") for c in columns), name=name)


def nothing_else(word: str) -> Sequence[str]:
    """No other spelling is known."""
    return ()


def numbered(rows: QuerySet[M], asked: Asked, *columns: str) -> QuerySet[M]:
    """Rows with exactly that number, however it is capitalised."""
    exact = Q()
    for column in columns:
        exact |= Q(**{f"{column}__iexact": asked.text})
    return rows.filter(exact) if asked.may_be_number else rows.none()


def with_words(rows: QuerySet[M], asked: Asked, *columns: str) -> QuerySet[M]:
    """Rows in which each word stands in one of the columns."""
    for word in asked.words:
        rows = rows.filter(_somewhere(word, columns))
    return rows if asked.words else rows.none()


def keys_alike(
    rows: QuerySet[M], asked: Asked, *columns: str, mend: Mend = nothing_else
) -> list[int]:
    """The first rows in which each word, or one spelled nearly so, stands in one of the columns.

    `mend` gives other spellings of a word that is not known.
    """
    capitals = {f"{column.replace('__', '_')}_capitals": Upper(column) for column in columns}
    rows = rows.alias(**capitals)
    for word in asked.words:
        meant = _somewhere(word, columns)
        if len(word) >= SHORTEST_ALIKE:
            for other in asked.other_spellings(word, mend):
                meant |= _somewhere(other, columns)
            for name in capitals:
                meant |= Q(**{f"{name}__trigram_word_similar": word.upper()})
        rows = rows.filter(meant)
    if not asked.words:
        return []
    with locally("pg_trgm.word_similarity_threshold", LIKE_ENOUGH):
        return list(rows.order_by().values_list("pk", flat=True)[:LOOKED_AT])


def words_or_alike(
    rows: QuerySet[M], typed: str, *columns: str, mend: Mend = nothing_else
) -> QuerySet[M]:
    """For lists: rows with all the words; when there are none, those with words spelled nearly so."""
    asked = Asked(typed)
    exactly = with_words(rows, asked, *columns)
    if exactly.exists():
        return exactly
    return rows.filter(pk__in=keys_alike(rows, asked, *columns, mend=mend))


def found(
    rows: QuerySet[M],
    asked: Asked,
    *,
    numbers: tuple[str, ...] = (),
    words: tuple[str, ...] = (),
    mend: Mend = nothing_else,
) -> tuple[list[M], bool]:
    """The best rows, one more than are shown if there are, and whether they have that very number.

    The number is asked for first, then all words, then words spelled nearly so.
    """
    exact = list(numbered(rows, asked, *numbers)[:MOST]) if numbers else []
    if exact:
        return exact, True
    columns = (*numbers, *words)
    exactly: Any = with_words(rows, asked, *columns).order_by()[:LOOKED_AT].values("pk")
    few = _best(rows.filter(pk__in=exactly), asked, columns)
    if not few:
        alike = keys_alike(rows, asked, *columns, mend=mend)
        few = _best(rows.filter(pk__in=alike), asked, columns) if alike else []
    return few, False


def _best(rows: QuerySet[M], asked: Asked, columns: tuple[str, ...]) -> list[M]:
    """The likest rows, the newest of those that are as like; one more than are shown."""
    likeness = [TrigramWordSimilarity(asked.text, column) for column in columns]
    ranked = rows.annotate(likeness=Greatest(*likeness) if len(likeness) > 1 else likeness[0])
    return list(ranked.order_by(F("likeness").desc(nulls_last=True), "-pk")[: MOST + 1])


def _somewhere(word: str, columns: Sequence[str]) -> Q:
    one = Q()
    for column in columns:
        one |= Q(**{f"{column}__icontains": word})
    return one
