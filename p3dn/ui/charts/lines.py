"""Lines with marks over the days or months they were measured at."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from django.utils.safestring import SafeString

from .parts import KINDS, Point, Series, key, nothing, number, whole, words
from .plane import HEIGHT, TOP, area, labels_below, scale_beside
from .scale import RUPIAH, Axis, Unit, axis, drawable, known

DASHES = ("", ' stroke-dasharray="8 4"', ' stroke-dasharray="2 4"', ' stroke-dasharray="10 3 2 3"')
SHAPES = ("M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z", "M-4-4h8v8h-8z", "M0-5.5l5.5 5.5l-5.5 5.5l-5.5-5.5z",
          "M0-5.5l5.5 10h-11z")  # fmt: skip
ZERO = Decimal(0)


def line_chart(
    *, title: str, points: Sequence[Point], series: Sequence[Series], unit: Unit = RUPIAH
) -> SafeString:
    """One line for each series; a value that is None leaves a gap. Its points lead nowhere."""
    values = [value for one in series for value in known(one.values)]
    if not values:
        return nothing()
    scale = axis(*_reach(values), unit)
    marks = "".join(_line(n, one, points, scale, unit) for n, one in enumerate(series))
    labels = labels_below([point.label for point in points], edge_to_edge=True)
    return whole(
        key([(one.name, _sample(n % KINDS)) for n, one in enumerate(series)]),
        scale_beside(scale),
        area(title, scale, marks + labels, linked=False),
    )


def _reach(values: Sequence[Decimal]) -> tuple[Decimal, Decimal]:
    """From zero; values that are close together for their size stand on an axis of their own."""
    least, most = min(values), max(values)
    if least < most < 2 * least or 2 * most < least < most:
        return least, most
    return least.min(ZERO), most.max(ZERO)


def _line(which: int, one: Series, points: Sequence[Point], scale: Axis, unit: Unit) -> str:
    kind = which % KINDS
    places = [
        None if value is None else (_across(at, len(points)), 1 - scale.share(value), value)
        for at, value in enumerate(map(drawable, one.values))
    ]
    runs = "".join(
        f'<polyline class="plot-stroke-{kind}"{DASHES[kind]} points="'
        + " ".join(f"{number(100 * x)},{number(100 * y)}" for x, y, _value in run)
        + '"/>'
        for run in _runs(places)
    )
    # stretched to the width there is, which its strokes are not
    drawn = (
        f'<svg y="{TOP}" width="100%" height="{HEIGHT}" viewBox="0 0 100 100" '
        f'preserveAspectRatio="none" overflow="visible">{runs}</svg>'
    )
    return drawn + "".join(
        f'<svg x="{number(100 * place[0])}%" y="{number(TOP + HEIGHT * place[1])}" '
        f'overflow="visible"><title>{_told(one, points[at], place[2], unit)}</title>'
        f'<path class="plot-ink-{kind}" d="{SHAPES[kind]}"/></svg>'
        for at, place in enumerate(places)
        if place
    )


Place = tuple[float, float, Decimal]
"""Shares of the width and, from above, of the height; the value."""


def _runs(places: Sequence[Place | None]) -> Iterator[list[Place]]:
    """What is to be joined: two or more places without a gap between them."""
    run: list[Place] = []
    for place in [*places, None]:
        if place is not None:
            run.append(place)
            continue
        if len(run) > 1:
            yield run
        run = []


def _across(at: int, count: int) -> float:
    return 0.5 if count == 1 else at / (count - 1)


def _told(one: Series, point: Point, value: Decimal, unit: Unit) -> str:
    return words(f"{one.name}, {point.name or point.label}: {unit.exact(value)}")


def _sample(kind: int) -> str:
    return (
        f'<line class="plot-stroke-{kind}"{DASHES[kind]} x2="16" y1="6" y2="6"/>'
        f'<svg x="8" y="6" overflow="visible"><path class="plot-ink-{kind}" d="{SHAPES[kind]}"/></svg>'
    )
