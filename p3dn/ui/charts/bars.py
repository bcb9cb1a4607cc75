"""Upright bars over labels, grouped or stacked; lying bars for things with long names."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from django.utils.safestring import SafeString

from .parts import (
    Fillings,
    Point,
    Series,
    described,
    key,
    nothing,
    number,
    whole,
    words,
)
from .plane import HEIGHT, TOP, area, labels_below, scale_beside
from .scale import RUPIAH, Axis, Unit, axis, drawable, known

GROUP = 0.7  # of the room of a label that its bars take
FILLED = '<rect x=".5" y=".5" width="15" height="11" {}/>'
LINE = '<rect class="plot-beside" y="4" width="16" height="4"/>'
ZERO = Decimal(0)


def bar_chart(
    *,
    title: str,
    points: Sequence[Point],
    series: Sequence[Series],
    stacked: bool = False,
    unit: Unit = RUPIAH,
    beside: Series | None = None,
) -> SafeString:
    """Upright bars, one group or stack for each point; each point with a page is one link.

    What is measured against `beside` has a line across its bars there.
    """
    reach = _reach(points, series, stacked=stacked)
    if beside is not None:
        others = known(beside.values)
        reach = min(others, default=ZERO).min(reach[0]), max(others, default=ZERO).max(reach[1])
    if reach == (ZERO, ZERO):
        return nothing()
    scale, fillings = axis(*reach, unit), Fillings(title)
    bars = _stacks if stacked else _groups
    columns = []
    for at, point in enumerate(points):
        shapes = "".join(
            _upright(left, width, low, high, scale, fillings.of(which))
            for which, left, width, low, high in bars(at, len(points), series)
        )
        parts = [described(at, series, unit, summed=stacked)]
        if beside is not None and drawable(beside.values[at]) is not None:
            shapes += _across(at, len(points), beside, scale)
            parts.append(described(at, [beside], unit))
        if any(parts):
            told = words(f"{point.name or point.label}: {'; '.join(filter(None, parts))}")
            columns.append(_column(at, len(points), point, told, shapes))
    return whole(
        fillings.defined(len(series)),
        _key(series, fillings, beside),
        scale_beside(scale),
        area(
            title,
            scale,
            "".join(columns) + labels_below([point.label for point in points]),
            linked=any(point.url for point in points),
        ),
    )


def _column(at: int, count: int, point: Point, told: str, shapes: str) -> str:
    """All that stands over a label, to be pointed at and opened as one."""
    left, width = number(100 * at / count), number(100 / count)
    inside = (
        f"<title>{told}</title>"
        f'<rect class="plot-hit" fill="none" x="{left}%" y="{TOP}" width="{width}%" height="{HEIGHT}"/>{shapes}'
    )
    return f'<a href="{words(point.url)}">{inside}</a>' if point.url else f"<g>{inside}</g>"


Bar = tuple[int, float, float, Decimal, Decimal]
"""Number of the series, left edge and width in shares of the plane, lower and upper value."""


def _stacks(at: int, count: int, series: Sequence[Series]) -> Iterator[Bar]:
    """What is positive stands upon another above zero, what is negative hangs below it."""
    width = GROUP / count
    left = (at + 0.5) / count - width / 2
    for which, low, high in _stacked([one.values[at] for one in series]):
        yield which, left, width, low, high


def _groups(at: int, count: int, series: Sequence[Series]) -> Iterator[Bar]:
    width = GROUP / count / len(series)
    left = (at + 0.5) / count - GROUP / count / 2
    for which, one in enumerate(series):
        if value := drawable(one.values[at]):
            yield which, left + which * width, width, min(value, ZERO), max(value, ZERO)


def _stacked(values: Sequence[Decimal | int | None]) -> Iterator[tuple[int, Decimal, Decimal]]:
    above = below = ZERO
    for which, value in enumerate(values):
        if not (value := drawable(value)):
            continue
        if value > 0:
            yield which, above, above + value
            above += value
        else:
            yield which, below + value, below
            below += value


def _reach(
    points: Sequence[Point], series: Sequence[Series], *, stacked: bool
) -> tuple[Decimal, Decimal]:
    """The lowest and the highest a bar comes to, zero among them."""
    columns = [known(one.values[at] for one in series) for at in range(len(points))]
    if not stacked:
        values = [value for column in columns for value in column]
        return min(values, default=ZERO).min(ZERO), max(values, default=ZERO).max(ZERO)
    return (
        min((sum((v for v in column if v < 0), ZERO) for column in columns), default=ZERO),
        max((sum((v for v in column if v > 0), ZERO) for column in columns), default=ZERO),
    )


def _upright(left: float, width: float, low: Decimal, high: Decimal, scale: Axis, look: str) -> str:
    bottom, top = (TOP + HEIGHT * (1 - scale.share(value)) for value in (low, high))
    tall = max(bottom - top, 1)  # something is seen of what is there
    return (
        f'<rect x="{number(100 * left)}%" y="{number(bottom - tall)}" '
        f'width="{number(100 * width)}%" height="{number(tall)}" {look}/>'
    )


def _across(at: int, count: int, beside: Series, scale: Axis) -> str:
    """The line across the bars of a point, a little wider than they are."""
    value, width = drawable(beside.values[at]) or ZERO, (GROUP + 0.2) / count
    return (
        f'<rect class="plot-beside" x="{number(100 * ((at + 0.5) / count - width / 2))}%" '
        f'y="{number(TOP + HEIGHT * (1 - scale.share(value)) - 2)}" '
        f'width="{number(100 * width)}%" height="4"/>'
    )


def _key(series: Sequence[Series], fillings: Fillings, beside: Series | None = None) -> str:
    samples = [(one.name, FILLED.format(fillings.of(n))) for n, one in enumerate(series)]
    return key(samples if beside is None else [*samples, (beside.name, LINE)])


def ranking_chart(
    *, title: str, points: Sequence[Point], series: Sequence[Series], unit: Unit = RUPIAH
) -> SafeString:
    """Stacked lying bars under names of any length, the first on top, each with its sum."""
    low, high = _reach(points, series, stacked=True)
    if low == high:
        return nothing()
    fillings = Fillings(title)
    rows = "".join(
        _row(at, point, series, (low, high - low), fillings, unit)
        for at, point in enumerate(points)
    )
    return whole(
        fillings.defined(len(series)),
        _key(series, fillings),
        f'<ol class="plot-rows" aria-label="{words(title)}">{rows}</ol>',
    )


def _row(
    at: int,
    point: Point,
    series: Sequence[Series],
    room: tuple[Decimal, Decimal],
    fillings: Fillings,
    unit: Unit,
) -> str:
    start, span = room
    values = [one.values[at] for one in series]
    shapes = "".join(
        f'<rect x="{number(100 * float((low - start) / span))}%" y=".5" '
        f'width="{number(100 * float((high - low) / span))}%" height="15" {fillings.of(which)}/>'
        for which, low, high in _stacked(values)
    )
    total = unit.short(sum(known(values), ZERO)) if known(values) else ""
    told = words(described(at, series, unit))
    inside = (
        f'<span class="plot-name">{words(point.label)}</span> <span class="plot-sum">{total}</span>'
        f'<svg width="100%" height="16" role="img" aria-label="{told}">'
        f"<title>{told}</title>{shapes}</svg>"
    )
    if point.url:
        return f'<li><a class="plot-row" href="{words(point.url)}">{inside}</a></li>'
    return f'<li><span class="plot-row">{inside}</span></li>'
