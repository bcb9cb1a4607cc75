"""Whom a route reaches: the people who hold the role of each step on a day."""

from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from django.core.exceptions import ValidationError
from django.db.models import Exists, OuterRef
from django.utils import timezone
from django.utils.translation import gettext as _

from p3dn.accounts.access.rows import REGION_WIDE
from p3dn.accounts.models import Agency, Membership, Role
from p3dn.ui.values.formats import long_date
from procurement.models import ApprovalRoute
from procurement.shared.deciding.away import away_on

MOST = 5  # agencies named in one refusal


@dataclass(frozen=True, slots=True)
class Missing:
    """A role that too few people hold; `agencies` are empty for one of the whole region."""

    role: str
    wanted: int
    agencies: Sequence[Agency]


def require_reach(route: ApprovalRoute, day: date) -> None:
    """Refuse a route of a region that would leave a request waiting for nobody on its first day.

    Raises ValidationError naming each role, where it is missing, and the remedy. Days gone by are
    asked about as today.
    """
    day = max(day, timezone.localdate())
    if missing := missing_of(route, day):
        raise ValidationError([_said(one, day) for one in missing])


def away_from(route: ApprovalRoute, day: date) -> list[str]:
    """Of a route that reaches somebody: where all of them are away on its first day, in sentences.

    It is no reason to refuse the route, which lasts longer than an absence. Days gone by as today.
    """
    day = max(day, timezone.localdate())
    found = missing_of(route, day, without=away_on(day))
    told = _(
        "Pada %(day)s yang berperan %(role)s berhalangan di: %(where)s. Tunjuk Plt. atau Plh. sebelum"
        " hari itu."
    )
    return [
        told % {"day": long_date(day), "role": Role(one.role).label, "where": _where(one)}
        for one in found
    ]


def missing_of(route: ApprovalRoute, day: date, *, without: Collection[int] = ()) -> list[Missing]:
    """Roles of the route that fewer people hold than it has steps for them; three queries.

    `without` are people who do not count.


    Nobody agrees twice, so two steps of a role need two people. Of a route of the whole region every
    agency counts in which somebody may file a request on that day.
    """
    wanted = Counter(route.steps.values_list("role", flat=True))
    agencies = _buyers(route, day)
    held = _holders(route, wanted, day, without)
    found = []
    for role, count in wanted.items():
        if role in REGION_WIDE:
            if len(held[role, None]) < count:
                found.append(Missing(role, count, ()))
            continue
        unreached = [one for one in agencies if len(held[role, one.pk]) < count]
        if unreached:
            found.append(Missing(role, count, unreached))
    return found


def _buyers(route: ApprovalRoute, day: date) -> list[Agency]:
    """The route's own agency, or those of its region in which somebody files requests."""
    if route.agency is not None:
        return [route.agency]
    filing = Membership.objects.in_force_on(day).filter(
        agency=OuterRef("pk"), role=Role.REQUESTER, user__is_active=True
    )
    return list(Agency.objects.filter(Exists(filing), region=route.region_id, is_active=True))


def _holders(
    route: ApprovalRoute, roles: Collection[str], day: date, without: Collection[int]
) -> dict[tuple[str, int | None], set[int]]:
    """People by role and agency; those of region-wide roles under no agency."""
    rows = Membership.objects.in_force_on(day).filter(
        role__in=list(roles), agency__region=route.region_id, user__is_active=True
    )
    rows = rows.exclude(user__in=list(without))
    found: dict[tuple[str, int | None], set[int]] = defaultdict(set)
    for role, agency, person in rows.values_list("role", "agency", "user"):
        found[role, None if role in REGION_WIDE else agency].add(person)
    return found


def _where(missing: Missing) -> str:
    names = [str(one) for one in missing.agencies[:MOST]]
    if (more := len(missing.agencies) - MOST) > 0:
        names.append(_("%s lainnya") % more)
    return ", ".join(names) or _("daerah ini")


def _said(missing: Missing, day: date) -> str:
    said = {
        "where": _where(missing),
        "role": Role(missing.role).label,
        "day": long_date(day),
        "wanted": missing.wanted,
    }
    if missing.wanted > 1:
        return (
            _(
                "Alur ini memerlukan %(wanted)s orang berperan %(role)s, tetapi yang berlaku pada"
                " %(day)s kurang dari itu di: %(where)s. Beri peran itu kepada orang lain, atau"
                " kurangi langkahnya."
            )
            % said
        )
    return (
        _(
            "Alur ini tidak sampai kepada siapa pun: pada %(day)s belum ada yang berperan %(role)s"
            " di: %(where)s. Beri peran itu kepada seseorang, atau pilih peran lain."
        )
        % said
    )
