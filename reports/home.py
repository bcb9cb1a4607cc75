"""What administrators and auditors see of the year's spending when they come in: cells and plan only."""

from collections.abc import Collection, Iterator
from datetime import date

from django.db.models import Q, Sum
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from p3dn.accounts.access.roles import Role
from p3dn.accounts.access.rows import Access
from p3dn.accounts.models import Agency, User
from p3dn.ui.home import Figure, Part, Start, Task, Work
from p3dn.ui.lists.parameters import asked
from p3dn.ui.values.formats import percent, rupiah_short
from procurement.models import SpendingCell
from procurement.models.spending.cells import CellQuerySet
from reports.figures.shares import Figures, Plan
from reports.spending.links import spending_url

from .dashboards.reads import plans


def parts(user: User, access: Access) -> Iterator[Part]:
    """Three queries for an administrator, one for an auditor; years of all their regions together."""
    year = timezone.localdate().year
    regions = access.region_ids({Role.ADMINISTRATOR, Role.AUDITOR})
    if not regions:
        return
    spent = Figures.of(_cells(regions, year).whole(), "sum_")
    yield Figure(
        _("PDN %(year)d") % {"year": year},
        _("%(share)s dari belanja %(value)s")
        % {"share": percent(spent.domestic_share), "value": rupiah_short(spent.value)},
        reverse("reports:dashboard"),
    )
    if access.has(Role.ADMINISTRATOR):
        plan = sum(plans(Q(region__in=regions), year).values(), Plan())
        yield Figure(
            _("terhadap rencana"),
            _("%(share)s dari rencana PDN %(value)s")
            % {
                "share": percent(plan.realised_domestic(spent)),
                "value": rupiah_short(plan.domestic_ceiling),
            },
            reverse(
                "procurement:package_list", query=asked(fiscal_year=year, planned_domestic="yes")
            ),
        )
        yield _unknown(regions, timezone.localdate())
        report = reverse("reports:report_pdf")
        yield Start(Role.ADMINISTRATOR, _("Unduh laporan P3DN"), report)
    if access.has(Role.AUDITOR):
        yield Start(Role.AUDITOR, _("Telusuri belanja"), reverse("reports:spending_lines"))


def _cells(regions: Collection[int], year: int) -> CellQuerySet[SpendingCell]:
    return SpendingCell.objects.filter(region__in=regions, year=year)


def _unknown(regions: Collection[int], day: date) -> Work:
    """The agency that spent most of which nobody knows where it comes from."""
    rows = _cells(regions, day.year).values_list("agency", "agency__name")
    worst = rows.annotate(unknown=Sum("unknown_value")).filter(unknown__gt=0).order_by("-unknown")
    return Work(
        _("Belanja yang asalnya belum diketahui"),
        reverse("reports:spending_lines", query=asked(year=day.year, origin="unknown")),
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
            for pk, name, amount in worst[:1]
        ],
    )
