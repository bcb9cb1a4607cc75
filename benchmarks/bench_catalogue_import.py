"""Producers, products and certificates from a CSV: rows a second of check and load, and peak memory.

`ROWS` product rows (100,000 by default) of a tenth as many producers, and a certificate for each
product. Runs in a database of its own, as `bench_search` does.
"""

import io
import os
import resource
import time

from benchmarks.bench_search import own_database


def producers(count: int) -> str:
    rows = (f"{9 * 10**12 + n},CV Contoh {n},kecil,Jl. Contoh {n},16.74" for n in range(count))
    return "nib,nama,skala_usaha,alamat,kabupaten_kota\n" + "\n".join(rows)


def products(count: int) -> str:
    rows = (
        f"{9 * 10**12 + n // 10},Kursi kerja {n},Rambang,K-{n},3811101003,buah,{10_000 + n},{n % 900}"
        for n in range(count)
    )
    return "nib,nama_produk,merek,tipe,kode_kbki,satuan,harga,kapasitas\n" + "\n".join(rows)


def certificates(count: int) -> str:
    rows = (
        f'{n}/SKT/2026,{9 * 10**12 + n // 10},Kursi kerja {n},Rambang,K-{n},35/2025,"41,20",'
        "15-01-2026,15-01-2031"
        for n in range(count)
    )
    head = "nomor,nib,nama_produk,merek,tipe,dasar_aturan,tkdn,tanggal_terbit,berlaku_sampai\n"
    return head + "\n".join(rows)


def officer() -> object:
    """Somebody who may import."""
    from p3dn.accounts.models import Agency, Membership, Region, User

    place = Region.objects.get(code="16.74")
    agency = Agency.objects.create(region=place, code="3.31", name="Dinas Contoh")
    user = User.objects.create_user(email="satu@contoh.test", full_name="Satu")
    Membership.objects.create(
        user=user, agency=agency, role="catalogue_officer", valid_from="2020-01-01"
    )
    return user


def load(kind: str, text: str, user: object) -> tuple[float, float]:
    """Seconds of check and of load."""
    from p3dn.accounts.models import Region
    from p3dn.jobs import services

    place = Region.objects.get(code="16.74")
    job = services.start_import(kind=kind, user=user, region=place, agency=None,
                                file_name=f"{kind}.csv", data=text.encode())  # fmt: skip
    start = time.perf_counter()
    services.check(job.pk)
    checked = time.perf_counter()
    job.refresh_from_db()
    services.confirm(job=job, user=user)
    services.load(job.pk)
    loaded = time.perf_counter()
    job.refresh_from_db()
    assert job.state == "done", (job.message, list(job.issues.values("row", "message")[:3]))
    job.file.delete(save=False)
    return checked - start, loaded - checked


def main() -> None:
    """Print rows a second and the peak memory of this process so far."""
    count = int(os.environ.get("ROWS", "100000"))
    with own_database():
        user = officer()
        for kind, rows, text in (
            ("producers", count // 10, producers(count // 10)),
            ("products", count, products(count)),
            ("certificates", count, certificates(count)),
        ):
            size = len(io.BytesIO(text.encode()).getvalue()) / 1024 / 1024
            check, write = load(kind, text, user)
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
            print(f"{kind:14}{rows:8} rows {size:5.1f} MB  check {rows / check:8.0f}/s  load {rows / write:8.0f}/s"
                  f"  both {rows / (check + write):7.0f}/s  peak {peak} MB")  # fmt: skip


if __name__ == "__main__":
    main()
