"""Exchanging the products of many lines at once."""

from collections.abc import Mapping

from django.core.exceptions import PermissionDenied, ValidationError
from django.utils.translation import gettext as _

from catalog.models import Product
from p3dn.accounts.models import User
from p3dn.audit.authors import authored
from p3dn.audit.editing.versions import Seen, require_versions
from p3dn.ui.values.bounds import whole
from procurement.models import LineDismissal, PurchaseRequest, RequestLine
from procurement.request.services import TYPED, refuse_unoffered
from procurement.shared.deciding.rights import hold, may_request
from procurement.shared.refusals import LineRemoved, NotEditable

from .reads import replaced, told_of

CHECKED_ELSEWHERE = ["request", "product", "commodity", "budget_line"]
WRITTEN = [*TYPED, "asked_quantity", "asked_unit", "team_decision_number"]


@authored
def replace_products(
    *, by: User, request: PurchaseRequest, chosen: Mapping[int, str], seen: Seen
) -> list[RequestLine]:
    """Take for each line the product that was shown for it, all or none; the others stay.

    `chosen` names by the line's key the product and its price as they were shown (`told_of`), `seen`
    the versions of these lines. A constant number of queries. Raises PermissionDenied for others
    than the agency's requesters, NotEditable and LineRemoved as `hold_line` does, ChangedSince when
    a line is not what was seen, and ValidationError when a product is offered no more, at another
    price, or nothing was chosen.
    """
    if not may_request(by, request.agency_id):
        raise PermissionDenied
    held = hold(request)
    lines = _held_lines(held, chosen)
    require_versions(lines, seen)
    keys = {pk: whole(told.partition("=")[0]) or 0 for pk, told in chosen.items()}
    products = Product.objects.select_related("commodity").in_bulk(set(keys.values()))
    if missing := set(keys.values()) - products.keys():
        raise ValidationError(_("Produk %s tidak ada lagi di katalog.") % missing.pop())
    refuse_unoffered([products[keys[line.pk]] for line in lines])
    asked = {line.pk: line.commodity_id for line in lines}
    made = [_replace(line, products[keys[line.pk]], chosen[line.pk]) for line in lines]
    RequestLine.objects.bulk_update(made, WRITTEN)
    moved = [line.pk for line in made if line.commodity_id != asked[line.pk]]
    LineDismissal.objects.filter(line__in=moved).delete()
    return made


def _held_lines(held: PurchaseRequest, chosen: Mapping[int, str]) -> list[RequestLine]:
    if not chosen:
        raise ValidationError(_("Centang paling sedikit satu baris untuk diganti."))
    rows = RequestLine.objects.select_for_update().filter(request=held, pk__in=chosen)
    lines = list(rows.order_by("position", "pk"))
    for line in lines:
        line.request = held
        if not line.is_editable:
            raise NotEditable(held, line)
    if gone := chosen.keys() - {line.pk for line in lines}:
        raise LineRemoved(held, gone.pop())
    return lines


def _replace(line: RequestLine, product: Product, told: str) -> RequestLine:
    """The line with the product. Raises ValidationError for another price than was shown."""
    new = replaced(line, product)
    if told_of(product, new.unit_price) != told:
        raise ValidationError(
            _("Harga %s berubah sejak halaman dibuka. Periksa yang sekarang, lalu ulangi.")
            % product
        )
    new.clean_fields(exclude=CHECKED_ELSEWHERE)
    new.clean()
    return new
