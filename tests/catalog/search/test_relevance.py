"""Sixty searches as people type them: what they want stands among the first five."""

import csv
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from catalog.models import Commodity, Product
from catalog.search.words.readings import search_products
from tests.factories.catalog import (
    CertificateFactory,
    CommodityFactory,
    ProducerFactory,
    ProductFactory,
)

FOLDER = Path(__file__).parent / "relevance"
FIRST, ENOUGH = 5, 0.95
# Other names, kept by officers at the commodity.
SYNONYMS = {
    "45221": "laptop, notebook, komputer jinjing",
    "45240": "pc, komputer",
    "47315": "proyektor, infokus, lcd",
    "48150": "alat suntik, spuit",
    "46111": "genset, generator",
    "43912": "ac, pendingin udara",
    "44811": "kulkas, lemari es",
    "43923": "apar, alat pemadam",
    "31914": "papan tulis, whiteboard",
    "45262": "pemindai, scanner",
    "38911": "alat tulis, bolpoin",
}


def table(name: str) -> list[dict[str, str]]:
    with (FOLDER / f"{name}.csv").open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def keys(db: None) -> dict[int, str]:
    """The catalogue of the labelled set: product id -> its key."""
    for code, names in SYNONYMS.items():
        CommodityFactory(kbki_code=code)
        Commodity.objects.filter(pk=code).update(synonyms=names)
    producers: dict[str, Any] = {}
    found = {}
    for row in table("products"):
        producer = producers.setdefault(row["producer"], None) or ProducerFactory(
            name=row["producer"]
        )
        producers[row["producer"]] = producer
        product = ProductFactory(
            producer=producer,
            commodity=CommodityFactory(kbki_code=row["kbki"]),
            **{n: row[n] for n in ("name", "brand", "type_name", "specification")},
        )
        if row["certificate"]:
            CertificateFactory(
                producer=producer,
                products=[product],
                number=row["certificate"],
                issued_on=date(2025, 1, 1),
            )
        found[product.pk] = row["key"]
    return found


def test_the_wanted_product_is_among_the_first_five(keys: dict[int, str]) -> None:
    queries = table("queries")
    missed = []
    for query in queries:
        found = search_products(Product.objects.published(), query["query"])
        ranked = found.order_by("-relevance", "name", "pk").values_list("pk", flat=True)[:FIRST]
        shown = [keys[pk] for pk in ranked]
        if query["wanted"] not in shown:
            missed.append((query["query"], query["wanted"], shown))
    assert len(missed) <= len(queries) * (1 - ENOUGH), missed


def test_the_set_is_large_and_of_every_kind() -> None:
    queries = table("queries")
    assert len(queries) >= 60
    assert min(Counter(q["kind"] for q in queries).values()) >= 2
    assert {q["wanted"] for q in queries} <= {p["key"] for p in table("products")}
