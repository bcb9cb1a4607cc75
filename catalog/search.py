"""How people find things: by words, in spite of typing errors, and by the codes they know.

Words are looked up in the full-text column first. Only a word that finds nothing there is compared
letter by letter (trigrams), because that costs more and finds more than was meant.
"""

import re
from typing import Any

from django.contrib.postgres.search import SearchQuery, SearchRank, TrigramWordSimilarity
from django.db import models
from django.db.models import F, FloatField, Q, Value

ALIKE = 0.45
MOST_WORDS = 8
NIB_DIGITS = 13
SHORTEST_NUMBER = 5


def words_of(typed: str) -> list[str]:
    """The words in what was typed, lower case, without repetition; at most eight count."""
    found = re.findall(r"\w+", typed.lower())
    return list(dict.fromkeys(found))[:MOST_WORDS]


def prefix_query(word: str) -> SearchQuery:
    """Full-text query for every form of the word and every word beginning with it."""
    stem = SearchQuery(word, config="indonesian", search_type="plain")
    prefix = SearchQuery(f"{word}:*", config="simple", search_type="raw")
    return stem | prefix


def search_products(products: Any, typed: str) -> Any:
    """Products with all the words, or with that code; adds `relevance` (more is better)."""
    words = words_of(typed)
    if not words:
        return products.annotate(relevance=Value(0.0, FloatField()))
    matching = products.filter(_all_words(words) | _codes(products, typed))
    if matching.exists():
        return matching.annotate(relevance=_rank(words))
    return _forgiving(products, words)


def search_commodities(commodities: Any, typed: str) -> Any:
    """Classes whose code begins with the digits, or whose names have all the words."""
    digits = re.sub(r"[\s.]", "", typed)
    if digits.isdigit():
        return commodities.filter(kbki_code__startswith=digits).order_by("digits", "kbki_code")
    words = words_of(typed)
    if not words:
        return commodities.none()
    found = commodities.filter(_all_words(words)).annotate(relevance=_rank(words))
    if not found.exists():
        found = commodities.filter(name__trigram_word_similar=typed).annotate(
            relevance=TrigramWordSimilarity(typed, "name")
        )
    return found.order_by("-relevance", "digits", "kbki_code")


def search_national_list(entries: Any, typed: str) -> Any:
    """Rows with all the words; adds `relevance` (more is better)."""
    words = words_of(typed)
    if not words:
        return entries.annotate(relevance=Value(0.0, FloatField()))
    return entries.filter(_all_words(words)).annotate(relevance=_rank(words))


def _all_words(words: list[str]) -> Q:
    condition = Q()
    for word in words:
        condition &= Q(search=prefix_query(word))
    return condition


def _rank(words: list[str]) -> models.expressions.Combinable:
    query = prefix_query(words[0])
    for word in words[1:]:
        query = query & prefix_query(word)
    return SearchRank(F("search"), query)


def _codes(products: Any, typed: str) -> Q:
    """Readings of what was typed as a KBKI code, a NIB or the number of a certificate."""
    compact = re.sub(r"[\s.]", "", typed)
    if compact.isdigit():
        nib = Q(producer__nib=compact) if len(compact) == NIB_DIGITS else Q()
        return Q(commodity__kbki_code__startswith=compact) | nib
    number = re.sub(r"[\s\-\u2010-\u2015\u2212_]+", "", typed.upper())
    if len(number) < SHORTEST_NUMBER or not re.search(r"\d", number):
        return Q(pk__in=[])
    certificates = products.model.certificates.rel.model.objects
    found = certificates.filter(number_key__startswith=number, state="verified")
    return Q(pk__in=found.values("products"))


def _forgiving(products: Any, words: list[str]) -> Any:
    """Products in which every word is found as typed or nearly so; relevance is the likeness."""
    condition, total = Q(), Value(0.0, FloatField())
    for position, word in enumerate(words):
        name = f"alike_{position}"
        products = products.alias(**{name: TrigramWordSimilarity(word, "words")})
        condition &= Q(search=prefix_query(word)) | Q(**{f"{name}__gte": ALIKE})
        total = total + F(name)
    return products.filter(condition).annotate(relevance=total)
