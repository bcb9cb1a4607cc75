"""Words in what somebody typed, as questions to the full-text index."""

import re
from functools import lru_cache, reduce
from operator import and_, or_

from django.contrib.postgres.search import (
    SearchQuery,
    SearchRank,
)
from django.db import connection
from django.db.models import F, Q

DIGITS = re.compile("[0-9]+")


MOST_WORDS = 8


def words_of(typed: str) -> list[list[str]]:
    """The words in what was typed, lower case, without repetition; at most eight count.

    Each is a list of spellings, here only the one that was typed.
    """
    found = re.findall(r"[^\W_]+", typed.lower())
    return [[word] for word in list(dict.fromkeys(found))[:MOST_WORDS]]


def prefix_query(word: str) -> SearchQuery:
    """Full-text query for every form of the word and every word beginning with it.

    A single letter stands for itself: as a beginning it would mean a tenth of the catalogue.
    A word that is its own stem is asked for once: its beginning finds the other forms too.
    """
    stem = whole_word(word)
    if len(word) == 1 and not DIGITS.fullmatch(word):
        return stem | SearchQuery(word, config="simple", search_type="plain")
    prefix = SearchQuery(f"{word}:*", config="simple", search_type="raw")
    return prefix if is_own_stem(word) else stem | prefix


def whole_word(word: str) -> SearchQuery:
    """Full-text query for every form of the word."""
    return SearchQuery(word, config="indonesian", search_type="plain")


@lru_cache(maxsize=20_000)
def is_own_stem(word: str) -> bool:
    """Whether the Indonesian stemmer leaves the word as it is."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT to_tsvector('indonesian', %s) = to_tsvector('simple', %s)", [word, word]
        )
        return bool(cursor.fetchone()[0])


def all_words(meant: list[list[str]]) -> Q:
    """Every word, in any of its spellings."""
    return Q(search=reduce(and_, map(any_spelling, meant)))


def any_spelling(spellings: list[str]) -> SearchQuery:
    """Full-text query for any of the spellings."""
    return reduce(or_, map(prefix_query, spellings))


def rank_of(meant: list[list[str]]) -> SearchRank:
    return SearchRank(F("search"), reduce(and_, map(any_spelling, meant)))
