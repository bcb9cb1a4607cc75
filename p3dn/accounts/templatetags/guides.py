"""Links of a guide as its reader may follow them: `{% load guides %}`."""

import re

from django import template
from django.template.base import NodeList, Parser, Token
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe

from p3dn.accounts.access.rows import access_of
from p3dn.accounts.frame.menus import entries_of

register = template.Library()
LINK = re.compile(r'<a href="(/[^"#?]*)[^"]*">.*?</a>', re.DOTALL)


class OpenLinks(template.Node):
    """What stands inside, without links to pages that are closed to the reader."""

    def __init__(self, inside: NodeList) -> None:
        self.inside = inside

    def render(self, context: template.Context) -> SafeString:
        """The guide of one's own role as it is written; of another, links to one's own menu only."""
        drawn = self.inside.render(context)
        if context["mine"]:
            return drawn
        groups = entries_of(access_of(context["request"].user).roles)
        open_to_reader = {
            reverse(page.url_name)
            for _heading, entries in groups
            for entry in entries
            for page in entry.pages
        }
        kept = LINK.sub(lambda one: one[0] if one[1] in open_to_reader else "", drawn)
        return mark_safe(kept)  # noqa: S308 - parts of what a template drew, no other text


@register.tag
def open_links(parser: Parser, token: Token) -> OpenLinks:
    """Of `{% open_links %}...{% endopen_links %}`."""
    inside = parser.parse(("endopen_links",))
    parser.delete_first_token()
    return OpenLinks(inside)
