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
NO_BREAK = "\u00a0"
ONE_LINE = re.compile(
    r"\b\d{1,2} [A-Z][a-z]{2,8} \d{4}\b|\bRp[\d.,]*\d [a-z]{4,8}"
)  # days, amounts
TAG = re.compile("(<[^>]*>)")
# in escaped words, of which entities begin and end otherwise: numbers of papers, types of products
PAPER = re.compile(r"(?<![\w/&#;.-])(?=[\w./-]*\d)\w[\w.]*(?:[/-][\w.]*\w)+")


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


def dash() -> SafeString:
    """A dash with a spoken meaning, where there is no value."""
    return format_html(
        '<span class="text-muted" title="{0}"><span aria-hidden="true">–</span>'
        '<span class="visually-hidden">{0}</span></span>',
        unknown(),
    )


def whole(code: Any) -> SafeString:
    """A number or code of a paper on one line; one that is longer than a column as `breakable` has it."""
    text = str(code or "")
    if not text or len(text) > LONGEST or " " in text:
        return breakable(text)
    return format_html('<span class="whole">{}</span>', text)


def calm(text: Any) -> Any:
    """Words on a page, or what a record is called, with days, amounts, numbers and codes each on one line.

    Markup stays as it is.
    """
    if isinstance(text, Model):
        text = str(text)
    if not isinstance(text, str) or isinstance(text, SafeString) or not has_figures(text):
        return text
    if " " not in text:
        return whole(text)
    return mark_safe(_calm(conditional_escape(text)))  # noqa: S308 -- escaped before


def calm_markup(markup: str) -> SafeString:
    """The same of what a template has drawn: of the words between its tags."""
    parts = TAG.split(str(markup))
    parts[::2] = [_calm(text) if has_figures(text) else text for text in parts[::2]]
    return mark_safe("".join(parts))  # noqa: S308 -- it was markup before


def _calm(escaped: str) -> str:
    kept = ONE_LINE.sub(lambda found: unbroken(found[0]), escaped)
    return PAPER.sub(_whole_paper, kept)


def _whole_paper(found: re.Match[str]) -> str:
    return f'<span class="whole">{found[0]}</span>' if len(found[0]) <= LONGEST else found[0]


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
