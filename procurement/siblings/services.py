"""What a buyer says of siblings of a line, and closing a pair of codes."""

from collections.abc import Collection

from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _

from catalog.models import Commodity
from catalog.offers.candidates import ref_of
from catalog.shared.writing import OFFICER
from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import Region, User
from p3dn.audit.authors import authored
from procurement.judgement.candidates.narrow import Reach
from procurement.judgement.candidates.siblings import open_siblings
from procurement.judgement.judging import judge
from procurement.models import KindsApart, LineDismissal, RequestLine
from procurement.shared.deciding.rights import hold_line

POINTING = ["line", "product", "asked", "offered", "by"]


@authored
def dismiss_siblings(
    *,
    by: User,
    line: RequestLine,
    seen: str,
    why: str,
    note: str = "",
    products: Collection[int] = (),
    codes: Collection[str] = (),
) -> list[LineDismissal]:
    """Say of products of neighbouring codes why they do not serve, of several with one reason.

    `products` by their keys, `codes` for all that are offered of a code today; what comes onto the
    market later is asked about anew. Raises as `hold_line` does, and ValidationError where nothing
    was picked, for a product nobody asks about, and without words where the reason is another one.
    """
    kept = hold_line(by, line, seen)
    (judged,) = judge([kept], timezone.localdate(), reach=Reach.WHOLE)
    offered = {c.ref: c.kbki_code for c in open_siblings(judged)}
    by_code = {ref for ref, code in offered.items() if code in codes}
    picked = {ref_of(pk) for pk in products} | by_code
    if not picked:
        raise ValidationError(_("Pilih sedikitnya satu produk yang Anda jawab."))
    if not picked <= offered.keys():
        raise ValidationError(
            _("Ada produk yang tidak lagi ditanyakan. Muat ulang halaman, lalu pilih lagi.")
        )
    rows = []
    for ref in sorted(picked):
        row = LineDismissal(
            line=kept,
            product_id=int(ref.rpartition(":")[2]),
            asked_id=kept.commodity_id,
            offered_id=offered[ref],
            why=why,
            note=note.strip(),
            by=by,
            at=timezone.now(),
        )
        row.clean_fields(exclude=POINTING)
        rows.append(row)
    rows[0].validate_constraints(exclude=POINTING)  # of reason and words, which all share
    return LineDismissal.objects.bulk_create(rows)


@authored
def ask_again(*, by: User, line: RequestLine, seen: str, products: Collection[int]) -> int:
    """Take back what was said of these products; how many there were. Raises as `hold_line` does."""
    kept = hold_line(by, line, seen)
    return kept.dismissals.filter(product__in=products).delete()[0]


@authored
def close_pair(
    *, by: User, region: Region, codes: tuple[Commodity, Commodity], reason: str
) -> KindsApart:
    """Note that two codes are other kinds, so that the pair is not proposed until buyers name it again.

    By a catalogue officer of the region, with the reason.
    """
    if region.pk not in access_of(by).region_ids(OFFICER):
        raise PermissionDenied
    if not reason.strip():
        raise ValidationError({"reason": _("Tuliskan mengapa keduanya memang lain.")})
    first, second = sorted(codes, key=lambda commodity: commodity.pk)
    row = KindsApart(region=region, first=first, second=second, reason=reason.strip(), by=by)
    row.full_clean()
    row.save()
    return row
