"""What is frozen of a report, every figure as text; `p3dn/audit/canonical.py` makes one text of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from django.utils import timezone
from django.utils.translation import override

from p3dn.accounts.models import Region
from p3dn.audit.canonical import canonical, sha256_of
from reports.official.kinds import KINDS
from reports.official.periods import Period
from reports.official.shape import Body, Chart, Column, Section, Table, Value
from reports.official.sums.control import control, sources

SCHEMA = 1
PLACES = 6
LANGUAGE = "id"  # of every official report, whoever makes it
Content = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Draft:
    """A report as its figures stand now, not stored; `sha256` is that of these figures alone."""

    content: Content

    @property
    def sha256(self) -> str:
        """SHA-256 of the draft in hex: who prepares it says with it what was shown."""
        return sha256_of(canonical(self.content))


def draft(region: Region, kind: str, period: Period, *, today: date | None = None) -> Draft:
    """Put a report together. Raises NotSettled while spending or plan is being written."""
    report = KINDS[kind]
    day = today or timezone.localdate()
    with override(LANGUAGE):
        body = report.build(region, period)
        totals, as_of = control(region, period)
        return Draft(
            {
                "schema": SCHEMA,
                "kind": str(report.code),
                "title": str(report.title),
                "has_cover": report.has_cover,
                "region": {"code": region.code, "name": region.name},
                "period": {
                    "kind": str(period.kind),
                    "year": period.year,
                    "part": period.part,
                    "cumulative": period.cumulative,
                    "first": period.first.isoformat(),
                    "last": period.last.isoformat(),
                    "label": period.label(),
                    "span": period.span,
                },
                "is_running": period.last >= day,
                "as_of": as_of and as_of.isoformat(),
                "sources": sources(region, period),
                "totals": {name: text(value) for name, value in totals.items()},
                **_body(body),
            }
        )


def text(value: Value) -> str | None:
    """A value as it is frozen: at most six places, no needless zeros; None stays None."""
    if not isinstance(value, Decimal):
        return None if value is None else str(value)
    plain = f"{round(value, PLACES):f}"
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


def _body(body: Body) -> Content:
    return {
        "tables": [_table(table) for table in body.tables],
        "sections": [_section(section) for section in body.sections],
        "charts": [_chart(chart) for chart in body.charts],
    }


def _table(table: Table) -> Content:
    totals = table.totals()
    return {
        "name": str(table.name),
        "columns": [_column(column) for column in table.columns],
        "rows": [[text(row.get(c.key)) for c in table.columns] for row in table.rows],
        "total": [text(totals.get(c.key)) for c in table.columns] if totals else None,
        "notes": [str(note) for note in table.notes],
    }


def _column(column: Column) -> Content:
    return {
        "key": column.key,
        "heading": str(column.heading),
        "group": str(column.group),
        "kind": column.kind,
        "width": column.width,
        "total": column.total,
    }


def _section(section: Section) -> Content:
    return {"heading": str(section.heading), "paragraphs": [*section.paragraphs]}


def _chart(chart: Chart) -> Content:
    points: Sequence[Content] = [
        {"label": label, "values": [text(value) for value in values]}
        for label, values in chart.points
    ]
    return {
        "title": str(chart.title),
        "series": [str(name) for name in chart.series],
        "points": points,
    }
