"""From packs to the product's unit."""

from dataclasses import dataclass
from decimal import Decimal

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from catalog.models import Product
from catalog.shared.packing import packing_of
from p3dn.regulation.quantities.packing import packed
from p3dn.regulation.quantities.units import same_unit
from p3dn.ui.values.formats import number
from procurement.models import RequestLine

CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Asked:
    """How much was asked for, in which unit."""

    quantity: Decimal
    unit: str

    def said_as(self, many: Decimal, unit: str) -> str:
        """It beside what is bought: "2 rim = 1.000 lembar"."""
        return _("%(asked)s %(pack)s = %(quantity)s %(unit)s") % {
            "asked": number(self.quantity),
            "pack": self.unit,
            "quantity": number(self.quantity * many),
            "unit": unit,
        }

    def counted(self, many: Decimal) -> Decimal:
        """The quantity with `many` in each. Raises ValidationError for what is no hundredth."""
        quantity = self.quantity * many
        if quantity != quantity.quantize(CENT) or quantity <= 0:
            raise ValidationError(
                _("%(asked)s %(unit)s tidak menjadi jumlah yang bulat. Isi jumlahnya sendiri.")
                % {"asked": number(self.quantity), "unit": self.unit}
            )
        return quantity.quantize(CENT)


def asked_of(line: RequestLine) -> Asked | None:
    """How a stored line was asked for; None where that is how it is bought."""
    return Asked(line.asked_quantity, line.asked_unit) if line.asked_quantity else None


def price_each(price: Decimal, many: Decimal) -> Decimal:
    """The price of one of `many` that cost this together, to the hundredth of a rupiah."""
    return (price / many).quantize(CENT)


def many_known(unit: str, product: Product) -> Decimal | None:
    """How many of a product's unit are in this one, by its own packing, then as everybody knows."""
    return packed(packing_of(product), unit, product.unit)


def many_in(unit: str, product: Product, region_id: int) -> Decimal | None:
    """How many of a product's unit are in this one.

    By its own packing, then as everybody knows, then as was said of it last; None when nobody said.
    At most one query.
    """
    known = many_known(unit, product)
    if known is not None:
        return known
    rows = RequestLine.everything.filter(
        request__region=region_id, product=product, asked_unit__iexact=unit.strip()
    )
    last = rows.order_by("-pk").first()
    return last.per_asked if last and same_unit(last.unit, product.unit) else None
