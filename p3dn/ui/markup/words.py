"""Words that stand in every row of a list: what a stored choice is called, and badges."""

from functools import cache
from typing import Any

from django.db.models import Model
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language


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


def badge(label: Any, tone: str = "secondary") -> SafeString:
    """A status badge; the tone is one of success, warning, danger, info, secondary."""
    return format_html('<span class="status status-{}">{}</span>\n', tone, label)
