"""Attributes, their values, and what lines require of them."""

from typing import Any

from catalog.models import CommodityAttribute, Product, ProductAttribute
from procurement.models import LineRequirement, RequestLine
from tests.factories.catalog import NationalListCheckFactory
from tests.factories.procurement import LAPTOP, commodity


def attribute(name: str = "Memori", kind: str = "number", **fields: Any) -> CommodityAttribute:
    """An attribute of laptops, shared by all regions."""
    unit = fields.pop("unit", "GB" if kind == "number" else "")
    return CommodityAttribute.objects.create(
        commodity=commodity(LAPTOP), name=name, kind=kind, unit=unit, **fields
    )


def has(product: Product, value: str, what: CommodityAttribute) -> Product:
    """The product with a value of the attribute."""
    ProductAttribute.objects.create(product=product, attribute=what, value=value)
    return product


def requires(
    line: RequestLine,
    what: CommodityAttribute,
    *values: str,
    comparison: str = "at_least",
    **fields: Any,
) -> LineRequirement:
    """A requirement of a stored line."""
    return LineRequirement.objects.create(
        line=line, attribute=what, name=what.name, unit=what.unit,
        comparison=comparison, values=list(values), **fields,
    )  # fmt: skip


def searched(**answers: object) -> None:
    """Nothing was found in the national list."""
    nothing = dict.fromkeys(
        ("has_trigger", "has_purchasable", "has_certified", "has_siinas"), False
    )
    NationalListCheckFactory(commodity=commodity(LAPTOP), **{**nothing, **answers})
