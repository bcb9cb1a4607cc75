"""15,000 packages and their 50,000 budget lines, checked and loaded, and the same files once more.

In a database of its own, each by a process started anew as the worker's are: check and load are transactions of
their own. What counts on a machine with other work is processor time: of this
process, of those that open the file, and of the database's own. Promised: under 30 s together, memory
under 300 MB, and nothing to change the second time.
"""

import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from benchmarks.data.plan import budget_lines, packages
from benchmarks.databases import configured, own_database
from benchmarks.worker import imported_by, work

PACKAGES = 15_000
AGENCIES = 87


def main() -> None:
    """Print seconds of work and the memory taken, file by file."""
    with own_database():
        measure(PACKAGES)


def measure(count: int) -> tuple[float, float]:
    """Seconds of processor for both files together, and megabytes at the peak; prints as it goes."""
    user, region, codes = region_of(AGENCIES)
    # made by another process: their rows are none of the import's memory
    with ProcessPoolExecutor(1) as maker:
        made = [maker.submit(make, count, codes) for make in (packages, budget_lines)]
        files = list(
            zip(("packages", "package_lines"), [one.result() for one in made], strict=True)
        )
    spent: list[float] = []
    peaks: list[float] = []
    for again in (False, True):
        for kind, data in files:
            label = f"{kind}{' again' if again else ''} ({len(data) / 1e6:.1f} MB)"
            seconds, peak = of_import(label, kind, user, region, data)
            spent.append(seconds)
            peaks.append(peak)
    first = sum(spent[:2])
    _alarms(user)
    print(f"both: {first:.1f} s of work, again {sum(spent[2:]):.1f} s; peak {max(peaks):.0f} MB")
    return first, max(peaks)


def of_import(label: str, kind: str, user, region, data: bytes) -> tuple[float, float]:  # type: ignore[no-untyped-def]
    """Seconds of work and megabytes at the peak of an import by a process of its own, or of the one that opens the file."""
    began = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        found = imported_by(configured(), kind, user.pk, region.pk, data, Path(folder) / kind)
    own, opening = found["peaks"]
    print(
        f"{found['said']}: {label}: {found['seconds']:.1f} s of work in {time.perf_counter() - began:.1f} s"
    )
    print(f"    peak {own:.0f} MB, of which {found['began']:.0f} before, of the process that opens it {opening:.0f}",
          flush=True)  # fmt: skip
    return found["seconds"], max(own, opening)


def _alarms(user) -> None:  # type: ignore[no-untyped-def]  # models are known once Django is set up
    """How long the plan's page and the home ask which plans are above their budget."""
    from datetime import date

    from procurement.plan.structure.reads import alarms, worst_over

    spent: list[float] = []
    with measured("alarms on the plan's page", spent):
        alarms(user, 2026)
    with measured("the worst of them on the home page", spent):
        list(worst_over(user, date(2026, 11, 1)))


def region_of(count: int):  # type: ignore[no-untyped-def]  # models are known once Django is set up
    """A region with an administrator and so many agencies: (user, region, their codes)."""
    from p3dn.accounts.models import Agency, Membership, Region, User

    region = Region.objects.create(
        code="99.98", name="Kab. Ukur", kind="regency", klpd_code="D999", is_served=True
    )
    codes = [f"1.02.0.00.0.00.{n:02d}.0000" for n in range(count)]
    Agency.objects.bulk_create(Agency(region=region, code=c, name=f"Dinas {c}") for c in codes)
    user = User.objects.create(email="ukur@contoh.test", full_name="Ukur")
    first = Agency.objects.filter(region=region).earliest("pk")
    Membership.objects.create(
        user=user, agency=first, role="administrator", valid_from="2020-01-01"
    )
    return user, region, codes


@contextmanager
def measured(label: str, spent: list[float]) -> Iterator[None]:
    """Print and note the seconds of processor that a block takes, wherever they are spent."""
    before, began = work(), time.perf_counter()
    yield
    seconds = work() - before
    spent.append(seconds)
    print(f"{label}: {seconds:.1f} s of work in {time.perf_counter() - began:.1f} s")


if __name__ == "__main__":
    main()
