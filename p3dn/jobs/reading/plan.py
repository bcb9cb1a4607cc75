"""How one job's file is read: table, columns, and what is still to be asked."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from p3dn.jobs.tables.readers import Book
from p3dn.jobs.tables.refusals import ColumnAbsent, FileRefused
from p3dn.ui.languages.kept import gettext as _
from p3dn.ui.values.numerals import Convention

from . import questions
from .columns import ColumnReading, ImportColumn, Kind
from .headings import is_alike, unit_of
from .layout import Layout
from .questions import NO, YES, Question
from .survey import Survey, survey


@dataclass(slots=True)
class Choices:
    """What the person said of the file: sheet by name, row of the headings, columns, answers."""

    sheet: str = ""
    header: int | None = None
    places: dict[str, str] = field(default_factory=dict)
    answers: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, params: Mapping[str, Any]) -> "Choices":
        """As the job keeps them."""
        kept = params.get("choices", {})
        return cls(
            sheet=kept.get("sheet", ""),
            header=kept.get("header"),
            places=kept.get("places", {}),
            answers=kept.get("answers", {}),
        )


@dataclass(slots=True)
class Plan:
    """A file read as far as its first rows could decide; rows to be left out are already out."""

    layout: Layout
    readings: dict[str, ColumnReading]
    unused: list[str]
    alike: set[str]
    surveys: dict[str, Survey]
    questions: list[Question]
    open: list[Question]

    def ask(self, more: Iterable[Question], choices: Choices) -> None:
        """Further questions, open until they are answered."""
        found = list(more)
        self.questions += found
        self.open += questions.open_ones(found, choices.answers)


def make_plan(
    columns: Sequence[ImportColumn], places: Mapping[str, str], book: Book, layout: Layout,
    rivals: Sequence[str], choices: Choices,
) -> Plan:  # fmt: skip
    """Readings and questions for the columns that stand at these headings.

    Raises FileRefused for a required column that is absent or in another currency.
    """
    found: list[Question] = []
    if rivals:
        found.append(questions.of_sheets(book.sheets[book.sheet].name, rivals))
    answers = choices.answers
    readings = _readings(columns, places, layout, answers, found)
    if layout.hidden_rows:
        found.append(questions.of_hidden_rows(sorted(layout.hidden_rows), filtered=book.filtered))
        if answers.get("rows:hidden") != YES:
            layout.rows = layout.rows.without(layout.hidden_rows)
    _refuse_absent(columns, readings, [q.id for q in questions.open_ones(found, answers)])
    used = {reading.heading for reading in readings.values()}
    surveys = survey(layout.rows, list(readings.values()))
    for key, reading in readings.items():
        said = choices.places.get(key) == reading.heading
        unit = unit_of(reading.column, reading.heading)
        asked = questions.of_column(reading, unit, surveys.get(key))
        found.extend(q for q in asked if not (said and q.id.endswith(":heading")))
        _settle(reading, surveys.get(key), answers)
    return Plan(
        layout=layout,
        readings=readings,
        unused=[heading for heading in layout.headings if heading not in used],
        alike={k for k, r in readings.items() if k not in choices.places and is_alike(r.column, r.heading)},
        surveys=surveys,
        questions=found,
        open=questions.open_ones(found, answers),
    )  # fmt: skip


def _readings(
    columns: Sequence[ImportColumn], places: Mapping[str, str], layout: Layout,
    answers: Mapping[str, str], found: list[Question],
) -> dict[str, ColumnReading]:  # fmt: skip
    """Readings of the columns that are not refused or declined; asks about hidden ones."""
    readings = {}
    for column in columns:
        heading = places.get(column.key)
        if heading is None or answers.get(f"{column.key}:heading") == NO:
            continue
        unit = unit_of(column, heading)
        if unit.refused:
            raise FileRefused(
                _("Kolom “%(heading)s” tidak dapat dipakai. %(why)s")
                % {"heading": heading, "why": unit.refused},
                _("Perbaiki isinya dan judulnya, lalu unggah lagi."),
            )
        reading = ColumnReading(
            column, heading, unit.factor, unit.divisor, month_first=unit.month_first, note=unit.note
        )
        if heading in layout.hidden_headings and not column.own:
            found.append(questions.of_hidden_column(reading))
            if answers.get(f"{column.key}:hidden") != YES:
                continue
        reading.convention = (
            Convention(answers[k]) if (k := f"{column.key}:notation") in answers else None
        )
        readings[column.key] = reading
    return readings


def _refuse_absent(
    columns: Sequence[ImportColumn], readings: Mapping[str, ColumnReading], asked: Sequence[str]
) -> None:
    """Refuse a file without a required column, unless it is there and asked about."""
    for column in columns:
        if not column.required or column.key in readings or f"{column.key}:hidden" in asked:
            continue
        raise ColumnAbsent(
            _("Kolom “%(label)s” (%(name)s) tidak ada.")
            % {"label": column.label, "name": column.headings[0]},
            _("Tunjukkan kolom atau baris judulnya di halaman ini, atau pakai templat."),
        )


def _settle(reading: ColumnReading, found: Survey | None, answers: Mapping[str, str]) -> None:
    """Read the column as the evidence or the answers say."""
    key = reading.column.key
    if found is not None and reading.convention is None:
        reading.convention = found.settle()
    scale = answers.get(f"{key}:scale", "")
    if scale in ("1000", "1000000") and reading.column.kind is Kind.MONEY:
        reading.factor = Decimal(scale)
    reading.small_meant = bool(scale)
    reading.fraction = answers.get(f"{key}:fraction") == YES
    order = answers.get(f"{key}:order")
    reading.month_first = order == YES if order else reading.month_first
