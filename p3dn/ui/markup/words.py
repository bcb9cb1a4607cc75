"""Words that stand in every row of a list: what a stored choice is called, badges, and the dash for none."""

import re
from functools import cache
from typing import Any

from django.db.models import Field, Model
from django.utils.encoding import force_str
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

from p3dn.ui.values.formats import unknown

FIGURE = re.compile("[0-9]")
LONGEST = 26  # characters of a number that always fits on a line, in a card of a phone too
LONG = 18  # of one that needs the room of a phone's facts for itself; both are known to whole.js
NO_BREAK = "\u00a0"


def said(record: Model | None, field: str) -> Any:
    """What the choice stored in a field is called, as `get_..._display` says; empty without a record."""
    if not record:
        return ""
    value = getattr(record, field)
    return _words(type(record), field, get_language()).get(value, value)


@cache
def _words(model: type[Model], field: str, language: str | None) -> dict[Any, str]:
    """The words of a field's choices in a language."""
    choices = model._meta.get_field(field).flatchoices  # type: ignore[union-attr]  # one with choices
    return {value: str(word) for value, word in choices}


def everywhere() -> None:
    """Have `get_..._display` of all records say what is kept here: Django gathers all words each time."""
    Model._get_FIELD_display = shown  # type: ignore[attr-defined]  # Django's own


def shown(record: Model, field: "Field[Any, Any]") -> Any:
    """What the choice stored in a field is called; what is no choice stands for itself."""
    found = said(record, field.name)
    return found if type(found) is str else force_str(found, strings_only=True)


def badge(label: Any, tone: str = "secondary") -> SafeString:
    """A status badge; the tone is one of success, warning, danger, info, secondary."""
    said, look = conditional_escape(label), conditional_escape(tone)
    return mark_safe(f'<span class="status status-{look}">{said}</span>\n')  # noqa: S308 -- escaped pieces


def dash(meaning: str = "") -> SafeString:
    """A dash with a spoken meaning, where there is no value: nobody knows it, unless something else is meant."""
    return format_html(
        '<span class="text-muted" title="{0}"><span aria-hidden="true">–</span>'
        '<span class="visually-hidden">{0}</span></span>',
        meaning or unknown(),
    )


def whole(code: Any) -> SafeString:
    """A number or code of a paper on one line; one that is longer than a column as `breakable` has it."""
    text = str(code or "")
    if not text or len(text) > LONGEST or " " in text:
        return breakable(text)
    if len(text) > LONG:
        return format_html('<span class="whole long">{}</span>', text)
    return format_html('<span class="whole">{}</span>', text)


def unbroken(text: str) -> str:
    """A date or an amount on one line, whatever is around it; other words go on as they like."""
    return text.replace(" ", NO_BREAK) if has_figures(text) else text


def has_figures(text: str) -> bool:
    """True for an amount, a date or a number of papers, unlike words alone."""
    return FIGURE.search(text) is not None


def breakable(code: Any) -> SafeString:
    """A number or an address of mail that may go on in the next line after a slash, or from the @ on.

    Some are longer than a column, and no other place of them may be broken.
    """
    text = conditional_escape(str(code))
    return mark_safe(text.replace("/", "/<wbr>").replace("@", "<wbr>@"))  # noqa: S308 -- escaped before
