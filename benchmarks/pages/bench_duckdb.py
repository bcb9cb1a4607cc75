"""The data of a region's dashboard out of cells, beside DuckDB that sums the purchases for every page.

`ROWS` purchases (1,000,000 unless set; several with commas) in the databases of `bench_scale.py`, which stay
with `KEEP=1`. The same rows lie in a Parquet file, and a process of its own
(`benchmarks.peer.duck`) answers what the page asks for out of it: sums by month of two years, by agency, by
duty, with distinct documents. Both are asked in turn, and must say the same rupiah. What
counts is processor time, of all threads and of the database; the clock is told beside it. DuckDB stands in a virtual
environment in the data folder, made at the first run.
"""

import os
import statistics
import subprocess
import sys
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path

from django.conf import settings
from django.db import connection

from benchmarks.databases import switch_to
from benchmarks.pages.bench_scale import at_sizes
from benchmarks.peer.shop import install
from benchmarks.scale.timing import Spent, p95

DUCKDB = "duckdb==1.4.2"
RUNS, YEAR, BOUND = 30, 2026, 20
NAMES = (
    "region_id", "agency_id", "date", "document", "duty", "value", "domestic_value", "imported_value",
    "unknown_value", "tkdn_base", "tkdn_weighted", "small_business", "in_region",
)  # fmt: skip


def main() -> None:
    """Print what a page takes of both, and how many times as much DuckDB takes."""
    with at_sizes([int(n) for n in os.environ.get("ROWS", "1000000").split(",")]) as names:
        missed = []
        for size, name in names.items():
            switch_to(name)
            if measure(size) < BOUND:
                missed.append(f"{size:,}")
    if missed:
        sys.exit(f"less than {BOUND} times: {', '.join(missed)}")


def measure(count: int) -> float:
    """How many times as much of the processor DuckDB takes."""
    from p3dn.accounts.models import Region
    from reports.dashboards.reads import overview

    region = Region.objects.get(code="98.01")
    ours: list[float] = []
    theirs: list[float] = []
    worked = their_work = 0.0
    with peer(region.pk) as ask:
        for run in range(RUNS + 1):
            spent = Spent()
            total = spent.add(lambda: overview(region, wanted_year=YEAR).total.value)
            other, taken, taken_of_processor = ask()
            assert total == other, f"{total} out of cells, {other} out of the file"
            if run:  # the first warms up
                ours.append(spent.clock[0])
                theirs.append(taken)
                worked, their_work = worked + spent.work[0], their_work + taken_of_processor
    times = their_work / worked
    print(f"{count:,} purchases, {RUNS} pages each; of the processor: cells {worked / RUNS:.1f} ms, DuckDB"
          f" {their_work / RUNS:.1f} ms, {times:.1f} times (at least {BOUND})")  # fmt: skip
    print(f"  by the clock: {statistics.median(ours):.1f} ms (p95 {p95(ours):.1f}) and"
          f" {statistics.median(theirs):.1f} ms (p95 {p95(theirs):.1f})")  # fmt: skip
    return times


@contextmanager
def peer(region: int):  # type: ignore[no-untyped-def]  # a generator of a function
    """What asks DuckDB for the page's data of a region: rupiah of the year, milliseconds of clock and processor."""
    folder = Path(settings.DATA_DIR) / "duckdb"
    rows = folder / f"{connection.settings_dict['NAME']}.csv"
    python = installed(folder)
    with rows.open("wb") as file:
        for piece in exported():
            file.write(piece)
    program = Path(__file__).parent.parent / "peer" / "duck.py"
    command = [str(python), str(program), str(rows), str(region), str(YEAR)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as one:  # noqa: S603 - our own program
        asked, told = one.stdin, one.stdout
        assert asked and told

        def ask() -> tuple[Decimal, float, float]:
            print(file=asked, flush=True)
            total, spent, worked = told.readline().split()
            return Decimal(total), float(spent), float(worked)

        yield ask
        asked.close()


def exported() -> Iterator[bytes]:
    """All purchases that count, as CSV with a heading."""
    names = ", ".join(NAMES)
    with connection.cursor() as cursor:
        statement = f"COPY (SELECT {names} FROM procurement_expense WHERE counts) TO STDOUT (FORMAT csv, HEADER)"
        with cursor.copy(statement) as copy:
            yield from copy


def installed(folder: Path) -> Path:
    """Python of an environment that has DuckDB."""
    python = folder / "venv" / "bin" / "python"
    if not python.exists():
        venv.create(folder / "venv", with_pip=True)
    if error := install(python, [DUCKDB]):
        sys.exit(f"DuckDB cannot be installed ({error})")
    return python
