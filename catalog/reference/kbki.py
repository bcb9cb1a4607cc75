"""The KBKI list that comes with the project: 29,316 classes of goods and services (BPS, 2015)."""

import csv
import gzip
from pathlib import Path

from django.db import connection, transaction

from catalog.models import Commodity

SOURCE = Path(__file__).parent / "data" / "kbki.csv.gz"
KINDS = {"barang": Commodity.Kind.GOODS, "jasa": Commodity.Kind.SERVICES}


def read_kbki(source: Path = SOURCE) -> list[Commodity]:
    """Classes of the list, parents before children; a parent is the longest code that begins it."""
    with gzip.open(source, "rt", encoding="utf-8", newline="") as file:
        rows = sorted(csv.DictReader(file), key=lambda row: (len(row["kode"]), row["kode"]))
    known: set[str] = set()
    classes = []
    for row in rows:
        code = row["kode"]
        parent = next((code[:n] for n in range(len(code) - 1, 0, -1) if code[:n] in known), None)
        known.add(code)
        classes.append(
            Commodity(
                kbki_code=code,
                name=row["nama"].strip(),
                kind=KINDS[row["jenis"]],
                digits=len(code),
                parent_id=parent,
                description=row["deskripsi"].strip(),
            )
        )
    return classes


@transaction.atomic
def load_kbki() -> int:
    """Put the list into the database; names and descriptions follow the list, synonyms stay.

    Returns how many classes the list has. Running it again changes nothing.
    """
    classes = read_kbki()
    Commodity.objects.bulk_create(
        classes,
        batch_size=5000,
        update_conflicts=True,
        unique_fields=["kbki_code"],
        update_fields=["name", "kind", "digits", "parent", "description"],
    )
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE catalog_commodity")  # or the next questions take it for empty
    return len(classes)
