"""Which packages pay lines of a request, and which others could."""

from django.db.models import Count, Exists, OuterRef, Q

from procurement.budget.ceiling import with_left
from procurement.models import FurtherPackage, Package, PurchaseRequest
from procurement.models.plan.package import PackageQuerySet


def packages_drawn_on(request: PurchaseRequest) -> PackageQuerySet:
    """All packages of the request in the plan's order, each with `left` in rupiah and `line_count`."""
    lines = Q(budget_lines__request_lines__request=request)
    standing = Q(budget_lines__request_lines__removed_at__isnull=True)
    rows = with_left(Package.objects.filter(pk__in=request.package_ids()))
    counted = rows.annotate(line_count=Count("budget_lines__request_lines", lines & standing))
    return counted.order_by("pk")


def packages_to_add(request: PurchaseRequest, text: str) -> PackageQuerySet:
    """Active packages of the same agency, year and way that could pay too, with `left` in rupiah.

    Those with all words of `text` in name or code.
    """
    own = request.package
    if own is None:
        return Package.objects.none()
    already = FurtherPackage.objects.filter(request=request, package=OuterRef("pk"))
    rows = Package.objects.filter(
        agency=request.agency_id, fiscal_year=own.fiscal_year, method=own.method, is_active=True
    ).exclude(pk=own.pk)
    for word in text.split():
        rows = rows.filter(Q(name__icontains=word) | Q(rup_code__icontains=word))
    return with_left(rows.filter(~Exists(already))).order_by("name", "pk")
