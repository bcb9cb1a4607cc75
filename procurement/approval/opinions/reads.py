"""Who may be asked what they think of a request, and who may ask."""

from django.db.models import Prefetch, Q, QuerySet
from django.utils import timezone

from p3dn.accounts.access.rows import BUYING, REGION_WIDE
from p3dn.accounts.models import Membership, User
from procurement.models import Opinion, PurchaseRequest
from procurement.models.requests.opinion import OpinionQuerySet
from procurement.shared.deciding.rights import involved, may_decide


def may_ask(user: User, request: PurchaseRequest) -> bool:
    """True for whoever may decide the request now."""
    return request.state == PurchaseRequest.State.SUBMITTED and may_decide(user, request)


def may_be_asked(user: User, request: PurchaseRequest) -> QuerySet[User]:
    """Who reads the request beside the one who asks, took no part in it, and is not asked already."""
    place = Q(agency=request.agency_id, role__in=BUYING)
    place |= Q(agency__region=request.region_id, role__in=REGION_WIDE)
    holders = Membership.objects.in_force_on(timezone.localdate()).filter(place)
    asked = opinions_of(request).unanswered()
    if request.submitted_at is not None:  # earlier ones are of what came back since
        asked = asked.filter(handed_in_at=request.submitted_at)
    people = User.objects.filter(pk__in=holders.values("user"), is_active=True)
    people = people.prefetch_related(Prefetch("memberships", holders, to_attr="held"))
    taken = {user.pk, *involved(request)}
    return (
        people.exclude(pk__in=taken)
        .exclude(pk__in=asked.values("asked_of"))
        .order_by("full_name", "pk")
    )


def opinions_of(request: PurchaseRequest) -> OpinionQuerySet:
    """All that were asked about a request, in their order, with the people."""
    rows = Opinion.objects.filter(request=request)
    return rows.select_related("asked_by", "asked_of").order_by("asked_at", "pk")
