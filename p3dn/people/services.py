"""Giving and ending roles: for others, within one's own region, below oneself; nothing is deleted.

Who looks after an administrator is not chosen by them: administrators and auditors are named by the
installation's operator, and so are regions.
"""

from collections.abc import Iterable
from datetime import date

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import Agency, Membership, Region, User
from p3dn.audit.authors import authored
from p3dn.audit.editing.versions import require_version
from p3dn.ui.values.formats import long_date

ADMINISTRATOR = frozenset({Role.ADMINISTRATOR})
BY_OPERATOR = frozenset({Role.ADMINISTRATOR, Role.AUDITOR})
GIVEN = tuple(role for role in Role if role not in BY_OPERATOR)


def require_administrator(by: User, region_id: int) -> None:
    """Raise PermissionDenied for others than administrators of the region."""
    if region_id not in access_of(by).region_ids(ADMINISTRATOR):
        raise PermissionDenied


def require_others(by: User, people: Iterable[User]) -> None:
    """Raise ValidationError when somebody would give themselves a role."""
    if any(one.pk == by.pk for one in people):
        raise ValidationError(_("Peran untuk diri sendiri diberikan oleh administrator lain."))


@authored
def invite_person(
    *,
    by: User,
    full_name: str,
    email: str,
    nip: str,
    phone: str,
    agency: Agency,
    role: str,
    valid_from: date,
    valid_to: date | None,
) -> User:
    """A new person with a first role; the password they choose themselves.

    Raises PermissionDenied for others than the region's administrators, and ValidationError for an
    address or NIP that somebody has, saying whom to ask.
    """
    require_administrator(by, agency.region_id)
    _refuse_known(by, email)
    person = User(full_name=full_name, email=email.strip().lower(), nip=nip or None, phone=phone)
    person.set_unusable_password()
    person.full_clean(exclude=["password"])
    person.save()
    _give(person, agency, role, valid_from, valid_to)
    return person


def _refuse_known(by: User, email: str) -> None:
    known = User.objects.filter(email=email.strip().lower()).first()
    if known is None:
        return
    if User.objects.visible_to(by).filter(pk=known.pk).exists():
        told = _("%s sudah terdaftar. Buka namanya di daftar, lalu beri peran di sana.") % known
    else:
        told = _("Alamat ini sudah dipakai di daerah lain. Minta pengelola sistem memindahkannya.")
    raise ValidationError({"email": told})


@authored
def change_person(
    *, by: User, person: User, seen: str, full_name: str, nip: str, phone: str
) -> User:
    """Correct a name, a NIP or a telephone number of somebody of one's own region alone.

    The address is what opens the account, so that only the operator changes it. Raises
    PermissionDenied for people who work in other regions too, and for operators; ChangedSince when
    it is not what was `seen`.
    """
    held = User.objects.select_for_update().get(pk=person.pk)
    if not may_change(by, held):
        raise PermissionDenied
    require_version(held, seen)
    held.full_name, held.nip, held.phone = full_name, nip or None, phone
    held.full_clean(exclude=["password"])
    held.save()
    return held


def may_change(by: User, person: User) -> bool:
    """Whether all roles the person ever held are of regions that `by` administers."""
    regions = set(person.memberships.values_list("agency__region", flat=True))
    own = access_of(by).region_ids(ADMINISTRATOR)
    return bool(regions) and regions <= own and not person.is_staff


@authored
def give_role(
    *,
    by: User,
    person: User,
    agency: Agency,
    role: str,
    valid_from: date,
    valid_to: date | None,
) -> Membership:
    """A role for somebody else of one's own region, from a day to a day; both are included.

    Raises PermissionDenied for others than the region's administrators and for people unknown there,
    ValidationError for a role for oneself, one that only the operator gives, or one held already.
    """
    require_administrator(by, agency.region_id)
    if not User.objects.visible_to(by).filter(pk=person.pk).exists():
        raise PermissionDenied
    require_others(by, [person])
    User.objects.select_for_update(no_key=True).get(pk=person.pk)
    return _give(person, agency, role, valid_from, valid_to)


def _give(
    person: User, agency: Agency, role: str, valid_from: date, valid_to: date | None
) -> Membership:
    require_given(role)
    if not agency.is_active:
        raise ValidationError({"agency": _("Perangkat daerah ini tidak aktif lagi.")})
    held = (
        Membership.objects.in_own_right().standing().filter(user=person, agency=agency, role=role)
    )
    for one in held:
        if one.valid_from <= (valid_to or date.max) and valid_from <= (one.valid_to or date.max):
            told = _("Peran ini sudah dipegang sejak %s.") % long_date(one.valid_from)
            raise ValidationError({"role": told})
    made = Membership(
        user=person, agency=agency, role=role, valid_from=valid_from, valid_to=valid_to
    )
    made.full_clean()
    made.save()
    return made


