"""What the industry office does about a need: take it, note, close with an outcome, open again."""

from django.core.exceptions import PermissionDenied, ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from catalog.models import Commodity, Product
from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import Region, User
from p3dn.audit.authors import authored
from p3dn.audit.editing.versions import NOTHING_YET, NotShown, require_version
from procurement.models import DemandCase, DemandNote

OFFICER = frozenset({Role.CATALOGUE_OFFICER})


def _held(by: User, region: Region, commodity: Commodity, seen: str) -> DemandCase:
    """The case, made when it is the first time, and held until the transaction ends.

    Raises ChangedSince when it is not what was `seen`: also when there was none yet, and is now.
    """
    if region.pk not in access_of(by).region_ids(OFFICER):
        raise PermissionDenied
    case, is_new = DemandCase.objects.get_or_create(region=region, commodity=commodity)
    if is_new:
        if seen != NOTHING_YET:
            raise NotShown
        return case
    case = DemandCase.objects.select_for_update().get(pk=case.pk)
    require_version(case, seen)
    return case


def _write(case: DemandCase, by: User, text: str) -> DemandCase:
    case.full_clean()
    case.save()
    note = DemandNote(case=case, state=case.state, text=text.strip(), by=by)
    note.full_clean()
    note.save()
    return case


@authored
def take_demand(*, by: User, region: Region, commodity: Commodity, seen: str) -> DemandCase:
    """Take a need on. Raises ValidationError when a colleague already has it."""
    case = _held(by, region, commodity, seen)
    if case.state == DemandCase.State.TAKEN and case.taken_by_id != by.pk:
        raise ValidationError(_("Sudah ditangani %s.") % case.taken_by)
    case.state, case.taken_by, case.outcome, case.product = DemandCase.State.TAKEN, by, "", None
    return _write(case, by, gettext_noop("Ditangani."))


@authored
def note_demand(
    *, by: User, region: Region, commodity: Commodity, seen: str, text: str
) -> DemandCase:
    """Write down what was found or answered. Raises ValidationError for an empty note."""
    if not text.strip():
        raise ValidationError({"text": _("Tuliskan catatannya.")})
    return _write(_held(by, region, commodity, seen), by, text)


@authored
def close_demand(
    *,
    by: User,
    region: Region,
    commodity: Commodity,
    seen: str,
    outcome: str,
    text: str,
    product: Product | None = None,
) -> DemandCase:
    """Close a need with an outcome and a reason; `product` when one was registered for it."""
    if not text.strip():
        raise ValidationError({"text": _("Tuliskan alasannya.")})
    case = _held(by, region, commodity, seen)
    case.state, case.outcome = DemandCase.State.CLOSED, outcome
    case.product = product if outcome == DemandCase.Outcome.REGISTERED else None
    case.taken_by = case.taken_by or by
    return _write(case, by, text)


@authored
def reopen_demand(
    *, by: User, region: Region, commodity: Commodity, seen: str, text: str
) -> DemandCase:
    """Open a closed need again."""
    if not text.strip():
        raise ValidationError({"text": _("Tuliskan alasannya.")})
    case = _held(by, region, commodity, seen)
    case.state, case.outcome, case.product, case.taken_by = DemandCase.State.OPEN, "", None, None
    return _write(case, by, text)
