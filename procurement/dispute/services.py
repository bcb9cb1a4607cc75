"""What the Tim P3DN says of a line's TKDN: the last word in a dispute."""

from decimal import Decimal

from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _

from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import Role, User
from p3dn.audit.authors import authored
from p3dn.audit.editing.versions import require_version
from p3dn.regulation import Evidence
from procurement.models import PurchaseRequest, RequestLine
from procurement.shared.deciding.rights import hold, involved
from procurement.shared.refusals import LineRemoved


def may_calculate(user: User, request: PurchaseRequest) -> bool:
    """True for the region's Tim P3DN, unless they took part in the request.

    Of its lines those that are still undecided: what was approved stays as it was approved.
    """
    regions = access_of(user).region_ids({Role.P3DN_TEAM.value})
    return request.region_id in regions and user.pk not in involved(request)


@authored
def record_calculation(
    *,
    by: User,
    line: RequestLine,
    seen: str,
    origin: str,
    tkdn: Decimal | None,
    decision_number: str,
) -> RequestLine:
    """Write down origin and TKDN (percent) as the team found them (PP 29/2018 Pasal 74).

    The value is the team's final reading of a dispute, and stands with the number of the decision
    that gives it and the year it was found in; nothing else writes a value as the team's.

    Raises PermissionDenied for anybody else, ChangedSince when the line is not what was `seen`,
    ValidationError for a line from the catalogue (its certificate speaks for it), one decided
    already or taken out, or an impossible value or no number.
    """
    held = hold(line.request)
    if not may_calculate(by, held):
        raise PermissionDenied
    kept = RequestLine.objects.select_for_update().filter(pk=line.pk).first()
    if kept is None:
        raise LineRemoved(held, line.pk)
    if not kept.is_undecided:
        raise PermissionDenied
    require_version(kept, seen)
    if kept.product_id:
        raise ValidationError(
            _("Baris ini memakai produk katalog; nilainya diambil dari sertifikat produk itu.")
        )
    kept.claimed_origin, kept.claimed_tkdn = origin, tkdn
    kept.claimed_assessed_in = None if tkdn is None else timezone.localdate().year
    kept.claim_basis = Evidence.TEAM_CALCULATION.value
    kept.team_decision_number = " ".join(decision_number.split())
    if not any(sign.isalnum() for sign in kept.team_decision_number):
        raise ValidationError(_("Isi nomor keputusan Tim P3DN yang memuat nilai ini."))
    kept.full_clean()
    kept.save()
    return kept
