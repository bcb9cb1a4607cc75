"""Words of templates are translated once for each language, and nothing else is kept."""

import pytest
from django.template import Context, Template, TemplateSyntaxError
from django.utils import translation

from p3dn.ui.markup.i18n import Words


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
