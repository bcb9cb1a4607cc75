"""Whoever waits for a file to be opened can stop, also while nothing comes; the program then ends."""

import os
import subprocess
import time
from pathlib import Path
from typing import Any

import pytest

from p3dn.jobs.tables import readers
from p3dn.jobs.tables.readers import read_book

SILENT = """
import time
time.sleep(40)  # far longer than the test waits
"""
TALKING = """
import sys, time
print('{"book": {"format": "csv", "encoding": "", "delimiter": "", "sheets": [], "sheet": 0, '
      '"hidden_rows": [], "filtered": false, "hidden_columns": [], "template": ""}}')
end = time.monotonic() + 40
while time.monotonic() < end:
    print('[1, "a"]')
"""


class Stopped(Exception):
    """What the caller stops by."""


@pytest.mark.parametrize("program", [SILENT, TALKING], ids=["silent", "talking"])
def test_stopping_ends_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: str
) -> None:
    path = tmp_path / "program.py"
    path.write_text(program)
    monkeypatch.setattr(readers, "UNPACK", path)
    monkeypatch.setattr(readers, "TICK", 0.05)
    started: list[subprocess.Popen[Any]] = []
    start = subprocess.Popen

    def noted(*args: Any, **kwargs: Any) -> "subprocess.Popen[Any]":
        started.append(start(*args, **kwargs))
        return started[-1]

    monkeypatch.setattr(readers.subprocess, "Popen", noted)
    asked = 0

    def stop() -> None:
        nonlocal asked
        asked += 1
        if asked == 3:
            raise Stopped

    began = time.monotonic()
    with pytest.raises(Stopped):
        read_book(b"a;b\n1;2\n", stop=stop)
    assert time.monotonic() - began < 20
    assert asked == 3
    [child] = started
    assert child.returncode == -9
    with pytest.raises(ProcessLookupError):
        os.kill(child.pid, 0)


def test_stop_is_asked_about_once_a_second() -> None:
    assert 0.5 <= readers.TICK <= 2


def test_what_is_not_stopped_is_read_whole() -> None:
    data = b"a;b\n" + b"1;2\n" * 50_000
    assert len(read_book(data, stop=lambda: None).lines) == 50_001


def test_lines_that_end_between_two_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readers, "PIECE", 7)
    book = read_book("kode;nama\n1;Kursi é “x”\n2;Meja\n".encode())
    assert book.lines == [("kode", "nama"), ("1", "Kursi é “x”"), ("2", "Meja")]
    assert list(book.numbers) == [1, 2, 3]
