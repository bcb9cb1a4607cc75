"""Icons of heroicons' tags, drawn once each: a page has a dozen, and drawing one copies a tree of XML."""

from functools import lru_cache
from typing import Any

import heroicons
from django.utils.safestring import SafeString, mark_safe
from heroicons.templatetags.heroicons import register

SIZES = {"micro": 16, "mini": 20, "outline": 24, "solid": 24}  # pixels, unless said
Attributes = tuple[tuple[str, str], ...]


@lru_cache(maxsize=512)
def _drawn(style: str, name: str, size: int | None, attributes: Attributes) -> SafeString:
    return mark_safe(heroicons._render_icon(style, name, size, dict(attributes)))  # noqa: S308 -- XML written by ElementTree


def everywhere() -> None:
    """Let the tags of our own stand in place of the library's in all templates."""
    for style, usual in SIZES.items():
        register.simple_tag(_tag(style, usual), name=f"heroicon_{style}")


def _tag(style: str, usual: int) -> Any:
    def icon(name: str, *, size: int | None = usual, **attributes: object) -> SafeString:
        # a constant of a template is a SafeString, and would be taken for markup
        plain = ((key, "".join((str(value), ""))) for key, value in sorted(attributes.items()))
        return _drawn(style, str(name), size, tuple(plain))

    return icon
