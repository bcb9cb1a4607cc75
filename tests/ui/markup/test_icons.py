"""Icons drawn once are those the package draws."""

from typing import Any

import pytest
from django.template import Context, Template, TemplateSyntaxError
from django.utils.safestring import mark_safe
from heroicons import IconDoesNotExist

from p3dn.ui.markup import icons


@pytest.mark.parametrize(
    "attrs",
    [{}, {"class": "ikon"}, {"aria_hidden": "true", "stroke_linecap": "butt"}, {"title": mark_safe("<a>")}],
)  # fmt: skip
def test_the_same_as_the_package_draws(attrs: dict[str, Any]) -> None:
    for _ in range(2):
        for size in (None, 16, 24):
            assert icons.drawn("outline", "home", size, attrs) == icons._draw("outline", "home", size, attrs)  # fmt: skip


def test_templates_get_what_was_drawn() -> None:
    page = Template('{% load heroicons %}{% heroicon_outline "home" class=kind %}')
    before = icons._drawn.cache_info().hits
    shown = [page.render(Context({"kind": kind})) for kind in ("satu", "dua", "satu")]
    assert shown[0] == shown[2] != shown[1]
    assert 'class="dua"' in shown[1]
    assert icons._drawn.cache_info().hits == before + 1


def test_one_that_is_not_there_is_still_an_error() -> None:
    with pytest.raises((IconDoesNotExist, TemplateSyntaxError)):
        Template('{% load heroicons %}{% heroicon_outline "tidak-ada" %}').render(Context({}))
