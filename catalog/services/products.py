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
from p3dn.accounts.models import User
from p3dn.ui.bounds import is_kbki

from .attributes import store_attributes
from .common import (
    OFFICER,
    apply_changes,
    in_the_name_of_user,
    lock_seen,
    mark_edited,
    require_role,
    save_checked,
)
from .prices import refuse_older_price

FINEST_NEEDED = 5


class ProductFields(TypedDict, total=False):
    """What may be said of a product; prices are rupiah before tax, capacity is per month."""

    commodity: Commodity
    subject: str
    name: str
    brand: str
    type_name: str
    specification: str
    unit: str
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


def resolve_commodity(code: str) -> Commodity:
    """The KBKI class with this code; an unknown or too wide code is refused with a suggestion."""
    code = code.strip()
    known = Commodity.objects.filter(pk=code).first()
    if known is None:
        raise ValidationError(_why_unknown(code))
    refuse_wide_commodity(known)
    return known


def _why_unknown(code: str) -> str:
    nearest = _nearest(code)
    if nearest is None:
        return _(
            "Kode KBKI %(code)s tidak dikenal. Cari komoditas dengan kata, misalnya “kursi”."
        ) % {"code": code or "-"}
    said = _("Kode KBKI %(code)s tidak ada pada daftar. Yang terdekat: %(nearest)s.") % {
        "code": code,
        "nearest": nearest,
    }
    if len(nearest.kbki_code) >= FINEST_NEEDED:
        return said
    finer = _("Itu terlalu luas; di bawahnya ada: %(finer)s.")
    return f"{said} {finer % {'finer': _listed(_finer(nearest))}}"


def suggested_commodities(code: str) -> list[Commodity]:
    """Classes a product may have instead of an unknown or too wide code; none for nonsense.

    The nearest class above, or the first ones below it where that is too wide itself.
    """
    code = code.strip()
    nearest = Commodity.objects.filter(pk=code).first() or _nearest(code)
    if nearest is None:
        return []
    return [nearest] if len(nearest.kbki_code) >= FINEST_NEEDED else _finer(nearest)


def refuse_wide_commodity(commodity: Commodity) -> None:
    """A product needs a class of at least five digits; wider ones are refused with finer ones."""
    if len(commodity.kbki_code) >= FINEST_NEEDED:
        return
    raise ValidationError(
        _("%(commodity)s terlalu luas. Pilih kode dengan sedikitnya 5 angka, misalnya: %(finer)s.")
        % {"commodity": commodity, "finer": _listed(_finer(commodity))}
    )


def _finer(commodity: Commodity) -> list[Commodity]:
    """The first classes below it that a product may have."""
    return list(Commodity.objects.below(commodity.kbki_code).filter(digits=FINEST_NEEDED)[:3])


def _listed(commodities: list[Commodity]) -> str:
    return "; ".join(map(str, commodities)) or "-"


def _nearest(code: str) -> Commodity | None:
    """The nearest class above an unknown code."""
    shorter = [code[:length] for length in range(1, len(code))] if is_kbki(code) else []
    return Commodity.objects.filter(pk__in=shorter).order_by("-digits").first()


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
