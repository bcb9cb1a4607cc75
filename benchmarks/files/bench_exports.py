"""Long lists as files: seconds of processor time and peak memory of the writers that the worker uses.

`ROWS` rows (1,000,000 unless set) in the columns of the list of spending, each format by a process of
its own, while another asks for the public catalogue. Rows are generated, not read from a database.
Fails above `MOST_MB`; a page that takes more than `MOST_TIMES` its quiet self is told.
"""

import os
import resource
import sys
import time
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from django.test import Client
from django.urls import reverse

from benchmarks.databases import own_database
from benchmarks.files.bench_catalogue_import import beside
from benchmarks.search.bench_search import p95, timed
from p3dn.ui.lists.export import Column, csv_lines, write_workbook

MOST_MB, MOST_TIMES = 300, 2
YIELDS = 10  # as the worker is started (`p3dn.run`, docs/operations.md)
NUMBERS = {"rupiah": Decimal("123456.25"), "number": Decimal(7), "percent": Decimal("41.25")}


def main() -> None:
    """Print what each format takes, in a database of its own."""
    with own_database():
        measure()


def measure() -> None:
    """The same in the database of the connection."""
    from reports.spending.exports import COLUMNS

    count = int(os.environ.get("ROWS", "1000000"))
    columns = [Column(one.label, partial(value, one.kind), one.kind, one.width) for one in COLUMNS]
    client = Client(HTTP_HOST="localhost")
    page = partial(client.get, reverse("public_list"))
    missed = []
    for kind in os.environ.get("KINDS", "csv,xlsx").split(","):
        quiet = p95(timed(page)[0])
        taken, meanwhile = beside(partial(measured, kind, columns, count), page)
        print(f"{'':5}a page p95 {quiet:.0f} ms quiet, {p95(meanwhile):.0f} ms meanwhile"
              f" (at most {MOST_TIMES} times)", flush=True)  # fmt: skip
        if taken > MOST_MB:
            missed.append(kind)
    if missed:
        sys.exit(f"more than {MOST_MB} MB: {', '.join(missed)}")


def measured(kind: str, columns: list[Column], count: int) -> int:
    """Write one file as the worker does; its peak memory in MB, printed with what it took."""
    os.nice(YIELDS)
    before, started = peak(), time.process_time()
    rows = iter(range(count))
    with TemporaryDirectory() as folder:
        target = Path(folder) / f"data.{kind}"
        if kind == "csv":
            with target.open("w", encoding="utf-8", newline="") as file:
                file.writelines(csv_lines(columns=columns, rows=rows, watch=passed))
        else:
            write_workbook(
                target, title="Belanja", columns=columns, rows=rows, notes=[], watch=passed
            )
        size = target.stat().st_size // 2**20
    print(f"{kind:5}{count:10,} rows of {len(columns)} columns, {size} MB:"
          f" {time.process_time() - started:.1f} s of the processor, peak {peak()} MB ({before} before)",
          flush=True)  # fmt: skip
    return peak()


def passed(rows: Iterator[Any]) -> Iterator[Any]:
    """Every row, as the worker lets them by."""
    yield from rows


def value(kind: str, number: int) -> Any:
    """What stands in a column of a kind, in a row."""
    if kind == "date":
        return date(2026, 1, 1) + timedelta(days=number % 330)
    return NUMBERS[kind] + number if kind in NUMBERS else f"Belanja contoh nomor {number}"


def peak() -> int:
    """Megabytes that this process ever took at once."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


if __name__ == "__main__":
    main()
