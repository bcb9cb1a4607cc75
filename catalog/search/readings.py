"""How people find things: by words, in spite of typing errors, and by the codes they know.

Words are looked up in the full-text column first. Only what finds nothing there is read again with
the spelling that was probably meant, and only then by letters in common (trigrams), because each
step costs more and finds more than was asked for.
"""

import re
from collections.abc import Iterator
from functools import lru_cache, reduce
from operator import and_, or_
from typing import Any, NamedTuple

from django.apps import apps
from django.contrib.postgres.search import (
    SearchQuery,
    SearchRank,
    SearchVector,
    TrigramWordSimilarity,
)
from django.db import connection, models
from django.db.models import Case, F, FloatField, Q, Value, When
from django.db.models.functions import Coalesce

from p3dn.ui.parsing import normalise_company_name

from .numbers import number_key, plain_key, plain_number
from .spelling import guesses

DIGITS = re.compile("[0-9]+")
MOST_WORDS = 8
PLENTY = 25  # matches by whole words; beginnings of words are not looked for then
NIB_DIGITS = 13
SHORTEST_NUMBER = 5
MOST_NUMBERED = 200


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
    stem = _whole(word)
    if len(word) == 1 and not DIGITS.fullmatch(word):
        return stem | SearchQuery(word, config="simple", search_type="plain")
    prefix = SearchQuery(f"{word}:*", config="simple", search_type="raw")
    return prefix if is_own_stem(word) else stem | prefix


def _whole(word: str) -> SearchQuery:
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


class Reading(NamedTuple):
    """A way to understand what was typed.

    `products` have `relevance`; a name that begins with `begins` surely has all the words. It is
    good enough when it finds `least` products; with fewer, a more generous reading is tried.
    `partly` tells that they have some of the words only.
    """

    products: Any
    begins: str
    least: int = 1
    partly: bool = False


def search_products(products: Any, typed: str) -> Any:
    """Products with all the words, or with that code; adds `relevance` (more is better)."""
    for reading in readings(products, typed):
        found = reading.products.order_by()[: reading.least]
        if len(found.values_list("pk")) >= reading.least:
            break
    return reading.products


def readings(products: Any, typed: str) -> Iterator[Reading]:
    """Ways to understand what was typed, the strictest first.

    Whole words; words or beginnings of words, or a code; the words that were probably meant;
    letters in common; some of the words. Whole words are asked for first because a beginning costs
    ten times as much. Signs alone, without letters or digits, are found in nothing.
    """
    words = words_of(typed)
    if not words:
        found = products.none() if typed.strip() else products
        yield Reading(found.annotate(relevance=Value(0.0, FloatField())), "")
        return
    whole = reduce(and_, (_whole(word) for [word] in words))
    ranked = products.filter(search=whole).annotate(relevance=SearchRank(F("search"), whole))
    yield Reading(ranked, _phrase(words), PLENTY)
    exactly = products.filter(_all_words(words) | _codes(products, typed))
    yield Reading(exactly.annotate(relevance=_rank(words)), _phrase(words))
    vocabulary = apps.get_model("catalog", "SearchWord").objects.all()
    meant = [guesses(word, vocabulary) or [word] for [word] in words]
    if meant != words:
        either = [list({*one, *more}) for one, more in zip(words, meant, strict=True)]
        similar = products.filter(_all_words(either))
        yield Reading(similar.annotate(relevance=_rank(either)), _phrase(meant))
    alike = products.filter(words__trigram_word_similar=_phrase(words))
    relevance = TrigramWordSimilarity(_phrase(words), "words")
    yield Reading(alike.annotate(relevance=relevance), "")
    if len(words) > 1:
        some = reduce(or_, (_whole(word) for [word] in words))
        ranked = products.filter(search=some).annotate(relevance=SearchRank(F("search"), some))
        yield Reading(ranked, "", partly=True)


