"""Whom a submitted request waits for, by name."""

from datetime import date

from django.utils import timezone
from django.utils.translation import gettext as _

from p3dn.accounts.models import Membership
from p3dn.ui.values.formats import short_date
from procurement.models import PurchaseRequest
from procurement.shared.deciding.away import away_on
from procurement.shared.deciding.rights import deciders_of


def awaited_names(request: PurchaseRequest) -> list[str]:
    """Everybody who may take the step that is next, in whose place, and until when away; five queries.

    Empty when nobody may: then somebody must be given the role, or let act for who holds it.
    """
    today = timezone.localdate()
    held = Membership.objects.in_force_on(today).filter(
        role=request.awaited_role,
        agency__region=request.region_id,
        user__in=deciders_of(request),
    )
    names: dict[int, str] = {}
    for one in held.select_related("user", "on_behalf_of").order_by("user__full_name", "pk"):
        if one.on_behalf_of is None:
            names[one.user_id] = str(one.user)
        elif one.agency_id == request.agency_id:
            said = {"person": one.user, "as": one.get_acting_as_display(), "who": one.on_behalf_of}
            names.setdefault(one.user_id, _("%(person)s (%(as)s atas nama %(who)s)") % said)
    away = away_on(today, names)
    return [_with_absence(name, away.get(person)) for person, name in names.items()]


def _with_absence(name: str, until: date | None) -> str:
    if until is None:
        return name
    return _("%(person)s, berhalangan sampai %(day)s") % {
        "person": name,
        "day": short_date(until),
    }
