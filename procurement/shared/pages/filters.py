"""Choices that several pages of procurement are narrowed by."""

from typing import Any

from django.db.models import QuerySet
from django.forms import HiddenInput
from django.http import Http404, HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django_filters import FilterSet

from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import Agency, Region
from p3dn.ui.lists.parameters import parameter
from p3dn.ui.values.bounds import written_year
from procurement.models import AnnouncedCell

WHOSE = [("mine", _("saya")), ("others", _("orang lain"))]  # who may decide


def agencies(request: Any) -> QuerySet[Agency]:
    """Agencies this person may see."""
    return Agency.objects.visible_to(request.user) if request else Agency.objects.none()


def regions(request: Any) -> QuerySet[Region]:
    """Regions this person has a role in."""
    return Region.objects.visible_to(request.user) if request else Region.objects.none()


def region_or_404(request: HttpRequest, regions: QuerySet[Region]) -> Region:
    """The region of these that is asked for by its code (`?daerah=`), the first where none is."""
    code = request.GET.get("daerah")
    found = regions.filter(code=code).first() if code else regions.first()
    if found is None:
        raise Http404
    return found


def ask_for_region_of_several(filterset: FilterSet) -> None:
    """Ask for the region only those who work in several; in an address it is understood from everybody."""
    if len(access_of(filterset.request.user).region_ids()) < 2:
        filterset.filters["region"].extra["widget"] = HiddenInput


def years(request: Any) -> list[tuple[int, str]]:
    """Fiscal years this person's plan has, the one that runs, and the one that is asked for; the newest first.

    The home page and figures lead to years, whether these have a plan or not.
    """
    cells = AnnouncedCell.objects
    rows = cells.visible_to(request.user).filter(packages__gt=0) if request else cells.none()
    found = rows.order_by("-fiscal_year").values_list("fiscal_year", flat=True).distinct()
    told = {*found, timezone.localdate().year}
    asked = written_year(request.GET.get(parameter("fiscal_year"))) if request else None
    if asked is not None:
        told.add(asked)
    return [(year, str(year)) for year in sorted(told, reverse=True)]
