"""What a checked file would change, row by row, and what it no longer names."""

import json
from collections import Counter
from collections.abc import Iterable

from p3dn.jobs.models import Job, JobChange
from p3dn.ui.languages.kept import gettext as _

from .bulk import copy_values
from .findings import Note
from .importer import AnyImporter

FIELDS = ("job", "kind", "row", "title", "cells")
LONGEST_TITLE = 300
MOST_ABSENT = 20_000
WITHDRAW, LEAVE = "tarik", "biarkan"
ABSENT_QUESTION = "rows:absent"


class ChangeBook:
    """Keeps the notes of an examination with its job, and counts the changes by column."""

    def __init__(self, job: Job) -> None:
        self.job = job
        self.counts: Counter[str] = Counter()

    def keep(self, notes: Iterable[Note]) -> None:
        """Write the notes of one batch."""
        rows = []
        for note in notes:
            cells = {label: [old, new] for label, old, new in note.cells}
            self.counts.update(cells.keys())
            kept = json.dumps(cells, ensure_ascii=False).replace("\\u0000", "")
            rows.append((self.job.pk, note.kind, note.row, note.title[:LONGEST_TITLE], kept))
        copy_values(JobChange, FIELDS, rows)


def keep_absent(job: Job, importer: AnyImporter) -> int:
    """Write down the stored records that the file no longer names; how many there are."""
    absent = importer.absent()
    if absent is None:
        return 0
    titles = [importer.title_of(record) for record in absent[:MOST_ABSENT]]
    kind = JobChange.Kind.ABSENT
    copy_values(
        JobChange, FIELDS, ((job.pk, kind, None, title[:LONGEST_TITLE], "{}") for title in titles)
    )
    return absent.count()


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
