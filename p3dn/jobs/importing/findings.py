"""What an examined file would do, collected batch by batch."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Generic, TypeVar

from django.db import models

from p3dn.jobs.reading.columns import ImportColumn
from p3dn.jobs.reading.layout import Layout
from p3dn.jobs.tables.cells import written
from p3dn.ui.languages.kept import gettext as _
from p3dn.ui.languages.kept import rupiah

R_co = TypeVar("R_co", bound=models.Model, covariant=True)  # the records of a batch


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong in a row (None: in the whole file), and what to do about it."""

    row: int | None
    field: str
    value: str
    message: str
    remedy: str
    severity: str = "error"


@dataclass(frozen=True, slots=True)
class Worth:
    """What a record comes to in rupiah before and after a load; None where there is none of it.

    `held` is what is spoken for already; `short`: less would be left than is held, of the record or
    of a part of it.
    """

    agency: int | None = None
    before: Decimal | None = None
    after: Decimal | None = None
    held: Decimal | None = None
    short: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """A row that would be entered or changed: its title, and of a change (label, old, new) per cell."""

    row: int | None
    kind: str
    title: str
    cells: list[tuple[str, str, str]]
    worth: Worth | None = None


@dataclass(slots=True)
class Findings(Generic[R_co]):
    """What an examined file would do: the records and problems of one batch, counts of all so far."""

    total: int = 0
    new: list[R_co] = field(default_factory=list)
    changed: list[R_co] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
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

    def note(
        self,
        row: int | None,
        kind: str,
        title: str,
        worth: Worth | None = None,
        cells: Iterable[tuple[str, str, str]] = (),
    ) -> None:
        """Note what a row would do."""
        self.notes.append(Note(row, kind, title, list(cells), worth))

    @property
    def counts(self) -> tuple[int, int, int, int]:
        """New, changed, same and refused rows."""
        new, changed = self.earlier_new + len(self.new), self.earlier_changed + len(self.changed)
        return new, changed, self.same, len(self.refused)

    def next_batch(self) -> None:
        """Count the batch that was dealt with, and let go of its records."""
        self.earlier_new, self.earlier_changed = self.counts[:2]
        self.new, self.changed, self.problems, self.notes = [], [], [], []


def refuse_ragged(row: int, layout: Layout, findings: Findings[Any]) -> None:
    """More cells than headings: a comma inside an amount has most likely parted it."""
    extra, width = layout.extra[row], len(layout.headings)
    message = _("Baris ini berisi %(cells)s sel, padahal judulnya %(headings)s.") % {
        "cells": width + len(extra), "headings": width,
    }  # fmt: skip
    remedy = _(
        "Mungkin sebuah angka atau teks memuat pemisah kolom, seperti 750,000. Apit dengan "
        "tanda petik, atau tulis tanpa pemisah, lalu unggah lagi."
    )
    findings.refuse(row, "", ", ".join(map(written, extra)), message, remedy)


def warn_small(row: int, column: ImportColumn, value: Decimal, findings: Findings[Any]) -> None:
    """An amount so small beside the others that its unit may be another."""
    message = _("%(value)s terlalu kecil dibanding baris lain; mungkin salah satuan.")
    remedy = _("Periksa. Bila benar, tidak perlu diubah.")
    findings.warn(row, str(column.label), value, message % {"value": rupiah(value)}, remedy)
