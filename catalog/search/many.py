"""Products and classes for many texts at once: the same few queries for one text and for a hundred.

A page that matches a whole list cannot ask for each row what a search asks. The readings are the
same (`words/readings.py`), the strictest first: names that begin so, all the words, the words that
were probably meant, some of the words. Each is one query for all texts that found nothing yet.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import and_, or_
from typing import Any

from django.contrib.postgres.search import SearchQuery, SearchRank, TrigramSimilarity
from django.db.models import CharField, F, FloatField, QuerySet, Value
from django.db.models.functions import Length

from catalog.models import Commodity, SearchWord
from catalog.models.register.product import ProductQuerySet
from catalog.shared.commodities import FINEST_NEEDED

from .matches import LAST_LETTER
from .words.spelling import CANDIDATES, LONGEST, allowed_errors, distance
from .words.text import DIGITS, whole_word, words_of

LOOKED_AT = 40  # matches of one text that are ranked

Words = list[list[str]]
Ask = Callable[[str, Words], QuerySet[Any]]


@dataclass(frozen=True, slots=True)
class Found:
    """Keys for one text, the best first.

    `surely`: all its words are in what was found. `partly`: only some of them are.
    """

    keys: list[Any]
    surely: bool
    partly: bool = False


def products_for(products: ProductQuerySet, texts: Iterable[str], most: int) -> dict[str, Found]:
    """The first products for each text; texts without words find none. At most six queries."""
    wanted = {text: words_of(text) for text in texts}
    found: dict[str, Found] = {}

    def begins(_text: str, words: Words) -> QuerySet[Any]:
        phrase = " ".join(one for [one] in words)
        rows = products.filter(folded__gte=phrase, folded__lt=phrase + LAST_LETTER)
        return rows.annotate(relevance=Value(2.0, FloatField())).order_by("folded", "pk")

    def has_all(_text: str, words: Words) -> QuerySet[Any]:
        return _with_all(products, words)

    def has_some(_text: str, words: Words) -> QuerySet[Any]:
        some = reduce(or_, (whole_word(one) for [one, *_] in words))
        ranked = products.filter(search=some).annotate(relevance=SearchRank(F("search"), some))
        return ranked.order_by()

    first = _asked(wanted, begins, "folded", most)
    second = _asked(wanted, has_all, "folded", LOOKED_AT)
    for text in wanted:
        keys = list(dict.fromkeys([*first.get(text, []), *second.get(text, [])]))[:most]
        if keys:
            found[text] = Found(keys, surely=True)
    left = _mended({text: words for text, words in wanted.items() if text not in found})
    for text, keys in _asked(left, has_all, "folded", LOOKED_AT).items():
        found[text] = Found(keys[:most], surely=False)
    rest = {t: words for t, words in left.items() if t not in found and len(words) > 1}
    for text, keys in _asked(rest, has_some, "folded", LOOKED_AT).items():
        found[text] = Found(keys[:most], surely=False, partly=True)
    return found


def commodities_for(texts: Iterable[str], most: int) -> dict[str, Found]:
    """The first classes a product may have for each text: with all its words, or with the first."""
    wanted = {text: words_of(text) for text in texts}
    classes = Commodity.objects.filter(digits__gte=FINEST_NEEDED)

    def named(_text: str, words: Words) -> QuerySet[Any]:
        return _with_all(classes, words)

    found = {
        text: Found(keys[:most], surely=True)
        for text, keys in _asked(wanted, named, "kbki_code", LOOKED_AT).items()
    }
    first = {text: words[:1] for text, words in wanted.items() if text not in found}
    for text, keys in _asked(first, named, "kbki_code", LOOKED_AT).items():
        found[text] = Found(keys[:most], surely=False, partly=len(wanted[text]) > 1)
    return found


def _with_all(rows: QuerySet[Any], words: Words) -> QuerySet[Any]:
    """Rows with every word or its beginning, in any of its spellings; adds `relevance`."""
    every = reduce(and_, (reduce(or_, map(_begun, spellings)) for spellings in words))
    ranked = rows.filter(search=every).annotate(relevance=SearchRank(F("search"), every))
    found: QuerySet[Any] = ranked.order_by()
    return found


def _begun(word: str) -> SearchQuery:
    """Every form of the word and every word that begins so.

    Unlike `words.text.prefix_query` it asks for both always: to know which words need it is a
    question for each of them.
    """
    if len(word) == 1 and not DIGITS.fullmatch(word):
        return whole_word(word) | SearchQuery(word, config="simple", search_type="plain")
    return whole_word(word) | SearchQuery(f"{word}:*", config="simple", search_type="raw")


def _asked(wanted: Mapping[str, Words], ask: Ask, by: str, most: int) -> dict[str, list[Any]]:
    """Keys by text, the most relevant first and then by `by`; one query, or none."""
    asked = [(text, words) for text, words in wanted.items() if words]
    if not asked:
        return {}
    parts = [
        ask(text, words)
        .annotate(asked=Value(str(number), CharField()))
        .values_list("asked", "pk", "relevance", by)[:most]
        for number, (text, words) in enumerate(asked)
    ]
    rows = parts[0].union(*parts[1:], all=True) if len(parts) > 1 else parts[0]
    found: dict[str, list[Any]] = {}
    for number, key, _rank, _name in sorted(rows, key=lambda row: (-row[2], row[3], row[1])):
        found.setdefault(asked[int(number)][0], []).append(key)
    return found


def _mended(wanted: Mapping[str, Words]) -> dict[str, Words]:
    """The words of each text with the spellings that were probably meant; at most two queries."""
    words = sorted({one for text in wanted.values() for [one] in text})
    if not words:
        return dict(wanted)
    known = set(SearchWord.objects.filter(word__in=words).values_list("word", flat=True))
    unknown = [one for one in words if one not in known and allowed_errors(one) > 0]
    meant = _meant([one for one in unknown if len(one) <= LONGEST])
    return {
        text: [[*dict.fromkeys([*meant.get(one, []), one])] for [one] in spelled]
        for text, spelled in wanted.items()
    }


def _meant(words: Sequence[str]) -> dict[str, list[str]]:
    """Up to three words of the catalogue that differ from each by few letters, nearest first."""
    if not words:
        return {}
    parts = [
        SearchWord.objects.annotate(letters=Length("word"), asked=Value(word, CharField()))
        .filter(
            word__trigram_similar=word,
            letters__gte=len(word) - allowed_errors(word),
            letters__lte=len(word) + allowed_errors(word),
        )
        .order_by(TrigramSimilarity("word", word).desc(), "word")
        .values_list("asked", "word")[:CANDIDATES]
        for word in words
    ]
    rows = parts[0].union(*parts[1:], all=True) if len(parts) > 1 else parts[0]
    near: dict[str, set[tuple[int, str]]] = {}
    for word, other in rows:
        near.setdefault(word, set()).add((distance(word, other), other))
    return {
        word: [other for wrong, other in sorted(found) if wrong <= allowed_errors(word)][:3]
        for word, found in near.items()
    }
