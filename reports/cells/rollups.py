"""Keeps the monthly sums true: rebuilt with the spending they sum, checked against it on demand."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.db import connection, transaction
from django.db.models import Count, DecimalField, F, Q, QuerySet, Sum
from django.db.models.functions import Coalesce, ExtractMonth, ExtractYear

from p3dn.accounts.models import Agency
from p3dn.regulation import Verdict
from procurement.models import Realization, RealizationLine
from reports.models import MonthlySpending

SUMS = MonthlySpending.SUMS
KEY = ("agency", "fiscal_year", "month")

# One definition for one month and for all of them: a NULL parameter does not narrow.
REBUILD = """
INSERT INTO reports_monthlyspending (
    region_id, agency_id, fiscal_year, month, documents, value,
    domestic_value, imported_value, unknown_value, tkdn_base, tkdn_weighted,
    small_business_value, small_business_unknown, compliant_value, rebuilt_at
)
SELECT
    document.region_id,
    document.agency_id,
    extract(year FROM document.handover_date),
    extract(month FROM document.handover_date),
    count(DISTINCT document.id),
    sum(line.value),
    coalesce(sum(line.value) FILTER (WHERE line.origin = 'domestic'), 0),
    coalesce(sum(line.value) FILTER (WHERE line.origin = 'imported'), 0),
    coalesce(sum(line.value) FILTER (WHERE line.origin = 'unknown'), 0),
    coalesce(sum(line.value) FILTER (WHERE line.tkdn IS NOT NULL), 0),
    coalesce(sum(line.value * line.tkdn / 100), 0),
    coalesce(sum(line.value) FILTER (WHERE document.small_business = 'yes'), 0),
    coalesce(sum(line.value) FILTER (WHERE document.small_business = 'unknown'), 0),
    coalesce(sum(line.value) FILTER (WHERE assessment.verdict = 'complies'), 0),
    statement_timestamp()
FROM procurement_realization AS document
JOIN procurement_realizationline AS line ON line.realization_id = document.id
JOIN procurement_assessment AS assessment ON assessment.id = line.assessment_id
WHERE NOT document.is_cancelled
    AND (%(agency)s::bigint IS NULL OR document.agency_id = %(agency)s)
    AND (%(start)s::date IS NULL OR document.handover_date >= %(start)s)
    AND (%(end)s::date IS NULL OR document.handover_date < %(end)s)
GROUP BY 1, 2, 3, 4
ON CONFLICT (agency_id, fiscal_year, month) DO UPDATE SET
    region_id = excluded.region_id,
    documents = excluded.documents,
    value = excluded.value,
    domestic_value = excluded.domestic_value,
    imported_value = excluded.imported_value,
    unknown_value = excluded.unknown_value,
    tkdn_base = excluded.tkdn_base,
    tkdn_weighted = excluded.tkdn_weighted,
    small_business_value = excluded.small_business_value,
    small_business_unknown = excluded.small_business_unknown,
    compliant_value = excluded.compliant_value,
    rebuilt_at = excluded.rebuilt_at
