"""What all registrations share: who may write, checked saving, and what an edit does."""

from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any, TypeVar

import pghistory
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, models, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from catalog.models import Verifiable
from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import Region, User
from p3dn.audit.editing.versions import require_version

M = TypeVar("M", bound=models.Model)
R = TypeVar("R")
OFFICER = frozenset({Role.CATALOGUE_OFFICER})
VERIFIER = frozenset({Role.CATALOGUE_VERIFIER})
_UNSET = object()  # a foreign key of a new record has no value yet, not even None
CHECKERS = OFFICER | VERIFIER | {Role.P3DN_TEAM}


def require_role(user: User, region_id: int, roles: frozenset[str]) -> None:
    """Refuse with `PermissionDenied` unless one of the roles is held in that region today."""
    if region_id not in access_of(user).region_ids(roles):
        raise PermissionDenied


def require_role_somewhere(user: User, roles: frozenset[str]) -> None:
    """The same for facts that belong to no region, such as commodities."""
    if not access_of(user).has(*roles):
        raise PermissionDenied


def require_keeper(user: User, region: Region | None, roles: frozenset[str]) -> None:
    """For what is said of classes of things: a region's by its own people, what is shared (no
    region) by an operator of the installation."""
    if region is not None:
        require_role(user, region.pk, roles)
    elif not (user.is_active and user.is_superuser):
        raise PermissionDenied


def apply_changes(instance: models.Model, fields: Mapping[str, Any]) -> set[str]:
    """Set the fields on the instance (unsaved); returns the names whose value is new."""
    changed = set()
    for name, value in fields.items():
        if getattr(instance, name, _UNSET) != value:
            setattr(instance, name, value)
            changed.add(name)
    return changed


def save_checked(instance: models.Model) -> None:
    """`full_clean` and save; a rule caught only by the database also becomes `ValidationError`.

    The savepoint keeps the surrounding transaction usable when two people write at once.
    """
    instance.full_clean()
    try:
        with transaction.atomic():
            instance.save()
    except IntegrityError as error:
        raise ValidationError(
            _("Data berubah saat Anda menyimpan. Muat ulang halaman, lalu coba lagi.")
        ) from error


def in_the_name_of_user(service: Callable[..., R]) -> Callable[..., R]:
    """Note the service's `user` in the history, whoever calls it: a page, a task or a command."""

    @wraps(service)
    def noted(*, user: User, **given: Any) -> R:
        with pghistory.context(user=user.pk):
            return service(user=user, **given)

    return noted


def lock(instance: M) -> M:
    """The same row read again and held until the transaction ends."""
    return type(instance)._default_manager.select_for_update(of=("self",)).get(pk=instance.pk)


def lock_seen(instance: M, seen: str) -> M:
    """The same, refused with `ChangedSince` when it is no longer what was seen."""
    held = lock(instance)
    require_version(held, seen)
    return held


def mark_edited(record: Verifiable, user: User) -> None:
    """Note the editor and take back any earlier verdict: what changed must be verified again."""
    record.edited_by = user
    record.edited_at = timezone.now()
    record.state = Verifiable.State.DRAFT
    record.submitted_at = None
    record.verified_by = None
    record.verified_at = None


def save_edited(record: Verifiable, user: User) -> None:
    """`mark_edited` and save: a part of the record has changed, nothing of itself."""
    mark_edited(record, user)
    save_checked(record)
