"""What of an earlier request holds no longer; the same number of queries for any number of lines."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.utils.translation import gettext as _

from p3dn.regulation.results import BUYABLE
from p3dn.ui.values.formats import rupiah
from procurement.budget.ceiling import left_of
from procurement.judgement.judging import Judged, judge
from procurement.models import Package, PurchaseRequest, RequestLine
from procurement.request.submission import unsellable

from .fresh import Fresh, fresh_lines


@dataclass(frozen=True, slots=True)
class Copied:
    """A line of the source as it would stand today; `notes` say what holds no longer."""

    line: RequestLine
    worth: Decimal
    judged: Judged
    notes: list[str]
    wanted: bool


def as_today(
    source: PurchaseRequest, lines: Sequence[RequestLine], package: Package | None, day: date
) -> list[Copied]:
    """The lines of a request as a copy of it would have them, each with what holds no longer."""
    draft = PurchaseRequest(
        region=source.region,
        agency=source.agency,
        package=package,
        place=source.place,
        needed_on=source.needed_on if source.needed_on and source.needed_on >= day else None,
    )
    payers = set(package.budget_lines.values_list("pk", flat=True)) if package else set()
    made = fresh_lines(lines, draft, payers, day)
    fresh = [one.line for one in made]
    money = _over(made, package)
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


def _over(made: Sequence[Fresh], package: Package | None) -> dict[int, list[str]]:
    """Lines with which the sum so far is more than is left of the package, by their numbers."""
    if package is None:
        return {}
    left, spent, over = left_of(package)[0].left, Decimal(0), {}
    for one in made:
        if one.source.state in one.source.GIVEN_UP:
            continue
        spent += _worth(one.line)
        if spent > left:
            over[one.line.position or 0] = [
                _("Sampai baris ini %(sum)s; sisa pagu paket %(left)s.")
                % {"sum": rupiah(spent), "left": rupiah(left)}
            ]
    return over


def _worth(line: RequestLine) -> Decimal:
    return (line.quantity * line.unit_price).quantize(Decimal("0.01"))
