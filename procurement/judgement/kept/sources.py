"""Which tables a judgement rests on, and which classes of things each of their changes is about.

Every change of a tracked table is a row of its history, whoever made it. What is asked here is which
classes (the first five digits of the KBKI, for kinds and neighbours never reach beyond them) the rows
since a mark speak of. A source without a way to its classes is about all of them.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from django.db import connection, models

from catalog.models import (
    Certificate,
    CertificateProduct,
    CommodityAttribute,
    EquivalenceGroup,
    GroupMember,
    MinimumTkdn,
    NationalListCheck,
    NationalListEntry,
    Producer,
    Product,
    ProductAttribute,
    ProductionSite,
    StandingChange,
)
from p3dn.accounts.models import Holiday
from p3dn.audit import kept_of
from p3dn.regulation.judging.kind import SUBCLASS_DIGITS
from procurement.models import Decision, PurchaseRequest, Realization, RealizationLine, RequestLine

EVERYTHING = "*"
"""Stands for all classes of things."""
MOST = 2000
"""Changes of one table that are looked through; of more it is said that all may have changed."""


@dataclass(frozen=True, slots=True)
class Source:
    """A table that grows with each change, and SQL for the products or classes its new rows are about.

    `since` is the column that tells newer rows, `{new}` in the SQL the condition for them. Of what
    the request itself holds (`{own}`, its key), its own judgement takes no heed.
    """

    name: str
    table: str
    since: str
    products: str = ""
    classes: str = ""


@cache
def sources() -> tuple[Source, ...]:
    """All there are, in a fixed order."""
    t = _tables()
    made = (
        ("products", Product, "SELECT pgh_obj_id FROM {new}"),
        ("producers", Producer,
         f"SELECT id FROM {t['product']} WHERE producer_id IN (SELECT pgh_obj_id FROM {{new}})"),
        ("sites", ProductionSite,
         f"SELECT id FROM {t['product']} WHERE producer_id IN (SELECT producer_id FROM {{new}})"),
        ("certificates", Certificate,
         f"SELECT product_id FROM {t['certified']} WHERE certificate_id IN (SELECT pgh_obj_id FROM {{new}})"),
        ("certified", CertificateProduct, "SELECT product_id FROM {new}"),
        ("standings", StandingChange,
         f"SELECT product_id FROM {t['certified']} WHERE certificate_id IN (SELECT certificate_id FROM {{new}})"),
        ("attributes", ProductAttribute, "SELECT product_id FROM {new}"),
        ("lines", RequestLine,
         f"SELECT product_id FROM {_history(RequestLine)} WHERE pgh_obj_id IN"
         " (SELECT pgh_obj_id FROM {new} AND request_id <> {own})"),
        ("requests", PurchaseRequest,
         f"SELECT product_id FROM {t['line']} WHERE request_id IN"
         " (SELECT pgh_obj_id FROM {new} AND pgh_obj_id <> {own})"),
        ("deliveries", Realization,
         f"SELECT l.product_id FROM {t['delivered']} d JOIN {t['line']} l ON l.id = d.line_id"
         " WHERE d.realization_id IN (SELECT pgh_obj_id FROM {new})"),
    )  # fmt: skip
    steps = (
        f"SELECT product_id FROM {t['line']} WHERE request_id IN"
        " (SELECT request_id FROM {new} AND request_id <> {own})"
    )
    listed = (
        f"SELECT left(commodity_id, {SUBCLASS_DIGITS}) FROM {_history(NationalListEntry)}"
        " WHERE pgh_obj_id IN (SELECT pgh_obj_id FROM {new})"
    )
    return (
        *(Source(name, _history(model), "pgh_id", products) for name, model, products in made),
        # a line's state is moved by a step, which is written down whatever becomes of the request
        Source("steps", _table(Decision), "id", steps),
        Source("listed", _history(NationalListEntry), "pgh_id", classes=listed),
        *(
            Source(model._meta.model_name or "", _history(model), "pgh_id")
            for model in (CommodityAttribute, EquivalenceGroup, GroupMember, MinimumTkdn)
        ),
    )


@cache
def counted() -> MappingProxyType[str, str]:
    """What keeps no history: small tables, of which any change is about everything. SQL for a sum of each."""
    checks, holidays = _table(NationalListCheck), _table(Holiday)
    return MappingProxyType(
        {
            "checks": f"SELECT count(*) FROM {checks}",
            "holidays": f"SELECT coalesce(sum(hashtext(day::text || coalesce(taken_back_by_id, 0))), 0) FROM {holidays}",
        }
    )


def classes_since(marks: Iterable[tuple[Source, int]], *, own: int) -> frozenset[str]:
    """Classes of things that anything newer than these marks is about; one query, or none.

    `own` is the key of the request that asks.
    """
    whole, asked = False, []
    for source, mark in marks:
        new = f"{source.table} WHERE {source.since} > {int(mark)}"
        fill = {"new": new, "own": str(int(own))}
        if source.products:
            asked.append(_of_products(source.products.format(**fill)))
        elif source.classes:
            asked.append(source.classes.format(**fill))
        else:
            whole = True
    if whole:
        return frozenset({EVERYTHING})
    if not asked:
        return frozenset()
    with connection.cursor() as cursor:
        cursor.execute(" UNION ".join(asked))
        return frozenset(row[0] for row in cursor.fetchall() if row[0])


def _of_products(products: str) -> str:
    """The classes in which products are and were."""
    cut = f"left(commodity_id, {SUBCLASS_DIGITS})"
    return (
        f"SELECT {cut} FROM {_table(Product)} WHERE id IN ({products})"
        f" UNION SELECT {cut} FROM {_history(Product)} WHERE pgh_obj_id IN ({products})"
    )


def _tables() -> dict[str, str]:
    models_of = {
        "product": Product,
        "certified": CertificateProduct,
        "line": RequestLine,
        "delivered": RealizationLine,
    }
    return {name: _table(model) for name, model in models_of.items()}


def _table(model: type[models.Model]) -> str:
    return connection.ops.quote_name(model._meta.db_table)


def _history(model: type[models.Model]) -> str:
    return _table(kept_of(model).model)
