"""What administrators and auditors see of the year's spending when they come in: cells and plan only."""

from collections.abc import Iterator
from datetime import date

from django.db.models import Q, Sum, Value
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from p3dn.accounts.access.prepared import Rows, rows_for
from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import Access, access_of
from p3dn.accounts.models import Agency, User
from p3dn.ui.home import Figure, Part, Start, Task, Work
from p3dn.ui.values.formats import percent, rupiah_short
from procurement.models import SpendingCell
from procurement.models.spending.cells import CellQuerySet
from procurement.plan.filters import PackageFilter
from reports.figures.shares import Figures, Plan
from reports.spending.filters import SpendingFilter
from reports.spending.links import spending_url

from .dashboards.reads import plan_rows

LOOKING = (Role.ADMINISTRATOR, Role.AUDITOR)
SUMS = ("value", "domestic_value", "unknown_value")


def parts(user: User, access: Access) -> Iterator[Part]:
    """Three queries for an administrator, one for an auditor; years of all their regions together."""
    if not access.has(*LOOKING):
        return
    day = timezone.localdate()
    found = rows_for(spent, user, day)
    year = Figures.of(dict(zip(SUMS, found[0], strict=True)) if found else {})
    yield Figure(
        _("PDN %(year)d") % {"year": day.year},
        _("%(share)s dari belanja %(value)s")
        % {"share": percent(year.domestic_share), "value": rupiah_short(year.value)},
        reverse("reports:dashboard"),
    )
    if access.has(Role.ADMINISTRATOR):
        plan = sum((Plan(*row[1:]) for row in rows_for(planned, user, day)), Plan())
        announced = PackageFilter.asked(fiscal_year=day.year, planned_domestic="yes")
        yield Figure(
            _("terhadap rencana"),
            _("%(share)s dari rencana PDN %(value)s")
            % {
                "share": percent(plan.realised_domestic(year)),
                "value": rupiah_short(plan.domestic_ceiling),
            },
            reverse("procurement:package_list", query=announced),
        )
        yield _unknown(user, day)
        report = reverse("reports:official_make")
        yield Start(Role.ADMINISTRATOR, _("Susun laporan resmi"), report)
    if access.has(Role.AUDITOR):
        yield Start(Role.AUDITOR, _("Telusuri belanja"), reverse("reports:spending_lines"))


def _cells(user: User, day: date) -> CellQuerySet[SpendingCell]:
    regions = access_of(user).region_ids(LOOKING)
    return SpendingCell.objects.filter(region__in=regions, year=day.year).order_by()


def spent(user: User, day: date) -> Rows:
    """Rupiah spent this year, the proven domestic part, and that of unknown origin."""
    together = _cells(user, day).annotate(together=Value(1)).values("together")
    sums = {f"sum_{name}": Sum(name) for name in SUMS}
    return together.annotate(**sums).values_list(*sums)


def planned(user: User, day: date) -> Rows:
    """The year's announced plan by agency."""
    regions = access_of(user).region_ids({Role.ADMINISTRATOR})
    return plan_rows(Q(region__in=regions), day.year)


def worst_unknown(user: User, day: date) -> Rows:
    """The agency that spent most of which nobody knows where it comes from."""
    rows = _cells(user, day).values("agency", "agency__name").annotate(unknown=Sum("unknown_value"))
    worst = rows.filter(unknown__gt=0).order_by("-unknown", "agency")
    return worst.values_list("agency", "agency__name", "unknown")[:1]


def _unknown(user: User, day: date) -> Work:
    return Work(
        _("Belanja yang asalnya belum diketahui"),
        reverse(
            "reports:spending_lines", query=SpendingFilter.asked(year=day.year, origin="unknown")
        ),
        None,
        [
            Task(
                name=name,
                about=_("Belanja %(year)d yang asalnya belum diketahui") % {"year": day.year},
                verb=_("Telusuri"),
                url=spending_url(Agency(pk=pk), "unknown_value", year=day.year),
                since=None,
                amount=amount,
            )
            for pk, name, amount in rows_for(worst_unknown, user, day)
        ],
    )
