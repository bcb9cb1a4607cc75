"""Whose purchase a row is and which package of the plan it belongs to; never by a name."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.db import connection

from p3dn.accounts.models import Agency, Region
from p3dn.jobs.importing.bulk import array_of
from procurement.models import AgencyAlias, Package, Source, SourceRow
from procurement.spending.loading.fates import Row

from .facts import Facts
from .traps import Use, use_of

System = AgencyAlias.System
SYSTEMS = {
    Source.TENDER: System.SPSE,
    Source.NON_TENDER: System.SPSE,
    Source.RECORDED: System.SPSE,
    Source.SELF_MANAGED: System.SPSE,
    Source.CATALOGUE_5: System.CATALOGUE,
}
ESTIMATES = (
    "SELECT key, amount FROM procurement_ownestimate"
    " WHERE region_id = %s AND source = %s AND key = ANY(%s::varchar[])"
)
ESTIMATED = frozenset({Source.TENDER.value, Source.NON_TENDER.value})


@dataclass(frozen=True, slots=True)
class Planned:
    """What a purchase takes over from its package."""

    pk: int
    agency: int
    method: str
    types: str


class Resolver:
    """Looks up, for the rows of a batch, agencies, packages and HPS; a constant number of queries."""

    def __init__(self, region: Region, source: str) -> None:
        self.region, self.source = region, source
        self.system = SYSTEMS.get(Source(source), System.RUP)
        self.agencies = dict(Agency.objects.filter(region=region).values_list("code", "pk"))
        known = AgencyAlias.objects.filter(region=region, system__in={self.system, System.RUP})
        self.aliases: dict[str, int] = {}
        self.spelt: dict[str, int] = {}  # other spellings of `kd_satker_str`
        for system, code, agency in known.values_list("system", "code", "agency_id"):
            if system == self.system:
                self.aliases[code] = agency
            if system == System.RUP:
                self.spelt[code] = agency
        self.learnt: dict[str, int] = {}

    def resolve(self, rows: Sequence[Row]) -> None:
        """Give rows that may count their agency, package and HPS, or the marks that say what is missing."""
        open_ones = [(row, row.facts) for row in rows if row.facts and matters(row)]
        packages = self.packages(code for _row, facts in open_ones for code in facts.rup)
        parents = self._parents([facts.part_of for _row, facts in open_ones if facts.part_of])
        estimates = self._estimates([row.key for row, _facts in open_ones])
        for row, facts in open_ones:
            planned = next((packages[code] for code in facts.rup if code in packages), None)
            row.package = planned
            row.estimate = estimates.get(row.key)
            row.agency = self.agency_of(facts, planned, parents)
            if row.agency is None:
                row.marks.append("agency_unknown")
            if facts.rup and planned is None:
                row.marks.append("no_plan")
            self.learn(row)

    def agency_of(
        self, facts: Facts, planned: Planned | None, parents: dict[str, int]
    ) -> int | None:
        """By its code, by the system's own code, by the plan, or by what it is a part of."""
        if facts.chosen_agency is not None:
            return facts.chosen_agency
        if facts.agency:
            return self.agencies.get(facts.agency) or self.spelt.get(facts.agency)
        known = self.aliases.get(facts.unit) or self.agencies.get(facts.unit)
        return known or (planned.agency if planned else None) or parents.get(facts.part_of)

    def packages(self, codes: Iterable[str]) -> dict[str, Planned]:
        """Packages of the region's plan by their RUP codes."""
        found = Package.objects.filter(region=self.region, rup_code__in=set(codes))
        rows = found.values_list("rup_code", "pk", "agency_id", "method", "procurement_types")
        return {
            code: Planned(pk, agency, method, types) for code, pk, agency, method, types in rows
        }

    def _estimates(self, keys: Sequence[str]) -> dict[str, Decimal]:
        """HPS of packages whose contracts a file of their own tells it."""
        if self.source not in ESTIMATED:
            return {}
        with connection.cursor() as cursor:
            cursor.execute(ESTIMATES, [self.region.pk, self.source, array_of(keys)])
            return dict(cursor.fetchall())

    def _parents(self, keys: Sequence[str]) -> dict[str, int]:
        if not keys:
            return {}
        rows = SourceRow.objects.standing().filter(
            region=self.region, source=self.source, key__in=set(keys), agency__isnull=False
        )
        return dict(rows.values_list("key", "agency_id"))

    def learn(self, row: Row) -> None:
        """Note which code of the system stands beside the code of an agency."""
        facts = row.facts
        if not (facts and facts.agency and facts.unit) or row.agency is None:
            return
        if facts.unit not in self.aliases:
            self.aliases[facts.unit] = self.learnt[facts.unit] = row.agency

    def keep(self) -> None:
        """Write down which codes of the system stand beside codes of agencies."""
        AgencyAlias.objects.bulk_create(
            (
                AgencyAlias(region=self.region, system=self.system, code=unit[:30], agency_id=pk)
                for unit, pk in self.learnt.items()
            ),
            ignore_conflicts=True,
        )
        self.learnt = {}


def matters(row: Row) -> bool:
    """Whether agency and package of the row are worth a look: it counts, or may one day."""
    return use_of(row.marks) in (Use.GOOD, Use.HELD)
