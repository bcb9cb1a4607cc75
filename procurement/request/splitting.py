"""Cutting a line into the parts in which it may be bought.

What the higher step can give must be bought there; only the rest falls (Perpres 46/2025 Pasal 66
ayat 2). The parts become lines of their own, and each is judged with those before it.
"""

from collections.abc import Mapping, Sequence
from copy import copy
from decimal import ROUND_DOWN, Decimal

from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _

from catalog.models import Product
from p3dn.accounts.models import User
from p3dn.audit.authors import authored
from p3dn.regulation import Evidence, Origin, Part
from p3dn.regulation.quantities.units import same_unit
from procurement.judgement.facts import CLAIMED
from procurement.judgement.judging import Judged, judge
from procurement.models import RequestLine
from procurement.shared.deciding.rights import hold_line

from .needs.services import copy_requirements

CENT = Decimal("0.01")
LONGEST = 300


@authored
def split_line(*, by: User, line: RequestLine, seen: str, parts: str) -> list[RequestLine]:
    """Make lines of the parts of a line: the first is the line itself, the others come after it.

    `parts` are those that were shown (`Judged.parts_told`). Description, specification,
    requirements, place and day are the same for all, unless the description is the name of the
    chosen product; a part of another product has its price when that is known. A part that nobody in the catalogue gives is the described thing. A constant
    number of queries. Raises as `hold_line` does, and ValidationError when the line may no longer
    be cut like that.
    """
    kept = hold_line(by, line, seen)
    judged = judge([kept], timezone.localdate())[0]
    if not judged.parts or judged.parts_told != parts:
        raise ValidationError(
            _(
                "Pembagiannya sudah berubah sejak halaman dibuka. Periksa yang sekarang, lalu ulangi."
            )
        )
    lines = _lines_of(kept, judged)
    first = _make_room(kept, len(lines) - 1)
    for number, one in enumerate(lines[1:]):
        one.position = first + number
    kept.save()
    made = RequestLine.objects.bulk_create(lines[1:])
    copy_requirements(kept, made)
    return [kept, *made]


def _lines_of(kept: RequestLine, judged: Judged) -> list[RequestLine]:
    products = _products(judged)
    before = copy(kept)
    lines = []
    for number, (part, _candidate) in enumerate(judged.parts):
        one = kept if number == 0 else copy(before)
        if number:
            one.pk, one.returned_reason = None, ""
            one._state = type(before._state)()
            one.__dict__.pop("_prefetched_objects_cache", None)  # the parts of the other line
        _become(one, before, part, products)
        lines.append(one)
    return lines


def _products(judged: Judged) -> Mapping[str, Product]:
    """The products of the parts by ref. Raises ValidationError when one is sold no more."""
    refs = {part.ref for part, _candidate in judged.parts if part.ref and part.ref != CLAIMED}
    keys = [int(ref.rpartition(":")[2]) for ref in refs]
    sold = Product.objects.published().select_related("commodity").filter(pk__in=keys)
    found = {f"product:{product.pk}": product for product in sold}
    if len(found) < len(refs):
        raise ValidationError(_("Salah satu produknya sudah tidak ditawarkan di katalog."))
    return found


def _become(
    one: RequestLine, before: RequestLine, part: Part, products: Mapping[str, Product]
) -> None:
    """Let a line be one part of what the line was before."""
    product = products.get(part.ref or "")
    one.quantity = part.quantity
    one.asked_quantity, one.asked_unit = None, ""  # it said how much all parts are together
    if part.quantity != part.quantity.quantize(CENT, ROUND_DOWN):
        raise ValidationError(_("Bagiannya terlalu kecil untuk dicatat; bagi sendiri barisnya."))
    if product is not None and product.pk != before.product_id:
        if not same_unit(product.unit, before.unit):
            raise ValidationError(
                _("%(product)s dihitung dalam %(unit)s; bagi sendiri barisnya.")
                % {"product": product, "unit": product.unit}
            )
        if before.product_id and before.description == str(before.product)[:LONGEST]:
            one.description = str(product)[:LONGEST]  # it named the other product
        one.commodity, one.subject = product.commodity, product.subject
        one.unit_price = before.unit_price if product.price is None else product.price
        one.unit = product.unit
    if product is not None or before.product_id:
        one.claimed_origin = Origin.UNKNOWN.value
        one.claim_basis = Evidence.NONE.value
        one.claimed_tkdn = one.claimed_assessed_in = one.claimed_majority_national = None
        one.team_decision_number, one.claimed_fits = "", False
    one.product = product
    one.clean_fields(exclude=["request", "product", "commodity"])
    one.clean()


def _make_room(kept: RequestLine, count: int) -> int:
    """Move the lines after this one down, and give the number that becomes free.

    Numbers are compared when the transaction ends. Where one of those lines was approved they keep
    theirs, and the free one is the next after all.
    """
    later: Sequence[RequestLine] = list(kept.request.lines.filter(position__gt=kept.position))
    if any(one.is_locked for one in later):
        return max(one.position or 0 for one in later) + 1
    for one in later:
        one.position = (one.position or 0) + count
    RequestLine.objects.bulk_update(later, ["position"])
    return (kept.position or 0) + 1
