"""Writing down whose agreement requests need.

What a request was submitted under stays as it was: of such a route only the last day may change, and
what is to be different begins as another route on a later day.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _

from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import Agency, Region, Role, User
from p3dn.audit.authors import authored
from p3dn.audit.editing.versions import require_version
from p3dn.ui.values.formats import long_date, rupiah
from procurement.models import ApprovalRoute, ApprovalStep

from .reach import require_reach


@dataclass(frozen=True, slots=True)
class StepInput:
    """One agreement: whose, from which worth in rupiah it is asked for, and in how many days of work."""

    role: str
    amount_from: Decimal = Decimal(0)
    days: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RouteInput:
    """What a route says; both days are included. Without agency for all of the region."""

    steps: Sequence[StepInput]
    valid_from: date
    valid_until: date | None = None
    agency: Agency | None = None
    amount_from: Decimal = Decimal(0)
    method: str = ""
    procurement_type: str = ""
    verdict: str = ""


def write_route(*, region: Region | None, says: RouteInput) -> ApprovalRoute:
    """A new route with its steps, in the caller's transaction; of all regions when none is named.

    Raises ValidationError for a route without steps, one whose steps all begin above it, an agency
    of another region, or a role that does not decide.
    """
    return _written(ApprovalRoute(region=region), says)


@authored
def add_route(*, by: User, region: Region, says: RouteInput) -> ApprovalRoute:
    """A new route of the administrator's own region, for requests submitted from its first day on.

    Raises PermissionDenied for others, and ValidationError as `write_route` does, or when it can
    reach nobody, naming agency, role and remedy.
    """
    _require_keeper(by, region.pk)
    route = write_route(region=region, says=says)
    require_reach(route, says.valid_from)
    return route


@authored
def change_route(*, by: User, route: ApprovalRoute, seen: str, says: RouteInput) -> ApprovalRoute:
    """Correct a route that no request has taken yet, end one, or have it followed by another.

    Returns the route that says it now: a new one where the old has been taken, which then ends the
    day before. Raises as `add_route`, ChangedSince when it is not what was `seen`, and
    ValidationError for `valid_from` where a successor would not begin after today.
    """
    _require_keeper(by, route.region_id)
    held = ApprovalRoute.objects.select_for_update(of=("self",)).get(pk=route.pk)
    require_version(held, seen)
    if not held.requests.exists():
        held.steps.all().delete()
        changed = _written(held, says)
    elif _says(held) == _compared(says):
        held.valid_until = says.valid_until
        held.full_clean()
        held.save()
        return held
    else:
        changed = _followed(held, says)
    require_reach(changed, changed.valid_from)
    return changed


def _followed(held: ApprovalRoute, says: RouteInput) -> ApprovalRoute:
    tomorrow = timezone.localdate() + timedelta(days=1)
    if says.valid_from < tomorrow or says.valid_from <= held.valid_from:
        first = max(tomorrow, held.valid_from + timedelta(days=1))
        said = {"count": held.requests.count(), "first": long_date(first)}
        raise ValidationError(
            {
                "valid_from": _(
                    "Alur ini sudah dipakai %(count)s permintaan, jadi isinya tetap. Isi tanggal"
                    " mulai alur penggantinya, paling cepat %(first)s; alur lama berakhir sehari"
                    " sebelumnya."
                )
                % said
            }
        )
    held.valid_until = says.valid_from - timedelta(days=1)
    held.full_clean()
    held.save()
    return write_route(region=held.region, says=says)


def _require_keeper(by: User, region_id: int | None) -> None:
    if region_id not in access_of(by).region_ids({Role.ADMINISTRATOR}):
        raise PermissionDenied


def _written(route: ApprovalRoute, says: RouteInput) -> ApprovalRoute:
    _check_steps(says)
    agency = says.agency
    if agency is not None and route.region_id not in (None, agency.region_id):
        raise ValidationError({"agency": _("Perangkat daerah ini bukan milik daerah itu.")})
    route.region = route.region or (agency.region if agency else None)
    route.agency, route.amount_from = agency, says.amount_from
    route.method, route.procurement_type = says.method, says.procurement_type
    route.verdict = says.verdict
    route.valid_from, route.valid_until = says.valid_from, says.valid_until
    route.full_clean()
    route.save()
    for order, said in enumerate(says.steps, start=1):
        step = ApprovalStep(
            route=route, order=order, role=said.role, amount_from=said.amount_from, days=said.days
        )
        step.full_clean()
        step.save()
    return route


def _check_steps(says: RouteInput) -> None:
    if not says.steps:
        raise ValidationError(_("Alur persetujuan memerlukan sedikitnya satu langkah."))
    if all(step.amount_from > says.amount_from for step in says.steps):
        raise ValidationError(
            _(
                "Permintaan mulai %s tidak akan diputuskan siapa pun. Kosongkan nilai pada"
                " sedikitnya satu langkah."
            )
            % rupiah(says.amount_from)
        )


def _says(route: ApprovalRoute) -> tuple[object, ...]:
    """All that a route says but its last day."""
    steps = route.steps.order_by("order").values_list("role", "amount_from", "days")
    return (
        route.agency_id,
        route.amount_from,
        route.method,
        route.procurement_type,
        route.verdict,
        route.valid_from,
        list(steps),
    )


def _compared(says: RouteInput) -> tuple[object, ...]:
    """The same of what was typed."""
    return (
        says.agency.pk if says.agency else None,
        says.amount_from,
        says.method,
        says.procurement_type,
        says.verdict,
        says.valid_from,
        [(step.role, step.amount_from, step.days) for step in says.steps],
    )
