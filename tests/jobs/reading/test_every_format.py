"""One office list, saved in every format people use, loads the same records; long ones are read whole."""

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from catalog.models import Certificate
from p3dn.jobs.models import Job
from tests.factories.catalog import CommodityFactory, ProducerFactory, ProductFactory
from tests.jobs.office import answered, asked, book, loaded, problems, uploaded
from tests.support.cast import Cast, assemble
from tests.support.office import converted

NIB = "9120001234567"
HEAD = [
    "Nomor Sertifikat",
    "NIB",
    "Nama Produk",
    "Dasar Aturan",
    "Nilai TKDN",
    "Tanggal Terbit",
    "Masa Berlaku",
]
DAYS = (date(2026, 1, 15), date(2031, 1, 15))


@pytest.fixture
def cast(db: None) -> Cast:
    """Everybody, and a producer with a product."""
    people = assemble()
    CommodityFactory(kbki_code="38111")
    firm = ProducerFactory(nib=NIB, region=people.region)
    ProductFactory(producer=firm, name="Meja", brand="", type_name="", subject="industrial_goods")
    return people


def office_list() -> bytes:
    """Certificates below a title, percent cells, days, a total; a cover and a hidden sheet beside it."""
    rows: list[list[Any]] = [
        ["DAFTAR SERTIFIKAT TKDN"], HEAD,
        ["1/SKT/2026", NIB, "Meja", "35/2025", 0.41, *DAYS],
        ["2/SKT/2026", NIB, "Meja", "35/2025", 0.2728, *DAYS],
        ["JUMLAH", "", "", "", "", "", ""],
    ]  # fmt: skip
    return book(
        {"Sampul": [["Laporan"]], "lama": [HEAD, rows[2]], "Data": rows},
        hidden=["lama"],
        percent=[4],
    )


def check_loaded(cast: Cast, data: bytes) -> None:
    """The two certificates with what their cells show."""
    job = loaded(uploaded(cast, "certificates", data))
    assert (job.rows_new, job.rows_refused) == (2, 0), problems(job)
    found = Certificate.objects.order_by("number").values_list("tkdn", "issued_on")
    assert list(found) == [(Decimal("41"), DAYS[0]), (Decimal("27.28"), DAYS[0])]


def test_as_it_was_made(cast: Cast) -> None:
    check_loaded(cast, office_list())


@pytest.mark.parametrize("kind", ["xls", "ods", "xlsx"])
def test_saved_by_another_program(cast: Cast, tmp_path: Path, kind: str) -> None:
    folder = converted(tmp_path, {"daftar.xlsx": office_list()}, kind)
    check_loaded(cast, (folder / f"daftar.{kind}").read_bytes())


def test_as_unicode_text_with_semicolons_and_as_a_web_page(cast: Cast) -> None:
    lines = [HEAD, *([f"{n}/SKT/2026", NIB, "Meja", "35/2025", value, "15/01/26", "15-Jan-31"]
             for n, value in ((1, "41%"), (2, "27,28%")))]  # fmt: skip
    text = "sep=;\r\n" + "\r\n".join(";".join(line) for line in lines)
    check_loaded(cast, text.encode("utf-16"))
    Certificate.objects.all().delete()
    page = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in line)}</tr>" for line in lines)
    check_loaded(cast, f"<html><body><table>{page}</table></body></html>".encode())


def test_one_doubtful_cell_among_twenty_thousand_rows_is_found(cast: Cast) -> None:
    head = "nib;nama_produk;kode_kbki;satuan;harga\n"
    rows = "".join(f"{NIB};Rak {n};38111;buah;{100_000 + n}\n" for n in range(19_999))
    job = uploaded(cast, "products", (head + rows + f"{NIB};Rak;38111;buah;150,000\n").encode())
    assert asked(job) == ["price:notation"]
    job = answered(job, price__notation="en")
    assert (job.state, job.rows_new) == (Job.State.READY, 20_000)
