"""Which sentences are found in sources, under whatever name a module has gettext's functions."""

from pathlib import Path

import pytest

from p3dn.translations.sources import Sentence, sentences_of

PYTHON = """
from django.utils.translation import gettext as _t, ngettext, gettext_lazy as _lazy, pgettext
from .tongue import Words, number, said

A = _lazy("satu " "kalimat")
B = ngettext("%(n)s baris", "%(n)s baris", 1)
C = pgettext("bulan", "Mei")
D = Words({1: "pola {x}", 2: "lain"})
E = said("dikatakan")
F = _t(A), number(1), print("bukan kalimat")
"""
TEMPLATE = """
{% load i18n %}{% comment %}{% translate "tidak" %}{% endcomment %}
{% translate 'Nama' %} {% translate "Mei" context "bulan" %} {% fact _("Jumlah 100%") record %}
{{ value|default:_("belum") }}
{% blocktranslate trimmed with n=1 %}
  Ada {{ n }} dari
  100% saja
{% endblocktranslate %}
{% blocktranslate count n=rows %}satu{% plural %}{{ n }} baris{% endblocktranslate %}
"""


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        (
            "a.py",
            PYTHON,
            {
                Sentence("satu kalimat"),
                Sentence("%(n)s baris", "%(n)s baris"),
                Sentence("Mei", context="bulan"),
                Sentence("pola {x}"),
                Sentence("lain"),
                Sentence("dikatakan"),
            },
        ),
        (
            "a.html",
            TEMPLATE,
            {
                Sentence("Nama"),
                Sentence("Mei", context="bulan"),
                Sentence("Jumlah 100%%"),
                Sentence("belum"),
                Sentence("Ada %(n)s dari 100%% saja"),
                Sentence("satu", "%(n)s baris"),
            },
        ),
    ],
)
def test_sentences_are_found(tmp_path: Path, name: str, text: str, found: set[Sentence]):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    assert set(sentences_of(path)) == found
