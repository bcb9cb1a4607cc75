"""The plane of a chart: its grid, the scale beside it and the labels below it.

Across, everything stands in percent, upwards in pixels, so that a chart fills the width there is
and its letters keep their size. `static/css/charts.css` has the same heights.
"""

from collections.abc import Sequence

from .parts import number, words
from .scale import Axis

TOP = 10  # pixels above the highest mark, room for half of its words
HEIGHT = 220
BELOW = 28  # for the labels
LETTER = 8  # pixels that a letter takes at most, on average
WIDE, NARROW = 400, 200  # the least width of a plane, and on a phone


def scale_beside(scale: Axis) -> str:
    """The words of the marks, the highest on top; the page says the same in its table."""
    marks = "".join(f"<li>{words(said)}</li>" for said in reversed(scale.words))
    return f'<ol class="plot-scale" aria-hidden="true">{marks}</ol>'


def area(title: str, scale: Axis, marks: str, *, linked: bool) -> str:
    """The plane with its grid; a picture, or a group of links."""
    last = len(scale.marks) - 1
    lines = "".join(
        f'<line class="plot-{"zero" if mark == 0 else "line"}" x2="100%" y1="{y}" y2="{y}"/>'
        for at, mark in enumerate(scale.marks)
        for y in [number(TOP + HEIGHT * (1 - at / last))]
    )
    return (
        f'<svg class="plot-area" width="100%" height="{TOP + HEIGHT + BELOW}" '
        f'role="{"group" if linked else "img"}" aria-label="{words(title)}">{lines}{marks}</svg>'
    )


def labels_below(labels: Sequence[str], *, edge_to_edge: bool = False) -> str:
    """As many labels as find room, fewer on a phone: each in the middle of its part of the width.

    With `edge_to_edge` the first begins at the left end of the plane and the last ends at its right.
    """
    count, longest = len(labels), LETTER * max(map(len, labels))
    if edge_to_edge:
        always, wide = {0, count - 1}, set(_spread(count, WIDE * 2 // (3 * longest)))
    else:
        room = _every(count, NARROW // longest)
        always, wide = (
            set(range(0, count, room)),
            set(range(0, count, _every(count, WIDE // longest))),
        )
    texts = []
    for at in sorted(always | wide):
        x, anchor = 100 * (at + 0.5) / count, "middle"
        if edge_to_edge and count > 1:
            x = 100 * at / (count - 1)
            anchor = "start" if at == 0 else "end" if at == count - 1 else "middle"
        name = "plot-label" if at in always else "plot-label plot-more"
        texts.append(
            f'<text class="{name}" x="{number(x)}%" y="{TOP + HEIGHT + 19}" '
            f'text-anchor="{anchor}">{words(labels[at])}</text>'
        )
    return "".join(texts)


def _every(count: int, most: int) -> int:
    """One in how many is shown, so that there are at most so many."""
    return max(1, -(-count // max(1, most)))


def _spread(count: int, most: int) -> list[int]:
    """At most so many of them, evenly, both ends among them."""
    shown = max(2, min(count, most))
    return [round(n * (count - 1) / (shown - 1)) for n in range(shown)]