def require_given(role: str) -> None:
    """Raise ValidationError for a role that only the installation's operator gives."""
    if role not in GIVEN:
        raise ValidationError(
            {"role": _("Administrator dan auditor ditetapkan oleh pengelola sistem.")}
        )


def may_end(by: User, membership: Membership, day: date) -> bool:
    """Whether the role is one that `by` may end, and has not ended yet."""
    own = access_of(by).region_ids(ADMINISTRATOR)
    ended = membership.valid_to is not None and membership.valid_to < day
    given = membership.role in GIVEN and membership.withdrawn_at is None
    return membership.agency.region_id in own and given and not ended


@authored
def end_role(*, by: User, membership: Membership, seen: str, last_day: date) -> Membership:
    """The last day of a role, today or later, or yesterday to end it at once; the row stays.

    One that begins after its last day is withdrawn: it counts for no day. Who stands in for the
    person by this role stops with it. Decisions under way are finished first. Raises PermissionDenied
    for others, ChangedSince, and ValidationError for a day gone by.
    """
    rows = Membership.objects.select_for_update(of=("self",)).select_related("agency")
    held = rows.get(pk=membership.pk)
    if not may_end(by, held, timezone.localdate()):
        raise PermissionDenied
    require_version(held, seen)
    if (timezone.localdate() - last_day).days > 1:
        raise ValidationError(
            {"last_day": _("Hari terakhir paling awal kemarin: yang sudah dilakukan tetap sah.")}
        )
    if last_day < held.valid_from:
        held.withdrawn_at = timezone.now()
    else:
        held.valid_to = last_day
    held.full_clean()
    held.save()
    return held


@authored
def add_agency(
    *, by: User, region: Region, code: str, name: str, short_name: str, kind: str
) -> Agency:
    """A new agency of one's own region; raises PermissionDenied for others."""
    require_administrator(by, region.pk)
    agency = Agency(region=region, code=code, name=name, short_name=short_name, kind=kind)
    agency.full_clean()
    agency.save()
    return agency


@authored
def change_agency(
    *,
    by: User,
    agency: Agency,
    seen: str,
    code: str,
    name: str,
    short_name: str,
    kind: str,
    is_active: bool,
) -> Agency:
    """Correct an agency of one's own region, or close it; its people's roles rest meanwhile.

    Raises PermissionDenied for others, ChangedSince, and ValidationError when the administrator
    would close the agency their own role is in.
    """
    held = Agency.objects.select_for_update(of=("self",)).get(pk=agency.pk)
    require_administrator(by, held.region_id)
    require_version(held, seen)
    if not is_active and held.pk in access_of(by).agency_ids(ADMINISTRATOR):
        told = _("Peran Anda sendiri ada di sini; bila ditutup, Anda tidak dapat membukanya lagi.")
        raise ValidationError({"is_active": told})
    held.code, held.name, held.short_name, held.kind = code, name, short_name, kind
    held.is_active = is_active
    held.full_clean()
    held.save()
    return held


@authored
def confirm_government_code(*, by: User, region: Region, code: str) -> None:
    """Record by which code the national systems know a region that has none yet.

    Raises PermissionDenied for others than its administrators, ValidationError as `record_government_code`.
    """
    require_administrator(by, region.pk)
    record_government_code(region=region, code=code)


def record_government_code(*, region: Region, code: str) -> None:
    """The same by whoever runs this installation.

    Raises ValidationError when the region has another code, or another region has this one.
    """
    with transaction.atomic():
        held = Region.objects.select_for_update().get(pk=region.pk)
        if held.klpd_code and held.klpd_code != code:
            told = {"own": held.name, "known": held.klpd_code, "code": code}
            raise ValidationError(_("%(own)s memakai kode KLPD %(known)s, bukan %(code)s.") % told)
        if other := Region.objects.filter(klpd_code=code).exclude(pk=held.pk).first():
            told = {"code": code, "other": other.name}
            raise ValidationError(_("Kode KLPD %(code)s sudah dipakai %(other)s.") % told)
        held.klpd_code = code
        held.full_clean(exclude=["parent"])
        held.save(update_fields=["klpd_code"])
    region.klpd_code = code
