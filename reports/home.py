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
from p3dn.accounts.access.statements import Row
from p3dn.accounts.models import Agency, User
from p3dn.ui.home import Figure, Part, Start, Task, Work
from p3dn.ui.lists.parameters import asked
from p3dn.ui.markup.words import unbroken
from p3dn.ui.values.formats import rupiah_short
from procurement.models import MonthCell
from procurement.models.spending.cells import CellQuerySet
from reports.budgets.home import of_administrator
from reports.figures.declared.origin import UNKNOWN
from reports.figures.declared.plan import DOMESTIC_CEILING
from reports.figures.figure import Amounts
from reports.figures.register import BY_KEY
from reports.figures.shares import Figures, Plan
from reports.models import Target
from reports.official.home import of_team
from reports.official.mailing import home as report_mail
from reports.official.rights import DECIDERS
from reports.planning.reads import added_up, plan_rows, realised_rows
from reports.spending.links import spending_url
from reports.targets.words import goal_in_words

LOOKING = (Role.ADMINISTRATOR, Role.AUDITOR)
SUMS = ("value", "domestic_value", "unknown_value")


def parts(user: User, access: Access) -> Iterator[Part]:
    """What the year comes to, all regions together, and what of reports waits.

    Seven queries for an administrator, eight where a report is due; one for an auditor or the Tim P3DN.
    """
    day = timezone.localdate()
    if access.has(*DECIDERS):
        yield from of_team(user, day)
    if access.has(*LOOKING):
        yield from _spending(user, access, day)


def _spending(user: User, access: Access, day: date) -> Iterator[Part]:
    found = rows_for(spent, user, day)
    year = Figures.of(dict(zip(SUMS, found[0], strict=True)) if found else {})
    targets = rows_for(decreed, user, day) if access.has(Role.ADMINISTRATOR) else []
    yield Figure(
        _("PDN %(year)d") % {"year": day.year},
        ", ".join(filter(None, [_spent_of(year), _against(targets, year)])),
        reverse("reports:dashboard"),
    )
    if access.has(Role.ADMINISTRATOR):
        by_agency = added_up(rows_for(planned, user, day), rows_for(realised, user, day))
        plan = sum(by_agency.values(), Plan())
        announced = asked(fiscal_year=day.year, figure=DOMESTIC_CEILING.key)
        yield Figure(
            _("terhadap rencana"),
            _of_plan(plan),
            reverse("reports:planned_packages", query=announced),
        )
        yield _unknown(user, day)
        yield from of_administrator(user, day)
        yield from report_mail.of_administrator(user, day)
        report = reverse("reports:official_make")
        yield Start(Role.ADMINISTRATOR, _("Susun laporan resmi"), report)
    if access.has(Role.AUDITOR):
        yield Start(Role.AUDITOR, _("Telusuri belanja"), reverse("reports:spending_lines"))


def _cells(user: User, day: date) -> CellQuerySet[MonthCell]:
    regions = access_of(user).region_ids(LOOKING)
    return MonthCell.objects.filter(region__in=regions, year=day.year).order_by()


def spent(user: User, day: date) -> Rows:
    """Rupiah spent this year, the proven domestic part, and that of unknown origin."""
    together = _cells(user, day).annotate(together=Value(1)).values("together")
    sums = {f"sum_{name}": Sum(name) for name in SUMS}
    return together.annotate(**sums).values_list(*sums)


def planned(user: User, day: date) -> Rows:
    """The year's announced plan by agency."""
    regions = access_of(user).region_ids({Role.ADMINISTRATOR})
    return plan_rows(Q(region__in=regions), day.year)


def realised(user: User, day: date) -> Rows:
    """What was spent this year on the packages of that plan, by agency."""
    regions = access_of(user).region_ids({Role.ADMINISTRATOR})
    return realised_rows(Q(package__region__in=regions), day.year)


def _spent_of(year: Figures) -> str:
    if not year.value:
        return _("belum ada belanja")
    return _("%(share)s dari belanja %(value)s") % {
        "share": _share("pdn", year.amounts()),
        "value": unbroken(rupiah_short(year.value)),
    }


def _of_plan(plan: Plan) -> str:
    """How much of the domestic plan was bought."""
    if not plan.domestic_ceiling:
        return _("belum ada rencana PDN")
    return _("%(share)s dari rencana PDN %(value)s") % {
        "share": _share("realisasi-rencana-pdn", plan.amounts()),
        "value": unbroken(rupiah_short(plan.domestic_ceiling)),
    }


def _share(key: str, amounts: Amounts) -> str:
    return BY_KEY[key].reading(amounts).text


def decreed(user: User, day: date) -> Rows:
    """The year's targets of PDN of the regions administered: region and percent."""
    regions = access_of(user).region_ids({Role.ADMINISTRATOR})
    rows = Target.objects.in_force().filter(region__in=regions, agency=None, year=day.year)
    return rows.filter(measure=Target.Measure.DOMESTIC).values_list("region", "percent")


def _against(targets: list[Row], year: Figures) -> str:
    """The one target there is and what lacks of it; several regions together have none."""
    if len(targets) != 1:
        return ""
    ((_region, percent),) = targets
    share = BY_KEY["pdn"].reading(year.amounts()).share
    return _("target %(told)s") % {"told": goal_in_words(percent, share)}


def worst_unknown(user: User, day: date) -> Rows:
    """The agency that spent most of which nobody knows where it comes from."""
    rows = _cells(user, day).values("agency", "agency__name").annotate(unknown=Sum("unknown_value"))
    worst = rows.filter(unknown__gt=0).order_by("-unknown", "agency")
    return worst.values_list("agency", "agency__name", "unknown")[:1]


def _unknown(user: User, day: date) -> Work:
    return Work(
        _("Belanja yang asalnya belum diketahui"),
        reverse("reports:spending_lines", query=asked(year=day.year, figure=UNKNOWN.key)),
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
