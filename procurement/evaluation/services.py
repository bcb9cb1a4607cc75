"""Entering offers of suppliers, and declaring their ranking final."""

from collections.abc import Collection
from datetime import date
from decimal import Decimal

from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _

from p3dn.accounts.models import User
from p3dn.audit.authors import authored
from p3dn.audit.editing.versions import require_version
from p3dn.ui.languages.choosing import in_indonesian
from procurement.models import Offer, PriceEvaluation, PriceWorksheet, PurchaseRequest
from procurement.shared.deciding.rights import hold, may_request

from .coverage import asked_lines, covered_by
from .ranking import frozen, ranking_of


@authored
def begin_evaluation(
    *, by: User, request: PurchaseRequest, own_estimate: Decimal, day: date
) -> PriceEvaluation:
    """Begin a request's evaluation of prices; the one there is when somebody was faster.

    Raises PermissionDenied for others than the agency's requesters, ValidationError for a request
    of which nothing is asked for any more.
    """
    if not may_request(by, request.agency_id):
        raise PermissionDenied
    held = hold(request)
    there = PriceEvaluation.objects.filter(request=held).first()
    if there is not None:
        return there
    if not asked_lines(held):
        raise ValidationError(_("Tambah dahulu barang yang diminta, lalu mulai evaluasi harganya."))
    made = PriceEvaluation(request=held, own_estimate=own_estimate, day=day)
    made.full_clean()
    made.save()
    return made


@authored
def change_evaluation(
    *, by: User, evaluation: PriceEvaluation, seen: str, own_estimate: Decimal, day: date
) -> PriceEvaluation:
    """Change what the offers are measured by; raises as `declare_final` does."""
    held = _hold(by, evaluation, seen)
    held.own_estimate, held.day = own_estimate, day
    held.full_clean()
    held.save()
    return held


@authored
def write_offer(
    *,
    by: User,
    evaluation: PriceEvaluation,
    seen: str,
    offer: Offer | None = None,
    supplier_name: str,
    offered: str,
    price: Decimal,
    tkdn: Decimal,
    bmp: Decimal,
    is_admitted: bool,
    why_not: str,
    lines: Collection[int],
) -> Offer:
    """Enter an offer, or change `offer`; `seen` is the version of the evaluation with its offers.

    `lines` are the keys of the lines it is for, in the quantity asked now; those that are asked no
    more are passed over. Raises as `declare_final` does, and ValidationError for a supplier who is
    there already, an offer that is refused without saying why, or one for nothing that is asked.
    """
    held = _hold(by, evaluation, seen)
    made = offer or Offer(evaluation=held)
    made.supplier_name, made.offered = " ".join(supplier_name.split()), " ".join(offered.split())
    made.price, made.tkdn, made.bmp = price, tkdn, bmp
    made.is_admitted, made.why_not = is_admitted, "" if is_admitted else why_not.strip()
    asked = asked_lines(held.request)
    made.covered = covered_by(line for line in asked if line.pk in lines)
    if asked and not made.covered:
        raise ValidationError({"lines": _("Centang baris yang ditawarkan penyedia ini.")})
    made.full_clean()
    made.save()
    return made


@authored
def drop_offer(*, by: User, evaluation: PriceEvaluation, seen: str, offer: Offer) -> None:
    """Take an offer out; its history and worksheets declared with it stay. Raises as `declare_final`."""
    _hold(by, evaluation, seen)
    offer.delete()


@authored
def declare_final(*, by: User, evaluation: PriceEvaluation, seen: str) -> PriceWorksheet:
    """Freeze the ranking as it was `seen`, under the next number.

    Raises PermissionDenied for others than the agency's requesters, ChangedSince when evaluation or
    offers are not what was `seen`, and ValidationError when no offer takes part, when one was
    recorded for something else than is asked now, or no rule is known for the day.
    """
    held = _hold(by, evaluation, seen)
    offers = list(held.offers.all())
    try:
        ranking = ranking_of(held, offers)
    except ValueError as error:
        raise ValidationError(str(error)) from error
    if ranking.stale:
        raise ValidationError(
            _("Periksa lagi penawaran %(suppliers)s: buka Ubah, centang barisnya, lalu simpan.")
            % {"suppliers": ", ".join(row.supplier for row in ranking.stale)}
        )
    if not ranking.winners:
        raise ValidationError(
            _("Belum ada penawaran lengkap yang memenuhi syarat dan tidak melebihi HPS.")
        )
    version = held.worksheets.count() + 1
    content, sha256 = frozen(ranking, about(held.request))
    worksheet = PriceWorksheet(
        evaluation=held, version=version, content=content, sha256=sha256,
        declared_by=by, declared_at=timezone.now(),
    )  # fmt: skip
    worksheet.full_clean()
    worksheet.save()
    return worksheet


@in_indonesian
def about(request: PurchaseRequest) -> dict[str, str]:
    """Whose request it is, for the head of a worksheet."""
    return {
        "number": request.number,
        "title": request.title,
        "agency": str(request.agency),
        "package": request.planned_as,
    }


def _hold(by: User, evaluation: PriceEvaluation, seen: str) -> PriceEvaluation:
    """It as it is now, its request first; kept until the transaction ends."""
    request = hold(evaluation.request)
    if not may_request(by, request.agency_id):
        raise PermissionDenied
    held = PriceEvaluation.objects.select_for_update().get(pk=evaluation.pk)
    held.request = request
    require_version(held, seen)
    return held
