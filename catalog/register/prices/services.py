"""Prices of products: recorded with their day and source, never changed afterwards."""

from datetime import date
from decimal import Decimal

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from catalog.models import PriceRecord, Product
from catalog.shared.writing import (
    OFFICER,
    in_the_name_of_user,
    lock,
    mark_edited,
    require_role,
    save_checked,
)
from p3dn.accounts.models import Region, User
from p3dn.ui.values.formats import long_date


def newest_price(product: Product, region_id: int) -> PriceRecord | None:
    """The price that counts in a region; None when none was ever recorded there."""
    return product.prices.filter(region=region_id).order_by("-valid_on", "-pk").first()


@transaction.atomic
@in_the_name_of_user
def record_price(
    *,
    product: Product,
    user: User,
    region: Region,
    price: Decimal,
    valid_on: date,
    source: str,
    note: str = "",
) -> PriceRecord:
    """Record what the product cost in a region on a day (rupiah before tax).

    The newest price of the product's own region becomes the product's current price, which must
    then be verified again; older prices and those of other regions leave the product as it is.
    """
    require_role(user, region.pk, OFFICER)
    product = lock(product)
    if valid_on > timezone.localdate():
        raise ValidationError({"valid_on": _("Tanggal harga tidak boleh di masa depan.")})
    newest = newest_price(product, region.pk)
    if newest and (newest.price, newest.valid_on) == (price, valid_on):
        raise ValidationError({"price": _("Harga ini sudah tercatat untuk tanggal itu.")})
    record = PriceRecord(
        product=product,
        region=region,
        price=price,
        valid_on=valid_on,
        source=source,
        note=note.strip(),
        entered_by=user,
    )
    save_checked(record)
    if region.pk == product.region_id and (newest is None or valid_on >= newest.valid_on):
        product.price, product.price_on = price, valid_on
        mark_edited(product, user)
        save_checked(product)
    return record


def refuse_older_price(product: Product) -> None:
    """A changed product may not carry a price older than one already recorded for its region."""
    newest = newest_price(product, product.region_id)
    if product.price is None or newest is None or product.price_on is None:
        return
    if product.price_on < newest.valid_on:
        raise ValidationError(
            {
                "price_on": _(
                    "Harga per %(day)s sudah tercatat. Harga yang lebih lama dicatat lewat "
                    "“Catat harga” pada halaman produk."
                )
                % {"day": long_date(newest.valid_on)}
            }
        )
