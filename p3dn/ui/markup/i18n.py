"""Django's `{% load i18n %}`, with words that stand in a template translated once and not on every page.

A list says `{% translate "Nilai" %}` for each cell. What it gives depends on the language alone,
so it is kept for each language; everything else of the library is Django's.
"""

from typing import Any

from django.template import Context, Library, Node
from django.template.base import Parser, Token, Variable
from django.templatetags import i18n
from django.utils.translation import get_language

register = Library()
register.tags.update(i18n.register.tags)
register.filters.update(i18n.register.filters)


class Words(Node):
    """Words written in the template."""

    child_nodelists = ()

    def __init__(self, node: i18n.TranslateNode) -> None:
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


@register.tag("translate")
@register.tag("trans")
def translate(parser: Parser, token: Token) -> Any:
    """The tag of Django; words without filters and without a context to look up are kept."""
    node = i18n.do_translate(parser, token)
    said = node.filter_expression
    is_constant = isinstance(said.var, Variable) and isinstance(said.var.literal, str)
    if is_constant and not said.filters and node.message_context is None:
        return Words(node)
    return node