"""


def month_of(day: date) -> tuple[date, date]:
    """First day of the month of `day`, and first day of the month after it (exclusive)."""
    start = day.replace(day=1)
    after = date(start.year + start.month // 12, start.month % 12 + 1, 1)
    return start, after


@transaction.atomic
def rebuild_month(agency_id: int, day: date) -> None:
    """Sum one agency's spending of the month of `day` anew; called where spending is written.

    Runs in the caller's transaction, so that spending and sums stand or fall together. A month
    from which everything was cancelled keeps its row, of zeros.
    """
    _lock_month(agency_id, day)
    start, end = month_of(day)
    _run({"agency": agency_id, "start": start, "end": end})


def _lock_month(agency_id: int, day: date) -> None:
    """Create the row or set it to zero, and so hold it until the transaction ends.

    This is a statement of its own on purpose. The one after it sees what another transaction
    committed while this one waited for the row; summing and writing in a single statement would
    sum what was there before the wait, and lose the other's delivery.
    """
    agency = Agency.objects.only("region_id").get(pk=agency_id)
    blank = MonthlySpending(
        region_id=agency.region_id, agency=agency, fiscal_year=day.year, month=day.month
    )
    MonthlySpending.objects.bulk_create(
        [blank], update_conflicts=True, unique_fields=KEY, update_fields=[*SUMS, "rebuilt_at"]
    )


def _run(parameters: dict[str, object]) -> int:
    with connection.cursor() as cursor:
        cursor.execute(REBUILD, parameters)
        return cursor.rowcount


@transaction.atomic
def rebuild_all() -> int:
    """Throw all sums away and sum everything anew; returns the number of months written.

    Deliveries recorded meanwhile wait for the table and then rebuild their own month.
    """
    with connection.cursor() as cursor:
        cursor.execute("LOCK TABLE reports_monthlyspending IN SHARE ROW EXCLUSIVE MODE")
        cursor.execute("DELETE FROM reports_monthlyspending")
    return _run({"agency": None, "start": None, "end": None})


@dataclass(frozen=True, slots=True)
class Difference:
    """A sum that does not equal its source."""

    agency_id: int
    fiscal_year: int
    month: int
    field: str
    kept: Decimal | int
    source: Decimal | int

    def __str__(self) -> str:
        where = f"perangkat daerah {self.agency_id}, {self.fiscal_year}-{self.month:02d}"
        return f"{where}: {self.field} tersimpan {self.kept}, seharusnya {self.source}"


class RollupsDiffer(Exception):
    """Sums and sources disagree; `differences` says where."""

    def __init__(self, differences: list[Difference]) -> None:
        self.differences = differences
        super().__init__("\n".join(str(difference) for difference in differences))


@transaction.atomic
def reconcile() -> int:
    """Compare every sum with the lines it sums; returns the number of months compared.

    The sources are summed here by the ORM, not by the statement that filled the rollups, so that
    a mistake in that statement is found too. Raises RollupsDiffer naming each difference.
    """
    with connection.cursor() as cursor:
        cursor.execute("LOCK TABLE reports_monthlyspending IN SHARE ROW EXCLUSIVE MODE")
    kept = _by_month(MonthlySpending.objects.values(*KEY, *SUMS))
    source = _by_month(_source())
    months = sorted(kept.keys() | source.keys())
    differences = [
        difference
        for month in months
        for difference in _compare(month, kept.get(month, {}), source.get(month, {}))
    ]
    if differences:
        raise RollupsDiffer(differences)
    return len(months)


Month = tuple[int, int, int]
Row = dict[str, Decimal | int]


def _by_month(rows: QuerySet) -> dict[Month, Row]:
    return {tuple(row[part] for part in KEY): row for row in rows}


def _compare(month: Month, kept: Row, source: Row) -> Iterator[Difference]:
    for field in SUMS:
        ours, theirs = kept.get(field, 0), source.get(field, 0)
        if ours != theirs:
            yield Difference(*month, field, ours, theirs)


def line_sums() -> dict[str, Coalesce]:
    """The sums of MonthlySpending, but documents, as aggregates over RealizationLine."""
    money = DecimalField(max_digits=20, decimal_places=2)
    finer = DecimalField(max_digits=26, decimal_places=6)
    parts = {
        "value": Q(),
        "domestic_value": Q(origin=RealizationLine.Origin.DOMESTIC),
        "imported_value": Q(origin=RealizationLine.Origin.IMPORTED),
        "unknown_value": Q(origin=RealizationLine.Origin.UNKNOWN),
        "tkdn_base": Q(tkdn__isnull=False),
        "small_business_value": Q(realization__small_business=Realization.SmallBusiness.YES),
        "small_business_unknown": Q(realization__small_business=Realization.SmallBusiness.UNKNOWN),
        "compliant_value": Q(assessment__verdict=Verdict.COMPLIES.value),
    }
    sums = {
        f"sum_{name}": Coalesce(
            Sum("value", filter=condition or None), Decimal(0), output_field=money
        )
        for name, condition in parts.items()
    }
    weighted = Sum(F("value") * F("tkdn") / Decimal(100), output_field=finer)
    return sums | {"sum_tkdn_weighted": Coalesce(weighted, Decimal(0), output_field=finer)}


def _source() -> Iterator[Row]:
    rows = (
        RealizationLine.objects.filter(realization__is_cancelled=False)
        .values(
            agency=F("realization__agency"),
            fiscal_year=ExtractYear("realization__handover_date"),
            month=ExtractMonth("realization__handover_date"),
        )
        .annotate(sum_documents=Count("realization", distinct=True), **line_sums())
        .order_by()
    )
    for row in rows:
        yield {name.removeprefix("sum_"): value for name, value in row.items()}
