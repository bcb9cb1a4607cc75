"""Uploaded files opened in the process of the tests, where opening them is not what is tested.

The program that opens them (`p3dn/jobs/opening/unpack.py`) runs in a process of its own, with little
memory and little time. To start it takes longer than most tests that load a small file, two or three
times over. Its lines come from the same functions here; tests/jobs/opening holds both to the same words,
and with its neighbours (`apart`) opens every file as in production. The same for documents (PDF), whose
neighbours are tests/catalog/uploads; their pages are drawn apart as ever.
"""

import csv
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module

import pytest

from catalog.uploads import pdf, pdf_apart
from p3dn.jobs.opening import unpack
from p3dn.jobs.opening.common import Limits, Refused
from p3dn.jobs.tables import readers

Unpacked = Callable[[str, bytes, int | None, readers.Stop | None], Iterator[list[str]]]

APART: Unpacked = readers._unpacked
PROGRAM = readers.UNPACK
PARSED = pdf._apart


def here(
    kind: str, data: bytes, sheet: int | None, stop: readers.Stop | None = None
) -> Iterator[list[str]]:
    """The lines of the opening program. Raises FileRefused as they would have ended.

    A program that a test put in its place is started all the same.
    """
    if readers.UNPACK != PROGRAM:
        yield from APART(kind, data, sheet, stop)
        return
    refused = ("done", "")
    lines: list[str] = []
    try:
        with _longest_field_as_before():
            limits = Limits(readers.MAX_ROWS, readers.MAX_COLUMNS, readers.MAX_CELL)
            opened = import_module(f"{unpack.__package__}.{kind}").opened(data, sheet, limits)
            lines.extend(unpack.written(opened, limits))
    except Refused as refusal:
        refused = (refusal.code, refusal.detail[:200])
    except Exception:  # the program ends, and nothing tells how
        refused = ("too_large", "")
    if lines:
        yield [line.encode(errors="replace").decode() for line in lines]
    if refused[0] != "done":
        raise readers._refused(*refused)


@contextmanager
def _longest_field_as_before() -> Iterator[None]:
    """The program sets how long a cell may be for its whole process, which here goes on."""
    usual = csv.field_size_limit()
    try:
        yield
    finally:
        csv.field_size_limit(usual)


def parsed_here(task: str, content: bytes, seconds: int, memory: int) -> bytes:
    """What the process that parses documents would write."""
    if task != "check":
        return PARSED(task, content, seconds, memory)
    try:
        return json.dumps(pdf_apart.check(content)).encode()
    except Exception:  # the process fails, and writes nothing
        return b""


@pytest.fixture
def apart(monkeypatch: pytest.MonkeyPatch) -> None:
    """For tests of the programs themselves: they run as in production, each time."""
    monkeypatch.setattr(readers, "_unpacked", APART)
    monkeypatch.setattr(pdf, "_apart", PARSED)
