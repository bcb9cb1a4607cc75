"""Words of templates are translated once for each language, and nothing else is kept."""

import pytest
from django.template import Context, Template, TemplateSyntaxError
from django.templatetags import i18n
from django.utils import translation
from django.utils.safestring import SafeString

from p3dn.ui.markup.i18n import Filled, Words


@pytest.fixture
def spoken(monkeypatch):
    """How often a language was asked for its words; it answers with its name."""
    asked = []

    def gettext(message):
        asked.append(message)
        return type(message)(f"{translation.get_language()}:{message}")

    monkeypatch.setattr(translation._trans, "gettext", gettext)
    return asked


def test_words_are_asked_for_once_in_each_language(spoken):
    page = Template('{% load i18n %}{% for n in "abc" %}{% translate "Nilai & 5%" %};{% endfor %}')
    with translation.override("id"):
        assert page.render(Context()) == "id:Nilai & 5%;" * 3
    with translation.override("en"):
        assert page.render(Context()) == "en:Nilai & 5%;" * 3
        assert page.render(Context()) == "en:Nilai & 5%;" * 3
    assert len(spoken) == 2


def test_words_may_go_into_a_variable(spoken):
    page = Template('{% load i18n %}{% trans "Nilai" as said %}[{{ said }}]')
    assert page.render(Context()) == "[id:Nilai]"
    assert page.render(Context()) == "[id:Nilai]"


@pytest.mark.parametrize(
    "tag", ["translate name", 'translate "Nilai"|upper', 'translate "Nilai" context name']
)
def test_what_depends_on_the_page_is_not_kept(tag):
    page = Template("{% load i18n %}{% " + tag + " %}")
    assert page.nodelist.get_nodes_by_type(Words) == []
    for name in ("a<b", "b"):
        page.render(Context({"name": name}))


def test_words_with_a_context_are_kept_too():
    page = Template('{% load i18n %}{% translate "Baris" context "permintaan" %}')
    for language in ("en", "id"):
        with translation.override(language):
            assert page.render(Context()) == translation.pgettext("permintaan", "Baris")
    assert len(page.nodelist.get_nodes_by_type(Words)) == 1


SENTENCES = (
    "{% blocktranslate with who=name|upper %}oleh {{ who }}, 5% {{ other }}{% endblocktranslate %}",
    "{% blocktranslate trimmed context 'x' with who=name %} a\n {{ who }} {{ none }}{% endblocktranslate %}",
    "{% blocktranslate with who=name asvar said %}{{ who }}{% endblocktranslate %}[{{ said }}]",
    "{% blocktranslate with unused=name %}100%{% endblocktranslate %}",
    "{% blocktranslate %}{{ name }}{% endblocktranslate %}{{ who }}",
)


@pytest.mark.parametrize("sentence", SENTENCES)
@pytest.mark.parametrize("language", ["id", "en"])
def test_a_sentence_is_filled_as_django_fills_it(sentence, language, monkeypatch):
    ours = Template("{% load i18n %}" + sentence)
    monkeypatch.setitem(i18n.register.tags, "blocktranslate", i18n.do_block_translate)
    theirs = Template("{% load i18n %}" + sentence)
    names = {"name": "<b>", "other": 3}
    with translation.override(language):
        for _again in range(2):
            context = Context(names)
            assert ours.render(context) == theirs.render(Context(names))
            assert context.get("who") is None  # what is filled in stays within
    assert not theirs.nodelist.get_nodes_by_type((Filled, Words))


def test_a_sentence_is_asked_for_once_in_each_language(spoken):
    page = Template(
        "{% load i18n %}{% for n in all %}{% blocktranslate %}{{ n }}!{% endblocktranslate %}{% endfor %}"
    )
    context = Context({"all": ["a", "<"]})
    for language in ("id", "en", "id"):
        with translation.override(language):
            assert page.render(context) == f"{language}:a!{language}:&lt;!"
    assert len(spoken) == 2


def test_a_sentence_translated_wrongly_is_said_as_it_stands(monkeypatch):
    page = Template("{% load i18n %}{% blocktranslate %}oleh {{ name }}{% endblocktranslate %}")
    monkeypatch.setattr(
        translation._trans,
        "gettext",
        lambda said: "%(nobody)s" if translation.get_language() else said,
    )
    assert page.render(Context({"name": "x"})) == "oleh x"


def test_what_is_found_in_the_books_stays_text_or_markup():
    sentence = "Kalimat yang tidak ada di buku <mana> pun"
    assert isinstance(translation.gettext(SafeString(sentence)), SafeString)
    assert not isinstance(translation.gettext(sentence), SafeString)
    with translation.override("en"):
        english = translation.gettext("Produsen")
    assert english != translation.gettext("Produsen") == "Produsen"


def test_values_stay_escaped():
    page = Template("{% load i18n %}{% translate name %}")
    assert page.render(Context({"name": "<b>"})) == "&lt;b&gt;"


def test_the_rest_of_the_library_is_there():
    page = Template(
        "{% load i18n %}{% blocktranslate %}a{% endblocktranslate %}{{ 'id'|language_name }}"
    )
    assert page.render(Context()).startswith("a")
    with pytest.raises(TemplateSyntaxError):
        Template("{% load i18n %}{% translate %}")
