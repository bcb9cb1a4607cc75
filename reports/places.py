"""Which region and year a report is asked for, and who may ask."""

from django.http import Http404, HttpRequest
from django.utils.translation import gettext as _

from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.models import Region
from p3dn.ui.lists.query import asked_year


def chosen_region(request: HttpRequest, regions: list[Region]) -> Region:
    """The region asked for by its key, the first when none is; 404 for one not read as a whole."""
    wanted = request.GET.get("daerah")
    if not wanted:
        return regions[0]
    for region in regions:
        if str(region.pk) == wanted:
            return region
    raise Http404


def wanted_year(request: AuthenticatedRequest) -> int | None:
    """Year in the address; None when there is none that can be meant, which the page says."""
    return asked_year(request, "tahun", _("Tahun"))
