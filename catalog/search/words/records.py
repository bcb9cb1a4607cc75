"""How people find commodities, producers, certificates and rows of the national list."""

import re
from collections.abc import Iterable

from django.contrib.postgres.search import (
    SearchVector,
    TrigramWordSimilarity,
)
from django.db.models import Case, F, FloatField, Q, QuerySet, Value, When

from catalog.models import Certificate, Commodity, NationalListEntry, OtherNames, Producer
from catalog.models.register.producer import ProducerQuerySet
from catalog.shared.numbers import plain_key, plain_number
from p3dn.ui.values.parsing import normalise_company_name

from .text import DIGITS, all_words, rank_of, words_of


def search_commodities(
    commodities: QuerySet[Commodity], typed: str, region_ids: Iterable[int] = ()
) -> QuerySet[Commodity]:
    """Classes whose code begins with the digits, or whose names have all the words.

    By other names too: those that are shared, and those of these regions.
    """
    digits = re.sub(r"[\s.]", "", typed)
    if DIGITS.fullmatch(digits):
        return commodities.filter(kbki_code__startswith=digits).order_by("digits", "kbki_code")
    words = words_of(typed)
    if not words:
        return commodities.none()
    # asked first: as a part of the large question it would keep it from using its index
    vector = SearchVector("names", config="indonesian")
    own = OtherNames.objects.filter(region__in=list(region_ids))
    called = list(own.annotate(search=vector).filter(all_words(words)).values_list("commodity"))
    codes = [code for (code,) in called]
    named: QuerySet[Commodity] = commodities.filter(all_words(words) | Q(pk__in=codes)).annotate(
        relevance=Case(
            When(pk__in=codes, then=Value(1.0)), default=rank_of(words), output_field=FloatField()
        )
    )
    if not named.exists():
        named = commodities.filter(name__trigram_word_similar=typed).annotate(
            relevance=TrigramWordSimilarity(typed, "name")
        )
    return named.order_by(F("relevance").desc(), "digits", "kbki_code")


def search_national_list(
    entries: QuerySet[NationalListEntry], typed: str
) -> QuerySet[NationalListEntry]:
    """Rows with all the words; adds `relevance` (more is better)."""
    words = words_of(typed)
    if not words:
        return entries.annotate(relevance=Value(0.0, FloatField()))
    return entries.filter(all_words(words)).annotate(relevance=rank_of(words))


def search_producers(producers: ProducerQuerySet, typed: str) -> ProducerQuerySet:
    """Firms with that NIB, or whose name has all the words or is much alike.

    NIB and name of a firm taken up into another find that other one.
    """
    merged = Producer.objects.filter(merged_into__isnull=False)
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


def search_certificates(certificates: QuerySet[Certificate], typed: str) -> QuerySet[Certificate]:
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
