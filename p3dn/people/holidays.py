"""The recorded holidays, year by year, with the decree of each; an operator keeps them at `/kelola/`."""

from dataclasses import dataclass
from datetime import date

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone

from p3dn.accounts.access.permissions import requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.models import Holiday, HolidayDecree
from p3dn.accounts.models.users import OVERSEEING
from p3dn.audit.history import part_of
from p3dn.audit.views import history_page


@dataclass(frozen=True, slots=True)
class Year:
    """A year and the decrees that name its holidays; none when nobody recorded them."""

    year: int
    decrees: list[HolidayDecree]


def years_around(day: date) -> list[Year]:
    """The recorded years, this one and the next, the newest first; three queries."""
    rows = HolidayDecree.objects.order_by("signed_on", "pk").prefetch_related(
        "days__taken_back_by", "taken_back"
    )
    found: dict[int, list[HolidayDecree]] = {day.year: [], day.year + 1: []}
    for decree in rows:
        found.setdefault(decree.year, []).append(decree)
    return [Year(year, decrees) for year, decrees in sorted(found.items(), reverse=True)]


@requires(*OVERSEEING)
def holiday_list(request: AuthenticatedRequest) -> HttpResponse:
    """Which days count as days of rest, by which decree; years without one are named."""
    context = {"years": years_around(timezone.localdate())}
    return render(request, "people/holiday_list.html", context)


@requires(*OVERSEEING)
def holiday_history(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Who recorded and changed a decree and its days."""
    decree = get_object_or_404(HolidayDecree, pk=pk)
    parts = [part_of(decree, Holiday, "decree", named_by="day")]
    return history_page(request, decree, back=reverse("people:holiday_list"), parts=parts)
