"""What importers of the announced plan share: which stored packages a complete file would name."""

from collections.abc import Iterable
from typing import Any, ClassVar, TypeVar, cast

from django.db import models

from p3dn.accounts.models import Agency
from p3dn.jobs.holding import hold
from p3dn.jobs.importing.importer import Importer
from p3dn.jobs.reading.plan import Plan
from p3dn.jobs.tables.cells import as_text
from p3dn.ui.values.bounds import written_year
from procurement.models.plan.announcement import Announced

from .owners import OfRegion

P = TypeVar("P", bound=Announced)


class AnnouncedImporter(OfRegion, Importer[P]):
    """Packages of a region's plan by RUP code; those a complete file no longer names may be withdrawn."""

    model: ClassVar[type[Announced]]
    business_key = "rup_code"
    allows_partial = True

    def before_load(self) -> None:
        """Another load of the region's plan waits: the two would reach its sums in different orders."""
        super().before_load()
        hold("plan", self.job.region_id)

    def accept(self, plan: Plan) -> None:
        """Note what a complete plan would have to name: agencies and years of the file, and codes."""
        super().accept(plan)
        codes, agencies, years = (
            plan.layout.rows.column(self.readings[key].heading)
            for key in ("rup_code", self.agency_column, "fiscal_year")
        )
        self.codes = {as_text(cell) for cell in set(codes)}
        self.scope: set[tuple[str, int]] = set()
        for agency, cell in set(zip(agencies, years, strict=True)):
            year = written_year(as_text(cell))
            if year is not None:
                self.scope.add((as_text(agency), year))

    def may_write_of(self, agency: Agency) -> bool:
        """Whether the person may write packages of this agency of the region."""
        return True

    def absent(self) -> models.QuerySet[P] | None:
        """Active packages of the agencies and years in the file that it does not name."""
        years: dict[int, set[int]] = {}
        for code, fiscal_year in self.scope:
            agency = self.agencies.get(code)
            if agency is not None and self.may_write_of(agency):
                years.setdefault(fiscal_year, set()).add(agency.pk)
        named = models.Q(pk__in=[])
        for fiscal_year, agencies in years.items():
            named |= models.Q(fiscal_year=fiscal_year, agency__in=agencies)
        found = self._stored().filter(named, is_active=True)
        return found.exclude(rup_code__in=self.codes).order_by("rup_code")

    def withdraw(self, absent: models.QuerySet[P]) -> None:
        """They are in the plan no more; the rows stay, with what was bought under them."""
        absent.update(is_active=False, job=self.job)

    def existing(self, keys: Iterable[Any]) -> dict[Any, P]:
        """Stored packages of the region by code."""
        return {one.rup_code: one for one in self._stored().filter(rup_code__in=list(keys))}

    def shown(self, name: str, value: Any) -> str | None:
        """The agency by its name."""
        return self.names.get(value) if name == "agency_id" else None

    def _stored(self) -> models.QuerySet[P]:
        rows = self.model._default_manager.filter(region=self.job.region)
        return cast("models.QuerySet[P]", rows)
