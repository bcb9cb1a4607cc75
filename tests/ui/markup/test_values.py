"""What a template writes of a value is what Django writes of it."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from django.template import Context, Template
from django.utils import html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext_lazy

from p3dn.ui.markup import values


class Odd:
    """A thing that says markup of itself, as a record may in its name."""

    def __repr__(self) -> str:
        return "Odd"

    def __str__(self) -> str:
        return "<odd>"


class Marked(str):
    """Text that brings its own markup."""

    def __html__(self) -> str:
        return "<b>marked</b>"


VALUES = (
    "plain", "<a href='x'>\"&", mark_safe("<b>"), Marked("m"), "", None, True, False, 0, -3, 1234567, 2.5,
    Decimal("1234.50"), date(2026, 3, 31), datetime(2026, 3, 31, 20, 5, tzinfo=UTC), Odd(), ["<a>"],
    gettext_lazy("Nilai"),
)  # fmt: skip


@pytest.mark.parametrize("value", VALUES, ids=repr)
@pytest.mark.parametrize("escaping", [True, False])
@pytest.mark.parametrize("grouped", [True, False])
def test_a_value_is_written_as_django_writes_it(settings, value, escaping, grouped) -> None:
    settings.USE_THOUSAND_SEPARATOR = grouped
    context = Context({"value": value}, autoescape=escaping)
    expected = values._written(value, context)
    said = values.written(value, context)
    assert (said, isinstance(said, SafeString)) == (expected, isinstance(expected, SafeString)) or (
        type(value) is int and said == expected  # digits are markup and text alike
    )
    assert Template("{{ value }}").render(context) == expected


@pytest.mark.parametrize("value", VALUES, ids=repr)
def test_text_is_escaped_as_django_escapes_it(value) -> None:
    assert str(html.escape(value)) == str(values._escaped(value))
    assert html.escape is values.escaped


def test_words_said_later_stay_so() -> None:
    assert not isinstance(html.escape(gettext_lazy("Nilai")), str)
