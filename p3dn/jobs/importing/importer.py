"""The import engine: examine every row before writing any, then write in one transaction.

Rows go through in batches, at the check and again at the load, so that memory does not grow with
the file. What a load writes stands in one transaction: all of it, or nothing.

An importer is a class with column definitions (see `procurement/plan/packages/imports.py`). It never verifies
anything nor touches rows outside what the person asking may write.
"""

from abc import ABC, abstractmethod
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, ClassVar, Generic, TypeVar, cast

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.functional import cached_property

from p3dn.jobs.life import progress
from p3dn.jobs.models import Job, JobChange
from p3dn.jobs.reading.columns import ColumnReading, ImportColumn, Kind
from p3dn.jobs.reading.headings import guess_places, heading_key
from p3dn.jobs.reading.plan import Plan
from p3dn.jobs.reading.recognise import register_signature
from p3dn.jobs.tables.cells import written
from p3dn.jobs.tables.rows import NumberedRow, Rows
from p3dn.ui.languages.kept import by_field, sentences
from p3dn.ui.languages.kept import gettext as _

from .bookkeeping import Bookkeeping
from .bulk import copy_new, update_changed
from .findings import Findings, Problem, refuse_ragged, warn_small
from .seen import KEY, SeenCheck, refuse_conflict, warn_renamed
from .soundness import Soundness
from .wording import changed_cells

BATCH = 1000

R = TypeVar("R", bound=models.Model)  # the records that an import writes


