"""Packages with what their list says of them."""

from django.db.models import Count, Q

from procurement.budget.ceiling import with_left
from procurement.models import PurchaseRequest
from procurement.models.plan.package import PackageQuerySet


def for_list(packages: PackageQuerySet) -> PackageQuerySet:
    """With agency, number of requests and what is left of the ceiling."""
    standing = ~Q(requests__state=PurchaseRequest.State.CANCELLED)
    return (
        with_left(packages)
        .select_related("agency")
        .annotate(request_count=Count("requests", filter=standing))
    )
