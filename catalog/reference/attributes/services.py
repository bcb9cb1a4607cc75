"""Defining attributes of commodities, and keeping their values for products."""

from collections.abc import Iterable, Mapping

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from catalog.models import Commodity, CommodityAttribute, Product, ProductAttribute
from catalog.shared.writing import OFFICER, lock_seen, require_keeper, save_checked
from p3dn.accounts.models import Region, User

from .reads import attributes_of, canonical

MOST_CHOICES = 40
Kind = CommodityAttribute.Kind


@transaction.atomic
def define_attribute(
    *,
    commodity: Commodity,
    user: User,
    region: Region | None,
    name: str,
    kind: str,
    unit: str = "",
    choices: Iterable[str] = (),
) -> CommodityAttribute:
    """Name something that products of this class, and of those below it, may be asked for.

    In the officer's own region, or everywhere (`region` None) by an operator.
    """
    require_keeper(user, region, OFFICER)
    attribute = CommodityAttribute(commodity=commodity, kind=kind, region=region, entered_by=user)
    _fill(attribute, name, unit, choices)
    save_checked(attribute)
    return attribute


@transaction.atomic
def change_attribute(
    *,
    attribute: CommodityAttribute,
    user: User,
    seen: str,
    name: str,
    unit: str = "",
    choices: Iterable[str] = (),
    is_active: bool = True,
) -> CommodityAttribute:
    """Rename it, change its unit or choices, or take it out of use; values already given stay.

    Its kind never changes, and a choice that some product has is not taken away.
    """
    require_keeper(user, attribute.region, OFFICER)
    attribute = lock_seen(attribute, seen)
    _fill(attribute, name, unit, choices)
    attribute.is_active = is_active
    if attribute.kind == Kind.CHOICE:
        used = attribute.values.exclude(value__in=attribute.choices)
        lost = sorted(set(used.values_list("value", flat=True)))
        if lost:
            raise ValidationError(
                {
                    "choices": _("Masih dipakai produk: %(lost)s. Tuliskan lagi pilihan itu.")
                    % {"lost": ", ".join(lost)}
                }
            )
    save_checked(attribute)
    return attribute


def _fill(attribute: CommodityAttribute, name: str, unit: str, choices: Iterable[str]) -> None:
    """Clean what was typed; units belong to numbers and choices to choices."""
    attribute.name = " ".join(name.split())
    attribute.unit = unit.strip() if attribute.kind == Kind.NUMBER else ""
    cleaned = (" ".join(choice.split()) for choice in choices)
    attribute.choices = (
        list(dict.fromkeys(c for c in cleaned if c)) if attribute.kind == Kind.CHOICE else []
    )
    if len(attribute.choices) > MOST_CHOICES:
        raise ValidationError(
            {"choices": _("Paling banyak %(most)s pilihan.") % {"most": MOST_CHOICES}}
        )
    if attribute.kind == Kind.CHOICE and not attribute.choices:
        raise ValidationError({"choices": _("Tuliskan pilihannya, satu pada tiap baris.")})


def store_attributes(product: Product, typed: Mapping[int, object]) -> bool:
    """Keep the values typed for a saved product, by id of the attribute; True when any is new.

    Attributes that were not typed keep their value, empty ones lose it, and those that the
    product's commodity does not have (any more) are dropped. The caller holds the transaction.
    """
    known = {
        attribute.pk: attribute
        for attribute in attributes_of(product.commodity_id, product.region_id)
    }
    kept = {row.attribute_id: row for row in product.attributes.select_related("attribute")}
    wanted = {
        pk: row.value
        for pk, row in kept.items()
        if product.commodity_id.startswith(row.attribute.commodity_id)
    }
    for pk, value in typed.items():
        if pk in known:
            wanted[pk] = _checked(known[pk], value)
    wanted = {pk: value for pk, value in wanted.items() if value}
    before = {pk: row.value for pk, row in kept.items()}
    if wanted == before:
        return False
    product.attributes.filter(attribute__in=before.keys() - wanted.keys()).delete()
    ProductAttribute.objects.bulk_create(
        ProductAttribute(product=product, attribute_id=pk, value=wanted[pk])
        for pk in sorted(wanted.keys() - before.keys())
    )
    for pk in wanted.keys() & before.keys():
        if wanted[pk] != before[pk]:
            product.attributes.filter(attribute=pk).update(value=wanted[pk])
    return True


def _checked(attribute: CommodityAttribute, value: object) -> str:
    try:
        return canonical(attribute, value)
    except ValidationError as error:
        raise ValidationError({f"attribute_{attribute.pk}": error.messages}) from error
