"""What the page shows of how a file was read: plain data that is kept with the job."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any

from django.db.models import Choices

from p3dn.jobs.tables.cells import Cell, plain, written
from p3dn.jobs.tables.readers import Book
from p3dn.ui.languages.kept import gettext as _
from p3dn.ui.languages.kept import number
from p3dn.ui.values import formats
from p3dn.ui.values.numerals import Convention
from p3dn.ui.values.parsing import is_missing

from .columns import NUMERIC, ColumnReading, Kind
from .plan import Plan
from .survey import Survey

SAMPLES = 10
MOST_NUMBERS = 20


def summary(plan: Plan, book: Book) -> dict[str, Any]:
    """Sheet, headings, columns with their samples, what is left aside, and the questions."""
    layout = plan.layout
    return {
        "format": book.format.upper(),
        "encoding": book.encoding,
        "sheet": book.sheets[book.sheet].name,
        "sheets": [{"name": s.name, "hidden": s.hidden} for s in book.sheets],
        "header": layout.header,
        "titles": [title[:200] for title in layout.titles[:5]],
        "rows": len(layout.rows),
        "passed": [{"row": row, "why": why} for row, why in layout.passed[:MOST_NUMBERS]],
        "passed_count": layout.passed_count,
        "hidden_rows": len(layout.hidden_rows),
        "unused": [_unused(plan, heading) for heading in plan.unused],
        "columns": [
            _column(plan, reading) for reading in plan.readings.values() if not reading.column.own
        ],
        "questions": [question.kept() for question in plan.questions],
        "open": [question.id for question in plan.open],
        "sample_rows": [number for number, _row in plan.layout.rows[:SAMPLES]],
    }


def _unused(plan: Plan, heading: str) -> dict[str, Any]:
    place = plan.layout.headings.index(heading)
    lines = plan.layout.rows.lines
    cells = (line[place] for line in lines[:200] if place < len(line))
    first = next((written(cell) for cell in cells if not is_missing(cell)), "")
    return {
        "heading": heading,
        "hidden": heading in plan.layout.hidden_headings,
        "first": first[:60],
    }


def _column(plan: Plan, reading: ColumnReading) -> dict[str, Any]:
    column = reading.column
    found = plan.surveys.get(column.key)
    waits = any(question.id.startswith(f"{column.key}:") for question in plan.open)
    as_read = partial(_as_read, reading, is_open=waits)
    return {
        "key": column.key,
        "label": str(column.label),
        "heading": reading.heading,
        "hidden": reading.heading in plan.layout.hidden_headings,
        "alike": column.key in plan.alike,
        "how": list(_how(reading, found)),
        "least": as_read(found.least[1]) if found and found.least else [],
        "greatest": as_read(found.greatest[1]) if found and found.greatest else [],
        "samples": [as_read(row.get(reading.heading)) for _n, row in plan.layout.rows[:SAMPLES]],
    }  # fmt: skip


def _how(reading: ColumnReading, found: Survey | None) -> Iterator[str]:
    """Conversions in words."""
    if reading.note:
        yield reading.note
    elif reading.factor != 1:
        yield _("dikalikan %s") % number(reading.factor)
    if reading.fraction:
        yield _("0,41 dibaca 41%")
    elif found is not None and found.percents.count:
        yield _("sel berformat persen: 0,41 dibaca 41%")
    if reading.convention is Convention.ENGLISH:
        yield _("koma memisahkan ribuan, titik desimal")
    if reading.month_first:
        yield _("bulan di depan hari")


def _as_read(reading: ColumnReading, cell: Cell, *, is_open: bool) -> list[str]:
    """[as written, as read]; says so of a cell that cannot be read, or not before an answer."""
    shown = written(cell)[:80]
    if is_missing(cell):
        return [shown, ""]
    if is_open:
        return [shown, _("menunggu jawaban Anda")]
    try:
        return [shown, shown_value(reading, reading.read(cell))[:80]]
    except ValueError:
        return [shown, _("tidak terbaca")]


def shown_value(reading: ColumnReading, value: Any) -> str:
    """A value as the screens write it."""
    kind = reading.column.kind
    if value is None:
        return ""
    if isinstance(value, Choices):
        return str(value.label)
    words = getattr(reading.column.parse, "words", {})  # labels of a closed list
    if words and isinstance(value, str):
        return str(words.get(value, value))
    if kind is Kind.MONEY and isinstance(value, Decimal):
        return formats.rupiah(value)
    if kind is Kind.PERCENT and isinstance(value, Decimal):
        return f"{plain(value)}%"
    if isinstance(value, Decimal) or (kind in NUMERIC and isinstance(value, int)):
        return plain(Decimal(value))
    if isinstance(value, date):
        return formats.long_date(value)
    if isinstance(value, bool):
        return _("ya") if value else _("tidak")
    if isinstance(value, list | tuple):
        return "; ".join(
            ": ".join(map(str, one)) if isinstance(one, tuple) else str(one) for one in value
        )
    return str(value)
