"""`{% translate %}` and `{% blocktranslate %}` of Django's `{% load i18n %}`, which ask for words once.

A list says `{% translate "Nilai" %}` for each cell. What that gives depends on the language alone,
so it is kept for each language; so is a block, before anything is filled into it. Words that are said
elsewhere (labels, choices) are looked up in a dozen books, and what was found is kept as well.
"""

from functools import lru_cache
from gettext import GNUTranslations
from typing import Any

from django.template import Context, Node, base
from django.template.base import FilterExpression, Parser, Token, TokenType
from django.templatetags import i18n
from django.utils.safestring import SafeString
from django.utils.translation import get_language, gettext, pgettext
from django.utils.translation.trans_real import DjangoTranslation

from .constants import constant_of

SENTENCES = 20_000  # of all languages, more than there are


class Words(Node):
    """Words written in the template."""

    child_nodelists = ()

    def __init__(self, node: i18n.TranslateNode | i18n.BlockTranslateNode) -> None:
        self.asvar = node.asvar
        node.asvar = None
        self.node = node
        self.kept: dict[str | None, str] = {}

    def render(self, context: Context) -> str:
        """The words in the language of now; nothing when they go into a variable."""
        language = get_language()
        said = self.kept.get(language)
        if said is None:
            said = self.kept[language] = self.node.render(context)
        if self.asvar:
            context[self.asvar] = said
            return ""
        return said


class Filled(Node):
    """A sentence of the template into which values are filled; it has no plural."""

    child_nodelists = ()

    def __init__(self, node: i18n.BlockTranslateNode) -> None:
        self.node = node
        self.values: dict[str, FilterExpression] = node.extra_context
        self.sentence, self.names = node.render_token_list(node.singular)
        self.said_of = constant_of(node.message_context)
        self.kept: dict[str | None, str] = {}

    def render(self, context: Context) -> str:
        """The sentence in the language of now; Django says it where values and names do not agree."""
        try:
            filled = self._in_language() % self._filled(context)
        except (KeyError, ValueError):
            return str(self.node.render(context))
        if self.node.asvar:
            context[self.node.asvar] = SafeString(filled)
            return ""
        return filled

    def _in_language(self) -> str:
        language = get_language()
        said = self.kept.get(language)
        if said is None:
            of, sentence = self.said_of, self.sentence
            said = self.kept[language] = pgettext(of, sentence) if of else gettext(sentence)
        return said

    def _filled(self, context: Context) -> dict[str, str]:
        """What stands in the place of each name; KeyError for one that the page does not know."""
        values = {name: value.resolve(context) for name, value in self.values.items()}
        return {
            name: base.render_value_in_context(
                values[name] if name in values else context[name], context
            )
            for name in self.names
        }


def everywhere() -> None:
    """Let the tags stand in place of Django's in all templates, and keep what was found in books."""
    # `typed`: what is asked for as markup is found as markup, and nothing else is
    found = lru_cache(SENTENCES, typed=True)(GNUTranslations.gettext)
    DjangoTranslation.gettext = found  # type: ignore[method-assign]
    i18n.register.tags |= {
        "translate": translate,
        "trans": translate,
        "blocktranslate": block,
        "blocktrans": block,
    }


def translate(parser: Parser, token: Token) -> Any:
    """The tag of Django; words and their context that need no looking up are kept."""
    node = i18n.do_translate(parser, token)
    words = constant_of(node.filter_expression)
    return Words(node) if words is not None and _is_constant(node.message_context) else node


def block(parser: Parser, token: Token) -> Any:
    """The tag of Django; a sentence is kept, which of several depends on a count."""
    node = i18n.do_block_translate(parser, token)
    if node.countervar or node.plural or not _is_constant(node.message_context):
        return node
    plain = all(part.token_type is TokenType.TEXT for part in node.singular)
    return Words(node) if plain and not node.extra_context else Filled(node)


def _is_constant(said: FilterExpression | None) -> bool:
    """Whether words stand in the template itself; there need be none."""
    return said is None or constant_of(said) is not None