def _phrase(words: list[list[str]]) -> str:
    """The words in a row, each in its first spelling."""
    return " ".join(spellings[0] for spellings in words)


def search_commodities(commodities: Any, typed: str, own: Any) -> Any:
    """Classes whose code begins with the digits, or whose names have all the words.

    `own` are the other names of the regions of whoever asks.
    """
    digits = re.sub(r"[\s.]", "", typed)
    if DIGITS.fullmatch(digits):
        return commodities.filter(kbki_code__startswith=digits).order_by("digits", "kbki_code")
    words = words_of(typed)
    if not words:
        return commodities.none()
    # asked first: as a part of the large question it would keep it from using its index
    vector = SearchVector("names", config="indonesian")
    called = list(own.annotate(search=vector).filter(_all_words(words)).values_list("commodity"))
    codes = [code for (code,) in called]
    found = commodities.filter(_all_words(words) | Q(pk__in=codes)).annotate(
        relevance=Case(
            When(pk__in=codes, then=Value(1.0)), default=_rank(words), output_field=FloatField()
        )
    )
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


def search_producers(producers: Any, typed: str) -> Any:
    """Firms with that NIB, or whose name has all the words or is much alike.

    NIB and name of a firm taken up into another find that other one.
    """
    merged = producers.model.objects.filter(merged_into__isnull=False)
    digits = re.sub(r"[\s.\-]", "", typed)
    if DIGITS.fullmatch(digits):
        own = Q(nib__startswith=digits)
        return producers.filter(own | Q(pk__in=merged.filter(own).values("merged_into")))
    key = normalise_company_name(typed)
    words = Q()
    for word in key.split():
        words &= Q(name_key__contains=word)
    earlier = Q(pk__in=merged.filter(words).values("merged_into"))
    return producers.filter(words | Q(name_key__trigram_word_similar=key) | earlier)


def search_certificates(certificates: Any, typed: str) -> Any:
    """Certificates whose number contains what was typed, or whose producer is named so.

    Of a number only letters and digits count: people write dashes for strokes.
    """
    number = plain_key(typed)
    if not number:
        return certificates.none()
    named = Q()
    for word in normalise_company_name(typed).split():
        named &= Q(producer__name_key__contains=word)
    return certificates.alias(plain=plain_number()).filter(Q(plain__contains=number) | named)


def _all_words(meant: list[list[str]]) -> Q:
    """Every word, in any of its spellings."""
    return Q(search=reduce(and_, map(_any_spelling, meant)))


def _any_spelling(spellings: list[str]) -> Any:
    return reduce(or_, map(prefix_query, spellings))


def _rank(meant: list[list[str]]) -> models.expressions.Combinable:
    return SearchRank(F("search"), reduce(and_, map(_any_spelling, meant)))


def _codes(products: Any, typed: str) -> Q:
    """Readings of what was typed as a KBKI code, a NIB or the number of a certificate."""
    compact = re.sub(r"[\s.]", "", typed)
    if DIGITS.fullmatch(compact):
        return Q(commodity__kbki_code__startswith=compact) | _nib(products, compact)
    number = number_key(typed)
    if len(number) < SHORTEST_NUMBER or not re.search(r"\d", number):
        return Q(pk__in=[])
    certificates = products.model.certificates.rel.related_model.objects
    found = certificates.filter(number_key__startswith=number, state="verified")
    # asked first: as a part of the large question it would keep it from using its index
    return Q(pk__in=list(found.values_list("products", flat=True)[:MOST_NUMBERED]))


def _nib(products: Any, digits: str) -> Q:
    """Products of the firm with that NIB, or of the one it was taken up into."""
    if len(digits) != NIB_DIGITS:
        return Q()
    producers = products.model._meta.get_field("producer").related_model.objects
    holder = Coalesce("merged_into_id", "pk")
    return Q(producer__in=list(producers.filter(nib=digits).values_list(holder, flat=True)))
