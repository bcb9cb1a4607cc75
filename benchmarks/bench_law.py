"""One line with 200 candidates: judged, explained, serialised and hashed. Bound: 2 ms median."""

import statistics
import time
from datetime import date
from decimal import Decimal

from p3dn.regulation import (
    Candidate,
    Evidence,
    LineFacts,
    Origin,
    Standing,
    Subject,
    assess,
    explain,
    snapshot,
)

RUNS, CANDIDATES = 300, 200


def facts() -> LineFacts:
    """A line whose chosen product is below the minimum, among 200 certified ones."""
    products = tuple(
        Candidate(
            ref=f"product:{number}",
            name=f"Produk {number}",
            producer=f"PT Contoh {number % 40}",
            origin=Origin.DOMESTIC,
            evidence=Evidence.CERTIFICATE,
            tkdn=Decimal(number % 70),
            bmp=Decimal(number % 15),
            standing=Standing.VALID,
            certificate_number=f"{number}/TKDN/2026",
            tkdn_valid_until=date(2030, 1, 1),
            bmp_valid_until=date(2030, 1, 1),
            siinas_listed=True,
            available=Decimal(1000),
            unit_price=Decimal(100_000 + number),
        )
        for number in range(CANDIDATES)
    )
    return LineFacts(
        request_date=date(2026, 6, 1),
        subject=Subject.INDUSTRIAL_GOODS,
        kbki_code="4522100001",
        description="Laptop",
        quantity=Decimal(10),
        unit="unit",
        chosen="product:5",
        candidates=products,
    )


def main() -> None:
    """Print the median and the 95th percentile in milliseconds."""
    line, times = facts(), []
    for _run in range(RUNS):
        start = time.perf_counter()
        result = assess(line)
        explain(result)
        snapshot(line, result)
        times.append((time.perf_counter() - start) * 1000)
    p95 = statistics.quantiles(times, n=20)[-1]
    print(f"{CANDIDATES} candidates: median {statistics.median(times):.2f} ms, p95 {p95:.2f} ms")


if __name__ == "__main__":
    main()
