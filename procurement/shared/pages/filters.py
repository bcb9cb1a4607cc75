"""Choices that several lists of procurement are narrowed by."""

from typing import Any

from django.db.models import QuerySet
from django.forms import HiddenInput
from django.utils import timezone
from django_filters import FilterSet

from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import Agency, Region
from procurement.models import Package


def agencies(request: Any) -> QuerySet[Agency]:
    """Agencies this person may see."""
    return Agency.objects.visible_to(request.user) if request else Agency.objects.none()


def regions(request: Any) -> QuerySet[Region]:
    """Regions this person has a role in."""
    return Region.objects.visible_to(request.user) if request else Region.objects.none()


def ask_for_region_of_several(filterset: FilterSet) -> None:
    """Ask for the region only those who work in several; in an address it is understood from everybody."""
    if len(access_of(filterset.request.user).region_ids()) < 2:
        filterset.filters["region"].extra["widget"] = HiddenInput


def years(request: Any) -> list[tuple[int, str]]:
    """Fiscal years this person's plan has, and the one that runs; the newest first."""
    rows = Package.objects.visible_to(request.user) if request else Package.objects.none()
    found = rows.order_by("-fiscal_year").values_list("fiscal_year", flat=True).distinct()
    running = timezone.localdate().year  # the home page leads to it, whether it has a plan or not
    return [(year, str(year)) for year in sorted({*found, running}, reverse=True)]
