"""What is held of a ceiling, worked out anew from lines and deliveries, as it was before the ledger."""

from decimal import Decimal as D

from django.db.models import F, Sum

from procurement.models import Package, PurchaseRequest, RealizationLine, RequestLine


def taken_from_scratch(package: Package) -> D:
    """Worth of submitted and approved lines, and what completed requests had delivered."""
    lines = RequestLine.objects.filter(
        request__package=package, request__state__in=("submitted", "approved")
    )
    deliveries = delivered_to(package).filter(realization__request__state="completed")
    held = lines.aggregate(sum=Sum(F("quantity") * F("unit_price"), default=D(0)))["sum"]
    return held + deliveries.aggregate(sum=Sum("value", default=D(0)))["sum"]


def open_from_scratch(request: PurchaseRequest) -> D:
    """What the submitted and approved lines of one request are worth beyond what was delivered."""
    lines = request.lines.filter(state__in=("submitted", "approved"))
    return sum((max(D(0), line.total - delivered_of(line)) for line in lines), D(0))


def delivered_of(line: RequestLine) -> D:
    counted = RealizationLine.objects.filter(line=line, realization__is_cancelled=False)
    return counted.aggregate(sum=Sum("value", default=D(0)))["sum"]


def delivered_to(package: Package):
    return RealizationLine.objects.filter(
        realization__request__package=package, realization__is_cancelled=False
    )
