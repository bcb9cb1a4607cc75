"""Values of templates, written as Django writes them, but plain text first.

Most of what a list shows is text. Django asks of each value whether it is a time, a number or a word
to be translated later, which takes more than drawing it.
"""

import html
from typing import Any

from django.conf import settings
from django.template import Context, base, defaulttags
from django.templatetags import i18n
from django.utils import html as django_html
from django.utils.functional import Promise
from django.utils.safestring import SafeString

_written = base.render_value_in_context
_escaped = django_html.escape


def everywhere() -> None:
    """Let all templates write values so."""
    for module in (base, defaulttags, i18n):
        module.render_value_in_context = written  # type: ignore[attr-defined]  # imported there
    django_html.escape = escaped


def written(value: Any, context: Context) -> str:
    """A value as it stands on the page: escaped, unless it is markup already."""
    kind = type(value)
    if kind is SafeString:
        return str(value)
    if kind is str and context.autoescape:
        return SafeString(html.escape(value))
    if kind is int and not settings.USE_THOUSAND_SEPARATOR:
        return str(value)
    return _written(value, context)


def escaped(text: Any) -> SafeString:
    """Text with entities in place of what is markup; words to be translated later stay so."""
    return _escaped(text) if isinstance(text, Promise) else SafeString(html.escape(str(text)))
