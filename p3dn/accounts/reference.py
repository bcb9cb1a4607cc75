"""Provinces, regencies and cities by their Kemendagri codes, which come with the project."""

import csv
from pathlib import Path

from django.db import transaction

from .models import Region

SOURCE = Path(__file__).parent / "data" / "regions.csv"
PREFIXES = {"Kabupaten": Region.Kind.REGENCY, "Kota": Region.Kind.CITY}
HEADS = {
    Region.Kind.PROVINCE: "Gubernur",
    Region.Kind.REGENCY: "Bupati",
    Region.Kind.CITY: "Wali Kota",
}


@transaction.atomic
def load_regions() -> int:
    """Put the list into the database; what administrators set (served, KLPD code) stays.

    Returns how many places the list has. Running it again changes nothing.
    """
    with SOURCE.open(encoding="utf-8", newline="") as file:
        rows = sorted(csv.DictReader(file), key=lambda row: (len(row["kode"]), row["kode"]))
    for length in (2, 5):
        provinces = dict(Region.objects.filter(kind="province").values_list("code", "pk"))
        places = []
        for row in (row for row in rows if len(row["kode"]) == length):
            kind = PREFIXES.get(row["nama"].split()[0], Region.Kind.REGENCY)
            kind = Region.Kind.PROVINCE if length == 2 else kind
            places.append(
                Region(
                    code=row["kode"],
                    name=row["nama"],
                    kind=kind,
                    parent_id=provinces.get(row["kode"][:2]) if length == 5 else None,
                    head_title=HEADS[kind],
                )
            )
        Region.objects.bulk_create(
            places,
            update_conflicts=True,
            unique_fields=["code"],
            update_fields=["name", "kind", "parent"],
        )
    return len(rows)
