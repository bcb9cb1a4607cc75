"""Icons are drawn once in each process: a page shows dozens of them, of a few kinds.

The package copies an icon's XML and writes it out anew wherever it stands, which was a twentieth of
the time in which a page is made.
"""

from functools import lru_cache

import heroicons

_draw = heroicons._render_icon


def everywhere() -> None:
    """Have the tags of the package give what was drawn before."""
    heroicons._render_icon = drawn


def drawn(style: str, name: str, size: int | None, attrs: dict[str, object]) -> str:
    """The SVG of an icon, as the package writes it."""
    said = tuple((key, str(value)) for key, value in attrs.items())
    return _drawn(style, name, size, said)


@lru_cache(maxsize=1024)
def _drawn(style: str, name: str, size: int | None, attrs: tuple[tuple[str, str], ...]) -> str:
    return _draw(style, name, size, dict(attrs))
