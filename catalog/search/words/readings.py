"""How people find things: by words, in spite of typing errors, and by the codes they know.

Words are looked up in the full-text column first. Only what finds nothing there is read again with
the spelling that was probably meant, and only then by letters in common (trigrams), because each
step costs more and finds more than was asked for.
"""

import re
from collections.abc import Iterator
from functools import reduce
from operator import and_, or_
from typing import NamedTuple

from django.contrib.postgres.search import (
    SearchRank,
    TrigramWordSimilarity,
)
from django.db.models import F, FloatField, Q, Value
from django.db.models.functions import Coalesce

from catalog.models import Certificate, Producer, SearchWord
from catalog.models.register.product import ProductQuerySet
from catalog.shared.numbers import number_key

from .spelling import guesses
from .text import DIGITS, all_words, rank_of, whole_word, words_of

PLENTY = 25  # matches by whole words; beginnings of words are not looked for then
NIB_DIGITS = 13
SHORTEST_NUMBER = 5
MOST_NUMBERED = 200


class Reading(NamedTuple):
    """A way to understand what was typed.

    `products` have `relevance`; a name that begins with `begins` surely has all the words. It is
    good enough when it finds `least` products; with fewer, a more generous reading is tried.
    `partly` tells that they have some of the words only.
    """

    products: ProductQuerySet
    begins: str
    least: int = 1
    partly: bool = False


def search_products(products: ProductQuerySet, typed: str) -> ProductQuerySet:
    """Products with all the words, or with that code; adds `relevance` (more is better)."""
    for reading in readings(products, typed):
        first = reading.products.order_by()[: reading.least]
        if len(first.values_list("pk")) >= reading.least:
            break
    return reading.products


def readings(products: ProductQuerySet, typed: str) -> Iterator[Reading]:
    """Ways to understand what was typed, the strictest first.

    Whole words; words or beginnings of words, or a code; the words that were probably meant;
    letters in common; some of the words. Whole words are asked for first because a beginning costs
    ten times as much. Signs alone, without letters or digits, are found in nothing.
    """
    words = words_of(typed)
    if not words:
        all_or_none = products.none() if typed.strip() else products
        yield Reading(all_or_none.annotate(relevance=Value(0.0, FloatField())), "")
        return
    whole = reduce(and_, (whole_word(word) for [word] in words))
    ranked = products.filter(search=whole).annotate(relevance=SearchRank(F("search"), whole))
    yield Reading(ranked, _phrase(words), PLENTY)
    exactly = products.filter(all_words(words) | _codes(typed))
    yield Reading(exactly.annotate(relevance=rank_of(words)), _phrase(words))
    vocabulary = SearchWord.objects.all()
    meant = [guesses(word, vocabulary) or [word] for [word] in words]
    if meant != words:
        either = [list({*one, *more}) for one, more in zip(words, meant, strict=True)]
        similar = products.filter(all_words(either))
        yield Reading(similar.annotate(relevance=rank_of(either)), _phrase(meant))
    alike = products.filter(words__trigram_word_similar=_phrase(words))
    relevance = TrigramWordSimilarity(_phrase(words), "words")
    yield Reading(alike.annotate(relevance=relevance), "")
    if len(words) > 1:
        some = reduce(or_, (whole_word(word) for [word] in words))
        ranked = products.filter(search=some).annotate(relevance=SearchRank(F("search"), some))
        yield Reading(ranked, "", partly=True)


def _phrase(words: list[list[str]]) -> str:
    """The words in a row, each in its first spelling."""
    return " ".join(spellings[0] for spellings in words)


def _codes(typed: str) -> Q:
    """Readings of what was typed as a KBKI code, a NIB or the number of a certificate."""
    compact = re.sub(r"[\s.]", "", typed)
    if DIGITS.fullmatch(compact):
        return Q(commodity__kbki_code__startswith=compact) | _nib(compact)
    number = number_key(typed)
    if len(number) < SHORTEST_NUMBER or not re.search(r"\d", number):
        return Q(pk__in=[])
    verified = Certificate.State.VERIFIED
    numbered = Certificate.objects.filter(number_key__startswith=number, state=verified)
    # asked first: as a part of the large question it would keep it from using its index
    return Q(pk__in=list(numbered.values_list("products", flat=True)[:MOST_NUMBERED]))


def _nib(digits: str) -> Q:
    """Products of the firm with that NIB, or of the one it was taken up into."""
    if len(digits) != NIB_DIGITS:
        return Q()
    holder = Coalesce("merged_into_id", "pk")
    return Q(producer__in=list(Producer.objects.filter(nib=digits).values_list(holder, flat=True)))
