"""Whom a submitted request waits for, by name."""

from django.utils import timezone
from django.utils.translation import gettext as _

from p3dn.accounts.models import Membership
from procurement.models import PurchaseRequest
from procurement.shared.rights import deciders_of


def awaited_names(request: PurchaseRequest) -> list[str]:
    """Everybody who may take the step that is next, and in whose place; four queries.

    Empty when nobody may: then somebody must be given the role, or let act for who holds it.
    """
    held = Membership.objects.in_force_on(timezone.localdate()).filter(
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
    return list(names.values())
