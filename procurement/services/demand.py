"""What the industry office does about a need: take it, note, close with an outcome, open again."""

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from catalog.models import Commodity, Product
from p3dn.accounts.access import access_of
from p3dn.accounts.models import Region, User
from procurement.models import DemandCase, DemandNote

OFFICER = frozenset({"catalogue_officer"})


def _held(by: User, region: Region, commodity: Commodity) -> DemandCase:
    """The case, made when it is the first time, and held until the transaction ends."""
    if region.pk not in access_of(by).region_ids(OFFICER):
        raise PermissionDenied
    DemandCase.objects.get_or_create(region=region, commodity=commodity)
    return DemandCase.objects.select_for_update().get(region=region, commodity=commodity)


def _write(case: DemandCase, by: User, text: str) -> DemandCase:
    case.full_clean()
    case.save()
    note = DemandNote(case=case, state=case.state, text=text.strip(), by=by)
    note.full_clean()
    note.save()
    return case


@transaction.atomic
def take_demand(*, by: User, region: Region, commodity: Commodity) -> DemandCase:
    """Take a need on. Raises ValidationError when a colleague already has it."""
    case = _held(by, region, commodity)
    if case.state == DemandCase.State.TAKEN and case.taken_by_id != by.pk:
        raise ValidationError(_("Sudah ditangani %s.") % case.taken_by)
    case.state, case.taken_by, case.outcome, case.product = DemandCase.State.TAKEN, by, "", None
    return _write(case, by, _("Ditangani."))


@transaction.atomic
def note_demand(*, by: User, region: Region, commodity: Commodity, text: str) -> DemandCase:
    """Write down what was found or answered. Raises ValidationError for an empty note."""
    if not text.strip():
        raise ValidationError({"text": _("Tuliskan catatannya.")})
    return _write(_held(by, region, commodity), by, text)


@transaction.atomic
def close_demand(
    *,
    by: User,
    region: Region,
    commodity: Commodity,
    outcome: str,
    text: str,
    product: Product | None = None,
) -> DemandCase:
    """Close a need with an outcome and a reason; `product` when one was registered for it."""
    if not text.strip():
        raise ValidationError({"text": _("Tuliskan alasannya.")})
    case = _held(by, region, commodity)
    case.state, case.outcome = DemandCase.State.CLOSED, outcome
    case.product = product if outcome == DemandCase.Outcome.REGISTERED else None
    case.taken_by = case.taken_by or by
    return _write(case, by, text)


@transaction.atomic
def reopen_demand(*, by: User, region: Region, commodity: Commodity, text: str) -> DemandCase:
    """Open a closed need again."""
    if not text.strip():
        raise ValidationError({"text": _("Tuliskan alasannya.")})
    case = _held(by, region, commodity)
    case.state, case.outcome, case.product, case.taken_by = DemandCase.State.OPEN, "", None, None
    return _write(case, by, text)
