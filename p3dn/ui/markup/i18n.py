"""`{% translate %}` and `{% blocktranslate %}` of Django's `{% load i18n %}`, which ask for words once.

A list says `{% translate "Nilai" %}` for each cell. What that gives depends on the language alone,
so it is kept for each language; so is a block into which nothing is filled.
"""

from typing import Any

from django.template import Context, Node
from django.template.base import FilterExpression, Parser, Token, TokenType, Variable
from django.templatetags import i18n
from django.utils.translation import get_language


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


def everywhere() -> None:
    """Let the tags stand in place of Django's in all templates."""
    i18n.register.tags |= {
        "translate": translate,
        "trans": translate,
        "blocktranslate": block,
        "blocktrans": block,
    }


def translate(parser: Parser, token: Token) -> Any:
    """The tag of Django; words and their context that need no looking up are kept."""
    node = i18n.do_translate(parser, token)
    if _is_constant(node.filter_expression) and _is_constant(node.message_context):
        return Words(node)
    return node


def block(parser: Parser, token: Token) -> Any:
    """The tag of Django; a block into which nothing is filled is kept."""
    node = i18n.do_block_translate(parser, token)
    filled = node.extra_context or node.countervar or node.plural
    plain = all(part.token_type is TokenType.TEXT for part in node.singular)
    if not filled and plain and _is_constant(node.message_context):
        return Words(node)
    return node


def _is_constant(said: FilterExpression | None) -> bool:
    """Whether words stand in the template itself; there need be none."""
    if said is None:
        return True
    return isinstance(said.var, Variable) and isinstance(said.var.literal, str) and not said.filters
