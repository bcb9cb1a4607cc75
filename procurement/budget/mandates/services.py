"""Giving and ending the right to let requests pass their ceilings. It ends of itself with the role it rests on."""

from datetime import date

from django.core.exceptions import PermissionDenied, ValidationError
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import UploadedFile
from django.utils import timezone
from django.utils.translation import gettext as _

from catalog.uploads.files import read_document
from p3dn.accounts.models import Membership, User
from p3dn.audit.authors import authored
from p3dn.audit.editing.versions import require_version
from p3dn.people.services import require_administrator, require_others
from p3dn.ui.values.formats import long_date
from procurement.models import CeilingMandate, PurchaseRequest
from procurement.models.requests.route import DECIDERS
from procurement.shared.deciding.letters import check_letter


@authored
def give_mandate(
    *,
    by: User,
    membership: Membership,
    letter_number: str,
    letter_date: date,
    letter: UploadedFile[bytes],
    valid_from: date,
    valid_to: date,
) -> CeilingMandate:
    """Let somebody else who decides let requests pass their ceilings; both days are included.

    The letter is kept as it is under its SHA-256: PDF, JPG or PNG of at most 10 MB. Raises
    PermissionDenied for others than administrators of the region, and ValidationError for oneself,
    for a role that decides nothing, is used in another's place or ends before, and for a letter that
    names no number or is later than the first day.
    """
    try:
        content = read_document(letter)
    except ValidationError as error:
        raise ValidationError({"letter": error}) from error
    rows = Membership.objects.select_for_update(of=("self",)).select_related("agency", "user")
    held = rows.get(pk=membership.pk)
    require_administrator(by, held.agency.region_id)
    require_others(by, [held.user])
    _check_basis(held, valid_to)
    check_letter(letter_number, letter_date, valid_from)
    made = CeilingMandate(
        membership=held,
        letter_number=" ".join(letter_number.split()),
        letter_date=letter_date,
        letter_sha256=content.sha256,
        valid_from=valid_from,
        valid_to=valid_to,
        given_by=by,
    )
    made.full_clean(exclude=["letter"])
    made.letter.save("", ContentFile(content.content), save=False)
    made.save()
    return made


def _check_basis(held: Membership, valid_to: date) -> None:
    """Refuse a role that cannot carry the right until its last day."""
    usable = Membership.objects.in_force_on(timezone.localdate()).in_own_right()
    if held.role not in DECIDERS or not usable.filter(pk=held.pk).exists():
        told = _("Pilih PA/KPA atau Tim P3DN yang memegang perannya sendiri dan masih berlaku.")
        raise ValidationError({"membership": told})
    if held.valid_to is not None and held.valid_to < valid_to:
        told = _("Perannya berakhir %s; isi paling lambat hari itu.") % long_date(held.valid_to)
        raise ValidationError({"valid_to": told})


@authored
def end_mandate(*, by: User, mandate: CeilingMandate, seen: str, reason: str) -> CeilingMandate:
    """End it now, for a stated reason; what was decided by it stays.

    Raises PermissionDenied for others than the region's administrators, ChangedSince when it is not
    what was `seen`, and ValidationError when it has ended already.
    """
    rows = CeilingMandate.objects.select_for_update(of=("self",))
    held = rows.select_related("membership__agency", "membership__user").get(pk=mandate.pk)
    require_administrator(by, held.membership.agency.region_id)
    require_version(held, seen)
    if held.ended_at is not None:
        raise ValidationError(_("Wewenang ini sudah diakhiri."))
    held.ended_at, held.end_reason = timezone.now(), reason.strip()
    held.full_clean(exclude=["letter"])
    held.save(update_fields=["ended_at", "end_reason"])
    return held


def hold_mandate(by: User, request: PurchaseRequest) -> CeilingMandate:
    """The person's mandate that reaches the request today, kept with what it rests on.

    Who ends the mandate, the role or the account waits for this, or comes first and is then heeded.
    Hold the request first. Raises PermissionDenied when there is none.
    """
    theirs = CeilingMandate.objects.filter(membership__user=by).for_request(request)
    kept = theirs.select_for_update(
        of=("self", "membership", "membership__user"), no_key=True
    ).select_related("membership__user")
    keys = [one.pk for one in kept.order_by("pk")]
    usable = CeilingMandate.objects.in_force_on(timezone.localdate()).filter(pk__in=keys)
    found = usable.select_related("membership__agency").order_by("pk").first()
    if found is None:
        raise PermissionDenied
    return found
