"""Whatever stands in a cell, the check refuses its row or the load takes it; nothing ends in a fault."""

import json
from typing import Any

import pytest

from p3dn.accounts.models import User
from p3dn.jobs.importing.importer import Importer, importer_for
from p3dn.jobs.models import Job
from tests.factories.catalog import CommodityFactory, ProducerFactory, ProductFactory
from tests.jobs.office import answered, loaded, problems, uploaded
from tests.support.cast import Cast, assemble

NIB = "9120001234567"
NAUGHTY: list[Any] = [
    "", " ", "x" * 300, "x" * 5000, "9" * 27, "9" * 60, "-1", "-0", "0", 0, -1, 1e308, 1e-9, 0.1 + 0.2,
    True, False, "true", "²", "１２", "NaN", "Infinity", "1e999", "a\u0000b", "\ud800", "\u202egnirts",
    "👩‍🔧", "'; DROP TABLE x;--", "<script>", "%s %(x)s {0}", "=1+1", "31-02-2026", "0026-01-01", "0001-01-01",
    "2525-12-31", "9999-12-31", 45669, 4566900, "150,000", "1.234", "1.234,5678", "Rp", "Rp -5", "5 juta juta",
    "#N/A", "sda", "-", "tidak ada", "A; B; A", "a: b", ": ", "\"", "\"\"", ";", [1, 2], {"a": 1}, None,
]  # fmt: skip
KEYS = {"packages": "rup_code", "producers": "nib", "products": "name", "certificates": "number",
        "national_list": "product_type", "ecatalogue_products": "product_id"}  # fmt: skip


@pytest.fixture
def cast(db: None) -> Cast:
    """Everybody, and what rows of the register refer to."""
    people = assemble()
    CommodityFactory(kbki_code="3811101003")
    firm = ProducerFactory(nib=NIB, region=people.region)
    ProductFactory(producer=firm, name="Kursi kerja", brand="", type_name="")
    return people


def base_row(importer: type[Importer], number: int) -> dict[str, Any]:
    """A row that would be loaded, with a business key of its own."""
    row = {
        c.headings[0]: c.example
        for c in importer.columns
        if c.required or c.key in ("nib", "maker")
    }
    for column in importer.columns:
        if column.required and not column.example:
            row[column.headings[0]] = str(column.choices[0])
        if column.key == KEYS[importer.kind]:
            row[column.headings[0]] = f"{9_130_000_000_000 + number}"
        if column.key == "satker":
            row[column.headings[0]] = "1.02.0.00.0.00.01.0000"
    return row


def rows_of(importer: type[Importer]) -> list[dict[str, Any]]:
    """One row for each naughty value in each column."""
    columns = [c for c in importer.columns if not c.own]
    made = []
    for column in columns:
        for value in NAUGHTY:
            made.append(base_row(importer, len(made)) | {column.headings[0]: value})
    return made


def officer(cast: Cast, importer: type[Importer]) -> User:
    """Somebody who may import this."""
    return cast.officer if "catalogue_officer" in importer.roles else cast.requester


@pytest.mark.parametrize("kind", sorted(KEYS))
def test_every_naughty_cell_in_every_column(cast: Cast, kind: str) -> None:
    importer = importer_for(kind)
    assert importer is not None
    rows = rows_of(importer)
    data = json.dumps(rows).encode()
    job = uploaded(cast, kind, data, by=officer(cast, importer), name="nakal.json")
    while job.state == Job.State.ASKING:
        first = {q["id"]: q["choices"][0][0] for q in job.params["reading"]["questions"]}
        open_ones = {k: v for k, v in first.items() if k in job.params["reading"]["open"]}
        job = answered(job, **{k.replace(":", "__"): v for k, v in open_ones.items()})
    assert job.state == "ready", (job.message, problems(job)[:5])
    assert job.rows_total == len(rows)
    assert loaded(job).state == "done"
