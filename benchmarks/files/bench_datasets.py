"""National datasets of realised spending: rows a second of check and load, the same file twice, a new version.

`ROWS` contracts (100,000 by default) of 60 agencies and as many packages of a plan as there are
hundreds of them; then as many more; then the first file again, of which every row is a duplicate; then an addendum of
every tenth. Runs in a database of its own, and each file is loaded by a process of its own, as the
worker would.
"""

import os
import random
import resource
from functools import partial
from typing import Any

from benchmarks.databases import own_database
from benchmarks.files.bench_catalogue_import import beside, load
from benchmarks.scale.timing import processor

AGENCIES = 60
BOUND = 3000  # rows a second, check and load added up


def contracts(count: int, *, first: int = 0, version: int = 0, every: int = 1) -> str:
    """Contracts without tender from a number on, one in ten thousand of them with its PDN as a percentage."""
    chance = random.Random(20261126)  # noqa: S311 - the same figures each time
    head = ("tahun_anggaran,kd_klpd,kd_satker,kd_satker_str,nama_satker,kd_nontender,nama_paket,kd_rup,"
            "mtd_pengadaan,no_kontrak,tgl_kontrak,nama_penyedia,nilai_kontrak,nilai_pdn_kontrak,"
            "nilai_umk_kontrak,status_kontrak,versi_addendum")  # fmt: skip
    rows = [head]
    for n in range(first, first + count, every):
        value = chance.randrange(1_000_000, 900_000_000) + version
        domestic = 90 if n % 10_000 == 7 else value if n % 2 else 0
        office = n % AGENCIES
        rows.append(
            f"2026,D000,{9000 + office}097,1.01.0.00.0.00.01.{office:04d},DINAS CONTOH {office},{10**7 + n},"
            f"Belanja contoh nomor {n},{50_000_000 + n % count // 100},Pengadaan Langsung,"
            f"027/{n}/SPK/2026,2026-{1 + n % 12:02d}-{1 + n % 28:02d}T00:00:00.000000Z,CV. CONTOH {n % 3000},"
            f"{value}.0,{domestic}.0,{value}.0,Kontrak Selesai,{version}"
        )
    return "\n".join(rows)


def place() -> Any:
    """An administrator of a region with its agencies and its plan."""
    from p3dn.accounts.models import Agency, Membership, Region, User
    from procurement.models import Package

    region = Region.objects.get(code="16.74")
    region.klpd_code = "D000"
    region.save()
    agencies = Agency.objects.bulk_create(
        Agency(region=region, code=f"1.01.0.00.0.00.01.{n:04d}", name=f"Dinas Contoh {n}")
        for n in range(AGENCIES)
    )
    count = int(os.environ.get("ROWS", "100000")) // 100
    Package.objects.bulk_create(
        Package(agency=agencies[n % AGENCIES], region=region, fiscal_year=2026,
                rup_code=str(50_000_000 + n), name=f"Paket {n}", ceiling=10**9)
        for n in range(count)
    )  # fmt: skip
    user = User.objects.create_user(email="satu@contoh.test", full_name="Satu")
    Membership.objects.create(
        user=user, agency=agencies[0], role="administrator", valid_from="2020-01-01"
    )
    return user


def measured(text: str, user: Any) -> tuple[float, float, int, float]:
    """Seconds of check and of load, peak memory (MB) of the process, and seconds of the processor of both.

    These are its own, those of the process that opens the file, and those of its session with the database.
    """
    before = processor() + opening()
    check, write = load("spending-non-tender", text, user)
    worked = processor() + opening() - before
    return check, write, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024, worked


def opening() -> float:
    """Seconds of the processor of processes that have ended."""
    return sum(resource.getrusage(resource.RUSAGE_CHILDREN)[:2])


def main() -> None:
    """Print rows a second and peak memory of each file."""
    from procurement.models import Expense, SourceFile
    from procurement.spending.reconcile import reconcile

    count = int(os.environ.get("ROWS", "100000"))
    with own_database():
        user = place()
        files = (
            ("new", count, contracts(count)),
            ("as many more", count, contracts(count, first=count)),
            ("the same again", count, contracts(count)),
            ("addenda", count // 10, contracts(count, version=1, every=10)),
        )
        for name, rows, text in files:
            (check, write, peak, worked), _times = beside(
                partial(measured, text, user), lambda: None
            )
            print(f"{name:16}{rows:8} rows {len(text) / 1024 / 1024:5.1f} MB  check {rows / check:7.0f}/s"
                  f"  load {rows / write:7.0f}/s  both {rows / (check + write):7.0f}/s by the clock,"
                  f" {rows / worked:7.0f} per second of the processor (at least {BOUND})  peak {peak} MB",
                  flush=True)  # fmt: skip
        assert Expense.objects.counted().count() == 2 * count
        assert all(file.rows for file in SourceFile.objects.all())
        print(f"{reconcile()} cells equal their purchases")


if __name__ == "__main__":
    main()
