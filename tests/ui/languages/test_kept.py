"""Sentences that are kept by one and read by another, in the reader's language."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy, override

from p3dn.ui.languages import kept
from p3dn.ui.languages.kept import gettext, sentences, told

SENTENCE = "“%s” bukan tanggal."
COUNT = "%(count)s baris tersembunyi. Ikut dimuat?"


def in_english(data: Any) -> str:
    with override("en"):
        return told(data)


def test_a_sentence_and_what_fills_it_are_kept_apart():
    said = gettext(SENTENCE) % "kemarin"
    assert said == "“kemarin” bukan tanggal."
    assert in_english(kept.as_data(said)) == "“kemarin” is not a date."
    assert told(kept.as_data(said)) == said


def test_nothing_is_lost_on_the_way_through_an_error():
    error = ValueError(gettext(SENTENCE) % "x")
    assert in_english(kept.as_data(str(error))) == "“x” is not a date."


def test_a_count_takes_its_own_form():
    one, many = (kept.ngettext(COUNT, COUNT, n) % {"count": kept.number(n)} for n in (1, 1200))
    assert in_english(one.data) != in_english(many.data).replace("1,200", "1")
    assert "1.200" in many
    assert "1,200" in in_english(many.data)


@pytest.mark.parametrize(
    ("figure", "indonesian", "english"),
    [
        (kept.rupiah(Decimal("1500000.50")), "Rp1.500.000,50", "Rp1,500,000.50"),
        (kept.number(60_000), "60.000", "60,000"),
        (kept.long_date(date(2026, 3, 1)), "1 Maret 2026", "1 March 2026"),
    ],
)
def test_figures_follow_the_reader(figure: kept.Said, indonesian: str, english: str):
    assert (str(figure), in_english(figure.data)) == (indonesian, english)


def test_a_sentence_inside_a_sentence():
    inner = gettext(SENTENCE) % "x"
    outer = sentences([inner, "Kode A-1"])
    assert outer == f"{inner} Kode A-1"
    assert in_english(outer.data) == "“x” is not a date. Kode A-1"


def test_values_are_no_sentences():
    """A product called like a word of ours keeps its name."""
    assert in_english((gettext(SENTENCE) % "Katalog").data) == "“Katalog” is not a date."


def test_what_was_kept_as_text_stays_readable():
    assert told("Kalimat lama yang sudah tidak ada: 3.") == "Kalimat lama yang sudah tidak ada: 3."
    assert told("") == ""
    assert in_english("Berkas kosong.") == "The file is empty."


@pytest.mark.parametrize(
    "broken",
    [
        {"says": SENTENCE, "placed": ["a", "b"], "text": "“a” lama"},
        {"says": "%(gone)s", "named": {}, "text": "“a” lama"},
        {"figure": "gone", "value": "1", "text": "“a” lama"},
    ],
)
def test_what_the_sources_say_otherwise_by_now_is_told_as_it_was(broken: Any):
    assert told(broken) == "“a” lama"


def test_errors_of_a_record_are_told_again():
    error = ValidationError(
        {
            "a": ValidationError(gettext_lazy("“%(x)s” bukan tanggal."), params={"x": "1"}),
            "b": [gettext(SENTENCE) % "2", "apa adanya"],
        }
    )
    found = kept.by_field(error)
    assert found["b"] == ["“2” bukan tanggal.", "apa adanya"]
    assert in_english(kept.as_data(found["b"][0])) == "“2” is not a date."
    assert found["a"] == ["“1” bukan tanggal."]


def test_many_sentences_share_a_book():
    stored = {"rows": [gettext(SENTENCE) % "x", "lain"], "n": 3}
    book = kept.book_of(stored)
    assert list(book) == ["“x” bukan tanggal."]
    with override("en"):
        assert kept.retold(stored, book) == {"rows": ["“x” is not a date.", "lain"], "n": 3}
