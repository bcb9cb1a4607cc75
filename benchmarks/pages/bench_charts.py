"""A chart of each kind beside the same figures drawn by pygal: milliseconds of this process.

Twelve months or ten agencies in three series, four lines of twenty-four days. Fails above 5 ms.
"""

import statistics
import sys
import time
from collections.abc import Callable
from decimal import Decimal

import pygal

from p3dn.ui.charts import Point, Series, bar_chart, line_chart, ranking_chart

RUNS = 30
MOST_MS = 5
Rows = dict[str, list[Decimal]]


def rows(series: int, points: int) -> Rows:
    """Amounts up to a billion rupiah."""
    return {
        f"Asal {one}": [Decimal((one + 3) * (at + 7) * 7_919_117 % 10**9) for at in range(points)]
        for one in range(series)
    }


def ours(draw: Callable[..., str], given: Rows, **more: bool) -> str:
    """Markup by our own writer."""
    count = len(next(iter(given.values())))
    points = [Point(f"Label {at}", url=f"/laporan/?bulan={at}") for at in range(count)]
    series = [Series(name, values) for name, values in given.items()]
    return draw(title="Belanja", points=points, series=series, **more)


def peer(chart: "pygal.graph.graph.Graph", given: Rows) -> bytes:
    """Markup by pygal."""
    for name, values in given.items():
        chart.add(
            name,
            [
                {"value": float(value), "xlink": {"href": f"/laporan/?bulan={at}"}}
                for at, value in enumerate(values)
            ],
        )
    chart.x_labels = [f"Label {at}" for at in range(len(values))]
    drawn: bytes = chart.render()
    return drawn


def median_ms(draw: Callable[[], object]) -> float:
    """Median of the processor's time, after one run that fills caches."""
    draw()
    times = []
    for _run in range(RUNS):
        start = time.thread_time()
        draw()
        times.append((time.thread_time() - start) * 1000)
    return statistics.median(times)


def main() -> int:
    """Print the table; 1 when one of our charts takes too long."""
    plain = {"js": [], "width": 760, "height": 320}
    year, agencies, prices = rows(3, 12), rows(3, 10), rows(4, 24)
    kinds: dict[str, tuple[Callable[[], object], Callable[[], object]]] = {
        "stacked months": (
            lambda: ours(bar_chart, year, stacked=True),
            lambda: peer(pygal.StackedBar(**plain), year),
        ),
        "grouped months": (
            lambda: ours(bar_chart, year),
            lambda: peer(pygal.Bar(**plain), year),
        ),
        "ranking": (
            lambda: ours(ranking_chart, agencies),
            lambda: peer(pygal.HorizontalStackedBar(**plain), agencies),
        ),
        "lines": (
            lambda: ours(line_chart, prices),
            lambda: peer(pygal.Line(**plain), prices),
        ),
    }
    bad = 0
    print(f"{'chart':16} {'ours ms':>8} {'pygal ms':>9} {'times':>6}")
    for kind, (own, other) in kinds.items():
        mine, theirs = median_ms(own), median_ms(other)
        bad += mine > MOST_MS
        print(f"{kind:16} {mine:8.2f} {theirs:9.1f} {theirs / mine:6.0f}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
