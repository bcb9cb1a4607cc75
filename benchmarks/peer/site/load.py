"""Write the products of a CSV file into the shop, index them, and let one customer in.

`python -m benchmarks.peer.site.load FILE` with the settings in the environment; the key of the
customer's session is the last line printed. Called again with another search engine, it only
writes that engine's index.
"""

import csv
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import django

SCALES = ("micro", "small", "medium", "large", "cooperative")
BATCH = 2000


def main(file: Path) -> None:
    """Everything from the empty database to the finished index."""
    django.setup()
    from django.core.management import call_command
    from oscar.core.loading import get_model

    call_command("migrate", verbosity=0)
    call_command("collectstatic", interactive=False, verbosity=0)
    if not get_model("catalogue", "Product").objects.exists():
        with file.open(encoding="utf-8", newline="") as lines:
            write(list(csv.DictReader(lines)))
    index()
    print(session_of_customer())


def write(rows: list[dict[str, str]]) -> None:
    """Classes, categories, partners, products, prices and brands, with few statements."""
    from oscar.core.loading import get_model

    product_class = get_model("catalogue", "ProductClass")
    attribute = get_model("catalogue", "ProductAttribute")
    classes = {}
    brands = {}
    for section, name in sorted({(row["section"], row["section_name"]) for row in rows}):
        made = product_class.objects.create(name=name, requires_shipping=False)
        classes[section] = made
        brands[section] = attribute.objects.create(
            product_class=made, name="Merek", code="brand", type="text"
        )
    categories = categories_of(rows)
    partner = get_model("partner", "Partner")
    partners = {name: partner(name=name, code=name) for name in {row["producer"] for row in rows}}
    partner.objects.bulk_create(partners.values())
    product = get_model("catalogue", "Product")
    bulk(product, (product_of(product, row, classes[row["section"]]) for row in rows))
    stock = get_model("partner", "StockRecord")
    bulk(stock, (stock_of(stock, row, partners[row["producer"]]) for row in rows))
    link = get_model("catalogue", "ProductCategory")
    bulk(
        link,
        (link(product_id=int(r["id"]), category=categories[r["division"]]) for r in rows),
    )
    value = get_model("catalogue", "ProductAttributeValue")
    bulk(
        value,
        (
            value(product_id=int(r["id"]), attribute=brands[r["section"]], value_text=r["brand"])
            for r in rows
        ),
    )


def categories_of(rows: list[dict[str, str]]) -> dict[str, Any]:
    """The category of each division, below that of its section."""
    from oscar.core.loading import get_model

    category = get_model("catalogue", "Category")
    sections, divisions = {}, {}
    for row in rows:
        if row["section"] not in sections:
            sections[row["section"]] = category.add_root(name=row["section_name"])
        if row["division"] not in divisions:
            parent = category.objects.get(pk=sections[row["section"]].pk)
            divisions[row["division"]] = parent.add_child(name=row["division_name"])
    return divisions


def product_of(product: Any, row: dict[str, str], product_class: Any) -> Any:
    """A product; the size of its producer's business stands in for the rating, the second facet."""
    words = (row["brand"], row["type_name"], row["specification"], row["producer"])
    return product(
        pk=int(row["id"]),
        upc=row["type_name"],
        title=row["name"],
        slug=f"produk-{row['id']}",
        structure="standalone",
        description=" ".join(words),
        product_class=product_class,
        is_public=row["published"] == "yes",
        rating=SCALES.index(row["scale"]) + 1,
    )


def stock_of(stock: Any, row: dict[str, str], partner: Any) -> Any:
    """Price and stock of a product."""
    return stock(
        product_id=int(row["id"]),
        partner=partner,
        partner_sku=row["type_name"],
        price_currency="IDR",
        price=row["price"],
        num_in_stock=int(float(row["capacity"])),
    )


def bulk(model: Any, made: Iterable[Any]) -> None:
    """Insert many rows."""
    model.objects.bulk_create(made, batch_size=BATCH)


def index() -> None:
    """Make the search index of the engine in the settings."""
    from django.core.management import call_command

    start = time.perf_counter()
    call_command("rebuild_index", interactive=False, verbosity=0, batch_size=BATCH)
    print(f"index written in {time.perf_counter() - start:.0f} s", flush=True)


def session_of_customer() -> str:
    """A customer who has logged in."""
    from django.contrib.auth import get_user_model
    from django.test import Client

    model = get_user_model()
    user, _made = model.objects.get_or_create(username="satu", email="satu@contoh.test")
    client = Client(HTTP_HOST="127.0.0.1")
    client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
    return str(client.cookies["sessionid"].value)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
