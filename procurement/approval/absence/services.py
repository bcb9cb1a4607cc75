"""Noting an absence and taking it back."""

from datetime import date

from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _

from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import User
from p3dn.accounts.notices.services import settle_all
from p3dn.audit.authors import authored
from p3dn.audit.editing.versions import require_version
from p3dn.ui.values.formats import long_date
from procurement.models import Absence
from procurement.models.requests.route import DECIDERS
from procurement.shared.notices import STANDS_IN, UNCOVERED

from .telling import tell_absence


def may_note(user: User) -> bool:
    """True for those who decide somewhere, for themselves alone."""
    return access_of(user).has(*DECIDERS)


@authored
def note_absence(*, by: User, first_day: date, last_day: date, note: str) -> Absence:
    """Note that oneself is away; both days are included.

    Who acts for them by a letter is told, and the administrators of the region where nobody does.
    Raises PermissionDenied for who decides nothing, ValidationError for days gone by or out of order,
    and for days that are noted already.
    """
    if not may_note(by):
        raise PermissionDenied
    User.objects.select_for_update(no_key=True).get(pk=by.pk)
    if last_day < timezone.localdate():
        raise ValidationError(
            {"last_day": _("Tanggal itu sudah lewat. Isi tanggal hari ini atau sesudahnya.")}
        )
    known = Absence.objects.standing().filter(
        person=by, first_day__lte=last_day, last_day__gte=first_day
    )
    if (other := known.first()) is not None:
        told = _("Anda sudah mencatat %(first)s sampai %(last)s. Batalkan dahulu bila berubah.")
        days = {"first": long_date(other.first_day), "last": long_date(other.last_day)}
        raise ValidationError({"first_day": told % days})
    made = Absence(person=by, first_day=first_day, last_day=last_day, note=note.strip())
    made.full_clean()
    made.save()
    tell_absence([made], by=by)
    return made


@authored
def withdraw_absence(*, by: User, absence: Absence, seen: str) -> Absence:
    """Take an own absence back: it counts no more, and stays in the history.

    Raises PermissionDenied for others, ChangedSince, and ValidationError for one that is over.
    """
    held = Absence.objects.select_for_update(of=("self",)).get(pk=absence.pk)
    if held.person_id != by.pk:
        raise PermissionDenied
    require_version(held, seen)
    if not held.stands_on(timezone.localdate()):
        raise ValidationError(_("Ketidakhadiran ini sudah lewat atau sudah dibatalkan."))
    held.withdrawn_at = timezone.now()
    held.save()
    settle_all(kinds=(UNCOVERED, STANDS_IN), record=held.pk)
    return held
