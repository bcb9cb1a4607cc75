"""Answers what a region's dashboard asks out of a Parquet file, a page for each line it is sent.

Run by `benchmarks.pages.bench_duckdb` in an environment with DuckDB: rows as CSV, region, year. Says the
rupiah of the year and what the page's queries took, in milliseconds of the clock and of the processor.
"""

import sys
import time
from pathlib import Path

import duckdb

SUMS = """
count(*), count(DISTINCT document), sum(value), sum(domestic_value), sum(imported_value),
sum(unknown_value), sum(tkdn_base), sum(tkdn_weighted),
sum(value) FILTER (WHERE small_business = 'yes'), sum(value) FILTER (WHERE small_business = 'unknown'),
sum(value) FILTER (WHERE in_region = 'yes'), sum(value) FILTER (WHERE in_region = 'unknown')
"""
PAGE = (
    "SELECT DISTINCT year(date) FROM {rows} WHERE region_id = {region}",
    "SELECT year(date) AS y, month(date) AS m, {sums} FROM {rows}"
    " WHERE region_id = {region} AND year(date) IN ({year}, {year} - 1) GROUP BY y, m",
    "SELECT agency_id, year(date) = {year} AS now, {sums} FROM {rows}"
    " WHERE region_id = {region} AND year(date) IN ({year}, {year} - 1) GROUP BY agency_id, now",
    "SELECT duty, count(*), sum(value) FROM {rows}"
    " WHERE region_id = {region} AND year(date) = {year} GROUP BY duty",
    "SELECT sum(value) FROM {rows} WHERE region_id = {region} AND year(date) = {year}",
)


def main(csv: str, region: str, year: str) -> None:
    """Make the file, then answer until nobody asks any more."""
    base = duckdb.connect()
    file = Path(csv).with_suffix(".parquet")
    amounts = (
        "value",
        "domestic_value",
        "imported_value",
        "unknown_value",
        "tkdn_base",
        "tkdn_weighted",
    )
    words = ("document", "duty", "small_business", "in_region")
    kinds = dict.fromkeys(amounts, "DECIMAL(20, 2)") | dict.fromkeys(words, "VARCHAR")
    types = ", ".join(f"'{name}': '{kind}'" for name, kind in kinds.items())
    base.execute(
        f"COPY (SELECT * FROM read_csv('{csv}', types={{{types}}})) TO '{file}' (FORMAT parquet)"
    )
    given = {"rows": f"read_parquet('{file}')", "region": region, "year": year, "sums": SUMS}
    page = [query.format(**given) for query in PAGE]
    for _asked in sys.stdin:
        started, before = time.perf_counter(), time.process_time()
        answers = [base.execute(query).fetchall() for query in page]
        spent, worked = time.perf_counter() - started, time.process_time() - before
        print(answers[-1][0][0], spent * 1000, worked * 1000, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
