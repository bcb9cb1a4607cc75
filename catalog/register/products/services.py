"""Registration of products."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import TypedDict, Unpack

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from catalog.models import Commodity, Producer, Product
from catalog.reference.attributes.services import store_attributes
from catalog.register.prices.services import refuse_older_price
from catalog.shared.commodities import refuse_wide_commodity
from catalog.shared.writing import (
    OFFICER,
    apply_changes,
    in_the_name_of_user,
    lock_seen,
    mark_edited,
    require_role,
    save_checked,
)
from p3dn.accounts.models import User


class ProductFields(TypedDict, total=False):
    """What may be said of a product; prices are rupiah before tax, capacity is per month."""

    commodity: Commodity
    subject: str
    name: str
    brand: str
    type_name: str
    specification: str
    unit: str
    packing: str
    price: Decimal | None
    price_on: date | None
    monthly_capacity: Decimal | None
    lead_time_days: int | None
    origin: str
    self_declared: bool
    hs_code: str
    is_demo: bool


@transaction.atomic
def create_product(
    *,
    user: User,
    producer: Producer,
    attributes: Mapping[int, object] | None = None,
    **fields: Unpack[ProductFields],
) -> Product:
    """Enter a product of this producer as a draft in the producer's own region.

    `attributes` are values by id of the commodity's attribute.
    """
    require_role(user, producer.region_id, OFFICER)
    if producer.merged_into_id:
        raise ValidationError(_("Produsen ini sudah digabung. Daftarkan pada produsen penerusnya."))
    product = Product(producer=producer, region=producer.region, entered_by=user)
    apply_changes(product, fields)
    _check(product)
    save_checked(product)
    store_attributes(product, attributes or {})
    return product


@transaction.atomic
@in_the_name_of_user
def update_product(
    *,
    product: Product,
    user: User,
    seen: str,
    attributes: Mapping[int, object] | None = None,
    **fields: Unpack[ProductFields],
) -> Product:
    """Correct a product; any change sends it back to draft, to be verified again."""
    require_role(user, product.region_id, OFFICER)
    product = lock_seen(product, seen)
    changed = apply_changes(product, fields)
    if (attributes or "commodity" in changed) and store_attributes(product, attributes or {}):
        changed.add("attributes")
    if changed:
        if "price" in changed and "price_on" not in changed:
            product.price_on = None
        mark_edited(product, user)
        _check(product)
        if changed & {"price", "price_on"}:
            refuse_older_price(product)
        save_checked(product)
    return product


@transaction.atomic
@in_the_name_of_user
def set_product_active(*, product: Product, user: User, seen: str, active: bool) -> Product:
    """Mark a product as no longer sold, or as sold again; nothing is ever deleted."""
    require_role(user, product.region_id, OFFICER)
    product = lock_seen(product, seen)
    product.is_active = active
    save_checked(product)
    return product


def _check(product: Product) -> None:
    """Rules that need other rows or today's date."""
    try:
        refuse_wide_commodity(product.commodity)
    except ValidationError as error:
        raise ValidationError({"commodity": error}) from error
    if product.price is not None and product.price_on is None:
        product.price_on = timezone.localdate()
    if product.price_on and product.price_on > timezone.localdate():
        raise ValidationError({"price_on": _("Tanggal harga tidak boleh di masa depan.")})
