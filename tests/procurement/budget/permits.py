"""Mandates and permits to pass a ceiling, as tests begin with them."""

from decimal import Decimal as D
from typing import Any

from django.utils import timezone

from p3dn.accounts.models import Membership, User
from p3dn.audit.editing.versions import version_of
from procurement.budget.mandates import services as mandates
from procurement.budget.permits import services as permits
from procurement.budget.permits.reads import figures_shown, lines_to_submit, room_of
from procurement.models import CeilingMandate, CeilingPermit, Package, PurchaseRequest
from tests.factories.procurement import PackageFactory
from tests.procurement.acts import letter
from tests.procurement.scenes import draft, laptop, with_line
from tests.support.cast import Cast


def mandate(cast: Cast, holder: User | None = None, **says: Any) -> CeilingMandate:
    """A mandate for this year of the health office's approver, unless somebody else is named."""
    today = timezone.localdate()
    usual: dict[str, Any] = {
        "letter_number": "900/12/SETDA",
        "letter_date": today,
        "letter": letter(),
        "valid_from": today,
        "valid_to": today,
    }
    held = Membership.objects.get(user=holder or cast.approver)
    return mandates.give_mandate(by=cast.administrator, membership=held, **(usual | says))


def package(cast: Cast, ceiling: int = 15_000_000) -> Package:
    return PackageFactory(agency=cast.health, ceiling=D(ceiling))


def asking(cast: Cast, of: Package, **line: Any) -> PurchaseRequest:
    """A draft of the health office with one complying line of ten million, unless said."""
    request = draft(cast, package=of)
    with_line(request, laptop(capacity=None), **line)
    return request


def ask(cast: Cast, request: PurchaseRequest, **says: Any) -> CeilingPermit:
    usual = {
        "ground": CeilingPermit.Ground.SHIFTED,
        "reason": "Pergeseran disetujui TAPD, RUP diperbarui pekan depan.",
        "basis": "Surat TAPD 900/77 tanggal 2 Maret 2026",
    }
    seen = version_of(request)
    return permits.ask_permit(by=cast.requester, request=request, seen=seen, **(usual | says))


def grant(by: User, permit: CeilingPermit, **says: Any) -> CeilingPermit:
    """Given on the figures as they are now."""
    room = room_of(permit.request, lines_to_submit(permit.request))
    usual = {"shown": figures_shown(permit, room), "note": "Pergeseran sudah ditetapkan."}
    return permits.grant_permit(by=by, permit=permit, seen=version_of(permit), **(usual | says))


def permit_asked(cast: Cast, request: PurchaseRequest) -> CeilingPermit:
    """One that waits, written without asking whether it is needed."""
    return CeilingPermit.objects.create(
        region=request.region,
        agency=request.agency,
        request=request,
        ground=CeilingPermit.Ground.URGENT,
        reason="Wabah.",
        basis="Surat 1/2026",
        covered="0" * 64,
        asked_by=cast.requester,
    )
