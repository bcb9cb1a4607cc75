"""Room under the ceilings and at the producers: looked at on every way into a state that holds both.

A submitted or approved request holds its rupiah and promises its pieces. Whatever leads into such a
state (submission, approval, and a completed request opened again) comes through here, and holds
package and products until the transaction ends, so that nothing is given away twice.
"""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _

from p3dn.ui.values.formats import number, rupiah
from procurement.judgement.candidates.capacity import Shortage, shortages
from procurement.models import CeilingPermit, Package, PurchaseRequest, RequestLine
from procurement.shared.deciding.rights import hold_packages, hold_products

from .ceiling import Ceiling, allowing, heeding_used, room_for, told_once
from .excess import granted_for
from .ledger import packages_paying


def check_room(request: PurchaseRequest, lines: Sequence[RequestLine]) -> None:
    """Refuse what does not fit under the ceiling, or is more than the producers can still make.

    For lines that hold their money already: what a permit let pass when they were submitted still
    passes. Raises ValidationError with the remedy, also when the package has left the plan. A
    request without a package has no ceiling to fit under, and its page says so.
    """
    if request.package_id is not None:
        room = room_for(hold_packages(packages_paying(request, lines)), lines)
        _refuse(ceiling_problems(heeding_used(room)))
    _check_products(request, lines)


def check_room_to_submit(
    request: PurchaseRequest, lines: Sequence[RequestLine]
) -> CeilingPermit | None:
    """The same for lines that hold nothing yet; gives the permit without which they would not fit.

    The permit was granted for exactly these lines, is kept until the transaction ends, and lifts
    nothing but the ceiling.
    """
    permit = None
    if request.package_id is not None:
        room = room_for(hold_packages(packages_paying(request, lines)), lines)
        if not all(money.fits for money in room):
            permit, over = granted_for(request, lines)
            room = allowing(room, over)
        _refuse(ceiling_problems(room))
    _check_products(request, lines)
    return permit


def _check_products(request: PurchaseRequest, lines: Sequence[RequestLine]) -> None:
    hold_products(request)
    wanted = {line: line.quantity for line in lines}
    if problems := [shortage_said(in_pieces(one)) for one in short_of(request, wanted)]:
        raise ValidationError(problems)


def shortage_said(pieces: Mapping[str, str]) -> str:
    """That a producer cannot make what a line wants, and the remedy."""
    return (
        _(
            "%(line)s: sisa kapasitas produsen sampai waktu dibutuhkan tinggal %(left)s %(unit)s,"
            " diminta %(wanted)s %(unit)s. Kurangi jumlahnya, undurkan tanggal dibutuhkan, atau"
            " bagi dengan produk lain."
        )
        % pieces
    )


def _refuse(problems: Sequence[str]) -> None:
    if problems:
        raise ValidationError(list(problems))


def ceiling_problems(room: Sequence[Ceiling]) -> list[str]:
    """Why lines do not pass (`room_for`) the packages' ceilings, with the remedy; nothing if they do."""
    return packages_gone(room) or [
        _over_said(money) % in_rupiah(money) for money in told_once(room) if not money.passes
    ]


def packages_gone(room: Sequence[Ceiling]) -> list[str]:
    """That packages have left the plan, so that no ceiling of theirs can be used, permit or not."""
    said = _("Paket %(code)s sudah tidak aktif di RUP, jadi pagunya tidak dapat dipakai.")
    gone = {money.package.rup_code for money in room if not money.package.is_active}
    return [said % {"code": code} for code in sorted(gone)]


def _over_said(money: Ceiling) -> str:
    """The pattern of the sentence about a ceiling that is passed."""
    if money.allowed:
        return _(
            "Total %(total)s melebihi sisa pagu %(what)s sebesar %(left)s (pagu %(ceiling)s, sudah"
            " terpakai permintaan lain %(others)s). Izin melampaui pagu hanya sampai %(allowed)s."
            " Kurangi %(over)s, atau minta izin lagi."
        )
    return _(
        "Total %(total)s melebihi sisa pagu %(what)s sebesar %(left)s (pagu %(ceiling)s, sudah"
        " terpakai permintaan lain %(others)s). Kurangi %(over)s."
    )


def check_room_again(
    request: PurchaseRequest, lines: Sequence[RequestLine], open_: Mapping[int, Decimal]
) -> None:
    """The same for a completed request that a cancelled delivery opens: all its money, and `open_`.

    `open_` is the quantity of each line to be delivered anew. That the package left the plan since
    is no hindrance: what was approved under it may still be delivered and put right.
    """
    if request.package_id is not None:
        _check_ceilings_again(request, hold_packages(packages_paying(request, lines)), lines)
    hold_products(request)
    wanted = {line: open_[line.pk] for line in lines if open_[line.pk] > 0}
    problems = [
        _(
            "%(line)s: pembatalan ini membuka kembali %(wanted)s %(unit)s, padahal sisa kapasitas"
            " produsen tinggal %(left)s %(unit)s; selebihnya sudah dijanjikan untuk permintaan"
            " lain. Kurangi atau batalkan dahulu permintaan lain atas produk ini, lalu ulangi."
        )
        % in_pieces(one)
        for one in short_of(request, wanted)
    ]
    if problems:
        raise ValidationError(problems)


def _check_ceilings_again(
    request: PurchaseRequest, packages: Sequence[Package], lines: Sequence[RequestLine]
) -> None:
    if problems := [
        _(
            "Pembatalan ini membuka kembali permintaan %(number)s senilai %(total)s, padahal"
            " sisa pagu %(what)s (RUP %(code)s) tinggal %(left)s (pagu %(ceiling)s, terpakai"
            " permintaan lain %(others)s): lebih %(over)s. Kurangi atau batalkan dahulu permintaan"
            " lain pada paket ini, atau perbarui pagunya dari RUP, lalu ulangi."
        )
        % {**in_rupiah(money), "number": request.number, "code": money.package.rup_code}
        for money in told_once(heeding_used(room_for(packages, lines), reopened=request))
        if not money.passes
    ]:
        raise ValidationError(problems)


def worth(lines: Sequence[RequestLine]) -> Decimal:
    """Worth of lines in rupiah."""
    return sum((line.total for line in lines), Decimal(0))


def short_of(request: PurchaseRequest, wanted: Mapping[RequestLine, Decimal]) -> list[Shortage]:
    """Lines that want more of their product than can still be made by the day it is needed."""
    return shortages(request, wanted, timezone.localdate())


def in_rupiah(money: Ceiling) -> dict[str, str]:
    """Whose ceiling it is, and its sums, for a sentence."""
    of = money.budget_line
    return {
        "what": _("baris anggaran %(line)s") % {"line": of}
        if of
        else _("paket %(code)s") % {"code": money.package.rup_code},
        "total": rupiah(money.this),
        "left": rupiah(money.ceiling - money.others),
        "ceiling": rupiah(money.ceiling),
        "others": rupiah(money.others),
        "over": rupiah(money.too_much),
        "allowed": rupiah(money.allowed),
    }


def in_pieces(one: Shortage) -> dict[str, str]:
    """A shortage, for a sentence."""
    return {
        "line": _("Baris %(position)s (%(what)s)")
        % {"position": one.line.position, "what": one.line.description},
        "left": number(one.left),
        "wanted": number(one.wanted),
        "unit": one.line.unit,
    }
