"""The import engine: examine every row before writing any, then write in one transaction.

Rows go through in batches, at the check and again at the load, so that memory does not grow with
the file. What a load writes stands in one transaction: all of it, or nothing.

An importer is a class with column definitions (see `procurement/imports.py`). It can never verify
anything and never touches rows outside what the person asking may write.
"""

import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext as _

from p3dn.ui.parsing import is_missing

from . import progress
from .bulk import copy_new, update_changed
from .models import Job
from .readers import FileRefused, Table
from .rows import Rows

BATCH = 1000
NumberedRow = tuple[int, dict[str, Any]]
ALIKE = 0.86  # a letter or two wrong, never another word


@dataclass(frozen=True, slots=True)
class ImportColumn:
    """A column of a file: our key, its label, the headings it may stand under, how it is read.

    `parse` takes the raw cell and returns a value, or raises ValueError with a message. `choices`:
    the words of a closed list, offered as a drop-down in the template. `exact`: the headings look
    so much like those of other columns that a similar spelling is no reason to take one.
    """

    key: str
    label: Any
    headings: tuple[str, ...]
    parse: Callable[[Any], Any] = str
    required: bool = False
    remedy: Any = ""
    example: str = ""
    choices: tuple[Any, ...] = ()
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong in a row (None: in the whole file), and what to do about it."""

    row: int | None
    field: str
    value: str
    message: str
    remedy: str
    severity: str = "error"


@dataclass(slots=True)
class Findings:
    """What an examined file would do: the records and problems of one batch, counts of all so far."""

    total: int = 0
    new: list[models.Model] = field(default_factory=list)
    changed: list[models.Model] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    same: int = 0
    refused: set[int] = field(default_factory=set)
    earlier_new: int = 0
    earlier_changed: int = 0

    def refuse(self, row: int, name: str, value: Any, message: str, remedy: str) -> None:
        """Note a row that cannot be used."""
        self.refused.add(row)
        shown = "" if value is None else str(value)[:200]
        self.problems.append(Problem(row, name, shown, message, remedy))

    def warn(self, row: int, name: str, value: Any, message: str, remedy: str) -> None:
        """Note something odd that does not stop the row."""
        shown = "" if value is None else str(value)[:200]
        self.problems.append(Problem(row, name, shown, message, remedy, "warning"))

    @property
    def counts(self) -> tuple[int, int, int, int]:
        """New, changed, same and refused rows."""
        new, changed = self.earlier_new + len(self.new), self.earlier_changed + len(self.changed)
        return new, changed, self.same, len(self.refused)

    def next_batch(self) -> None:
        """Count the batch that was dealt with, and let go of its records."""
        self.earlier_new, self.earlier_changed = self.counts[:2]
        self.new, self.changed, self.problems = [], [], []


def heading_key(text: str) -> str:
    """Heading without case, spaces and punctuation, so that "Nilai TKDN" equals "nilai_tkdn"."""
    return re.sub(r"[^a-z0-9]", "", text.lower())


class Importer(ABC):
    """One kind of import. Subclasses say which columns, which model, and which rows belong together."""

    do_not_call_in_templates = True  # templates show the class itself

    kind: ClassVar[str]
    label: ClassVar[Any]
    leads_to: ClassVar[str] = ""  # name of the page that lists what was loaded
    description: ClassVar[Any] = ""
    roles: ClassVar[frozenset[str]]
    columns: ClassVar[tuple[ImportColumn, ...]]
    model: ClassVar[type[models.Model]]
    business_key: ClassVar[str]
    fields: ClassVar[tuple[str, ...]]  # compared and overwritten on rows that exist
    also_written: ClassVar[tuple[str, ...]] = ()  # set by `touch`, not compared
    allows_partial: ClassVar[bool] = False
    together: ClassVar[str] = ""  # column whose equal cells make rows one record

    def __init__(self, job: Job) -> None:
        self.job = job

    @classmethod
    def guide(cls) -> tuple[str, list[Sequence[Any]]] | None:
        """A further sheet of the template: its title, then rows with their headings first."""
        return None

    def begin(self) -> None:
        """Look up, once, what rows of any file refer to."""
        return

    def prepare(self, rows: list[tuple[int, dict[str, Any]]], findings: Findings) -> None:
        """Look up what the rows of a batch refer to, in a constant number of queries."""
        return

    @abstractmethod
    def build(self, row: int, values: dict[str, Any], findings: Findings) -> models.Model | None:
        """An unsaved instance, or None after refusing (or passing over) the row."""

    def existing(self, keys: Iterable[Any]) -> dict[Any, models.Model]:
        """Stored rows by business key."""
        rows = self.model._default_manager.filter(**{f"{self.business_key}__in": list(keys)})
        return {getattr(row, self.business_key): row for row in rows}

    def may_change(self, stored: models.Model) -> bool:
        """Whether the stored row belongs to whom the person may write for."""
        return True

    def examine(self, table: Table) -> Iterator[Findings]:
        """Check every row; yields the findings, always the same object, after each batch.

        The caller deals with a batch's records and problems before asking for the next one, so that
        a large file needs no more memory than a small one. Raises FileRefused when a required
        column is absent, JobStopped when the person asked to stop.
        """
        findings = Findings(total=len(table.rows))
        places = self.places_in(table.headings)
        self.begin()
        first_rows: dict[Any, int] = {}
        done = 0
        for batch in self._batches(table.rows, places):
            progress.advance(self.job, done, findings.total)
            self._examine_batch(batch, places, first_rows, findings)
            done += len(batch)
            yield findings
            findings.next_batch()

    def _batches(self, rows: Rows, places: dict[str, str]) -> Iterator[list[NumberedRow]]:
        """Rows in the order of the file, except that those of one record stand together."""
        if self.together not in places:
            yield from (rows[start : start + BATCH] for start in range(0, len(rows), BATCH))
            return
        records: dict[str, list[int]] = {}
        for place, (_number, row) in enumerate(rows):
            records.setdefault(self.record_of(row.get(places[self.together])), []).append(place)
        batch: list[NumberedRow] = []
        for found in records.values():
            batch.extend(rows[place] for place in found)
            if len(batch) >= BATCH:
                yield batch
                batch = []
        if batch:
            yield batch

    def record_of(self, cell: Any) -> str:
        """What makes cells of the column `together` equal."""
        return str(cell)

    def _examine_batch(
        self,
        rows: list[NumberedRow],
        places: dict[str, str],
        first_rows: dict[Any, int],
        findings: Findings,
    ) -> None:
        parsed = []
        for number, row in rows:
            values = self._values(number, row, places, findings)
            if values is not None:
                parsed.append((number, values | {"_raw": row}))
        self.prepare(parsed, findings)
        built: dict[Any, tuple[int, models.Model]] = {}
        for number, values in parsed:
            instance = self.build(number, values, findings)
            if instance is None:
                continue
            key = getattr(instance, self.business_key)
            if key in first_rows:
                self.repeated(number, first_rows[key], key, findings)
                continue
            first_rows[key] = number
            built[key] = (number, instance)
        self._sort(built, findings)

    def repeated(self, row: int, first: int, key: Any, findings: Findings) -> None:
        """The same business key twice in one file."""
        findings.refuse(
            row,
            self.business_key,
            key,
            _("Sudah ada pada baris %s berkas yang sama.") % first,
            _("Hapus salah satu baris."),
        )

    def places_in(self, headings: list[str]) -> dict[str, str]:
        """Our column key -> heading in this file, as the person said or as best guessed."""
        places = self.guess(headings, self.job.params.get("places", {}))
        for column in self.columns:
            if column.required and column.key not in places:
                raise FileRefused(
                    _("Kolom “%(label)s” (%(name)s) tidak ada.")
                    % {"label": column.label, "name": column.headings[0]},
                    _("Tunjukkan kolomnya di halaman ini, atau pakai templat."),
                )
        return places

    @classmethod
    def guess(cls, headings: list[str], said: dict[str, str]) -> dict[str, str]:
        """Where each column stands: as said, by its known headings, then by a similar spelling."""
        present = {heading_key(h.partition("(")[0]): h for h in reversed(headings) if h}
        present |= {heading_key(h): h for h in headings if h}
        places = {k: v for k, v in said.items() if v in headings}
        for column in cls.columns:
            if column.key in said:
                continue
            names = [heading_key(name) for name in (column.key, *column.headings)]
            found = next((k for k in names if k in present), None)
            if found:
                places[column.key] = present[found]
        free = {k: h for k, h in present.items() if h not in places.values()}
        for column in cls.columns:
            if column.exact or column.key in places or column.key in said:
                continue
            for name in map(heading_key, column.headings):
                alike = get_close_matches(name, free, n=1, cutoff=ALIKE)
                if alike:
                    places[column.key] = free.pop(alike[0])
                    break
        return places

    def _values(
        self, row: int, raw: dict[str, Any], places: dict[str, str], findings: Findings
    ) -> dict[str, Any] | None:
        values: dict[str, Any] = {}
        usable = True
        for column in self.columns:
            cell = raw.get(places.get(column.key, ""))
            if is_missing(cell):
                values[column.key] = None
                if column.required:
                    usable = False
                    findings.refuse(
                        row,
                        str(column.label),
                        cell,
                        _("Kolom ini kosong."),
                        str(column.remedy) or _("Isi kolom ini."),
                    )
                continue
            try:
                values[column.key] = column.parse(cell)
            except ValueError as error:
                usable = False
                remedy = str(column.remedy) or _("Perbaiki isinya.")
                findings.refuse(row, str(column.label), cell, str(error), remedy)
        return values if usable else None

    def _sort(self, built: dict[Any, tuple[int, models.Model]], findings: Findings) -> None:
        stored = self.existing(built)
        for key, (row, instance) in built.items():
            old = stored.get(key)
            if old is None:
                findings.new.append(instance)
            elif not self.may_change(old):
                message = _("Data ini milik perangkat daerah atau daerah lain.")
                remedy = _("Hapus baris ini dari berkas.")
                findings.refuse(row, self.business_key, key, message, remedy)
                self.sorted_out(instance, findings)
            elif not self.differs(old, instance):
                findings.same += 1
            elif self.agreed(row, old, instance, findings):
                for name in self.fields:
                    setattr(old, name, getattr(instance, name))
                self.touch(old)
                findings.changed.append(old)
            else:
                self.sorted_out(instance, findings)

    def sorted_out(self, new: models.Model, findings: Findings) -> None:
        """Chance to refuse further rows that belong to a refused one."""
        return

    def differs(self, old: models.Model, new: models.Model) -> bool:
        """Whether the file says something else than what is stored."""
        return any(getattr(old, name) != getattr(new, name) for name in self.fields)

    def agreed(self, row: int, old: models.Model, new: models.Model, findings: Findings) -> bool:
        """Chance to warn before a stored row is overwritten, or to refuse it."""
        return True

    def touch(self, stored: models.Model) -> None:
        """Chance to note who changed a stored row."""
        return

    def write(self, findings: Findings) -> None:
        """Write the records of one batch; the caller holds the transaction."""
        copy_new(self.model, findings.new)
        if findings.changed:
            written = [*self.fields, *self.also_written]
            update_changed(self.model, findings.changed, written)


_importers: dict[str, type[Importer]] = {}


def register_importer(importer: type[Importer]) -> None:
    """Make a kind of import known; from `AppConfig.ready()`."""
    _importers[importer.kind] = importer


def importer_for(kind: str) -> type[Importer] | None:
    """The importer of a kind, if there is one."""
    return _importers.get(kind)


def importers_for(roles: frozenset[str]) -> list[type[Importer]]:
    """Imports a person with these roles may start."""
    return [i for i in _importers.values() if not i.roles.isdisjoint(roles)]
