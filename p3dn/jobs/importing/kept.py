"""What a check understood of each row, kept beside the uploaded file so that the load need not read it again.

Batches of plain values, a JSON line for each, under a first line that says of which reading they are:
a file read in another way since (another answer, a mended cell) is read anew.
"""

import hashlib
import json
from collections.abc import Iterator
from gzip import GzipFile
from io import BytesIO, TextIOWrapper
from pathlib import PurePosixPath
from types import TracebackType
from typing import Any

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage

from p3dn.jobs.models import Job

LAYOUT = 1
"""Another number whenever readings or their values change, so that an upgrade does not mix the two."""


def place_of(job: Job) -> str:
    """Where the rows of a job are kept."""
    return str(PurePosixPath("jobs", str(job.key), "rows.jsonl.gz"))


def reading_of(job: Job) -> str:
    """A mark of the file and of everything a person said of how it is read."""
    said = [LAYOUT, job.kind, job.file_sha256, job.params.get("choices"), job.params.get("cells")]
    return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()


class KeptRows:
    """Takes batches while a file is checked; `with` keeps them when the block ends well."""

    def __init__(self, job: Job) -> None:
        self.job = job
        self.file = BytesIO()  # some megabytes for the largest file there may be
        self.lines = TextIOWrapper(GzipFile(fileobj=self.file, mode="wb", compresslevel=1), "utf-8")
        self.lines.write(json.dumps(reading_of(job)) + "\n")

    def add(self, total: int, batch: list[Any]) -> None:
        """One batch, of a file with so many rows."""
        self.lines.write(json.dumps([total, batch], ensure_ascii=False, separators=(",", ":")))
        self.lines.write("\n")

    def __enter__(self) -> "KeptRows":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        _error: BaseException | None,
        _at: TracebackType | None,
    ) -> None:
        self.lines.close()
        if kind is None:
            forget(self.job)
            default_storage.save(place_of(self.job), ContentFile(self.file.getvalue()))


def kept_batches(job: Job) -> Iterator[tuple[int, list[Any]]] | None:
    """The batches of the last check, each with how many rows the file has; None when they are of no use."""
    place = place_of(job)
    if not default_storage.exists(place):
        return None
    file = default_storage.open(place)
    lines = TextIOWrapper(GzipFile(fileobj=file), "utf-8")
    if lines.readline() != json.dumps(reading_of(job)) + "\n":
        lines.close()
        file.close()
        return None
    return _batches(file, lines)


def _batches(file: Any, lines: Any) -> Iterator[tuple[int, list[Any]]]:
    with file, lines:
        for line in lines:
            total, batch = json.loads(line)
            yield total, batch


def forget(job: Job) -> None:
    """Remove them: the load is done, or will not come (`p3dn/jobs/importing/lapsing.py` after a month)."""
    default_storage.delete(place_of(job))
