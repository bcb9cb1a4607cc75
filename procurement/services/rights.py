"""Who may do what: refusals of people are PermissionDenied, refusals of deeds ValidationError."""

from django.core.exceptions import PermissionDenied, ValidationError
from django.utils.translation import gettext as _

from catalog.models import Product
from p3dn.accounts.access import access_of
from p3dn.accounts.models import Role, User
from procurement.models import Package, PurchaseRequest


def may_request(user: User, agency_id: int) -> bool:
    """True for a requester (PPK) of the agency."""
    return agency_id in access_of(user).agency_ids({Role.REQUESTER.value})


def may_edit(user: User, request: PurchaseRequest) -> bool:
    """True for a requester of the agency while the request may still change."""
    return request.is_editable and may_request(user, request.agency_id)


def may_decide(user: User, request: PurchaseRequest) -> bool:
    """True for an approver (PA/KPA) of the agency who took no part in the request.

    Neither may they stand in for somebody who did.
    """
    access = access_of(user)
    if request.agency_id not in access.agency_ids({Role.APPROVER.value}):
        return False
    people = {user.pk, access.acts_for(Role.APPROVER.value, request.agency_id)}
    return people.isdisjoint(involved(request))


def involved(request: PurchaseRequest) -> set[int]:
    """Ids of those who made or submitted the request, or in whose name that was done."""
    from_requester = ("submit", "withdraw")
    people = {request.requester_id}
    for decision in request.decisions.all():
        if decision.action in from_requester:
            people |= {decision.actor_id, decision.on_behalf_of_id}
    return {person for person in people if person is not None}


def hold(request: PurchaseRequest) -> PurchaseRequest:
    """The request as it is now, kept from changing until the transaction ends."""
    return (
        PurchaseRequest.objects.select_for_update(of=("self",))
        .select_related("agency", "package", "region")
        .get(pk=request.pk)
    )


def hold_package(package_id: int) -> Package:
    """The package, kept so that two requests cannot take the same rupiah."""
    return Package.objects.select_for_update().get(pk=package_id)


def hold_products(request: PurchaseRequest) -> None:
    """Keep the products of the lines, so that two requests cannot promise the same pieces."""
    products = Product.objects.select_for_update(no_key=True).order_by("pk")
    list(products.filter(request_lines__in=request.lines.all()).values_list("pk"))


def hold_for_edit(by: User, request: PurchaseRequest) -> PurchaseRequest:
    """Hold a request that this person may change now.

    Raises PermissionDenied for others than its agency's requesters, ValidationError once it has
    been submitted.
    """
    if not may_request(by, request.agency_id):
        raise PermissionDenied
    held = hold(request)
    if not held.is_editable:
        raise ValidationError(
            _(
                "Permintaan %(number)s berstatus %(state)s, jadi barisnya tidak dapat diubah lagi."
                " Tarik kembali dahulu, atau buat permintaan baru."
            )
            % {"number": held.number, "state": held.get_state_display()}
        )
    return held
