"""What of an earlier request holds no longer; the same number of queries for any number of lines."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.utils.translation import gettext as _

from p3dn.regulation.results import BUYABLE
from p3dn.ui.values.formats import rupiah
from procurement.budget.ceiling import with_left
from procurement.judgement.judging import Judged, judge
from procurement.models import Package, PurchaseRequest, RequestLine
from procurement.request.life.submission import unsellable

from .fresh import Fresh, fresh_lines
from .payers import Payers


@dataclass(frozen=True, slots=True)
class Copied:
    """A line of the source as it would stand today; `notes` say what holds no longer."""

    line: RequestLine
    worth: Decimal
    judged: Judged
    notes: list[str]
    wanted: bool


def as_today(
    source: PurchaseRequest, lines: Sequence[RequestLine], payers: Payers, day: date
) -> list[Copied]:
    """The lines of a request as a copy of it would have them, each with what holds no longer."""
    draft = PurchaseRequest(
        region=source.region,
        agency=source.agency,
        package=payers.own,
        place=source.place,
        needed_on=source.needed_on if source.needed_on and source.needed_on >= day else None,
    )
    package_of = payers.budget_lines()
    made = fresh_lines(lines, draft, package_of, day)
    fresh = [one.line for one in made]
    money = _over(made, payers, package_of)
    copied = []
    for one, judged in zip(made, judge(fresh, day), strict=True):
        notes = [*one.left_behind, *_of_today(one.line, judged)]
        notes += money.get(one.line.position or 0, [])
        wanted = one.source.state not in one.source.GIVEN_UP
        copied.append(Copied(one.source, _worth(one.line), judged, notes, wanted))
    return copied


def _of_today(line: RequestLine, judged: Judged) -> list[str]:
    """Sold no more, at another price, or judged otherwise than may be bought."""
    notes = []
    gone = unsellable(line)
    if gone:
        notes.append(gone)
    price = line.product.price if line.product else None
    if price is not None and price != line.unit_price:
        notes.append(_("Harga katalog sekarang %s.") % rupiah(price))
    if not gone and judged.result.verdict not in BUYABLE:
        notes.append(" ".join([judged.headline, *(one.text for one in judged.told[:1])]))
    return notes


def _over(
    made: Sequence[Fresh], payers: Payers, package_of: Mapping[int, int]
) -> dict[int, list[str]]:
    """Lines with which the sum so far is more than is left of who pays them, by their numbers.

    A line that names no budget line yet is counted of the request's own package.
    """
    if payers.own is None:
        return {}
    keys = [one.pk for one in payers.packages]
    found = with_left(Package.objects.filter(pk__in=keys))
    left = {one.pk: one.left for one in found}  # type: ignore[attr-defined]  # an annotation, which the stubs lose
    spent: dict[int, Decimal] = defaultdict(Decimal)
    over = {}
    for one in made:
        if one.source.state in one.source.GIVEN_UP:
            continue
        payer = package_of.get(one.line.budget_line_id or 0, payers.own.pk)
        spent[payer] += _worth(one.line)
        if spent[payer] > left[payer]:
            over[one.line.position or 0] = [
                _("Sampai baris ini %(sum)s; sisa pagu paket %(left)s.")
                % {"sum": rupiah(spent[payer]), "left": rupiah(left[payer])}
            ]
    return over


def _worth(line: RequestLine) -> Decimal:
    return (line.quantity * line.unit_price).quantize(Decimal("0.01"))
