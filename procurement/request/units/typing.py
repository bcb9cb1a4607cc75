"""Units while a line is typed: what is wrong with them, and the button that turns packs into pieces."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils.translation import gettext as _

from catalog.models import Product
from catalog.shared.packing import packing_of
from p3dn.regulation.quantities.packing import packed
from p3dn.regulation.quantities.units import same_unit
from p3dn.ui.values import parsing
from p3dn.ui.values.formats import grouped, number

from .asked import Asked, many_in, price_each


@dataclass(frozen=True, slots=True)
class Packs:
    """A quantity in another unit than the product's; `offer` says how it reads in that, if known."""

    unit: str
    own: str
    offer: str = ""


def asked_in(data: Mapping[str, Any]) -> Asked | None:
    """How the quantity was asked for before it was turned into the product's unit."""
    quantity = data.get("asked_quantity")
    return Asked(quantity, data["asked_unit"]) if quantity and data.get("asked_unit") else None


def unit_mistakes(data: Mapping[str, Any]) -> dict[str, str]:
    """What is wrong with the units of a typed line, by field."""
    product, unit = data.get("chosen_product"), data.get("unit")
    if product is not None and unit and not same_unit(unit, product.unit):
        return {
            "unit": _(
                "Produk ini dihitung dalam %s. Ubah satuannya, atau isi jumlah dalam satuan itu."
            )
            % product.unit
        }
    quantity, pack = data.get("asked_quantity"), data.get("asked_unit")
    if bool(quantity) != bool(pack):
        return {"asked_unit": _("Isi jumlah dan satuan semula keduanya, atau kosongkan keduanya.")}
    many = packed(packing_of(product), pack, unit) if pack and unit else None
    if many is None or not quantity or data.get("quantity") in (None, quantity * many):
        return {}
    said = Asked(quantity, str(pack)).said_as(many, str(unit))
    return {
        "asked_quantity": _("%(said)s, padahal jumlahnya %(quantity)s. Samakan, atau kosongkan.")
        % {"said": said, "quantity": number(data["quantity"])}
    }


def packs_of(product: Product | None, typed: Mapping[str, Any], region_id: int) -> Packs | None:
    """What to offer for the quantity and unit that stand in the form; None where they fit."""
    unit = str(typed.get("unit") or "").strip()
    if product is None or not unit or same_unit(unit, product.unit):
        return None
    many, quantity = many_in(unit, product, region_id), _read(str(typed.get("quantity") or ""))
    known = many is not None and quantity is not None
    offer = Asked(quantity, unit).said_as(many, product.unit) if known else ""  # type: ignore[arg-type]  # both known
    return Packs(unit, product.unit, offer)


def turn(data: QueryDict, product: Product, region_id: int) -> None:
    """Write quantity and price in the product's unit, and how it was asked for beside them.

    The price is the catalogue's, or the typed one shared out. Nothing changes as long as nobody said
    how many are in a pack.
    """
    unit, quantity = data.get("unit", "").strip(), _read(data.get("quantity", ""))
    many = _read(data.get("content", "")) or many_in(unit, product, region_id)
    if not many or quantity is None or not unit or same_unit(unit, product.unit):
        return
    try:
        data["quantity"] = _written(Asked(quantity, unit).counted(many))
    except ValidationError:
        return
    price = product.price if product.price is not None else _read(data.get("unit_price", ""))
    if price is not None:
        each = price if product.price is not None else price_each(price, many)
        data["unit_price"] = _written(each)
    data["asked_quantity"], data["asked_unit"], data["unit"] = (
        _written(quantity),
        unit,
        product.unit,
    )
    data["content"] = ""


def typed_price(value: Any) -> Decimal | None:
    """A price as it stands in a form, typed or stored; None while it is no price."""
    return value if isinstance(value, Decimal) else _read(str(value or ""))


def _read(text: str) -> Decimal | None:
    try:
        value = parsing.parse_number(text[:60])
    except (ValueError, ArithmeticError):
        return None
    return value if value is not None and value > 0 else None


def _written(value: Decimal) -> str:
    return grouped(value, 0 if value == value.to_integral_value() else 2)
