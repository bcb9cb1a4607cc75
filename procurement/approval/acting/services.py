"""Letting somebody act in another's place by a letter. It ends of itself with what it rests on."""

from datetime import date

from django.core.exceptions import PermissionDenied, ValidationError
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext as _

from catalog.uploads.files import read_document
from p3dn.accounts.models import Membership, User
from p3dn.audit.authors import authored
from p3dn.people.services import require_administrator, require_given, require_others
from p3dn.ui.values.formats import long_date
from procurement.approval.absence.telling import tell_absence
from procurement.models import Absence
from procurement.shared.deciding.letters import check_letter


@authored
def appoint_acting(
    *,
    by: User,
    principal: Membership,
    person: User,
    acting_as: str,
    letter_number: str,
    letter_date: date,
    letter: UploadedFile[bytes],
    valid_from: date,
    valid_to: date,
) -> Membership:
    """Let a person use the role of `principal` in that one's place; both days are included.

    The letter is kept as it is under its SHA-256: PDF, JPG or PNG of at most 10 MB. Where that one
    noted an absence, the person is told. Raises
    PermissionDenied for others than administrators of the region and for people unknown there, and
    ValidationError for a role that only the operator gives or that ends before, for oneself, for who
    holds the role anyway, and for a letter that names no number or is later than the first day.
    """
    try:
        content = read_document(letter)
    except ValidationError as error:
        raise ValidationError({"letter": error}) from error
    rows = Membership.objects.select_for_update(of=("self",)).select_related("agency", "user")
    held = rows.get(pk=principal.pk)
    require_administrator(by, held.agency.region_id)
    if not User.objects.visible_to(by).filter(pk=person.pk).exists():
        raise PermissionDenied
    require_given(held.role)
    require_others(by, [person])
    _check_principal(held, person, valid_from, valid_to)
    check_letter(letter_number, letter_date, valid_from)
    made = Membership(
        user=person,
        agency=held.agency,
        role=held.role,
        valid_from=valid_from,
        valid_to=valid_to,
        on_behalf_of=held.user,
        acting_as=acting_as,
        letter_number=" ".join(letter_number.split()),
        letter_date=letter_date,
        letter_sha256=content.sha256,
    )
    made.full_clean(exclude=["letter"])
    made.letter.save("", ContentFile(content.content), save=False)
    made.save()
    away = Absence.objects.standing().filter(person=held.user_id, last_day__gte=valid_from)
    tell_absence(list(away.select_related("person")), by=by)
    return made


def _check_principal(held: Membership, person: User, valid_from: date, valid_to: date) -> None:
    if held.on_behalf_of_id is not None:
        raise ValidationError({"principal": _("Yang bertindak untuk orang lain tidak digantikan.")})
    if held.user_id == person.pk:
        raise ValidationError({"person": _("Tidak dapat bertindak untuk diri sendiri.")})
    if held.valid_to is not None and held.valid_to < valid_to:
        told = _("Peran yang digantikan berakhir %s; isi paling lambat hari itu.")
        raise ValidationError({"valid_to": told % long_date(held.valid_to)})
    if valid_from < held.valid_from:
        told = _("Peran yang digantikan baru mulai %s.") % long_date(held.valid_from)
        raise ValidationError({"valid_from": told})
    if valid_to < valid_from:
        told = _("Tanggal akhir tidak boleh sebelum tanggal mulai.")
        raise ValidationError({"valid_to": told})
    same = Membership.objects.standing().filter(user=person, agency=held.agency, role=held.role)
    for one in same:
        if one.valid_from <= valid_to and valid_from <= (one.valid_to or date.max):
            told = _("%(person)s sudah memegang peran ini sejak %(day)s.")
            said = {"person": person, "day": long_date(one.valid_from)}
            raise ValidationError({"person": told % said})
