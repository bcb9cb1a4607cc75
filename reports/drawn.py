"""Until when figures know each of their sources: when its files were last drawn, or it was last written here.

One moment for all would be the newest of them, and hide that another source is months behind.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db.models import CharField, Max, QuerySet, Value
from django.db.models.functions import TruncDate
from django.utils.translation import gettext as _

from p3dn.accounts.models import Agency
from p3dn.jobs.models import Job
from p3dn.ui.values.formats import short_date, timestamp
from procurement.models import Source, SourceFile
from procurement.models.spending.cells import CellQuerySet
from reports.dashboards.reads import Overview

PLAN = "plan"
PLAN_FILES = ("packages", "package_lines")  # kinds of imports that bring the plan


@dataclass(frozen=True, slots=True)
class Drawn:
    """A source: the day on which its newest file was drawn, in several regions the first and the last of those days.

    None for what is recorded here; `written_at` is when its sums last moved, None for the plan.
    """

    source: str
    first: date | None
    last: date | None
    written_at: datetime | None

    @property
    def label(self) -> str:
        """What the source is called."""
        return _("Rencana (RUP)") if self.source == PLAN else str(Source(self.source).label)

    def __str__(self) -> str:
        said = {"source": self.label}
        if self.source == PLAN:
            return _("%(source)s: dimuat %(day)s") % (said | {"day": short_date(self.last)})
        if self.first is None or self.last is None:
            return _("%(source)s: terakhir tercatat %(moment)s") % (
                said | {"moment": timestamp(self.written_at)}
            )
        if self.first == self.last:
            return _("%(source)s: ditarik %(day)s") % (said | {"day": short_date(self.last)})
        return _("%(source)s: ditarik %(first)s sampai %(last)s, menurut daerahnya") % (
            said | {"first": short_date(self.first), "last": short_date(self.last)}
        )


def drawn_of(cells: CellQuerySet[Any], *, plan_of: Iterable[int] = ()) -> list[Drawn]:
    """Every source of these sums, in the order of sources, then the plan of the regions `plan_of`; two queries."""
    spent = cells.filter(lines__gt=0).order_by().values_list("source", "region")
    written: dict[str, datetime] = {}
    regions: set[int] = set()
    for source, region, at in spent.annotate(newest=Max("written_at")):
        written[source] = max(at, written.get(source, at))
        regions.add(region)
    return drawn_when(written, regions, plan_of)


def drawn_when(
    written: Mapping[str, datetime], regions: Iterable[int], plan_of: Iterable[int]
) -> list[Drawn]:
    """The same of sources whose sums moved last at these moments, in these regions; one query.

    Whose sums somebody may read, they may know the age of; nothing else of the files is told.
    """
    days: dict[str, list[date]] = {}
    for source, day in _newest(written, regions, list(plan_of)):
        days.setdefault(source, []).append(day)
    return [
        Drawn(source, min(of, default=None), max(of, default=None), written.get(source))
        for source in (*Source.values, PLAN)
        if (of := days.get(source, [])) or source in written
    ]


def _newest(
    sources: Iterable[str], regions: Iterable[int], plan_of: list[int]
) -> QuerySet[Any, Any]:
    """Source and day for each region that has files of it, and the same of the plan."""
    files = SourceFile.objects.standing().filter(source__in=list(sources), region__in=list(regions))
    loads = Job.objects.filter(kind__in=PLAN_FILES, state=Job.State.DONE, region__in=plan_of)
    of_plan = loads.annotate(source=Value(PLAN, CharField()), day=TruncDate("finished_at"))
    return (
        files.order_by().values("source", "region").annotate(day=Max("drawn_on"))
        .values_list("source", "day")
        .union(
            of_plan.order_by().values("source", "region").annotate(newest=Max("day"))
            .values_list("source", "newest"),
            all=True,
        )
    )  # fmt: skip


def drawn_about(shown: Overview) -> list[Drawn]:
    """The same of the year of a place, and of its plan where it has one; one query."""
    place = shown.place
    regions = [place.region_id if isinstance(place, Agency) else place.pk]
    return drawn_when(shown.written, regions, regions if shown.plan.packages else [])


def newest_of(drawn: Iterable[Drawn]) -> datetime | None:
    """When something of these sums last moved."""
    return max((one.written_at for one in drawn if one.written_at), default=None)
