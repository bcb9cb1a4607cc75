"""One line with 200 candidates and five requirements: judged alone (bound: 2 ms median), and frozen."""

import statistics
import time
from datetime import date
from decimal import Decimal

from p3dn.regulation import (
    Candidate,
    Comparison,
    Evidence,
    LineFacts,
    Origin,
    Requirement,
    Standing,
    Subject,
    assess,
    explain,
    snapshot,
)

RUNS, CANDIDATES, REQUIREMENTS = 300, 200, 5


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
            attributes=tuple((f"Sifat {n}", str(number % 9 + 1)) for n in range(REQUIREMENTS)),
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
        requirements=tuple(
            Requirement(f"Sifat {n}", Comparison.AT_LEAST, ("5",)) for n in range(REQUIREMENTS)
        ),
    )


def main() -> None:
    """Print the median and the 95th percentile in milliseconds."""
    line, times, frozen = facts(), list[float](), list[float]()
    for _run in range(RUNS):
        start = time.perf_counter()
        result = assess(line)
        judged = time.perf_counter()
        explain(result)
        snapshot(line, result)
        times.append((judged - start) * 1000)
        frozen.append((time.perf_counter() - start) * 1000)
    for what, spent in (("judged", times), ("judged, explained and frozen", frozen)):
        p95 = statistics.quantiles(spent, n=20)[-1]
        median = statistics.median(spent)
        print(f"{CANDIDATES} candidates {what}: median {median:.2f} ms, p95 {p95:.2f} ms")


if __name__ == "__main__":
    main()
