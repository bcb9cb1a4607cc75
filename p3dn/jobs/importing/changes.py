"""What a checked file would change, row by row, and what it no longer names."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import islice
from typing import Any

from p3dn.jobs.models import Job, JobChange
from p3dn.ui.languages.kept import gettext as _

from .bulk import copy_values
from .findings import Note, Worth
from .importer import AnyImporter

FIELDS = (
    "job", "kind", "row", "title", "cells", "agency", "before", "after", "held", "short",
)  # fmt: skip
SHORT = "short"  # the share of those that would be left less than is held
A_TIME = 1000
LONGEST_TITLE = 300
MOST_ABSENT = 20_000
WITHDRAW, LEAVE = "tarik", "biarkan"
ABSENT_QUESTION = "rows:absent"


class ChangeBook:
    """Keeps the notes of an examination with its job, and counts the changes by column."""

    def __init__(self, job: Job) -> None:
        self.job = job
        self.counts: Counter[str] = Counter()
        self.shares: dict[str, Share] = {}

    def keep(self, notes: Iterable[Note]) -> None:
        """Write the notes of one batch."""
        rows = []
        for note in notes:
            cells = {label: [old, new] for label, old, new in note.cells}
            self.counts.update(cells.keys())
            kept = json.dumps(cells, ensure_ascii=False).replace("\\u0000", "")
            title, worth = note.title[:LONGEST_TITLE], note.worth or Worth()
            rows.append(
                (
                    self.job.pk, note.kind, note.row, title, kept,
                    worth.agency, worth.before, worth.after, worth.held, worth.short,
                )
            )  # fmt: skip
            if note.worth is not None:
                self._add(note.kind, worth)
        copy_values(JobChange, FIELDS, rows)

    def _add(self, kind: str, worth: Worth) -> None:
        for share in (kind, SHORT) if worth.short else (kind,):
            self.shares.setdefault(share, Share()).add(worth)

    def worth(self) -> dict[str, list[Any]]:
        """Number, rupiah before, after and held of each kind of change, as a job keeps them."""
        return {kind: share.kept() for kind, share in self.shares.items()}

    def keep_absent(self, importer: AnyImporter) -> int:
        """Write down the stored records that the file no longer names; how many there are."""
        absent = importer.absent()
        if absent is None:
            return 0
        found = absent[:MOST_ABSENT].iterator(A_TIME)
        while records := list(islice(found, A_TIME)):
            importer.weigh(records)
            self.keep(self._absent_notes(importer, records))
        return absent.count()

    def _absent_notes(self, importer: AnyImporter, records: Iterable[Any]) -> Iterator[Note]:
        for record in records:
            title, worth = importer.title_of(record), importer.worth_of(record, None)
            yield Note(None, JobChange.Kind.ABSENT, title, [], worth)


@dataclass(slots=True)
class Share:
    """How many records change in one way, and what they come to, in rupiah."""

    count: int = 0
    before: Decimal = Decimal(0)
    after: Decimal = Decimal(0)
    held: Decimal = Decimal(0)

    def add(self, worth: Worth) -> None:
        """One more."""
        self.count += 1
        self.before += worth.before or 0
        self.after += worth.after or 0
        self.held += worth.held or 0

    def kept(self) -> list[Any]:
        """As plain data."""
        return [self.count, str(self.before), str(self.after), str(self.held)]


def absent_choices() -> list[tuple[str, str]]:
    """What can be done with records that the file no longer names."""
    return [
        (WITHDRAW, _("Sudah ditarik di sumbernya: nonaktifkan di sini juga")),
        (LEAVE, _("Berkas ini hanya sebagian: biarkan")),
    ]


def must_say_of_absent(job: Job) -> bool:
    """Whether somebody still has to say what becomes of records the file no longer names."""
    answer = job.params.get("choices", {}).get("answers", {}).get(ABSENT_QUESTION)
    absent = job.params.get("reading", {}).get("absent")
    return bool(absent) and answer not in (WITHDRAW, LEAVE)


def settle_absent(job: Job, importer: AnyImporter) -> int | None:
    """Withdraw absent records if that was said; how many, None when there are others than were shown."""
    shown = job.params.get("reading", {}).get("absent", 0)
    answer = job.params.get("choices", {}).get("answers", {}).get(ABSENT_QUESTION)
    if not shown or answer != WITHDRAW:
        return 0
    absent = importer.absent()
    count = 0 if absent is None else absent.count()
    if absent is None or count != shown:
        return None
    importer.withdraw(absent)
    return count