class Importer(Bookkeeping, ABC, Generic[R]):
    """One kind of import. Subclasses say which columns, which model, and which rows belong together."""

    do_not_call_in_templates = True  # templates show the class itself

    kind: ClassVar[str]
    label: ClassVar[Any]
    description: ClassVar[Any] = ""
    roles: ClassVar[frozenset[str]]
    columns: ClassVar[tuple[ImportColumn, ...]]
    model: ClassVar[type[models.Model]]
    business_key: ClassVar[str]
    named_by: ClassVar[str] = ""  # column by which a person knows a record, unless the key is one
    fields: ClassVar[tuple[str, ...]]  # compared and overwritten on rows that exist
    also_written: ClassVar[tuple[str, ...]] = ()  # set by `touch`, not compared
    allows_partial: ClassVar[bool] = False
    together: ClassVar[str] = ""  # column whose equal cells make rows one record
    unchecked: ClassVar[frozenset[str]] = frozenset()  # fields looked up already, no query per row
    # Heading keys that only files of this kind have together; empty when none tell them apart.
    signature: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, job: Job) -> None:
        self.job = job
        self.seen_check = SeenCheck()
        self.soundness = Soundness()

    @classmethod
    def guide(cls) -> tuple[str, list[Sequence[Any]]] | None:
        """A further sheet of the template: its title, then rows with their headings first."""
        return None

    @classmethod
    def guess(cls, headings: Sequence[str], said: Mapping[str, str]) -> dict[str, str]:
        """Under which heading each column stands: as said, by its names, by a similar spelling."""
        return guess_places(cls.columns, headings, said)

    def begin(self) -> None:
        """Look up, once, what rows of any file refer to."""
        return

    def accept(self, plan: Plan) -> None:
        """Look at the file as a whole before its rows; raises FileRefused, of another region's for one."""
        self.readings = plan.readings
        self.nothing = dict.fromkeys((column.key for column in self.columns), None)

    def prepare(self, rows: list[tuple[int, dict[str, Any]]], findings: Findings[R]) -> None:
        """Look up what the rows of a batch refer to, in a constant number of queries."""
        return

    @abstractmethod
    def build(self, row: int, values: dict[str, Any], findings: Findings[R]) -> R | None:
        """An unsaved instance, or None after refusing (or passing over) the row."""

    def existing(self, keys: Iterable[Any]) -> dict[Any, R]:
        """Stored rows by business key."""
        rows = cast("type[R]", self.model)._default_manager.filter(
            **{f"{self.business_key}__in": list(keys)}
        )
        return {getattr(row, self.business_key): row for row in rows}

    def may_change(self, stored: R) -> bool:
        """Whether the stored row belongs to whom the person may write for."""
        return True

    def absent(self) -> models.QuerySet[R] | None:
        """Stored records that a complete file would name and this one does not; None: cannot tell."""
        return None

    def withdraw(self, absent: models.QuerySet[R]) -> None:
        """Do with absent records what a person answered they are: withdrawn where the file is from."""
        raise NotImplementedError

    def examine(self, plan: Plan) -> Iterator[Findings[R]]:
        """Check every row; yields the findings, always the same object, after each batch.

        The caller deals with a batch's records and problems before asking for the next one, so that
        a large file needs no more memory than a small one. Raises FileRefused when the file as a
        whole cannot be used, JobStopped when the person asked to stop.
        """
        rows = plan.layout.rows
        findings: Findings[R] = Findings(total=len(rows))
        self.accept(plan)
        self.begin()
        first_rows: dict[Any, int] = {}
        done = 0
        for batch in self._batches(rows):
            progress.advance(self.job, done, findings.total)
            self._examine_batch(batch, plan, first_rows, findings)
            done += len(batch)
            yield findings
            findings.next_batch()
        progress.advance(self.job, done, findings.total)

    def _batches(self, rows: Rows) -> Iterator[list[NumberedRow]]:
        """Rows in the order of the file, except that those of one record stand together."""
        if self.together not in self.readings:
            yield from (rows[start : start + BATCH] for start in range(0, len(rows), BATCH))
            return
        heading = self.readings[self.together].heading
        records: dict[str, list[int]] = {}
        for place, cell in enumerate(rows.column(heading)):
            records.setdefault(self.record_of(cell), []).append(place)
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
        self, rows: list[NumberedRow], plan: Plan, first_rows: dict[Any, int], findings: Findings[R]
    ) -> None:
        parsed = []
        for number, row in rows:
            if number in plan.layout.extra:
                refuse_ragged(number, plan.layout, findings)
                continue
            values = self._values(number, row, findings)
            if values is not None:
                parsed.append((number, values | {"_raw": row}))
        self.prepare(parsed, findings)
        built: dict[Any, tuple[int, R]] = {}
        seen: dict[int, str] = {}
        for number, values in parsed:
            if token := values.pop(KEY, None):
                seen[number] = token
            instance = self.build(number, values, findings)
            if instance is None:
                continue
            key = getattr(instance, self.business_key)
            if key in first_rows:
                self.repeated(number, first_rows[key], self.title_of(instance), findings)
                continue
            first_rows[key] = number
            built[key] = (number, instance)
        self._sort(built, seen, findings)

    def repeated(self, row: int, first: int, title: str, findings: Findings[R]) -> None:
        """The same record twice in one file."""
        label = self.label_of(self.named_by or self.business_key)
        findings.refuse(
            row, label, title,
            _("Sudah ada pada baris %s berkas yang sama.") % first, _("Hapus salah satu baris."),
        )  # fmt: skip

    @cached_property
    def labels(self) -> dict[str, str]:
        """The labels of our columns by key, in the language of the one who works now."""
        return {column.key: str(column.label) for column in self.columns}

    @classmethod
    def label_of(cls, key: str) -> str:
        """The label of one of our columns, or of the model's field; the key itself when there is none."""
        for column in cls.columns:
            if column.key == key:
                return str(column.label)
        known = next((f for f in cls.model._meta.fields if f.name == key), None)
        name = str(known.verbose_name) if known is not None else key
        return name[:1].upper() + name[1:]

    def _values(
        self, row: int, raw: dict[str, Any], findings: Findings[R]
    ) -> dict[str, Any] | None:
        values: dict[str, Any] = self.nothing.copy()
        usable = True
        for key, reading in self.readings.items():
            cell, column = raw.get(reading.heading), reading.column
            try:
                value = reading.value(cell)
            except ValueError as error:
                usable = False
                remedy = str(column.remedy) or _("Perbaiki isinya.")
                findings.refuse(row, str(column.label), written(cell), str(error), remedy)
                continue
            if column.doubtful_below and reading.is_doubtful(value):
                warn_small(row, column, value, findings)
            values[key] = value
            if value is None and column.required:
                usable = False
                remedy = str(column.remedy) or _("Isi kolom ini.")
                message = _("Kolom ini kosong.")
                findings.refuse(row, str(column.label), written(cell), message, remedy)
        return values if usable else None

    # What a check finds must be all that a load can meet: rows pass the model's own rules.

    @cached_property
    def optional(self) -> frozenset[str]:
        """Fields a record may leave at their defaults."""
        fields = self.model._meta.fields
        return frozenset(f.name for f in fields if f.blank or f.has_default())

    @cached_property
    def looked_up(self) -> frozenset[str]:
        """Fields that are no cells: relations, and what was looked up for the whole batch."""
        return self.unchecked | {f.name for f in self.model._meta.fields if f.is_relation}

    def said(self, new: R) -> set[str]:
        """Names of the fields the row has a value for."""
        return getattr(new, "said", None) or {f.name for f in self.model._meta.fields}

    def sound(self, row: int, instance: R, findings: Findings[R]) -> bool:
        """Check the fields as the form would; refuse the row with the field's own message.

        What the row is silent about keeps its default and needs no check.
        """
        silent = self.optional - self.said(instance)
        return self.fields_sound(row, instance, silent | self.looked_up, findings)

    def fields_sound(
        self, row: int, instance: models.Model, without: Collection[str], findings: Findings[R]
    ) -> bool:
        """Check the fields of a record that a row makes, but for those named; refuse the row with their messages."""
        try:
            self.soundness.check(instance, without)
        except ValidationError as error:
            self.refuse_fields(row, instance, by_field(error), findings)
            return False
        return True

    def refuse_fields(
        self, row: int, instance: models.Model, errors: dict[str, list[str]], findings: Findings[R],
        prefix: str = "",
    ) -> None:  # fmt: skip
        """Refuse a row with one problem per field; the columns' keys are the fields' with `prefix`."""
        for name, messages in errors.items():
            value = getattr(instance, name, "")
            label = self.label_of(prefix + name)
            findings.refuse(row, label, value, sentences(messages), _("Perbaiki isinya."))

    def _sort(
        self, built: dict[Any, tuple[int, R]], seen: dict[int, str], findings: Findings[R]
    ) -> None:
        stored = self.existing(built)
        differing = []
        for key, (row, instance) in built.items():
            old = stored.get(key)
            if old is None:
                findings.new.append(instance)
                self._tell_row(JobChange.Kind.NEW, row, None, instance, findings)
                if row in seen:
                    warn_renamed(row, self.title_of(instance), findings)
            elif not self.may_change(old):
                message = _("Data ini milik perangkat daerah atau daerah lain.")
                remedy = _("Hapus baris ini dari berkas.")
                label = self.label_of(self.named_by or self.business_key)
                findings.refuse(row, label, self.title_of(instance), message, remedy)
                self.sorted_out(instance, findings)
            elif not self.differs(old, instance):
                findings.same += 1
                self._tell_row(JobChange.Kind.SAME, row, old, instance, findings)
            else:
                differing.append((row, old, instance))
        self._change_all(differing, seen, findings)

    def _change_all(
        self,
        differing: list[tuple[int, R, R]],
        seen: dict[int, str],
        findings: Findings[R],
    ) -> None:
        """Change what may be changed and is still what the row was taken from."""
        old_ones = [(row, old) for row, old, _new in differing]
        conflicts = {c[0]: c for c in self.seen_check.conflicts(seen, old_ones)} if seen else {}
        for row, old, instance in differing:
            if row in conflicts:
                refuse_conflict(*conflicts[row], findings)
                self.sorted_out(instance, findings)
            elif self.agreed(row, old, instance, findings):
                self._change(row, old, instance, findings)
            else:
                self.sorted_out(instance, findings)

    def _tell_row(self, kind: str, row: int, old: R | None, new: R, findings: Findings[R]) -> None:
        """Note in words what a row would do, when it is checked; what stays is noted where it has a worth."""
        if self.loading:
            return
        worth = self.worth_of(old, new)
        if kind == JobChange.Kind.SAME and worth is None:
            return
        cells: list[tuple[str, str, str]] = []
        if old is not None and kind == JobChange.Kind.CHANGED:
            cells = [*changed_cells(self, old, new), *self.more_changes(old)]
        findings.note(row, kind, self.title_of(new if old is None else old), worth, cells)

    def _change(self, row: int, old: R, new: R, findings: Findings[R]) -> None:
        self._tell_row(JobChange.Kind.CHANGED, row, old, new, findings)
        for name in self.fields:
            setattr(old, name, getattr(new, name))
        self.touch(old)
        findings.changed.append(old)

    def title_of(self, instance: R) -> str:
        """The record as a person calls it; no query."""
        return str(instance)

    def shown(self, name: str, value: Any) -> str | None:
        """A field's value as a person reads it, where the model's own words do not say it."""
        return None

    def sorted_out(self, new: R, findings: Findings[R]) -> None:
        """Chance to refuse further rows that belong to a refused one."""
        return

    def differs(self, old: R, new: R) -> bool:
        """Whether the file says something else than what is stored."""
        return any(getattr(old, name) != getattr(new, name) for name in self.fields)

    def agreed(self, row: int, old: R, new: R, findings: Findings[R]) -> bool:
        """Chance to warn before a stored row is overwritten, or to refuse it."""
        return True

    def touch(self, stored: R) -> None:
        """Chance to note who changed a stored row."""
        return

    def write(self, findings: Findings[R]) -> None:
        """Write the records of one batch; the caller holds the transaction."""
        copy_new(self.model, findings.new)
        if findings.changed:
            written_fields = [*self.fields, *self.also_written]
            update_changed(self.model, findings.changed, written_fields)


AnyImporter = Importer[Any]  # of whatever records

_importers: dict[str, type[AnyImporter]] = {}


def register_importer(importer: type[AnyImporter]) -> None:
    """Make a kind of import known; from `AppConfig.ready()`."""
    _importers[importer.kind] = importer
    if importer.signature:
        register_signature(importer.label, importer.signature, importer.kind)


def importer_for(kind: str) -> type[AnyImporter] | None:
    """The importer of a kind, if there is one."""
    return _importers.get(kind)


def importers_for(roles: frozenset[str]) -> list[type[AnyImporter]]:
    """Imports a person with these roles may start."""
    return [i for i in _importers.values() if not i.roles.isdisjoint(roles)]


__all__ = [
    "AnyImporter", "ColumnReading", "Findings", "ImportColumn", "Importer", "Kind", "Problem", "heading_key",
    "importer_for", "importers_for", "register_importer",
]  # fmt: skip
