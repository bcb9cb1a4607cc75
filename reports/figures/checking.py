"""A second checker for each figure: what was looked at, who said so, and whether it still holds."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from catalog.shared.writing import save_checked
from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import Person, access_of
from p3dn.accounts.models import Region, User
from p3dn.audit.canonical import canonical, sha256_of
from p3dn.ui.languages.choosing import in_indonesian
from p3dn.ui.values.formats import short_date
from reports.models import FigureCheck

from .figure import Figure
from .terms import Term

CHECKERS = frozenset({Role.P3DN_TEAM, Role.AUDITOR})


@in_indonesian
def definition_of(figure: Figure) -> str:
    """All that a figure declares but for its review, as canonical JSON."""
    said = {
        field.name: _plain(getattr(figure, field.name))
        for field in fields(figure)
        if field.name != "review"
    }
    return canonical(said)


def _plain(value: Any) -> Any:
    if isinstance(value, Term):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return {str(name): _plain(one) for name, one in value.items()}
    if isinstance(value, frozenset):
        return sorted(map(str, value))
    if isinstance(value, tuple | list):
        return [_plain(one) for one in value]
    if value is None or isinstance(value, bool | int):
        return value
    return value.__qualname__ if callable(value) else str(value)


def fingerprint_of(figure: Figure) -> str:
    """SHA-256 of its definition."""
    return sha256_of(definition_of(figure))


@dataclass(frozen=True, slots=True)
class Checked:
    """What a region's people said of a figure: who checked the definition of now, or an earlier one."""

    sha256: str
    by: tuple[FigureCheck, ...] = ()
    lapsed: FigureCheck | None = None

    @property
    def words(self) -> str:
        """The second checker in words; empty when nobody has checked the definition of now."""
        return "; ".join(
            _("diperiksa %(who)s, %(on)s")
            % {"who": one.checked_by.full_name, "on": short_date(one.checked_at)}
            for one in self.by
        )

    def is_by(self, user: Person) -> bool:
        """Whether this person has checked the definition of now."""
        return any(one.checked_by_id == user.pk for one in self.by)


def checks_of(user: Person, figures: list[Figure]) -> dict[str, Checked]:
    """For each figure, by its key, what was said where the person sees it; one query."""
    rows = FigureCheck.objects.visible_to(user).filter(figure__in=[one.key for one in figures])
    said: dict[str, list[FigureCheck]] = {}
    for row in rows.select_related("checked_by"):
        said.setdefault(row.figure, []).append(row)
    found = {}
    for figure in figures:
        now, rows_of = fingerprint_of(figure), said.get(figure.key, [])
        held = tuple(row for row in rows_of if row.sha256 == now)
        found[figure.key] = Checked(now, held, None if held else next(iter(rows_of), None))
    return found


@transaction.atomic
def check_figure(*, user: User, region: Region, figure: Figure, seen: str) -> FigureCheck:
    """Say that one has checked what a figure declares; `seen` is the fingerprint that was shown.

    Raises PermissionDenied for others than `CHECKERS` of the region, and ValidationError when the
    definition is another by now, or was checked by the same person before.
    """
    if region.pk not in access_of(user).region_ids(CHECKERS):
        raise PermissionDenied
    if seen != fingerprint_of(figure):
        raise ValidationError(_("Definisi angka ini sudah berubah. Baca lagi, lalu periksa."))
    check = FigureCheck(region=region, figure=figure.key, sha256=seen, checked_by=user)
    save_checked(check)
    return check
