"""Producers, products and certificates from a CSV: rows a second of check and load, and peak memory.

`ROWS` product rows (100,000 by default) of a tenth as many producers, and a certificate for each
product; with `DETAILS=1` each product also has two attributes and a permit. Runs in a database of its own, as `bench_search` does. Each file is loaded by a process of
its own, as the worker would; meanwhile this one asks for the list of products again and again, as
people would, and its p95 stands beside that of a quiet moment.
"""

import io
import json
import os
import resource
import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from django.test import Client
from django.urls import reverse

from benchmarks.databases import let_go, own_database
from benchmarks.search.bench_search import p95, timed

if TYPE_CHECKING:
    from p3dn.accounts.models import User

PAUSE = 0.1  # seconds between two requests


def producers(count: int) -> str:
    rows = (f"{9 * 10**12 + n},CV Contoh {n},kecil,Jl. Contoh {n},16.74" for n in range(count))
    return "nib,nama,skala_usaha,alamat,kabupaten_kota\n" + "\n".join(rows)


def products(count: int) -> str:
    detailed = os.environ.get("DETAILS") == "1"
    rows = (
        f"{9 * 10**12 + n // 10},Kursi kerja {n},Rambang,K-{n},3811101003,buah,{10_000 + n},{n % 900}"
        + (f",Bahan: jati; Tinggi: {n % 90},SNI {n},31-12-2030" if detailed else "")
        for n in range(count)
    )
    more = ",atribut,nomor_sni,sni_berlaku_sampai" if detailed else ""
    head = f"nib,nama_produk,merek,tipe,kode_kbki,satuan,harga,kapasitas{more}\n"
    return head + "\n".join(rows)


def certificates(count: int) -> str:
    rows = (
        f'{n}/SKT/2026,{9 * 10**12 + n // 10},Kursi kerja {n},Rambang,K-{n},35/2025,"41,20",'
        "15-01-2026,15-01-2031"
        for n in range(count)
    )
    head = "nomor,nib,nama_produk,merek,tipe,dasar_aturan,tkdn,tanggal_terbit,berlaku_sampai\n"
    return head + "\n".join(rows)


def officer() -> "User":
    """Somebody who may import, and two attributes of the commodity."""
    from catalog.models import CommodityAttribute
    from p3dn.accounts.models import Agency, Membership, Region, User

    for name, kind in (("Bahan", "text"), ("Tinggi", "number")):
        CommodityAttribute.objects.create(commodity_id="38111", name=name, kind=kind)
    place = Region.objects.get(code="16.74")
    agency = Agency.objects.create(region=place, code="3.31", name="Dinas Contoh")
    user = User.objects.create_user(email="satu@contoh.test", full_name="Satu")
    Membership.objects.create(
        user=user, agency=agency, role="catalogue_officer", valid_from="2020-01-01"
    )
    return user


def load(kind: str, text: str, user: "User") -> tuple[float, float]:
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


def beside(work: Callable[[], Any], ask: Callable[[], Any]) -> tuple[Any, list[float]]:
    """What the work answers, done by another process, and the milliseconds of each request meanwhile."""
    let_go()
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.write(writing, json.dumps(work()).encode())
        os._exit(0)
    times: list[float] = []
    while os.waitpid(child, os.WNOHANG) == (0, 0):
        start = time.perf_counter()
        ask()
        times.append((time.perf_counter() - start) * 1000)
        time.sleep(PAUSE)
    os.close(writing)
    with os.fdopen(reading) as answer:
        return json.load(answer), times


def measured(kind: str, text: str, user: "User") -> tuple[float, float, int]:
    """Seconds of check and of load, and the peak memory (MB) of the process."""
    check, write = load(kind, text, user)
    return check, write, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def main() -> None:
    """Print rows a second, peak memory, and what a page costs meanwhile."""
    count = int(os.environ.get("ROWS", "100000"))
    with own_database():
        user = officer()
        client = Client(HTTP_HOST="localhost")
        client.force_login(user)
        files = (
            ("producers", count // 10, producers(count // 10)),
            ("products", count, products(count)),
            ("certificates", count, certificates(count)),
        )
        for kind, rows, text in files:
            address = reverse("catalog:product_list") + "?status=draft"
            quiet = p95(timed(partial(client.get, address))[0])
            (check, write, peak), times = beside(
                partial(measured, kind, text, user),
                partial(client.get, address),
            )
            size = len(io.BytesIO(text.encode()).getvalue()) / 1024 / 1024
            print(f"{kind:14}{rows:8} rows {size:5.1f} MB  check {rows / check:8.0f}/s  load {rows / write:8.0f}/s"
                  f"  both {rows / (check + write):7.0f}/s  peak {peak} MB;"
                  f"  page p95 {quiet:.0f} ms quiet, {p95(times):.0f} ms meanwhile")  # fmt: skip


if __name__ == "__main__":
    main()
