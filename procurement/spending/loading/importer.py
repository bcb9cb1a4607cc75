"""Imports of realised spending: one subclass for each national dataset (`../datasets/`)."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import nullcontext
from datetime import date
from itertools import chain
from typing import Any, ClassVar

from django.urls import reverse
from django.utils import timezone

from p3dn.accounts.access.roles import Role
from p3dn.jobs.importing.findings import Findings, Note
from p3dn.jobs.importing.importer import heading_key
from p3dn.jobs.importing.kept import KeptRows, kept_batches
from p3dn.jobs.life import progress
from p3dn.jobs.models import Job, JobChange
from p3dn.jobs.reading.plan import Plan
from p3dn.jobs.tables.cells import as_text, written
from p3dn.ui.languages.kept import gettext as _
from p3dn.ui.values.parsing import is_missing, parse_date
from procurement.models import Fate, Source, SourceFile, SourceRow
from procurement.shared.governments import OfGovernment

from .afterwards.matching import match
from .afterwards.undoing import take_back
from .fates import UNREAD, Row, folded, unfolded
from .ledger import Ledger, Turn
from .rows.agencies import register_agencies
from .rows.facts import Facts, digest_of
from .rows.reading import Cells
from .rows.resolving import Resolver
from .rows.traps import TRAPS, Use, Weight, marks_of, use_of
from .writing import Writer, recount, span

BATCH = 5000
DRAWN = ("eventdate", "tglpenarikan")  # heading keys of the day a file was drawn
KEPT_KEY = 120  # characters


class DatasetImporter(OfGovernment[SourceRow]):
    """A national dataset: how it is recognised, its columns, and what a row of it says.

    Every row is kept with its fate, those too that change nothing or cannot be used.
    """

    roles = frozenset({Role.ADMINISTRATOR})
    leads_to = "procurement:source_list"
    family = "spending"
    model = SourceRow
    business_key = "key"
    fields = ()
    allows_partial = True
    keeps_every_row = True
    dataset: ClassVar[str]
    source: ClassVar[Source]
    key_column: ClassVar[str] = "key"

    def __init__(self, job: Job) -> None:
        super().__init__(job)
        self.fates: Counter[str] = Counter()
        self.marks: Counter[str] = Counter()
        self.file: SourceFile | None = None
        self.with_agencies = False

    @classmethod
    def loaded_at(cls, job: Job) -> str:
        """The file with the fate of each of its rows, where what is doubtful is decided."""
        file = SourceFile.objects.filter(job=job).first()
        return (
            reverse("procurement:source_file", args=[file.pk]) if file else super().loaded_at(job)
        )

    def facts(self, values: dict[str, Any]) -> Facts:
        """What a row says; `values` has a key for each column, None where the cell is empty."""
        raise NotImplementedError

    def build(self, row: int, values: dict[str, Any], findings: Findings[SourceRow]) -> None:
        """Rows are decided on by purchase, not one by one."""
        raise NotImplementedError

    def accept(self, plan: Plan) -> None:
        """Refuse the file of another government; note when it was drawn."""
        super().accept(plan)
        known = {heading_key(heading): place for place, heading in enumerate(plan.layout.headings)}
        self.drawn_place = next((known[key] for key in DRAWN if key in known), None)

    def begin(self) -> None:
        """Agencies and codes of the region."""
        self.resolver = Resolver(self.job.region, self.source)
        self.ledger = Ledger(self.job.region, self.source, self.resolver)

    def before_load(self) -> None:
        """Others wait until these books are written."""
        super().before_load()
        self.writer = Writer(self.job.region_id, self.source)
        self.writer.hold()

    def examine(self, plan: Plan) -> Iterator[Findings[SourceRow]]:
        """Every row, those of one purchase together; yields the findings after each batch."""
        self.accept(plan)
        self.begin()
        self.cells = Cells(self.readings)
        checks = self.job.pk and not self.loading
        with KeptRows(self.job) if checks else nullcontext() as keep:
            yield from self._decide(len(plan.layout.rows), self._read(plan, keep))

    def examine_kept(self) -> Iterator[Findings[SourceRow]] | None:
        """The same of the rows as the check understood them; where they are kept, nothing is read."""
        batches = kept_batches(self.job) if self.job.pk else None
        if batches is None:
            return None
        return self._again(batches)

    def _again(self, batches: Iterator[tuple[int, list[Any]]]) -> Iterator[Findings[SourceRow]]:
        total, rows = next(batches, (0, []))
        self.begin()
        rest = (batch for _total, batch in batches)
        kept = (unfolded(batch) for batch in chain([rows], rest))
        yield from self._decide(total, kept)

    def _read(self, plan: Plan, keep: KeptRows | None) -> Iterator[list[Row]]:
        """Rows in batches, as far as the file says what they are."""
        for places in self._grouped(plan):
            rows = [self._row(place, plan) for place in places]
            self._mark_conflicts(rows)
            if keep is not None:
                keep.add(len(plan.layout.rows), [folded(row) for row in rows])
            yield rows

    def _decide(self, total: int, batches: Iterable[list[Row]]) -> Iterator[Findings[SourceRow]]:
        """What becomes of each row, by what is known of its purchase."""
        findings: Findings[SourceRow] = Findings(total=total)
        done = 0
        for rows in batches:
            progress.advance(self.job, done, findings.total)
            self.resolver.resolve(rows)
            if self.with_agencies:
                register_agencies(self.resolver, rows, create=self.loading)
            self.turn = self.ledger.turn(rows)
            self._tell(self.turn, findings)
            done += len(rows)
            yield findings
            findings.next_batch()

    def _grouped(self, plan: Plan) -> Iterator[list[int]]:
        """Places of rows in batches, those with one key in one of them."""
        reading = self.readings[self.key_column]
        at = plan.layout.headings.index(reading.heading)
        groups: dict[Any, list[int]] = {}
        for place, line in enumerate(plan.layout.rows.lines):
            cell = line[at] if at < len(line) else None
            groups.setdefault(cell if type(cell) is str else as_text(cell), []).append(place)
        batch: list[int] = []
        for places in groups.values():
            batch += places
            if len(batch) >= BATCH:
                yield batch
                batch = []
        if batch:
            yield batch

    def _row(self, place: int, plan: Plan) -> Row:
        """A row of the file, understood as far as it can be by itself."""
        rows = plan.layout.rows
        number = rows.numbers[place]
        values, problems = self.cells.read(rows, place)
        if number in plan.layout.extra:
            problems.append((_("Baris"), "", _("Lebih banyak sel daripada judul.")))
        if problems or not values.get(self.key_column):
            code = "unreadable" if problems else "no_key"
            said = "|".join(map(str, rows.lines[place]))
            digest = digest_of(said)
            row = Row(number, f"#{digest}", digest, 0, None, [code], problems=problems)
            row.written = UNREAD
            return row
        facts = self.facts(values)
        facts.key = facts.key[:KEPT_KEY]
        text = facts.written()
        row = Row(number, facts.key, digest_of(text), facts.version, self._drawn(rows, place), [])
        row.marks = marks_of(facts)
        row.facts, row.written = facts, text
        return row

    def _drawn(self, rows: Any, place: int) -> date | None:
        if self.drawn_place is None:
            return None
        line = rows.lines[place]
        cell = line[self.drawn_place] if self.drawn_place < len(line) else None
        return None if is_missing(cell) else self.cells.day(cell, parse_date)

    def _mark_conflicts(self, rows: Sequence[Row]) -> None:
        """Two rows of one file that say different things of one purchase, neither of them newer."""
        first: dict[tuple[Any, ...], Row] = {}
        for row in sorted(rows, key=lambda one: one.number):
            if use_of(row.marks) not in (Use.GOOD, Use.CANCELLED):
                continue
            other = first.setdefault((row.key, row.age), row)
            if other.digest != row.digest:
                row.marks.append("conflict")

    def _tell(self, turn: Turn, findings: Findings[SourceRow]) -> None:
        """Count what became of the rows, and say what is wrong with them."""
        written_rows = {id(entry.row): entry.kept.current for entry in turn.entries}
        for row in turn.new:
            self.fates[row.fate] += 1
            self.marks.update(row.marks)
            if row.fate == Fate.REFUSED:
                findings.refused.add(row.number)
            elif id(row) in written_rows:
                self._note(row, written_rows[id(row)], findings)
            elif row.fate == Fate.FLAGGED:
                findings.earlier_new += 1
            else:
                findings.same += 1
            self._say(row, findings)

    def _note(self, row: Row, replaces: int | None, findings: Findings[SourceRow]) -> None:
        title = row.facts.title if row.facts else ""
        if replaces is None:
            findings.earlier_new += 1
            return
        findings.earlier_changed += 1
        findings.notes.append(Note(row.number, JobChange.Kind.CHANGED, title or row.key, []))

    def _say(self, row: Row, findings: Findings[SourceRow]) -> None:
        if row.fate in (Fate.DUPLICATE, Fate.SUPERSEDED):
            return
        for label, value, message in row.problems:
            findings.refuse(row.number, label, value, message, TRAPS["unreadable"].remedy)
        for code in row.marks:
            trap = TRAPS[code]
            tell = findings.refuse if row.fate == Fate.REFUSED else findings.warn
            if trap.weight is not Weight.NOTE and not row.problems:
                tell(row.number, "", self._shown(row, code), str(trap.label), str(trap.remedy))

    def _shown(self, row: Row, code: str) -> str:
        facts = row.facts
        if facts is None:
            return ""  # what would name it is not there
        if code.startswith("pdn"):
            return written(str(facts.domestic))
        return facts.agency_name or facts.agency if code == "agency_unknown" else facts.title

    def told(self) -> list[tuple[str, int]]:
        """Rows by their fate, then what stands on them."""
        fates = [(f"{fate.label}", self.fates[fate]) for fate in Fate]
        return fates + [(f"{TRAPS[code].label}", count) for code, count in self.marks.most_common()]

    def write(self, findings: Findings[SourceRow]) -> None:
        """Write the rows of one batch and their purchases."""
        if self.file is None:
            self.file = self._begin_file()
        self.writer.write(self.turn, self.file)
        self.touched = getattr(self, "touched", set()) | {row.file for row in self.turn.moved}

    def _begin_file(self) -> SourceFile:
        job = self.job
        by = getattr(job, "user", None) if job.user_id else None
        file = SourceFile(
            region=job.region,
            dataset=self.dataset,
            source=self.source,
            name=job.file_name,
            sha256=job.file_sha256,
            file=job.file.name,
            job=job if job.pk else None,
            loaded_by=by,
            drawn_on=timezone.localdate(),
        )
        file.save()
        return file

    def after_load(self) -> None:
        """What is known twice is counted once; then all sums move."""
        if self.file is None:
            return
        match(self.writer, self.job.region)
        self.writer.finish()
        self.resolver.keep()
        recount({self.file.pk, *self.touched})
        span(self.file)

    @classmethod
    def undo_would(cls, job: Job) -> int:
        """Purchases that count or stand through the file today."""
        rows = SourceRow.objects.filter(file__job=job)
        return rows.filter(expense__state="current").count()

    @classmethod
    def undo(cls, job: Job) -> None:
        """Take the file of a load out again; what it had replaced counts again."""
        file = SourceFile.objects.select_for_update().get(job=job)
        take_back(file, step=lambda done, total: progress.advance(job, done, total))
