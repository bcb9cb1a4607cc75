"""A page in parts: what it says, which others may be told too, and what stands around it, which is one's own.

What stands around is the frame of `base.html`: name, menu, messages, tokens. What is one's own within a page
is drawn by `{% own %}`, and left open in what is kept.
"""

import secrets
from collections.abc import Sequence
from typing import Any

from django.http import HttpRequest
from django.template.loader import render_to_string
from django.template.response import TemplateResponse
from django.utils.safestring import SafeString, mark_safe

FRAME = "partials/parts.html"  # stands in place of base.html, as `frame`
NAMES = ("title", "breadcrumb", "heading", "actions", "content")
"""The blocks of base.html that a page in parts fills, as partials/parts.html prints them."""
MARK = f"\x1d{secrets.token_hex(8)}\x1d"
"""Between parts, and around the name of what is left open; nobody can have written it."""
NEXT = "|"
TOKEN = "csrfmiddlewaretoken"  # noqa: S105 -- the name of a field, which makes a page one's own

Parts = tuple[tuple[str, ...], ...]
"""Each part as text, the template of something of one's own, text, and so on."""


class PartedResponse(TemplateResponse):
    """A page, or a part of one, drawn in parts and then framed; its template extends `frame`.

    A view that shows something that comes and goes by itself keeps it for less `seconds`, or none.
    """

    parts: Parts = ()
    seconds = 12 * 3600

    @property
    def rendered_content(self) -> str:
        """The page for this person."""
        told = {"frame": FRAME, "next_part": mark_safe(f"{MARK}{NEXT}{MARK}")}  # noqa: S308 -- no text
        context = (self.resolve_context(self.context_data) or {}) | told
        drawn = self.resolve_template(self.template_name).render(context, self._request)
        self.parts = _cut(drawn)
        return framed(self._request, self.parts)

    @property
    def is_everybodys(self) -> bool:
        """Whether what was drawn may be told to others who see the same rows.

        A whole page that did not come in parts holds its reader's frame.
        """
        whole = len(self.parts) == len(NAMES) or bool(getattr(self._request, "htmx", None))
        is_ones_own = any(TOKEN in text for part in self.parts for text in part)
        return whole and not is_ones_own


def _cut(drawn: str) -> Parts:
    texts = drawn.split(MARK)
    parts: list[list[str]] = [[texts[0]]]
    for name, text in zip(texts[1::2], texts[2::2], strict=True):
        if name == NEXT:
            parts.append([text])
        else:
            parts[-1] += [name, text]
    return tuple(map(tuple, parts))


def framed(request: HttpRequest, parts: Parts) -> str:
    """The page for this person; what has no frame stays without."""
    filled = [_filled(request, part) for part in parts]
    if len(filled) == 1:
        return filled[0]
    named = dict(zip(NAMES, filled, strict=True))
    return render_to_string("partials/parted_page.html", {"parts": named}, request)


def _filled(request: HttpRequest, part: Sequence[str]) -> SafeString:
    texts = [render_to_string(one, {}, request) if n % 2 else one for n, one in enumerate(part)]
    return mark_safe("".join(texts))  # noqa: S308 -- what templates drew


def left_open(context: Any, template: str) -> SafeString:
    """What of a page is one's own: drawn at once, or left open where the page is drawn in parts."""
    if context.get("frame") == FRAME:
        return mark_safe(f"{MARK}{template}{MARK}")  # noqa: S308 -- a mark and a name from a template
    return render_to_string(template, {}, context.get("request"))
