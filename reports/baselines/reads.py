"""The plan as it stood on a day, from its kept history; and a frozen plan beside the living one."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from django.utils import timezone

from p3dn.accounts.models import Agency, Region
from p3dn.audit import kept_of
from procurement.models import Package
from reports.figures.shares import Plan, Span, span
from reports.figures.terms import PlanTerm
from reports.models import Baseline
from reports.planning.reads import TOLD_BY_PACKAGES, plans

PARTS = ("agency_id", "ceiling", "method", "planned_domestic", "planned_small_business")


@dataclass(frozen=True, slots=True)
class KeptPackage:
    """What a package said on a day."""

    agency_id: int
    ceiling: Decimal
    method: str
    planned_domestic: str
    planned_small_business: str

    def adds(self, term: PlanTerm) -> Decimal | int:
        """What it adds to a sum of the plan: ceilings or packages."""
        belongs = all(getattr(self, name) == asked for name, asked in term.where.items())
        shut_out = any(getattr(self, name) == asked for name, asked in term.but.items())
        if not belongs or shut_out:
            return 0
        return 1 if term.counts else self.ceiling


def plan_on(region: Region, year: int, day: date) -> dict[int, Plan]:
    """The year's active packages as they stood at the end of a local day, summed by agency.

    From the kept history of packages; agencies are those the region has now. One query.
    """
    sums: dict[int, Plan] = {}
    for package in _packages_on(region, year, day):
        own = {term.name: package.adds(term) for term in TOLD_BY_PACKAGES}
        sums[package.agency_id] = sums.get(package.agency_id, Plan()) + Plan.of(own)
    return sums


def _packages_on(region: Region, year: int, day: date) -> list[KeptPackage]:
    after = timezone.make_aware(datetime.combine(day + timedelta(days=1), time()))
    kept = kept_of(Package).filter(pgh_created_at__lt=after)
    concerned = kept.filter(fiscal_year=year, agency__region=region).values("pgh_obj")
    last = (
        kept.filter(pgh_obj__in=concerned).order_by("pgh_obj_id", "-pgh_id").distinct("pgh_obj_id")
    )
    rows = last.values("pgh_label", "fiscal_year", "is_active", "agency__region", *PARTS)
    return [
        KeptPackage(**{name: row[name] for name in PARTS})
        for row in rows
        if (row["fiscal_year"], row["is_active"], row["agency__region"]) == (year, True, region.pk)
        and row["pgh_label"] != "delete"
    ]


@dataclass(frozen=True, slots=True)
class Compared:
    """One agency's plan as it was frozen, and as it is."""

    name: str
    before: Plan
    now: Plan

    @property
    def difference(self) -> Decimal:
        """How much more is planned as domestic now, in rupiah; less than zero for less."""
        return self.now.domestic_ceiling - self.before.domestic_ceiling

    @property
    def share_before(self) -> Span | None:
        """Ceilings tagged domestic of all ceilings, as frozen."""
        return _share(self.before)

    @property
    def share_now(self) -> Span | None:
        """The same of the living plan."""
        return _share(self.now)


def _share(plan: Plan) -> Span | None:
    return span(plan.domestic_ceiling, plan.unknown_ceiling, plan.ceiling)


def compared(baseline: Baseline) -> list[Compared]:
    """Each agency of the frozen or of the living plan, by name; four queries."""
    frozen = {row.agency_id: row for row in baseline.rows.all()}
    living = plans(baseline.region, baseline.year)
    new = Agency.objects.filter(pk__in=living.keys() - frozen.keys())
    names = {pk: row.name for pk, row in frozen.items()} | dict(new.values_list("pk", "name"))
    rows = [
        Compared(
            name,
            Plan.of(_decimals(frozen[pk].sums)) if pk in frozen else Plan(),
            living.get(pk, Plan()),
        )
        for pk, name in names.items()
    ]
    return sorted(rows, key=lambda row: row.name)


def _decimals(sums: dict[str, str]) -> dict[str, Decimal]:
    return {name: Decimal(value) for name, value in sums.items()}
