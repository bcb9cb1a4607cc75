"""Writing down whose agreement requests need."""

from datetime import date
from decimal import Decimal

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from p3dn.accounts.models import Agency, Region
from procurement.models import ApprovalRoute, ApprovalStep


def write_route(
    *,
    roles: tuple[str, ...],
    valid_from: date,
    valid_until: date | None = None,
    region: Region | None = None,
    agency: Agency | None = None,
    amount_from: Decimal = Decimal(0),
    method: str = "",
    procurement_type: str = "",
) -> ApprovalRoute:
    """A new route with its steps, in the caller's transaction; both days are included.

    Raises ValidationError for a route without steps, an agency of another region, or a role that
    does not decide. Requests submitted before keep the route they have.
    """
    if not roles:
        raise ValidationError(_("Jalur persetujuan memerlukan sedikitnya satu langkah."))
    if agency is not None:
        region = region or agency.region
    if agency is not None and region is not None and agency.region_id != region.pk:
        raise ValidationError(_("Perangkat daerah ini bukan milik daerah itu."))
    route = ApprovalRoute(
        region=region,
        agency=agency,
        amount_from=amount_from,
        method=method,
        procurement_type=procurement_type,
        valid_from=valid_from,
        valid_until=valid_until,
    )
    route.full_clean()
    route.save()
    for order, role in enumerate(roles, start=1):
        step = ApprovalStep(route=route, order=order, role=role)
        step.full_clean()
        step.save()
    return route
