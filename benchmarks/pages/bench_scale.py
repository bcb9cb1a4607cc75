"""Spending at size: every dashboard and list against a bare view, deliveries, a rebuild, a comparison.

`SIZES` purchases (100,000 and 1,000,000 unless set) of 50 regions, 1,000 agencies and five years
(`benchmarks.data.spending`), each size in a database of its own. `PARTS` names what is measured (`pages`,
`deliveries`, `sums`; all unless set), `RUNS` how often a page is asked for,
`PAGES` which, parted by semicolons; with `ANEW=1` each time as right after a change, when nothing that was kept
is true any more. With `KEEP=1` the databases stay for the next run, which begins at once.
Fails when a page of the largest size costs more than `MOST_FLOORS` floors or grew more than `MOST_GROWTH`
times, when a delivery costs more in a full month than in an empty one, when fifty at once on one agency-month
take more than `MOST_AT_ONCE` times one alone, or when a rebuild takes more than `MOST_PLAIN` times plain GROUP BY.
"""

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from django.conf import settings

from benchmarks import databases
from benchmarks.data import spending
from benchmarks.scale import deliveries, pages, sums
from benchmarks.scale.timing import timed

if TYPE_CHECKING:
    from p3dn.accounts.models import Agency

MOST_FLOORS, MOST_GROWTH, MOST_TIMES_DEARER, MOST_AT_ONCE, MOST_PLAIN = 4.0, 1.2, 1.2, 5, 1.5
PARTS = ("pages", "deliveries", "sums")


def main() -> None:
    """Build each size, measure it, compare the largest with the smallest."""
    sizes = [int(n) for n in os.environ.get("SIZES", "100000,1000000").split(",")]
    parts = os.environ.get("PARTS", ",".join(PARTS)).split(",")
    settings.ROOT_URLCONF = pages.__name__
    with at_sizes(sizes) as names:
        missed = compared(names, parts)
    if missed:
        sys.exit("missed: " + "; ".join(missed))


@contextmanager
def at_sizes(sizes: Sequence[int]) -> Iterator[dict[int, str]]:
    """The names of databases of these sizes, made where there are none; they stay with `KEEP=1`."""
    original = databases.configured()
    names = {size: f"{original}_scale_{size}" for size in sorted({0, *sizes})}
    try:
        databases.collect_files()
        built(names)
        yield {size: names[size] for size in sizes}
    finally:
        databases.switch_to(original)
        if os.environ.get("KEEP") != "1":
            for name in names.values():
                databases.drop(name)


def built(names: dict[int, str]) -> None:
    """Databases of these sizes, the first without purchases, each a copy of the smaller one with more."""
    from procurement.spending.cells import rebuild

    original = databases.configured()
    made, before = 0, ""
    for size, name in names.items():
        if not databases.exists(name):
            unfinished = f"{name}_unfinished"
            databases.drop(unfinished)
            databases.make(unfinished, before or "template1")
            databases.switch_to(unfinished)
            if size:
                timed(f"writing up to {size:,}", partial(spending.write, made + 1, size))
                timed("writing what cells lack", rebuild)
            else:
                databases.migrate()
                spending.places()
            databases.vacuum()
            databases.switch_to(original)
            databases.rename(unfinished, name)
        made, before = size, name


def compared(names: dict[int, str], parts: list[str]) -> list[str]:
    """What misses its bound, in words."""
    missed: list[str] = []
    found: list[dict[str, dict[str, float]]] = []
    for size, name in names.items():
        print(f"-- {size:,} purchases", flush=True)
        databases.switch_to(name)
        large, small = places("98.01"), places("98.02")
        if "pages" in parts:
            found.append(pages.measured({"large": large, "small": small, "agency": large}))
        if "deliveries" in parts:
            got = deliveries.measured(large)
            missed += [f"{size:,}: full month"] * (got["full month"] > MOST_TIMES_DEARER)
            missed += [f"{size:,}: fifty at once"] * (got["at once"] > MOST_AT_ONCE)
        if "sums" in parts:
            got = sums.measured(large[1])
            missed += [f"{size:,}: rebuild"] * (got["rebuild"] > MOST_PLAIN)
    return missed + (compared_pages(found) if found else [])


def places(code: str) -> "list[Agency]":
    """The agencies of a region, the first one first."""
    from p3dn.accounts.models import Agency

    return list(Agency.objects.filter(region__code=code).order_by("pk"))


def compared_pages(found: list[dict[str, dict[str, float]]]) -> list[str]:
    """A line for each page; those that miss a bound."""
    missed = []
    for name, now in found[-1].items():
        grew, grew_high = (now[what] / found[0][name][what] for what in ("floors", "p95"))
        bad = now["p95"] > MOST_FLOORS or max(grew, grew_high) > MOST_GROWTH
        print(f"{name:36} {now['ms']:7.1f} ms, processor {now['work']:6.1f}; floors {now['floors']:5.1f}, p95"
              f" {now['p95']:5.1f} (by the clock {now['clock p95']:5.1f}); grew {grew:5.2f}, p95 {grew_high:5.2f}"
              f"{'  MISSED' if bad else ''}")  # fmt: skip
        if bad:
            missed.append(name)
    return missed


if __name__ == "__main__":
    main()
