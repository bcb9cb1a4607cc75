"""Who would decide: the route of a purchase one makes up, and the people of each step on a day."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from p3dn.accounts.access.rows import REGION_WIDE
from p3dn.accounts.models import Membership, Role
from p3dn.ui.values.formats import rupiah
from procurement.models import ApprovalRoute, ApprovalStep
from procurement.shared.deciding.away import away_on
from procurement.shared.deciding.routes import Case, routes_for, steps_for


@dataclass(frozen=True, slots=True)
class Somebody:
    """A person who could take a step, and for whom they would."""

    name: str
    on_behalf_of: str = ""
    until: date | None = None
    away_until: date | None = None


@dataclass(frozen=True, slots=True)
class Turn:
    """A step with those who hold its role, and those who stand in for one of them."""

    role: str
    days: int | None
    people: Sequence[Somebody]
    substitutes: Sequence[Somebody]

    @property
    def is_away(self) -> bool:
        """True when all who could take the step are away that day."""
        everybody = [*self.people, *self.substitutes]
        return bool(everybody) and all(one.away_until for one in everybody)


@dataclass(frozen=True, slots=True)
class Answer:
    """The steps of a purchase, the route they come from, why it, and which others would have fitted."""

    turns: Sequence[Turn]
    route: ApprovalRoute | None
    why: Sequence[str]
    others: Sequence[ApprovalRoute]


def who_decides(case: Case, day: date) -> Answer:
    """Who would decide a purchase submitted on the day; four queries."""
    fitting = routes_for(case, day=day)
    route = fitting[0] if fitting else None
    steps = steps_for(route, case.worth) if route else [ApprovalStep(role=Role.APPROVER)]
    people = _people(case, [step.role for step in steps], day)
    turns = [
        Turn(
            step.get_role_display(),
            step.days,
            [one for one in people[step.role] if not one.on_behalf_of],
            [one for one in people[step.role] if one.on_behalf_of],
        )
        for step in steps
    ]
    return Answer(turns, route, _why(route), fitting[1:])


def _people(case: Case, roles: Sequence[str], day: date) -> dict[str, list[Somebody]]:
    rows = Membership.objects.in_force_on(day).filter(
        role__in=roles, agency__region=case.region_id, user__is_active=True
    )
    found: dict[str, list[Somebody]] = defaultdict(list)
    away = away_on(day)
    for held in rows.select_related("user", "on_behalf_of").order_by("user__full_name", "pk"):
        if held.role in REGION_WIDE or held.agency_id == case.agency_id:
            for_whom = str(held.on_behalf_of or "")
            somebody = Somebody(str(held.user), for_whom, held.valid_to, away.get(held.user_id))
            found[held.role].append(somebody)
    return found


def _why(route: ApprovalRoute | None) -> list[str]:
    """What about a route makes it the one, in the order in which that is asked."""
    if route is None:
        return [_("Tidak ada alur yang cocok, jadi satu PA/KPA perangkat daerahnya memutuskan.")]
    reasons = [
        _("Milik perangkat daerah ini sendiri.")
        if route.agency_id
        else _("Berlaku bagi semua perangkat daerah; yang khusus untuknya tidak ada.")
    ]
    if route.amount_from:
        reasons.append(_("Berlaku mulai %s.") % rupiah(route.amount_from))
    for label, value in (
        (_("putusan"), route.get_verdict_display()),
        (_("metode"), route.get_method_display()),
        (_("jenis"), route.get_procurement_type_display()),
    ):
        if value:
            reasons.append(_("Khusus %(what)s “%(value)s”.") % {"what": label, "value": value})
    return reasons
