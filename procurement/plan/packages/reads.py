"""Packages with what their list says of them."""

from django.db.models import Count, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce

from procurement.budget.ceiling import with_left
from procurement.models import FurtherPackage, Package, PurchaseRequest
from procurement.models.plan.package import PackageQuerySet
from procurement.models.requests.request import PurchaseRequestQuerySet


def for_list(packages: PackageQuerySet) -> PackageQuerySet:
    """With agency, number of requests and what is left of the ceiling."""
    standing = PurchaseRequest.objects.exclude(state=PurchaseRequest.State.CANCELLED)
    own = standing.filter(package=OuterRef("pk"))
    further = FurtherPackage.objects.filter(package=OuterRef("pk"), request__in=standing)
    return (
        with_left(packages)
        .select_related("agency")
        .annotate(request_count=_count(own) + _count(further))
    )


def requests_of(package: Package) -> PurchaseRequestQuerySet:
    """Requests that draw on a package, as their own or as a further one."""
    drawing = FurtherPackage.objects.filter(package=package).values("request")
    return PurchaseRequest.objects.filter(Q(package=package) | Q(pk__in=drawing))


def _count(rows: QuerySet[PurchaseRequest] | QuerySet[FurtherPackage]) -> Coalesce:
    """How many there are of each outer row."""
    counted = rows.order_by().values("package").annotate(n=Count("pk")).values("n")
    return Coalesce(Subquery(counted), 0)
