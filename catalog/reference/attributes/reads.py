"""Attributes that products of a commodity may have: its own, and those of the classes above it."""

from collections.abc import Iterable
from decimal import Decimal

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from catalog.models import CommodityAttribute
from catalog.models.reference.attribute import NO, YES
from p3dn.ui.values.parsing import parse_number

Kind = CommodityAttribute.Kind
LONGEST = 200


def attributes_of(code: str, region_id: int) -> list[CommodityAttribute]:
    """Attributes in use in a region for a KBKI code, those of the widest class first; one query."""
    return prevailing(one for one in listed_attributes(code, [region_id]) if one.is_active)


def listed_attributes(code: str, region_ids: Iterable[int]) -> list[CommodityAttribute]:
    """Shared ones and those of the regions, in use or not; commodity, region and author at hand."""
    lineage = [code[:digits] for digits in range(1, len(code) + 1)]
    found = CommodityAttribute.objects.in_regions(region_ids).filter(commodity__in=lineage)
    found = found.select_related("commodity", "region", "entered_by")
    return sorted(found, key=lambda one: (len(one.commodity_id), one.pk))


def prevailing(attributes: Iterable[CommodityAttribute]) -> list[CommodityAttribute]:
    """Of a shared attribute and a region's own with the same name and class only the own one."""
    known = list(attributes)
    own = {(one.commodity_id, one.name.casefold()) for one in known if one.region_id}
    return [
        one for one in known if one.region_id or (one.commodity_id, one.name.casefold()) not in own
    ]


def canonical(attribute: CommodityAttribute, typed: object) -> str:
    """The value as it is stored, "" when nothing was typed; raises ValidationError with a remedy."""
    text = " ".join(str(typed if typed is not None else "").split())
    if not text:
        return ""
    if attribute.kind == Kind.NUMBER:
        return _number(attribute, typed if isinstance(typed, Decimal) else text)
    allowed = {Kind.CHOICE: attribute.choices, Kind.BOOLEAN: [YES, NO]}.get(Kind(attribute.kind))
    if allowed is not None and text not in allowed:
        raise ValidationError(
            _("%(name)s: pilih salah satu dari daftar.") % {"name": attribute.name}
        )
    if len(text) > LONGEST:
        raise ValidationError(
            _("%(name)s: paling banyak %(most)s huruf.") % {"name": attribute.name, "most": LONGEST}
        )
    return text


def _number(attribute: CommodityAttribute, typed: object) -> str:
    try:
        number = typed if isinstance(typed, Decimal) else parse_number(typed)
    except ValueError as error:
        raise ValidationError(f"{attribute.name}: {error}") from error
    return "" if number is None else format(number.normalize(), "f")
